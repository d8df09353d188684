"""The colour of a capital."""

from __future__ import annotations

from game.window.look import Look
from game.window.play import Play
from game.window.theme import Colour

BY_ORDER = ("blue", "plum", "teal", "amber", "red", "slate")
"""Accents of seats whose scenario names none."""


def seat_colour(play: Play, look: Look, seat: str) -> Colour:
    """The accent of a seat; ink where nobody sits."""
    seats = play.match.scenario.document.seats
    for i, one in enumerate(seats):
        if one.id == seat:
            return look.accent(getattr(one, "accent", None) or BY_ORDER[i % len(BY_ORDER)])
    return look.palette.ink
