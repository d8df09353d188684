"""A goal in a row: what share of the score it counts for, then what it is."""

from __future__ import annotations

from game.window.look import Look
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget


def goal_row(look: Look, share: int, title: str, watch: str = "", size: str = "body") -> Widget:
    """Shares stand under one another, right-aligned; ``watch`` says which gauges count."""
    soft = look.palette.soft
    words = Column(
        Text(title, size),
        Text(watch, "note", colour=soft) if watch else None,
        gap=0,
    )
    number = Text(f"{share}%", size, colour=soft, align="right")
    return Row(number, words, weights=(1, 7), gap=10)
