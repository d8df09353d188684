"""The orders on the desk, as a page; one order in full."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.view import View
from game.terminal.desk import Desk, Item, Way
from game.terminal.table import Table
from game.wording.refusals import refusal_sentence


def show_orders(table: Table, desk: Desk, everything: bool) -> None:
    """Orders by category with number, cost and what to expect; why some cannot be given."""
    seen, stage = table.view(), table.stage
    after = table.words("capital", capital=seen.capital, most=_most(table, seen))
    if stage.choose is not None:
        after += f" · {table.words('choose', choose=stage.choose)}"
    table.label("orders", after)
    _by_category(table, desk.in_sight, seen)
    if desk.rest and everything:
        table.label("orders.rest")
        _by_category(table, desk.rest, seen)
    elif desk.rest:
        table.screen.gap()
        table.say("more_orders", count=len(desk.rest))


def _most(table: Table, seen: View) -> int:
    return table.match.rules.seats[seen.seat].orders


def _by_category(table: Table, items: Sequence[Item], seen: View) -> None:
    category = ""
    for item in items:
        if item.category != category:
            category = item.category
            table.screen.gap()
            table.screen.line(table.narrator.category(category), style="italic")
        _show_item(table, item, seen)


def _show_item(table: Table, item: Item, seen: View) -> None:
    narrator, order = table.narrator, table.narrator.order_of(item.order)
    mark = f"{item.number:>3}  "
    shown = item.usual or (item.ways[0] if len(item.ways) == 1 else None)
    cost = table.words("cost", cost=shown.cost) if shown is not None and item.is_open else ""
    table.screen.sides(narrator.text(order.title), cost, mark=mark)
    if not item.is_open:
        refusal = next(way.refusal for way in item.ways if way.refusal is not None)
        reason = refusal_sentence(narrator, refusal, seen, True)
        table.say("not_now", indent=5, reason=reason)
        return
    table.screen.line(table.told(order.expect or order.about), indent=5)
    if shown is None:
        _show_ways(table, item, seen)


def _show_ways(table: Table, item: Item, seen: View) -> None:
    for way in item.ways:
        mark = f"{item.number}{way.letter}  "
        if way.refusal is None:
            cost = table.words("cost", cost=way.cost)
            table.screen.sides(way_words(table, item, way), cost, indent=5, mark=mark)
        else:
            reason = refusal_sentence(table.narrator, way.refusal, seen, True)
            words = f"{way_words(table, item, way)}. {table.words('not_now', reason=reason)}"
            table.screen.line(words, indent=5, mark=mark)


def way_words(table: Table, item: Item, way: Way) -> str:
    """What a way is called."""
    return table.narrator.way(f"{item.order}.{way.id}")


def show_order(table: Table, item: Item) -> None:
    """All there is to know of one order."""
    seen, narrator = table.view(), table.narrator
    order = narrator.order_of(item.order)
    table.screen.label(f"{item.number}  {narrator.text(order.title)}", f"({item.order})")
    table.screen.line(table.told(order.about), indent=5)
    if order.expect is not None:
        table.screen.line(table.told(order.expect), indent=5)
    options = {option.id: option for option in order.options}
    for way in item.ways:
        if way.id is None:
            table.say("cost", indent=5, cost=way.cost)
        else:
            cost = table.words("cost", cost=way.cost)
            mark = f"{item.number}{way.letter}  "
            table.screen.sides(way_words(table, item, way), cost, indent=5, mark=mark)
            about = options[way.id].about if way.id in options else None
            if about is not None:
                table.screen.line(table.told(about), indent=9)
        if way.refusal is not None:
            reason = refusal_sentence(narrator, way.refusal, seen, True)
            table.say("not_now", indent=9, reason=reason)
    _show_bounds(table, item)


def _show_bounds(table: Table, item: Item) -> None:
    narrator = table.narrator
    order = narrator.order_of(item.order)
    if order.times is not None:
        table.say("about.times", indent=5, times=order.times)
    if order.consent is not None:
        table.say("about.consent", indent=5, actor=narrator.actor(order.consent.actor))
    if order.secret:
        table.say("about.secret", indent=5)
    if order.excludes:
        others = ", ".join(narrator.order(other) for other in order.excludes)
        table.say("about.excludes", indent=5, others=others)
    if order.depends_on:
        table.say("about.depends", indent=5)
        for i, other in enumerate(order.depends_on, start=1):
            seat = narrator.seat(narrator.order_of(other).seat)
            typed = f"{item.number} if {i}"
            table.say("about.if", indent=7, typed=typed, seat=seat, other=narrator.order(other))
