"""The orders on the desk, as a page; one order in full."""

from __future__ import annotations

from collections.abc import Sequence

from game.telling.desk import Desk, Item
from game.telling.orders import (
    OrderTold,
    WayTold,
    bounds_words,
    capital_words,
    conditions,
    order_told,
    rest_words,
)
from game.terminal.screen import linked
from game.terminal.table import Table


def show_orders(table: Table, desk: Desk, planned: int, everything: bool) -> None:
    """Orders by category with number, cost and what to expect; why some cannot be given.

    ``planned`` is the capital that the plans take; ``everything`` shows what is under `more`.
    """
    table.label("orders", capital_words(table, planned))
    table.screen.line(bounds_words(table), indent=2)
    _by_category(table, desk.in_sight)
    if desk.rest and everything:
        table.label("orders.rest")
        _by_category(table, desk.rest)
    elif desk.rest:
        table.screen.gap()
        table.say("more_orders", counts=rest_words(table, desk))


def _by_category(table: Table, items: Sequence[Item]) -> None:
    category = ""
    for item in items:
        if item.category != category:
            category = item.category
            table.screen.gap()
            table.screen.line(table.narrator.category(category), style="italic")
        _show_item(table, order_told(table, item))


def _show_item(table: Table, told: OrderTold) -> None:
    item = told.item
    mark = f"{item.number:>3}  "
    shown = item.usual or (item.ways[0] if len(item.ways) == 1 else None)
    cost = table.words("cost", cost=shown.cost) if shown is not None and item.is_open else ""
    table.screen.sides(told.title, cost, mark=mark)
    if not item.is_open:
        table.say("not_now", indent=5, reason=told.why_not)
        return
    table.screen.line(linked(told.brief), indent=5)
    if shown is None:
        for way in told.ways:
            _show_way(table, item, way)


def _show_way(table: Table, item: Item, told: WayTold) -> None:
    mark = f"{item.number}{told.way.letter}  "
    if not told.why_not:
        cost = table.words("cost", cost=told.way.cost)
        table.screen.sides(told.words, cost, indent=5, mark=mark)
    else:
        words = f"{told.words}. {table.words('not_now', reason=told.why_not)}"
        table.screen.line(words, indent=5, mark=mark)


def show_order(table: Table, item: Item) -> None:
    """All there is to know of one order."""
    told = order_told(table, item)
    table.screen.label(f"{item.number}  {told.title}", f"({item.order})")
    table.screen.line(linked(told.about), indent=5)
    if told.expect:
        table.screen.line(linked(told.expect), indent=5)
    for way in told.ways:
        _show_way_in_full(table, item, way)
    for sentence in told.bounds:
        table.screen.line(sentence, indent=5)
    if told.conditions:
        table.say("about.depends", indent=5)
        show_conditions(table, item)


def _show_way_in_full(table: Table, item: Item, told: WayTold) -> None:
    if told.way.id is None:
        table.say("cost", indent=5, cost=told.way.cost)
    else:
        cost = table.words("cost", cost=told.way.cost)
        mark = f"{item.number}{told.way.letter}  "
        table.screen.sides(told.words, cost, indent=5, mark=mark)
        if told.about:
            table.screen.line(linked(told.about), indent=9)
        if told.heard:
            table.screen.line(" ".join(told.heard), indent=9)
    if told.why_not:
        table.say("not_now", indent=9, reason=told.why_not)


def show_conditions(table: Table, item: Item) -> None:
    """On what an order can be made to depend, and what to type for it."""
    for one in conditions(table, item):
        typed = f"{item.number} if {one.letter}"
        table.say("about.if", indent=7, typed=typed, condition=one.words)
