"""Which accent each capital has."""

from __future__ import annotations

from game.scenario.schema.document import Document
from game.window.look import Look
from game.window.theme import Colour


def accent_of(look: Look, document: Document, seat: str) -> Colour:
    """The accent of a seat; ink for what is none."""
    seats = [one.id for one in document.seats]
    return look.accent(document.colors[seats.index(seat)]) if seat in seats else look.palette.ink
