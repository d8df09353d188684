"""Your orders this turn: what is planned, what it costs, and the ways to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.orders import Order, option_of
from game.telling.orders import wish_words
from game.window.look import Look
from game.window.screens.desk.orders_panel import cost_words
from game.window.screens.desk.section import section
from game.window.screens.desk.told import DeskTold
from game.window.widgets.button import Button, Press
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


def tray_panel(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Orders and answers that are planned, each with its cost and a way out."""
    plans, soft = page.choosing.plans, look.palette.soft
    rows = [_order(page, look, wish) for wish in plans.decision.orders]
    rows += [_answer(page, look, told, e, a) for e, a in plans.decision.choices.items()]
    count = look.say("desk.count", count=len(plans.decision.orders), most=told.most)
    nothing = None if rows else Text(look.say("desk.no_orders"), "note", colour=soft)
    capital = look.say("desk.capital_rule", income=told.income, bank=told.bank)
    refused = page.choosing.refused.get("undo")
    return section(
        look,
        look.say("desk.tray"),
        nothing,
        *rows,
        Flow(Button("desk:undo", look.say("desk.undo"), page.undo, weight="quiet", icon="undo-2",
                    shortcut="U", size="note")) if plans.can_undo else None,
        Label("info", refused, "note", colour=soft) if refused else None,
        Text(capital, "note", colour=soft),
        aside=Text(count, "note", colour=soft),
        gap=10,
    )  # fmt: skip


def _order(page: Desk, look: Look, wish: Order) -> Widget:
    sitting = page.sitting
    rules = sitting.match.rules
    option = option_of(rules, wish)
    cost = int(rules.options.cost[option]) if option is not None else 0
    return _row(look, f"drop:{wish.order}", wish_words(sitting, wish), cost,
                lambda: page.drop(wish.order))  # fmt: skip


def _answer(page: Desk, look: Look, told: DeskTold, event: str, answer: str) -> Widget:
    question = next(one for one in told.asked if one.event == event)
    it = next(one for one in question.answers if one.id == answer)
    words = f"{question.title}: {it.title}"
    return _row(look, f"drop:{event}", words, it.cost, lambda: page.unanswer(event))


def _row(look: Look, key: str, words: str, cost: int, drop: Press) -> Widget:
    told = Column(
        Text(words, bold=True),
        Text(cost_words(look, cost, cost), "note", colour=look.palette.soft),
        gap=0,
    )
    out = Button(key, "", drop, weight="quiet", icon="x")
    return Row(told, out, weights=(1, 0), middle=True, gap=6)
