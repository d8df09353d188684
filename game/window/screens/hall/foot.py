"""The foot of a screen: the buttons that go on, always in sight."""

from __future__ import annotations

from game.window.look import Look
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.widget import Nothing, Rule, Widget

BAR = 10
"""Points of width that a scroll keeps for its bar."""


def foot(look: Look, *parts: Widget | None, most: float = 1140) -> Widget:
    """Widgets side by side above the lower edge, under a rule."""
    row = Panel(Flow(*parts, gap=12), (24, 10), Surface(look.palette.paper), most, radius=0)
    return Column(Rule(), beside_bar(row), gap=0)


def beside_bar(part: Widget) -> Widget:
    """Leaves out at the right what a scroll's bar takes, so that edges stand under each other."""
    return Row(part, Nothing(width=BAR), weights=(1, 0), gap=0)
