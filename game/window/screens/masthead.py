"""The head of a screen: where one is, the way back, and the tools that are always there."""

from __future__ import annotations

from game.window.look import Look
from game.window.screen import Screen
from game.window.theme import Colour
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Row, Sides, Surface
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget


def masthead(
    screen: Screen,
    look: Look,
    title: str,
    under: str = "",
    *tools: Widget,
    can_go_back: bool = True,
    accent: Colour | None = None,
) -> Widget:
    """Title and the line under it at the left, tools at the right, a rule below."""
    app = screen.app
    words = Column(
        Text(title, "title", bold=True, colour=accent),
        Text(under, "note", colour=look.palette.soft) if under else None,
        gap=0,
    )
    always = Flow(
        *tools,
        Button("masthead:keys", "", app.show_keys, weight="quiet", icon="circle-help"),
        Button("masthead:settings", "", app.show_settings, weight="quiet", icon="settings"),
        gap=4,
        right=True,
    )
    left: Widget = words
    if can_go_back:
        back = Button("masthead:back", "", screen.back, weight="quiet", icon="arrow-left")
        left = Row(back, words, weights=(0, 1), middle=True)
    row = Sides(left, always)
    return Column(
        Panel(row, (20, 10), Surface(look.palette.paper), radius=0),
        Rule(),
        gap=0,
    )
