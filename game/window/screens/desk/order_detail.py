"""An order opened: what it is, what to expect, in which ways, on what it can depend."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.telling.orders import OrderTold, WayTold
from game.window.look import Look
from game.window.screens.desk.refusable import Refusable
from game.window.screens.desk.section import bullets
from game.window.widgets.choice import Option
from game.window.widgets.layout import Column
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


def order_detail(page: Desk, look: Look, it: OrderTold) -> Widget:
    """Everything there is to know of it, and its ways and conditions to be pressed."""
    order = it.item.order
    about = page.prose(f"about:{order}", it.about) if it.about and it.about != it.brief else None
    parts = [about, _ways(page, look, it)]
    if page.choosing.asks_way == order:
        parts.reverse()
    return Column(
        Rule(),
        *parts,
        bullets(it.bounds) if it.bounds else None,
        _conditions(page, look, it),
        gap=10,
    )


# -- ways ------------------------------------------------------------------------------------------


def _ways(page: Desk, look: Look, it: OrderTold) -> Widget | None:
    """The ways to carry it out, where there is a choice."""
    if len(it.ways) < 2:
        return None
    later = _later(page, it)
    if later is not None:
        return Text(later, "note", colour=look.palette.soft)
    asks = page.choosing.asks_way == it.item.order
    title = look.say("desk.choose_way" if asks else "desk.ways")
    heading: Widget = (
        Label("arrow-down", title, "note", True, look.palette.worse)
        if asks
        else Text(title, "note", bold=True, colour=look.palette.soft)
    )
    return Column(heading, *(_way(page, look, it, way) for way in it.ways), gap=4)


def _later(page: Desk, it: OrderTold) -> str | None:
    """While lessons keep the manner back: how it will be done, and when that can be chosen."""
    stage = page.sitting.stage
    if it.item.usual is None or stage.manner:
        return None
    return page.sitting.words("desk.manner_later", turn=stage.manner_from)


def _way(page: Desk, look: Look, it: OrderTold, told: WayTold) -> Widget:
    """A way with its cost, who hears it and what it risks; why not, where it cannot be taken."""
    from game.window.screens.desk.orders_panel import cost_words

    item, way = it.item, told.way
    about = "".join(part.words for part in told.about)
    if told.why_not:
        if told.why_not == it.why_not:  # said above, for all ways
            return Label("circle", told.words, "note", colour=look.palette.soft)
        words = page.sitting.words("not_now", reason=told.why_not)
        return Label("ban", f"{told.words}. {words}", "note", colour=look.palette.soft)
    planned = page.choosing.plans.planned(item.order)
    said = [cost_words(look, way.cost, way.cost) + ".", about, *told.heard]
    option = Option(str(way.id), told.words, " ".join(one for one in said if one))
    is_taken = planned is not None and planned.option == way.id
    return Refusable(look, f"way:{item.order}:{way.id}", option, is_taken,
                     lambda: page.take(item, way), page.accent(look),
                     page.choosing.refused.get(f"{item.order}:{way.id}", ""))  # fmt: skip


# -- conditions ------------------------------------------------------------------------------------


def _conditions(page: Desk, look: Look, it: OrderTold) -> Widget | None:
    """On what it can be made to depend; to be pressed once it is chosen."""
    if not it.conditions or not it.item.is_open or not page.told().shown.beliefs:
        return None
    heading = page.sitting.words("about.depends")
    planned = page.choosing.plans.planned(it.item.order)
    if planned is None:
        sentences = [look.say("desk.only_if", condition=one.words) for one in it.conditions]
        return Column(Text(heading, "note", bold=True, colour=look.palette.soft),
                      bullets(sentences),
                      Text(look.say("desk.choose_first"), "note", colour=look.palette.soft),
                      gap=4)  # fmt: skip
    options: list[tuple[str | None, str]] = [(None, look.say("desk.in_any_case"))]
    options += [(one.id, look.say("desk.only_if", condition=one.words)) for one in it.conditions]
    rows = [
        Refusable(look, f"if:{it.item.order}:{name}", Option(str(name), words),
                  planned.depends_on == name, _depend(page, it, name), page.accent(look),
                  page.choosing.refused.get(f"{it.item.order}:{name}", ""))
        for name, words in options
    ]  # fmt: skip
    return Column(Text(heading, "note", bold=True, colour=look.palette.soft), *rows, gap=2)


def _depend(page: Desk, it: OrderTold, on: str | None) -> Callable[[], None]:
    return lambda: page.depend(it.item, on)
