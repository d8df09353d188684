"""How things stand: the gauges in sight, the map, and what the seat wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.briefing import Card
from game.telling.gauges import FEW
from game.window.look import Look
from game.window.screens.desk.gauges_panel import gauges, landscape_view, small_gauges
from game.window.screens.desk.section import section
from game.window.screens.desk.told import DeskTold
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


def situation_panel(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Headline gauges and the map; later the goals and what counts for them."""
    picture = landscape_view(page, told.landscape, page.why, page.meet)
    headline = gauges(page, told.gauges, page.why, page.accent(look))
    return Column(
        section(look, look.say("desk.gauges"), headline),
        section(look, look.say("desk.map"), picture) if told.shown.everything else None,
        _goals(page, look, told) if told.shown.everything else None,
        gap=18,
    )


def _goals(page: Desk, look: Look, told: DeskTold) -> Widget:
    """The weightiest goals in words, and the gauges that count for them."""
    counted = small_gauges(page, told.goal_gauges, page.why, page.accent(look))
    all_of_them = Button("desk:goals", look.say("desk.all_goals"), page.show_goals,
                         weight="quiet", icon="target", shortcut="G", size="note")  # fmt: skip
    return section(look, look.say("desk.goals"), goals(look, told.card, FEW),
                   counted if told.goal_gauges else None,
                   Flow(all_of_them), gap=10)  # fmt: skip


def goals(look: Look, card: Card, most: int | None = None) -> Widget:
    """Goals, weightiest first, with what to watch."""
    return Column(
        *(
            Column(
                Text(goal.title, "note", bold=True),
                Text(goal.watch, "note", colour=look.palette.soft) if goal.watch else None,
                gap=0,
            )
            for goal in card.goals[:most]
        ),
        gap=8,
    )
