"""Lines over the turns: several things at once, named at their ends, with marks for events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.telling.curves import Curve, Span
from game.window.drawing import pictures
from game.window.look import Look
from game.window.theme import Colour, mixed
from game.window.widgets.spark import bands, stretches
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

DASHES: tuple[tuple[float, ...], ...] = ((), (7, 4), (2, 3), (10, 3, 2, 3))
"""Lengths drawn and left out, in points: the first line is whole, the others are told apart."""

STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class Series:
    """A line: ``points`` from the start (turn 0, or ``first``) on, None where nothing was seen."""

    title: str
    points: tuple[Span | None, ...]
    colour: Colour
    first: int = 0

    @property
    def last(self) -> int:
        """The turn after which the last of them stood."""
        return self.first + len(self.points) - 1

    @classmethod
    def of(cls, curve: Curve, colour: Colour) -> Series:
        """The line of a curve."""
        return cls(curve.title, curve.points, colour, curve.first)


@dataclass(frozen=True)
class Event:
    """Something that happened in a turn (from 1), marked by a number that a list explains."""

    turn: int
    number: int


class Chart(Widget):
    """A chart of lines; ``axis`` are the ends of its numbers, 0 to 100 if None is given.

    ``marked`` are turns (from and to, from 1) whose changes are meant; ``alt`` says in words
    what the chart shows.  Where ``choose`` hears of it (and ``key`` is given), the marked turns
    can be changed: by dragging the nearer end, or by Left and Right, with Shift for the first.
    ``size`` is that of all letters.
    """

    def __init__(
        self,
        series: Sequence[Series],
        turns: int,
        *,
        key: str | None = None,
        choose: Callable[[int, int], None] | None = None,
        events: Sequence[Event] = (),
        axis: Span | None = None,
        marked: tuple[int, int] | None = None,
        height: float = 220,
        alt: str = "",
        size: str = "note",
    ) -> None:
        super().__init__()
        self.alt, self.key = alt, key
        self._choose, self.is_target = choose, choose is not None
        self._series, self._events = tuple(series), tuple(events)
        self._turns = max(turns, 1)
        self._size = size
        self._axis = axis or (0.0, 100.0)
        self._marked, self._height = marked, height
        self._plot_now: pygame.Rect | None = None

    def measure(self, look: Look, width: int) -> int:
        """Its own height, and a line for the events."""
        return look.px(self._height)

    def arrange(self, look: Look) -> None:
        """Where the lines will be, so that turns can be chosen before they are painted."""
        self._plot_now = self._plot(look)

    def natural(self, look: Look) -> int:
        """Wide enough for its turns."""
        return look.px(460)

    # -- where things lie --------------------------------------------------------------------------

    def _plot(self, look: Look) -> pygame.Rect:
        """The room of the lines: numbers at the left, names at the right, turns below."""
        left = max(look.width(_label(v), self._size) for v in self._values()) + look.px(8)
        names = [look.width(one.title, self._size, True) for one in self._series]
        right = look.px(10)
        if names and not self._names_below(look):
            right += max(names) + look.px(8)
        top = look.line(self._size) + look.px(8) if self._events else look.px(8)
        bottom = look.line(self._size) + look.px(8)
        if self._names_below(look):
            bottom += (look.line(self._size) + look.px(2)) * len(self._series)
        rect = self.rect
        return pygame.Rect(rect.x + left, rect.y + top, max(rect.width - left - right, 1),
                           max(rect.height - top - bottom, 1))  # fmt: skip

    def _names_below(self, look: Look) -> bool:
        """Whether names are so long that they stand under the chart with a bit of their line."""
        longest = max((look.width(s.title, self._size, True) for s in self._series), default=0)
        return longest > self.rect.width * 0.34

    def _at(self, plot: pygame.Rect, turn: float, points: float) -> tuple[float, float]:
        """Pixels from the upper left corner of the chart."""
        low, high = self._axis
        x = plot.x - self.rect.x + plot.width * turn / self._turns
        y = plot.y - self.rect.y + plot.height * (high - points) / (high - low)
        return round(x, 1), round(y, 1)

    def _values(self) -> list[float]:
        """The numbers of the axis, about five."""
        low, high = self._axis
        step = next((s for s in STEPS if (high - low) / s <= 5), STEPS[-1])
        first = -(-low // step)
        return [step * (first + i) for i in range(int((high - first * step) // step) + 1)]

    # -- choosing turns ----------------------------------------------------------------------------

    def drag(self, at: tuple[int, int]) -> bool:
        """Move the nearer end of the marked turns to where the mouse is."""
        plot = self._plot_now
        if self._marked is None or plot is None:
            return False
        first, last = self._marked
        turn = int((at[0] - plot.x) * self._turns / plot.width) + 1
        if abs(turn - first) < abs(turn - last) or turn < first:
            return self._chosen(turn, last)
        return self._chosen(first, turn)

    def key_down(self, event: pygame.event.Event) -> bool:
        """Left and Right move the last of the marked turns, with Shift the first."""
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key)
        if step is None or self._marked is None or event.mod & pygame.KMOD_ALT:
            return False
        first, last = self._marked
        if event.mod & pygame.KMOD_SHIFT:
            self._chosen(min(first + step, last), last)
        else:
            self._chosen(first, max(last + step, first))
        return True

    def _chosen(self, first: int, last: int) -> bool:
        """Let the screen know, within the turns that there are; False if nothing changes."""
        least = min((one.first + 1 for one in self._series), default=1)
        most = max((one.last for one in self._series), default=0)
        wanted = (min(max(first, least), most), min(max(last, least), most))
        if self._choose is None or wanted == self._marked or wanted[0] > wanted[1]:
            return False
        self._choose(*wanted)
        return True

    # -- painting ----------------------------------------------------------------------------------

    def paint(self, canvas: Canvas) -> None:
        """Grid, marked turns, events, lines, names."""
        plot = self._plot_now = self._plot(canvas.look)
        self._paint_marked(canvas, plot)
        self._paint_grid(canvas, plot)
        self._paint_turns(canvas, plot)
        self._paint_events(canvas, plot)
        for i, one in enumerate(self._series):
            self._paint_line(canvas, plot, i, one)
        if self._names_below(canvas.look):
            self._paint_key(canvas, plot)
        else:
            self._paint_names(canvas, plot)

    def _paint_marked(self, canvas: Canvas, plot: pygame.Rect) -> None:
        if self._marked is None:
            return
        palette = canvas.look.palette
        left = self.rect.x + round(self._at(plot, self._marked[0] - 1, 0)[0])
        right = self.rect.x + round(self._at(plot, self._marked[1], 0)[0])
        room = pygame.Rect(left, plot.y, right - left, plot.height)
        canvas.fill(room, mixed(palette.sheet, palette.soft, 0.14))
        for x in (left, right):
            canvas.fill(pygame.Rect(x, plot.y, canvas.look.px(1), plot.height), palette.soft)

    def _paint_grid(self, canvas: Canvas, plot: pygame.Rect) -> None:
        look, thin = canvas.look, canvas.look.px(1)
        for value in self._values():
            y = self.rect.y + round(self._at(plot, 0, value)[1])
            canvas.fill(pygame.Rect(plot.x, y, plot.width, thin), look.palette.rule)
            words = _label(value)
            x = plot.x - look.px(6) - look.width(words, self._size)
            at = (x, y - look.line(self._size) // 2)
            canvas.text(words, at, self._size, colour=look.palette.soft, room=self.rect)

    def _paint_turns(self, canvas: Canvas, plot: pygame.Rect) -> None:
        """Where it starts, and numbers of turns, as many as have room."""
        look, end = canvas.look, -1
        gap = min(max(look.px(4), look.line(self._size) // 3), look.px(8))
        for turn in range(self._turns + 1):
            x = self.rect.x + round(self._at(plot, turn, 0)[0])
            words = str(turn) if turn else look.say("chart.start")
            width = look.width(words, self._size)
            left = max(min(x - width // 2, self.rect.right - width), self.rect.x)
            if left > end:
                at = (left, plot.bottom + gap)
                canvas.text(words, at, self._size, colour=look.palette.soft, room=self.rect)
                end = left + width + look.px(10)

    def _paint_events(self, canvas: Canvas, plot: pygame.Rect) -> None:
        """A thin line down, and its number above; several of one turn side by side."""
        look, palette = canvas.look, canvas.look.palette
        end = plot.x - look.px(4)
        for event in sorted(self._events, key=lambda e: (e.turn, e.number)):
            x = self.rect.x + round(self._at(plot, event.turn, 0)[0])
            canvas.fill(pygame.Rect(x, plot.y, look.px(1), plot.height), palette.soft)
            words = str(event.number)
            width = look.width(words, self._size, True)
            left = max(x - width // 2, end + look.px(4))
            left = min(left, self.rect.right - width)
            canvas.text(words, (left, self.rect.y), self._size, True, palette.ink, self.rect)
            end = left + width

    def _paint_line(self, canvas: Canvas, plot: pygame.Rect, i: int, one: Series) -> None:
        look, size = canvas.look, self.rect.size

        def at(turn: int, points: float) -> tuple[float, float]:
            low, high = self._axis
            return self._at(plot, one.first + turn, min(max(points, low), high))

        for outline in bands(one.points, at):
            haze = pictures.area(outline, size, one.colour, 0.2)
            canvas.picture(haze, self.rect.topleft)
        dash = tuple(float(look.px(length)) for length in DASHES[i % len(DASHES)])
        for line in stretches(one.points, at):
            drawn = pictures.stroke(line, look.px(2.2), size, one.colour, dash)
            canvas.picture(drawn, self.rect.topleft)
            dot = pictures.stroke(line[-1:], look.px(6), size, one.colour)
            canvas.picture(dot, self.rect.topleft)

    def _ends(self, plot: pygame.Rect) -> list[tuple[float, float, int]]:
        """Where lines end (y, x), and which they are, from the top."""
        found = []
        for i, one in enumerate(self._series):
            seen = [(turn, span) for turn, span in enumerate(one.points) if span is not None]
            if seen:
                x, y = self._at(plot, one.first + seen[-1][0], sum(seen[-1][1]) / 2)
                found.append((y, x, i))
        return sorted(found)

    def _paint_names(self, canvas: Canvas, plot: pygame.Rect) -> None:
        """Names beside the ends of their lines, moved apart where they would meet."""
        look = canvas.look
        line = look.line(self._size)
        ends = self._ends(plot)
        top = float(plot.y - self.rect.y)
        for (_, x, i), y in zip(ends, spread([end[0] for end in ends], line, top,
                                             top + plot.height), strict=True):  # fmt: skip
            one = self._series[i]
            at = (self.rect.x + round(x) + look.px(8), self.rect.y + round(y) - line // 2)
            canvas.text(one.title, at, self._size, True, one.colour, self.rect)

    def _paint_key(self, canvas: Canvas, plot: pygame.Rect) -> None:
        """Names under the chart, each after a bit of its line."""
        look = canvas.look
        line = look.line(self._size)
        y = plot.bottom + look.px(8) + line
        for i, one in enumerate(self._series):
            dash = tuple(float(look.px(length)) for length in DASHES[i % len(DASHES)])
            size = (look.px(30), line)
            points = [(2.0, line / 2), (size[0] - 2.0, line / 2)]
            bit = pictures.stroke(points, look.px(2.2), size, one.colour, dash)
            canvas.picture(bit, (self.rect.x, y))
            at = (self.rect.x + size[0] + look.px(6), y)
            canvas.text(one.title, at, self._size, True, one.colour, self.rect)
            y += line + look.px(2)


def spread(places: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Rising places moved as little as needed to be ``apart``, and within bounds if they fit."""
    found = list(places)
    for i in range(1, len(found)):
        found[i] = max(found[i], found[i - 1] + apart)
    if found and found[-1] > high:
        found[-1] = high
        for i in range(len(found) - 2, -1, -1):
            found[i] = min(found[i], found[i + 1] - apart)
    shift = max(low - found[0], 0.0) if found else 0.0
    return [place + shift for place in found]


def axis_for(curves: Sequence[Curve], is_whole: bool = True) -> Span:
    """Ends for an axis: the whole range of the curves, or only where they have been."""
    if is_whole:
        return min(c.low for c in curves), max(c.high for c in curves)
    spans = [span for curve in curves for span in curve.points if span is not None]
    low = min((s[0] for s in spans), default=0.0)
    high = max((s[1] for s in spans), default=100.0)
    least = 20.0 * (curves[0].high - curves[0].low) / 100
    if high - low < least:
        low, high = (low + high - least) / 2, (low + high + least) / 2
    step = next((s for s in STEPS if (high - low) / s <= 5), STEPS[-1])
    return low // step * step, -(-high // step) * step


def _label(value: float) -> str:
    return f"{value:g}".replace("-", "−")
