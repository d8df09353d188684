"""Where the pictures of a desk are made: gauges, and the map; better ones are switched here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.window.look import Look
from game.window.screens.page import Page
from game.window.widgets.button import Card
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.window.wrapping import Run
from game.wording.gauges import Reading, trend_words, value_words


def gauges(page: Page, look: Look, readings: Sequence[Reading],
           ask: Callable[[str], None] | None) -> Widget:  # fmt: skip
    """The headline gauges, one under another; a press asks why."""
    return Column(*(_gauge(page, look, it, ask) for it in readings), gap=8)


def small_gauges(page: Page, look: Look, readings: Sequence[Reading]) -> Widget:
    """Lesser gauges in a line each."""
    return Column(*(_line(page, look, it) for it in readings), gap=6)


def landscape(page: Page, look: Look) -> Widget | None:
    """The map with who stands how; None while there is none."""
    del page, look
    return None


def trend(page: Page, look: Look, it: Reading) -> list[Run]:
    """How it moved, with a mark and a word, in the colour of better or worse."""
    palette = look.palette
    colour = {True: palette.better, False: palette.worse, None: palette.soft}[it.is_better]
    return [Run(trend_words(page.sitting.narrator, it), bold=it.is_better is not None,
                colour=colour)]  # fmt: skip


def _gauge(page: Page, look: Look, it: Reading, ask: Callable[[str], None] | None) -> Widget:
    narrator = page.sitting.narrator
    value = Text(value_words(narrator, it), "title", bold=True)
    good = Text(narrator.say(f"good.{it.good}"), "note", colour=look.palette.soft)
    parts = Column(
        Text(it.title, "note", colour=look.palette.soft),
        value,
        Text(trend(page, look, it), "note") if it.change is not None else None,
        good if it.good != "neither" else None,
        gap=2,
    )
    press = None if ask is None else (lambda name=it.name: ask(name))
    return Card(f"gauge:{it.name}", parts, press)


def _line(page: Page, look: Look, it: Reading) -> Widget:
    narrator = page.sitting.narrator
    words = [Run(value_words(narrator, it, is_short=True), bold=True)]
    if it.change is not None:
        words += [Run("  "), *trend(page, look, it)]
    return Row(
        Column(Text(it.title, "note", colour=look.palette.soft), Text(words, "note"), gap=0),
    )
