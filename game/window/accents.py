"""Which accent each capital has."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenario.schema.document import Document
from game.window.look import Look
from game.window.theme import Colour

NEAREST: Mapping[str, str] = {
    "blue": "blue", "red": "red", "gold": "amber", "green": "teal",
    "purple": "plum", "sky": "teal", "orange": "amber", "grey": "slate",
}  # fmt: skip
"""What a scenario calls a colour, and the accent that is nearest to it."""


def accent_of(look: Look, document: Document, seat: str) -> Colour:
    """The accent of a seat; ink for what is none."""
    seats = [one.id for one in document.seats]
    if seat not in seats:
        return look.palette.ink
    return look.accent(NEAREST[document.colors[seats.index(seat)]])
