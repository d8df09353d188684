"""Objective cards of a seat, of which one is chosen: what it wants, and what it will not have."""

from __future__ import annotations

from game.scenario.schema.play import Leaning, Seat
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screens.hall.goal_row import goal_row
from game.window.settling import Settling
from game.window.theme import Colour
from game.window.widgets.button import Card
from game.window.widgets.layout import Column, Grid
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget
from game.wording.narrator import Narrator


def leaning_cards(look: Look, narrator: Narrator, settling: Settling, seat: Seat) -> Widget:
    """The question whose government it is, and a card for each answer."""
    cards = [_card(look, narrator, settling, seat, card) for card in seat.leanings]
    return Column(
        Text(look.say("setup.leaning_of", seat=narrator.text(seat.name)), "title", bold=True),
        Grid(*cards, least=280, most=3),
    )


def _card(look: Look, narrator: Narrator, settling: Settling, seat: Seat, card: Leaning) -> Widget:
    colour = accent_of(look, narrator.document, seat.id)
    is_chosen = settling.leaning(seat) == card.id

    def choose() -> None:
        settling.leanings[seat.id] = card.id

    part = Column(
        Label("circle-check" if is_chosen else "circle", narrator.text(card.name), "lead", True,
              colour),
        Text(narrator.text(card.about)),
        Rule(),
        *goals(look, narrator, card),
        *_red_lines(narrator, card, look.palette.worse),
        gap=5,
    )  # fmt: skip
    return Card(f"leaning:{seat.id}:{card.id}", part, choose, is_on=is_chosen, accent=colour)


def goals(look: Look, narrator: Narrator, card: Leaning, most: int = 9) -> list[Widget]:
    """Goals, the weightiest first, each with its share of the score."""
    total = sum(goal.weight for goal in card.goals)
    ranked = sorted(card.goals, key=lambda goal: -goal.weight)
    return [
        goal_row(look, round(100 * goal.weight / total), narrator.text(goal.title), size="note")
        for goal in ranked[:most]
    ]


def _red_lines(narrator: Narrator, card: Leaning, tint: Colour) -> list[Widget]:
    return [
        Label("ban", narrator.say("briefing.red_line", line=narrator.text(line.title)), "note",
              tint=tint)
        for line in card.red_lines
    ]  # fmt: skip
