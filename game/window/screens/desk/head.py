"""The head of the desk: whose it is, which turn, what political capital is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screens.desk.told import DeskTold
from game.window.screens.masthead import masthead
from game.window.widgets.layout import Column, Panel, Row
from game.window.widgets.pips import Pips
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


ROOMY = 820.0
"""Points of width from which the capital is told in a sentence."""


def desk_head(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Always in sight; a game that could not be written down is told of below it."""
    seat = page.sitting.narrator.seat(page.play.seat)
    under = f"{told.turn} · {told.when}"
    head = masthead(page, look, seat, under, _capital(page, look, told), accent=page.accent(look))
    trouble = page.play.trouble
    if trouble is None:
        return head
    words = Label("triangle-alert", trouble, "note", colour=look.palette.worse)
    return Column(head, Panel(words, (20, 6)), gap=0)


def _capital(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Discs for what is left and planned, and the same in words."""
    cost = page.choosing.plans.cost
    left = told.capital - cost
    code = "desk.capital.short" if look.points[0] < ROOMY else "desk.capital"
    words = look.say(code, left=left, capital=told.capital)
    told_in_words = Text(words, "note", bold=True)
    if page.is_slim(look):
        return told_in_words
    pips = Pips(left, cost, told.bank, page.accent(look))
    return Row(pips, told_in_words, weights=(0, 0), gap=10, middle=True)
