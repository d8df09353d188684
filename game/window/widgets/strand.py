"""How a line between two parties looks: colour, pattern and mark say how it stands."""

from __future__ import annotations

from game.telling.landscape import Side, Tie
from game.window.look import Look
from game.window.theme import Colour

_DASHES: dict[Side, tuple[float, ...]] = {
    "good": (), "mixed": (11, 6), "bad": (3, 6), "neutral": (), "unseen": (1, 9),
}  # fmt: skip

_MARKS: dict[Side, str] = {
    "good": "✓ ", "mixed": "~ ", "bad": "! ", "neutral": "", "unseen": "",
}  # fmt: skip


def tie_colour(look: Look, tie: Tie) -> Colour:
    """Better, worse or between."""
    palette = look.palette
    return {"good": palette.better, "mixed": palette.warn, "bad": palette.worse}.get(
        tie.side, palette.soft
    )


def tie_dash(look: Look, tie: Tie) -> tuple[float, ...]:
    """Whole where things stand well, broken where they do not, dotted where nothing is known."""
    return tuple(float(look.px(length)) for length in _DASHES[tie.side])


def tie_mark(tie: Tie) -> str:
    """A sign for how it stands, to be put before words."""
    return _MARKS[tie.side]


def tie_width(look: Look, tie: Tie) -> int:
    """Thicker the stronger."""
    return look.px(1.8 + 4.2 * tie.strength)
