"""A small line that shows how something has stood, without axes or numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.telling.curves import Curve, Span
from game.window.drawing import pictures
from game.window.look import Look
from game.window.theme import Colour, mixed
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

Plot = Callable[[int, float], tuple[float, float]]
"""Where a turn and a number of points lie, in pixels."""

LEAST = 12.0
"""Points of a gauge's range that a spark shows at least, so that a ripple looks like one."""


class Spark(Widget):
    """A curve as a small line: a band where it was hazy, a gap where it was not seen."""

    def __init__(self, curve: Curve, colour: Colour, size: tuple[float, float] = (84, 28)) -> None:
        super().__init__()
        self._curve, self._colour, self._size = curve, colour, size

    def measure(self, look: Look, width: int) -> int:
        """Its height."""
        return look.px(self._size[1])

    def natural(self, look: Look) -> int:
        """Its width."""
        return look.px(self._size[0])

    def paint(self, canvas: Canvas) -> None:
        """The haze, the line, and a dot where it stands now."""
        look, curve = canvas.look, self._curve
        spans = [span for span in curve.points if span is not None]
        if len(spans) < 2 or self.rect.width < 4:
            return  # a single dot tells of no way that it came
        size = self.rect.size
        pad = look.px(3.5)
        low, high = _window(spans, curve)
        count = max(len(curve.points) - 1, 1)

        def at(turn: int, points: float) -> tuple[float, float]:
            x = pad + (size[0] - 2 * pad) * turn / count
            y = pad + (size[1] - 2 * pad) * (high - points) / (high - low)
            return round(x, 1), round(y, 1)

        if any(span[0] != span[1] for span in spans):
            ground = mixed(look.palette.paper, self._colour, 0.25)
            for outline in bands(curve.points, at):
                canvas.picture(pictures.area(outline, size, ground), self.rect.topleft)
        for line in stretches(curve.points, at):
            stroke = pictures.stroke(line, look.px(1.6), size, self._colour)
            canvas.picture(stroke, self.rect.topleft)
        if curve.points[-1] is not None:
            end = at(len(curve.points) - 1, sum(curve.points[-1]) / 2)
            dot = pictures.stroke([end], look.px(5), size, self._colour)
            canvas.picture(dot, self.rect.topleft)


def _window(spans: Sequence[Span], curve: Curve) -> Span:
    """What part of the range is shown: what was seen, and a little more."""
    low, high = min(s[0] for s in spans), max(s[1] for s in spans)
    least = LEAST * (curve.high - curve.low) / 100
    if high - low < least:
        middle = (low + high) / 2
        low, high = middle - least / 2, middle + least / 2
    return low, high


def stretches(points: Sequence[Span | None], at: Plot) -> list[list[tuple[float, float]]]:
    """The middles of what was seen, as lines between the turns in which nothing was."""
    found: list[list[tuple[float, float]]] = [[]]
    for turn, span in enumerate(points):
        if span is None:
            found.append([])
        else:
            found[-1].append(at(turn, (span[0] + span[1]) / 2))
    return [line for line in found if line]


def bands(points: Sequence[Span | None], at: Plot) -> list[list[tuple[float, float]]]:
    """Outlines around what may have been, as far as it was hazy."""
    found: list[list[tuple[int, Span]]] = [[]]
    for turn, span in enumerate(points):
        if span is None:
            found.append([])
        else:
            found[-1].append((turn, span))
    return [
        [at(turn, span[1]) for turn, span in run] + [at(turn, span[0]) for turn, span in run[::-1]]
        for run in found
        if len(run) > 1 and any(span[0] != span[1] for _, span in run)
    ]
