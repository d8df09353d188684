"""Seats as cards: who they are, and which is chosen."""

from __future__ import annotations

from collections.abc import Callable

from game.scenario.schema.play import Leaning, Seat
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screens.hall.leaning_cards import goals
from game.window.settling import Settling
from game.window.widgets.button import Card
from game.window.widgets.layout import Column, Grid
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget
from game.wording.narrator import Narrator


def seat_cards(
    look: Look, narrator: Narrator, settling: Settling, choose: Callable[[str], None],
    most_goals: int = 0,
) -> Widget:  # fmt: skip
    """A card for every seat, those of people marked; with its weightiest goals."""
    people = settling.people
    cards = [
        Card(f"seat:{seat.id}", _words(look, narrator, settling, seat, most_goals),
             _chooser(choose, seat.id), is_on=seat.id in people,
             accent=accent_of(look, narrator.document, seat.id))
        for seat in settling.document.seats
    ]  # fmt: skip
    return Grid(*cards, least=250, most=4)


def _chooser(choose: Callable[[str], None], seat: str) -> Callable[[], None]:
    return lambda: choose(seat)


def _words(
    look: Look, narrator: Narrator, settling: Settling, seat: Seat, most_goals: int
) -> Widget:
    icon = "circle-check" if seat.id in settling.people else "circle"
    colour = accent_of(look, narrator.document, seat.id)
    about = narrator.text(seat.about)
    chosen = settling.leaning(seat)
    card = next(one for one in seat.leanings if one.id == chosen)
    return Column(
        Label(icon, narrator.text(seat.name), "title", True, colour),
        Text(about) if about else None,
        *_government(look, narrator, card, most_goals),
        gap=6,
    )


def _government(look: Look, narrator: Narrator, card: Leaning, most_goals: int) -> list[Widget]:
    """Who governs, and what it wants most."""
    if not most_goals:
        return []
    return [
        Rule(),
        Text(narrator.text(card.name), bold=True),
        Text(look.say("setup.counts_most"), "note", colour=look.palette.soft),
        *goals(look, narrator, card, most_goals),
    ]
