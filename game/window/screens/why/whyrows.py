"""The rows under Why: each cause with its amount and a bar, and the sum that they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.telling.why import Why, WhyRow, grouped, summed
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.bars import BarRow, Bars
from game.window.widgets.button import Switch
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.gauges import value_words
from game.wording.numbers import decimals, signed_decimals

if TYPE_CHECKING:
    from game.window.screens.why.why import WhyScreen


def why_rows(screen: WhyScreen, look: Look, found: Why) -> Widget:
    """The whole answer: what it came to, then the causes; or why they cannot be told."""
    sitting = screen.sitting
    if found.rows is None:
        if found.now.low is None and found.earlier.low is None:
            return Text(look.say("why.unseen"))
        return Text(sitting.words("why.hazy", value=value_words(sitting.narrator, found.now)))
    code = "why.moved" if found.first == found.last else "why.moved.span"
    earlier, now = decimals(found.earlier.exact or 0.0), decimals(found.now.exact or 0.0)
    says = look.say(code, first=found.first, last=found.last, earlier=earlier, now=now)
    if not summed(found.rows):
        return Column(Text(says), Text(look.say("why.still")), gap=8)
    return Column(
        Text(f"{says} {look.say('why.added')}"),
        _orders(screen, look),
        *_listed(screen, look, found, found.rows),
        Rule(),
        Bars([BarRow(look.say("why.in_all", earlier=earlier, now=now), 0.0,
                     signed_decimals(found.total), is_bold=True)], lambda _: look.palette.soft),
        _sources(screen, look),
        gap=10,
    )  # fmt: skip


def _orders(screen: WhyScreen, look: Look) -> Widget:
    """Largest first, or by whose doing they are."""
    options = [Option(name, look.say(f"why.rows.{name}")) for name in ("size", "whose")]

    def choose(name: str) -> None:
        screen.order = name

    return Strip("why:order", options, screen.order, choose)


def _sources(screen: WhyScreen, look: Look) -> Widget:
    def turn() -> None:
        screen.shows_sources = not screen.shows_sources

    return Switch("why:sources", look.say("why.sources"), screen.shows_sources, turn)


def _listed(screen: WhyScreen, look: Look, found: Why, rows: Sequence[WhyRow]) -> list[Widget]:
    def colour(amount: float) -> Colour:
        return _colour(look, found, amount)

    if screen.order == "size":
        return [Bars([_row(screen, look, found, row) for row in summed(rows)], colour)]
    groups = grouped(screen.sitting, rows)
    amounts = [group.amount for group in groups]
    amounts += [row.amount for group in groups for row in group.rows]
    most = max(abs(amount) for amount in amounts)
    listed: list[Widget] = []
    for group in groups:
        head = BarRow(group.title, group.amount, signed_decimals(group.amount), is_bold=True)
        parts = [_row(screen, look, found, row) for row in group.rows]
        listed.append(Bars([head, *parts], colour, most))
    return listed


def _row(screen: WhyScreen, look: Look, found: Why, row: WhyRow) -> BarRow:
    notes = []
    if row.turn and found.first != found.last:
        notes.append(look.say("why.turn", turn=row.turn))
    if screen.shows_sources and row.basis:
        notes.append(row.basis)
    return BarRow(row.sentence, row.amount, signed_decimals(row.amount), " · ".join(notes))


def _colour(look: Look, found: Why, amount: float) -> Colour:
    """By better and worse for the seat; the side of the bar tells the sign."""
    palette, good = look.palette, found.now.good
    if good == "neither" or not amount:
        return palette.soft
    return palette.better if (amount > 0) == (good == "high") else palette.worse
