"""Gauges and charts: what they say, that they fit, and that they are drawn alike each time."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.telling.curves import Curve, curve, dials
from game.telling.gauges import headline
from game.window.drawing import pictures
from game.window.drawing.canvas import Canvas
from game.window.drawing.pictures import dashed
from game.window.look import Look
from game.window.screens.page import Page
from game.window.settings import Settings
from game.window.widgets.bars import BarRow, Bars
from game.window.widgets.chart import Chart, Event, Series, axis_for, spread
from game.window.widgets.gauge import Gauge
from game.window.widgets.layout import Column, Grid, Panel
from game.window.widgets.scroll import Scroll
from game.window.widgets.spark import Spark
from game.window.widgets.widget import Widget
from game.wording.gauges import trend_words
from tests.window.fit import misfits
from tests.window.stand import picture, play, press, strike, texts, window

NAMES = ("grievance", "expectation", "rok_stress")


class Gallery(Page):
    """All the pictures of gauges that there are."""

    pressed = ""
    span = (1, 3)

    def build(self, look: Look) -> Widget:
        """Gauges whole and small, a chart, bars."""
        found = dials(self.sitting, [*headline(self.sitting), *NAMES])
        whole = [Gauge(f"g{i}", self.sitting, it, self._press) for i, it in enumerate(found)]
        small = [Gauge(f"s{i}", self.sitting, it, is_compact=True) for i, it in enumerate(found)]
        curves = [curve(self.sitting, it.reading.name) for it in found[:4]]
        colours = [look.accent(name) for name in ("blue", "red", "gold", "green")]
        lines = [Series.of(it, colour) for it, colour in zip(curves, colours, strict=True)]
        chart = Chart(lines, 11, events=[Event(1, 1), Event(1, 2), Event(3, 3)], key="chart",
                      choose=self._choose, marked=self.span)  # fmt: skip
        bars = Bars([BarRow("A cause. " * 12, 1200, "+1.200"), BarRow("Another", -300, "−0.300")],
                    lambda _: look.palette.ink)  # fmt: skip
        body = Column(Grid(*whole, least=220), Grid(*small, least=200), chart, bars, gap=20)
        return Scroll("all", Panel(body, (16, 16), most=1180), self.offsets)

    def _press(self) -> None:
        self.pressed = "gauge"

    def _choose(self, first: int, last: int) -> None:
        self.span = (first, last)


def gallery(size: tuple[int, int] = (1280, 800), settings: Settings | None = None) -> Gallery:
    app = window(size, settings)
    game = play(app, opponent="random")
    for _ in range(4):
        game.match.advance(force=True)
    page = Gallery(game)
    app.show(page)
    return page


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1024, 640), 100, "ko"),
        ((1024, 640), 150, "en"),
        ((1280, 800), 100, "en"),
        ((1280, 800), 200, "ko"),
        ((1920, 1080), 100, "en"),
    ],
)
def test_everything_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """No text is cut or lies over another, whatever the size and the language."""
    page = gallery(size, Settings(text_size=text_size, language=language))
    assert misfits(page.app) == []


def test_a_gauge_says_number_word_and_trend() -> None:
    """A gauge has a whole number, the word of its scale, and better or worse in words."""
    page = gallery()
    it = dials(page.sitting, ["alliance_trust"])[0].reading
    said = texts(page.app).splitlines()
    assert str(it.low) in said
    assert it.word in said
    words = trend_words(page.sitting.narrator, it)
    assert words in said
    assert ("better" in words) == (it.is_better is True)
    assert "high is good →" in said


def test_a_hazy_gauge_has_two_numbers() -> None:
    """What is seen through a haze is said as a range, and nothing in it is called a trend."""
    page = gallery()
    it = dials(page.sitting, ["grievance"])[0].reading
    assert f"{it.low}–{it.high}" in texts(page.app).splitlines()


def test_a_gauge_can_be_pressed() -> None:
    """Pressing a gauge calls what it was given."""
    page = gallery()
    press(page.app, "g0")
    assert page.pressed == "gauge"


def test_pictures_are_drawn_alike() -> None:
    """Drawn twice, from nothing each time, a page has the same bytes."""
    page = gallery()
    once = picture(page.app)
    pictures.forget()
    page.app.refresh()
    assert picture(page.app) == once


def test_turns_are_chosen_by_keys() -> None:
    """On a chart Left and Right move the last turn marked, with Shift the first."""
    page = gallery()
    page.app.frame()
    page.focus = "chart"
    strike(page.app, pygame.K_RIGHT)
    assert page.span == (1, 4)
    page.app.refresh()
    strike(page.app, pygame.K_RIGHT, mod=pygame.KMOD_SHIFT)
    assert page.span == (2, 4)
    page.app.refresh()
    strike(page.app, pygame.K_RIGHT)
    assert page.span == (2, 4)  # no turn has been played beyond


def test_turns_are_chosen_by_the_mouse() -> None:
    """Dragging moves the end of the marked turns that is nearer."""
    page = gallery((1280, 2000))
    page.app.frame()
    chart = next(t.widget for t in page.app.front.targets if t.widget.key == "chart")
    assert isinstance(chart, Chart)
    room, middle = chart._plot(page.app.look), chart.rect.centery
    for turn, span in ((4, (1, 4)), (2, (2, 4))):
        at = (room.x + round(room.width * (turn - 0.5) / 11), middle)
        page.app.take(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
        assert page.span == span
        page.app.frame()
        chart = next(t.widget for t in page.app.front.targets if t.widget.key == "chart")


# -- the parts that need no window -----------------------------------------------------------------


def test_names_are_moved_apart() -> None:
    """Names that would meet are moved apart, in order and within bounds."""
    found = spread([10, 12, 14, 99], 10, 0, 100)
    assert found == [10, 20, 30, 99]
    low = spread([95, 96, 97], 10, 0, 100)
    assert low == [80, 90, 100]


def test_dashes_leave_out_what_they_say() -> None:
    """A broken line is drawn for as long as it says and left out for as long as it says."""
    found = dashed([(0.0, 0.0), (10.0, 0.0)], (4, 2))
    assert found == [[(0.0, 0.0), (4.0, 0.0)], [(6.0, 0.0), (10.0, 0.0)]]


def _flat(points: float) -> Curve:
    span = (points, points)
    return Curve("a", "A", "high", (span, span), 0.0, 100.0, ())


def test_an_axis_holds_its_curves() -> None:
    """An axis of its own reaches around a curve, and is never so narrow that ripples look big."""
    low, high = axis_for([_flat(50.0)], is_whole=False)
    assert low <= 45
    assert high >= 55
    assert axis_for([_flat(50.0)]) == (0.0, 100.0)


def test_a_single_turn_draws_no_line() -> None:
    """Before there is a way that a gauge came, no lonely dot stands beside it."""
    found = curve(play(window()).sitting, NAMES[0])
    surface = pygame.Surface((84, 28))
    canvas = Canvas(surface, window().look)
    one, two = (replace(found, points=found.points[:1] * count) for count in (1, 2))
    assert not _is_marked(Spark(one, (255, 255, 255)), canvas)
    assert _is_marked(Spark(two, (255, 255, 255)), canvas)


def _is_marked(spark: Spark, canvas: Canvas) -> bool:
    canvas.surface.fill((0, 0, 0))
    spark.place(canvas.look, canvas.surface.get_rect())
    spark.paint(canvas)
    return pygame.mask.from_threshold(canvas.surface, (255, 255, 255), (99, 99, 99)).count() > 0
