"""What the seat wants: all its goals with their weights, and what it must not let happen."""

from __future__ import annotations

from game.telling.briefing import GoalTold, card
from game.window.look import Look
from game.window.screen import Dialog
from game.window.screens.desk.section import bullets
from game.window.screens.page import Page, runs
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget


class Goals(Dialog):
    """The leaning's creed, goals and red lines."""

    name = "goals"
    width = 620.0

    def __init__(self, page: Page) -> None:
        super().__init__(page.app)
        self._page = page

    def build(self, look: Look) -> Widget:
        """As the briefing had it, by the leaning that the seat has now."""
        sitting = self._page.sitting
        it, soft = card(sitting), look.palette.soft
        total, red = sum(goal.weight for goal in it.goals), it.red_lines
        return Column(
            Column(Text(it.leaning, "title", bold=True),
                   Text(runs(it.creed), follow=self._page.define, key="creed"), gap=6),
            Rule(),
            *(_goal(look, goal, total) for goal in it.goals),
            Text(look.say("desk.red_lines"), "note", bold=True, colour=soft) if red else None,
            bullets(red, "body") if red else None,
            Flow(Button("goals:close", look.say("frame.close"), self.back, weight="main")),
            gap=10,
        )  # fmt: skip


def _goal(look: Look, goal: GoalTold, total: float) -> Widget:
    share = look.say("desk.counts", share=round(100 * goal.weight / total))
    words = Column(
        Text(goal.title, bold=True),
        Text(goal.watch, "note", colour=look.palette.soft) if goal.watch else None,
        gap=0,
    )
    return Row(words, Text(share, "note", colour=look.palette.soft), weights=(1, 0), gap=12)
