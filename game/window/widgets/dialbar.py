"""A bar on which a gauge stands: bands of its scale, where it is, where it was, haze as a band."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.telling.curves import Dial, Span
from game.window.look import Look
from game.window.theme import Colour, mixed
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


TRACK, BAND = 0.28, 0.62
"""How dark the track is, and the band in which a gauge stands, of the lesser ink."""


class DialBar(Widget):
    """The range of a gauge, left to right; what it moved by is coloured by better and worse."""

    def __init__(self, dial: Dial, colour: Colour, height: float = 16) -> None:
        super().__init__()
        self._dial, self._colour, self._height = dial, colour, height

    def measure(self, look: Look, width: int) -> int:
        """Its height."""
        return look.px(self._height)

    def natural(self, look: Look) -> int:
        """Wide enough for its bands to be told apart."""
        return look.px(160)

    def paint(self, canvas: Canvas) -> None:
        """Track, bands, movement, mark."""
        track = self._track(canvas.look)
        palette = canvas.look.palette
        canvas.box(track, mixed(palette.sheet, palette.soft, TRACK), 3)
        self._paint_steps(canvas, track)
        now, before = self._dial.curve.points[-1], self._dial.before
        if now is None:
            return
        if now[0] != now[1]:
            self._paint_haze(canvas, track, now)
            return
        if before is not None and self._dial.reading.change:
            self._paint_movement(canvas, track, before[0], now[0])
        self._paint_mark(canvas, self._x(track, now[0]))

    def _track(self, look: Look) -> pygame.Rect:
        rect = pygame.Rect(self.rect.x, 0, max(self.rect.width, 1), look.px(6))
        rect.centery = self.rect.centery
        return rect

    def _x(self, track: pygame.Rect, points: float) -> int:
        curve = self._dial.curve
        share = (points - curve.low) / (curve.high - curve.low)
        return track.x + round(track.width * min(max(share, 0.0), 1.0))

    def _paint_steps(self, canvas: Canvas, track: pygame.Rect) -> None:
        """The band that it is in, and gaps where one word of the scale gives way to the next."""
        palette, width = canvas.look.palette, canvas.look.px(2)
        left, right = self._band()
        band = pygame.Rect(self._x(track, left), track.y, 0, track.height)
        band.width = self._x(track, right) - band.x
        if band.width and self._dial.curve.steps:
            canvas.fill(band, mixed(palette.sheet, palette.soft, BAND))
        for step in self._dial.curve.steps:
            x = self._x(track, step) - width // 2
            canvas.fill(pygame.Rect(x, track.y, width, track.height), canvas.look.palette.paper)

    def _band(self) -> Span:
        """The ends of the band that it is in, as whole points are read; nothing if unseen."""
        curve, it = self._dial.curve, self._dial.reading
        if it.low is None or it.low != it.high:
            return curve.low, curve.low
        points = it.low / 10 if it.tenths else it.low
        ends = [curve.low, *curve.steps, curve.high]
        below = [end for end in ends[:-1] if end <= points]
        above = [end for end in ends[1:] if end > points]
        return max(below, default=curve.low), min(above, default=curve.high)

    def _paint_haze(self, canvas: Canvas, track: pygame.Rect, now: Span) -> None:
        left, right = self._x(track, now[0]), self._x(track, now[1])
        room = pygame.Rect(left, track.y - canvas.look.px(2), max(right - left, 1),
                           track.height + 2 * canvas.look.px(2))  # fmt: skip
        canvas.box(room, mixed(canvas.look.palette.sheet, self._colour, 0.55), 5)

    def _paint_movement(
        self, canvas: Canvas, track: pygame.Rect, before: float, now: float
    ) -> None:
        palette, is_better = canvas.look.palette, self._dial.reading.is_better
        colour = palette.soft if is_better is None else palette.better if is_better \
            else palette.worse  # fmt: skip
        one, other = sorted((self._x(track, before), self._x(track, now)))
        canvas.fill(pygame.Rect(one, track.y, max(other - one, 1), track.height), colour)
        thin, tall = canvas.look.px(1.5), canvas.look.px(5)
        canvas.fill(
            pygame.Rect(self._x(track, before) - thin // 2, track.y - tall, thin,
                        track.height + 2 * tall), palette.ink,
        )  # fmt: skip

    def _paint_mark(self, canvas: Canvas, x: int) -> None:
        size = canvas.look.px(12)
        ring = pygame.Rect(0, 0, size, size)
        ring.center = (x, self.rect.centery)
        ring.clamp_ip(self.rect.inflate(0, size))
        canvas.framed(ring, self._colour, canvas.look.palette.sheet, 6, 2)
