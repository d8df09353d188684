"""A gauge for the back row: its name, its number and word, and which way it moved."""

from __future__ import annotations

from game.telling.sitting import Sitting
from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.gauges import Reading, trend_words, value_words


def gauge_cell(sitting: Sitting, look: Look, kind: Type, it: Reading) -> Widget:
    """One gauge as everybody sees it."""
    palette, narrator = look.palette, sitting.narrator
    colour = {True: palette.better, False: palette.worse, None: palette.soft}[it.is_better]
    trend, good = trend_words(narrator, it), sitting.words(f"good.{it.good}")
    return Column(
        Rule(),
        Text(it.title, kind.note, bold=True),
        Text(value_words(narrator, it), kind.head, bold=True),
        Text(trend, kind.body, colour=colour) if trend else None,
        Text(good, kind.note, colour=palette.soft) if good else None,
        gap=4,
    )
