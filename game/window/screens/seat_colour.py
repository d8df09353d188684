"""The colour of a capital."""

from __future__ import annotations

from game.window.look import Look
from game.window.play import Play
from game.window.theme import Colour


def seat_colour(play: Play, look: Look, seat: str) -> Colour:
    """The colour that the scenario gives a seat; ink where nobody sits."""
    document = play.match.scenario.document
    for one, name in zip(document.seats, document.colors, strict=True):
        if one.id == seat:
            return look.accent(name)
    return look.palette.ink
