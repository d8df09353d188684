"""Which accent each capital has."""

from __future__ import annotations

from game.scenario.schema.document import Document
from game.window.look import Look
from game.window.theme import Colour

ORDER = ("blue", "plum", "teal", "amber", "red", "slate")
"""Names of accents, as seats get them in the order of the scenario."""


def accent_of(look: Look, document: Document, seat: str) -> Colour:
    """The accent of a seat; ink for what is none."""
    names = getattr(document, "colors", ORDER)
    for one, name in zip(document.seats, names, strict=False):
        if one.id == seat:
            return look.accent(name)
    return look.palette.ink
