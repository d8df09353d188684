"""Who the seat is, what it wants, and what it will not have."""

from __future__ import annotations

from game.telling.briefing import GoalTold, card
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screens.hall.goal_row import goal_row
from game.window.screens.page import Page
from game.window.widgets.layout import Column, Panel, Surface
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget


def own_card(page: Page, look: Look) -> Widget:
    """The objective card of the seat at the desk; goals with what counts for them."""
    told = card(page.sitting)
    colour = accent_of(look, page.sitting.narrator.document, told.seat)
    total = sum(goal.weight for goal in told.goals)
    part = Column(
        Text(look.say("briefing.you_are"), "note", colour=look.palette.soft),
        Text(told.name, "heading", bold=True, colour=colour),
        page.prose("card:seat", told.about),
        Rule(),
        Text(told.leaning, "lead", bold=True),
        page.prose("card:creed", told.creed),
        Rule(),
        Text(page.sitting.words("briefing.goals"), bold=True),
        *(_goal(look, goal, round(100 * goal.weight / total)) for goal in told.goals),
        *(Label("ban", page.sitting.words("briefing.red_line", line=line),
                tint=look.palette.worse) for line in told.red_lines),
        gap=9,
    )  # fmt: skip
    surface = Surface(look.palette.sheet, None, colour)
    return Panel(part, (22, 18), surface, radius=0)


def _goal(look: Look, goal: GoalTold, share: int) -> Widget:
    return goal_row(look, share, goal.title, goal.watch)
