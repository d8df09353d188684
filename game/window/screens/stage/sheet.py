"""The codes of a seat on the stage: the list that lies on paper too, the same from turn to turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.slips import OrderCode, SlipSheet, slip_sheet
from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Grid, Panel, Row
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


def sheet_page(stage: Stage, look: Look, seat: str) -> Widget:
    """All orders of a seat with their codes and costs."""
    sheet = slip_sheet(stage.play.match.scenario, seat, look.language)
    head = Row(
        Text(look.say("stage.codes", seat=sheet.name), "heading", bold=True,
             colour=accent(stage, look, seat)),
        Button("stage:close", look.say("frame.close"), stage.back, icon="x"),
        weights=(1, 0), middle=True,
    )  # fmt: skip
    return Pages(
        Scroll("stage:codes", _list(stage, look, sheet), stage.offsets), Panel(head, (0, 6))
    )


def _list(stage: Stage, look: Look, sheet: SlipSheet) -> Widget:
    parts: list[Widget] = [Text(look.say("stage.codes.how", most=sheet.most), "lead")]
    for category in sheet.categories:
        orders = [_order(stage, look, order) for order in category.orders]
        parts += [
            Text(category.name, "lead", bold=True, colour=look.palette.soft),
            Grid(*orders, least=380, gap=20),
        ]
    for code, questions in (("Q", sheet.private), ("P", sheet.expected)):
        for one in questions:
            answers = [
                Text(f"{code}{one.number}{answer.letter}  {answer.words}", "lead")
                for answer in one.answers
            ]
            parts += [Text(one.title, "lead", bold=True), Flow(*answers, gap=24)]
    return Column(*parts, gap=10)


def _order(stage: Stage, look: Look, order: OrderCode) -> Widget:
    rows = [
        Row(
            Text(f"{order.number}{way.letter}", "title", bold=True),
            Text(look.say("stage.costs", words=way.words or order.title, cost=way.cost), "lead"),
            weights=(0, 1),
            middle=True,
        )
        for way in order.ways
    ]
    has_ways = len(order.ways) > 1
    depends = [
        Text(stage.sitting.words("conditional", order=f"{order.code}/{one.letter}",
                                 condition=one.words), "body", colour=look.palette.soft)
        for one in order.depends
    ]  # fmt: skip
    return Column(
        Rule(), Text(order.title, "lead", bold=True) if has_ways else None, *rows, *depends, gap=3
    )
