"""A part of a page under its own small heading, as columns of a newspaper have them."""

from __future__ import annotations

from collections.abc import Sequence

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget


def section(look: Look, title: str, *parts: Widget | None, aside: Widget | None = None,
            gap: float = 8) -> Widget:  # fmt: skip
    """A thin rule, the heading with something aside, and what stands under it."""
    head: Widget = Text(title, "note", bold=True, colour=look.palette.soft)
    if aside is not None:
        head = Row(head, aside, weights=(1, 0), middle=True)
    return Column(Column(Rule(), head, gap=6), *parts, gap=gap)


def bullets(sentences: Sequence[str], size: str = "note", colour: Colour | None = None) -> Widget:
    """Sentences with a mark before each."""
    rows = [
        Row(Text("·", size, bold=True), Text(sentence, size, colour=colour), weights=(0, 1), gap=6)
        for sentence in sentences
    ]
    return Column(*rows, gap=4)
