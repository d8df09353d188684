"""Where the pictures of a desk are made: gauges, and the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.telling.curves import Dial
from game.telling.landscape import Landscape
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.page import Page
from game.window.theme import Colour
from game.window.widgets.gauge import Gauge
from game.window.widgets.layout import Column, Grid
from game.window.widgets.mapview import MapView
from game.window.widgets.widget import Widget
from game.wording.gauges import Reading, trend_words

Ask = Callable[[str], None]
"""Hears the name of a gauge or metric that was pressed."""

LEAST = 250.0
"""Points of width that a gauge wants."""


def gauges(page: Page, found: Sequence[Dial], ask: Ask | None, accent: Colour) -> Widget:
    """The headline gauges, in as many columns as fit; a press asks why."""
    return Grid(*(_gauge(page, one, ask, accent) for one in found), least=LEAST, gap=8)


def gauge_strip(page: Page, found: Sequence[Dial], ask: Ask | None, accent: Colour) -> Widget:
    """The headline gauges where there is little room: small, and side by side."""
    return Grid(*(_gauge(page, one, ask, accent, True) for one in found), least=190, gap=8)


def small_gauges(page: Page, found: Sequence[Dial], ask: Ask | None, accent: Colour) -> Widget:
    """Lesser gauges, a line and a bar each."""
    return Column(*(_gauge(page, one, ask, accent, True) for one in found), gap=2)


def _gauge(
    page: Page, dial: Dial, ask: Ask | None, accent: Colour, is_compact: bool = False
) -> Widget:
    name = dial.reading.name
    press = None if ask is None else (lambda: ask(name))
    return Gauge(f"gauge:{name}", page.sitting, dial, press, accent=accent, is_compact=is_compact)


def landscape_view(
    page: Page, found: Landscape, ask: Ask | None, meet: Callable[[str], None] | None = None
) -> Widget:
    """The map with who stands on it; a pressed line asks why, a pressed party who that is."""
    chart = page.sitting.match.scenario.document.map
    return MapView("map", found, chart, page.sitting.language, tie=ask, party=meet,
                   most=300)  # fmt: skip


def trend(page: Page, look: Look, it: Reading) -> list[Run]:
    """How it moved, with a mark and a word, in the colour of better or worse."""
    palette = look.palette
    colour = {True: palette.better, False: palette.worse, None: palette.soft}[it.is_better]
    words = trend_words(page.sitting.narrator, it)
    return [Run(words, bold=it.is_better is not None, colour=colour)]
