"""How it ended, and how well each seat reached its own goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.ending import SeatEnding
from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Grid, Row
from game.window.widgets.measure import Measure
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Nothing, Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.ending.ending import EndingScreen


def result_page(screen: EndingScreen, look: Look, kind: Type) -> Widget:
    """The ending in a few sentences, and each seat's score."""
    told = screen.told
    scores = [_score(screen, look, kind, seat) for seat in told.seats]
    return Column(
        Text(told.title, kind.head, bold=True),
        screen.prose("ending:text", told.text, kind.body),
        Nothing(4),
        Grid(*scores, least=280, gap=28),
        gap=12,
    )


def _score(screen: EndingScreen, look: Look, kind: Type, seat: SeatEnding) -> Widget:
    colour = screen.accent(look, seat.seat)
    return Column(
        Rule(),
        Text(seat.name, kind.body, bold=True, colour=colour),
        Text(seat.leaning, kind.note, colour=look.palette.soft),
        Text(screen.sitting.words("outcome.score", score=seat.score), kind.body, bold=True),
        Measure(seat.score, colour, 18),
        gap=6,
    )


def goals_page(screen: EndingScreen, seat: SeatEnding, look: Look, kind: Type) -> Widget:
    """A seat's goals, the weightiest first, each as far as it was reached; red lines crossed."""
    colour = screen.accent(look, seat.seat)
    words = screen.sitting.words
    parts: list[Widget] = []
    for goal in seat.goals:
        title = words("outcome.goal", goal=goal.title, share=goal.share)
        parts += [
            Text(title, kind.body),
            Row(Measure(goal.value, colour, 16), Text(str(goal.value), kind.body, bold=True),
                weights=(1, 0), middle=True),
        ]  # fmt: skip
    parts += [
        Label("triangle-alert", words("outcome.crossed", line=one.line, costs=one.costs), kind.body,
              colour=look.palette.worse)
        for one in seat.crossed
    ]  # fmt: skip
    return Column(
        Text(words("outcome.seat", seat=seat.name, leaning=seat.leaning), kind.head, bold=True,
             colour=colour),
        Text(words("outcome.score", score=seat.score), kind.note, colour=look.palette.soft),
        *parts,
        gap=8,
    )  # fmt: skip
