"""Which accent each capital has."""

from __future__ import annotations

from game.scenario.schema.document import Document
from game.window.look import Look
from game.window.theme import Colour


def accent_of(look: Look, document: Document, seat: str) -> Colour:
    """The accent that the scenario gives a seat; ink for who is none."""
    for one, name in zip(document.seats, document.colors, strict=True):
        if one.id == seat:
            return look.accent(name)
    return look.palette.ink
