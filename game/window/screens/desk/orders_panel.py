"""The orders on the desk: cards by category, each to be chosen at once or opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.telling.desk import Item
from game.telling.orders import OrderTold
from game.window.look import Look
from game.window.screens.desk.order_detail import order_detail
from game.window.screens.desk.section import section
from game.window.screens.desk.told import DeskTold
from game.window.widgets.button import Button, Card
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk

DIGITS = 9
"""Orders in sight that a digit can choose."""


class Digit(Text):
    """A digit, as wide as every other, so that titles stand under one another."""

    def natural(self, look: Look) -> int:
        """The width of the widest."""
        return max(look.width(digit, "note") for digit in "0123456789")


def orders_panel(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Orders in sight, then the rest under `more`."""
    parts = _by_category(page, look, told, told.desk.in_sight)
    if told.desk.rest and told.shown.everything:
        parts.append(_more(page, look, told))
        if page.shows_more:
            parts += _by_category(page, look, told, told.desk.rest)
    bounds = Text(told.bounds, "note", colour=look.palette.soft)
    return section(look, page.sitting.words("orders"), bounds, *parts, gap=10)


def digit_of(told: DeskTold, item: Item) -> int | None:
    """The digit that chooses an order in sight."""
    place = next((i for i, one in enumerate(told.desk.in_sight, 1) if one is item), None)
    return place if place is not None and place <= DIGITS else None


def _more(page: Desk, look: Look, told: DeskTold) -> Widget:
    icon = "chevron-up" if page.shows_more else "chevron-down"
    words = look.say("desk.fewer") if page.shows_more else look.say("desk.more", counts=told.rest)
    return Button("desk:more", words, page.toggle_more, icon=icon, shortcut="M")


def _by_category(page: Desk, look: Look, told: DeskTold, items: Sequence[Item]) -> list[Widget]:
    """Cards under the names of their categories."""
    found: list[Widget] = []
    category = ""
    for item in items:
        if item.category != category:
            category = item.category
            name = page.sitting.narrator.category(category)
            found.append(Text(name, "note", bold=True, colour=look.palette.soft))
        found.append(_kept_card(page, look, told, item))
    return found


def _kept_card(page: Desk, look: Look, told: DeskTold, item: Item) -> Widget:
    """The card as it was built, if it would look the same."""
    choosing, order = page.choosing, item.order
    refused = tuple(pair for pair in choosing.refused.items() if pair[0].startswith(order))
    state = (choosing.plans.planned(order), choosing.opened == order, choosing.asks_way == order,
             refused, tuple(page.voices(order)))  # fmt: skip
    return page.kept(f"order:{order}", state, lambda: _card(page, look, told, item))


# -- one card --------------------------------------------------------------------------------------


def _card(page: Desk, look: Look, told: DeskTold, item: Item) -> Widget:
    """Title, what to expect, cost; opened, everything there is to know."""
    it, order = told.orders[item.order], item.order
    choosing = page.choosing
    is_planned = choosing.is_planned(order)
    words = Column(
        Text(it.title, bold=True, colour=None if item.is_open else look.palette.soft),
        page.prose(f"brief:{order}", it.brief, "note", look.palette.soft),
        *(Label("users", voice, "note", colour=look.palette.soft) for voice in page.voices(order)),
        gap=3,
    )
    head = _head(page, look, told, item, words)
    refused = choosing.refused.get(order)
    part = Column(
        head,
        _closed(look, page, it) if not item.is_open else None,
        Label("circle-alert", refused, "note", True, look.palette.worse) if refused else None,
        order_detail(page, look, it) if choosing.opened == order else None,
        gap=8,
    )
    return Card(f"order:{order}", part, lambda: page.open_order(order), is_on=is_planned,
                accent=page.accent(look))  # fmt: skip


def _head(page: Desk, look: Look, told: DeskTold, item: Item, words: Widget) -> Widget:
    """Digit, words, and the button that chooses; the button goes below where there is no room."""
    digit = digit_of(told, item)
    mark = Digit(str(digit or " "), "note", colour=look.palette.soft)
    if not item.is_open:
        return Row(mark, words, weights=(0, 1), gap=8)
    choose = _choose(page, look, item)
    cost = Text(_cost(look, page, item), "note", colour=look.palette.soft)
    if page.is_slim(look):
        return Row(mark, Column(words, Flow(choose, cost), gap=6), weights=(0, 1), gap=8)
    return Row(mark, words, Row(cost, choose, weights=(0, 0), middle=True), weights=(0, 1, 0))


def _choose(page: Desk, look: Look, item: Item) -> Widget:
    is_planned = page.choosing.is_planned(item.order)
    words = look.say("desk.chosen" if is_planned else "desk.choose")
    return Button(f"choose:{item.order}", words, lambda: page.toggle(item),
                  icon="circle-check" if is_planned else "circle", is_on=is_planned,
                  accent=page.accent(look))  # fmt: skip


def _cost(look: Look, page: Desk, item: Item) -> str:
    """What it costs as it is planned or would be; a range where that depends on the way."""
    planned = page.choosing.plans.planned(item.order)
    costs = [way.cost for way in item.ways if way.refusal is None]
    if planned is not None:
        costs = [way.cost for way in item.ways if way.id == planned.option]
    elif item.usual is not None:
        costs = [item.usual.cost]
    return cost_words(look, min(costs), max(costs))


def cost_words(look: Look, low: int, high: int) -> str:
    """A cost, or from what to what."""
    if low != high:
        return look.say("desk.cost_range", low=low, high=high)
    return look.say("desk.cost", cost=low) if low else look.say("desk.free")


def _closed(look: Look, page: Desk, it: OrderTold) -> Widget:
    words = page.sitting.words("not_now", reason=it.why_not)
    return Label("ban", words, "note", colour=look.palette.soft)
