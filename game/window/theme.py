"""Colours and sizes: what the window looks like, whatever is on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Palette:
    """The colours of everything that is drawn.

    ``paper`` lies under all, ``sheet`` is what one reads from, ``wash`` a surface set back;
    ``ink`` is text, ``soft`` lesser text, ``rule`` thin lines; ``better`` and ``worse`` are
    told apart by their lightness too, and never without a mark.
    """

    paper: Colour
    sheet: Colour
    wash: Colour
    ink: Colour
    soft: Colour
    rule: Colour
    better: Colour
    worse: Colour
    warn: Colour
    focus: Colour
    land: Colour
    sea: Colour
    accents: dict[str, Colour]
    border: int = 1  # width of the lines around things, in points


PAPER = Palette(
    paper=(246, 243, 236),
    sheet=(255, 255, 255),
    wash=(238, 234, 225),
    ink=(27, 31, 36),
    soft=(87, 94, 103),
    rule=(214, 208, 196),
    better=(0, 110, 92),
    worse=(184, 64, 12),
    warn=(138, 90, 0),
    focus=(184, 96, 0),
    land=(226, 221, 209),
    sea=(240, 243, 244),
    accents={
        "blue": (31, 84, 156),
        "red": (168, 50, 42),
        "gold": (132, 94, 10),
        "green": (20, 112, 78),
        "purple": (118, 58, 128),
        "sky": (14, 104, 136),
        "orange": (170, 74, 10),
        "grey": (82, 90, 99),
    },
)

EVENING = Palette(
    paper=(24, 27, 32),
    sheet=(33, 37, 43),
    wash=(44, 49, 57),
    ink=(236, 233, 226),
    soft=(170, 174, 180),
    rule=(66, 72, 81),
    better=(84, 200, 176),
    worse=(245, 146, 96),
    warn=(232, 190, 92),
    focus=(250, 190, 70),
    land=(58, 63, 71),
    sea=(28, 33, 40),
    accents={
        "blue": (128, 176, 240),
        "red": (242, 136, 124),
        "gold": (230, 190, 100),
        "green": (104, 206, 160),
        "purple": (214, 154, 222),
        "sky": (122, 204, 236),
        "orange": (246, 160, 92),
        "grey": (170, 180, 190),
    },
)

CONTRAST = replace(
    PAPER,
    paper=(255, 255, 255),
    wash=(235, 235, 235),
    ink=(0, 0, 0),
    soft=(32, 32, 32),
    rule=(0, 0, 0),
    better=(0, 78, 66),
    worse=(150, 36, 0),
    warn=(96, 56, 0),
    focus=(200, 0, 120),
    land=(214, 214, 214),
    sea=(255, 255, 255),
    accents={
        "blue": (0, 48, 128),
        "red": (128, 16, 8),
        "gold": (92, 62, 0),
        "green": (0, 78, 52),
        "purple": (84, 20, 96),
        "sky": (0, 72, 100),
        "orange": (124, 48, 0),
        "grey": (40, 46, 52),
    },
    border=2,
)

PALETTES: dict[str, Palette] = {"paper": PAPER, "evening": EVENING, "contrast": CONTRAST}

SIGNALS: dict[str, dict[str, tuple[Colour, Colour]]] = {
    "orange": {},  # the palette's own: bluish green and vermilion
    "blue": {
        "paper": ((24, 90, 170), (176, 98, 0)),
        "evening": ((122, 178, 245), (242, 180, 80)),
        "contrast": ((0, 56, 140), (120, 60, 0)),
    },
    "grey": {
        "paper": ((27, 31, 36), (105, 110, 118)),
        "evening": ((245, 242, 236), (150, 155, 162)),
        "contrast": ((0, 0, 0), (70, 70, 70)),
    },
}
"""Colours for better and worse, by what eyes tell apart best: name, then palette."""


def palette(name: str, signals: str) -> Palette:
    """The palette of a name with the colours wanted for better and worse."""
    found = PALETTES[name]
    pair = SIGNALS[signals].get(name)
    return found if pair is None else replace(found, better=pair[0], worse=pair[1])


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two: ``share`` of the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


SIZES = {
    "note": 13,
    "body": 16,
    "lead": 18,
    "title": 21,
    "heading": 28,
    "figure": 34,
    "display": 40,
    "poster": 56,
}
"""Heights of letters in points, before text size and window are taken into account."""
