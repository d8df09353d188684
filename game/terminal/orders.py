"""The orders on the desk, as a page; one order in full."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.view import View
from game.terminal.desk import LETTERS, Desk, Item, Way
from game.terminal.table import Table
from game.wording.refusals import refusal_sentence


def show_orders(table: Table, desk: Desk, planned: int, everything: bool) -> None:
    """Orders by category with number, cost and what to expect; why some cannot be given.

    ``planned`` is the capital that the plans take; ``everything`` shows what is under `more`.
    """
    seen, stage = table.view(), table.stage
    table.label("orders", _capital_words(table, seen, planned))
    bounds = table.words("most_orders", most=table.match.rules.seats[seen.seat].orders)
    if stage.choose is not None:
        bounds += f" · {table.words('choose', choose=stage.choose)}"
    table.screen.line(bounds, indent=2)
    _by_category(table, desk.in_sight, seen)
    if desk.rest and everything:
        table.label("orders.rest")
        _by_category(table, desk.rest, seen)
    elif desk.rest:
        _count_rest(table, desk)


def _capital_words(table: Table, seen: View, planned: int) -> str:
    seat = table.match.rules.seats[seen.seat]
    code = "capital.left" if planned else "capital"
    return table.words(code, capital=seen.capital, left=seen.capital - planned,
                       bank=seat.bank, income=seat.per_turn)  # fmt: skip


def _count_rest(table: Table, desk: Desk) -> None:
    """How many orders are under `more`, and how many of them cannot be given now."""
    table.screen.gap()
    possible = sum(item.is_open for item in desk.rest)
    closed = len(desk.rest) - possible
    counts = [("more.possible", possible), ("more.closed", closed)]
    said = [table.words(code, count=count) for code, count in counts if count]
    table.say("more_orders", counts=", ".join(said))


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
        code = "about.once" if order.times == 1 else "about.times"
        table.say(code, indent=5, times=order.times)
    if order.consent is not None:
        table.say("about.consent", indent=5, actor=narrator.asked(order.consent))
    if order.secret:
        table.say("about.secret", indent=5)
    if order.excludes:
        others = ", ".join(narrator.order(other) for other in order.excludes)
        table.say("about.excludes", indent=5, others=others)
    if order.depends_on:
        table.say("about.depends", indent=5)
        show_conditions(table, item)


def show_conditions(table: Table, item: Item) -> None:
    """On what an order can be made to depend, and what to type for it."""
    narrator = table.narrator
    for letter, other in zip(LETTERS, narrator.order_of(item.order).depends_on, strict=False):
        seat = narrator.seat(narrator.order_of(other).seat)
        typed = f"{item.number} if {letter}"
        table.say("about.if", indent=7, typed=typed, seat=seat, other=narrator.order(other))
