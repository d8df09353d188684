"""Three columns with arrows between them: what leads to the middle, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.window.drawing import pictures
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.button import Card
from game.window.widgets.scroll import Scroll
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

BENDS = 16
"""Straight pieces of which a curve is made."""


@dataclass(frozen=True)
class Strand:
    """How an arrow looks: ``share`` of the greatest width (0–1), whole or broken."""

    colour: Colour
    share: float
    is_broken: bool = False


class Neighbour(Card):
    """A card that an arrow leads to or from."""

    def __init__(
        self, key: str, part: Widget, press: Callable[[], None] | None, strand: Strand
    ) -> None:
        super().__init__(key, part, press, pad=9)
        self.strand = strand


class Web(Widget):
    """What leads to the middle at the left, the middle, what it leads to at the right.

    Both sides are scrolls of ``Neighbour`` cards; arrows follow the cards that are in sight.
    """

    def __init__(self, left: Scroll, middle: Widget, right: Scroll, gap: float = 56) -> None:
        super().__init__()
        self._left, self._middle, self._right = left, middle, right
        self._gap = gap

    def parts(self) -> Sequence[Widget]:
        """From the left."""
        return (self._left, self._middle, self._right)

    def measure(self, look: Look, width: int) -> int:
        """As high as its highest column."""
        side, middle = self._widths(look, width)
        sides = max(self._left.height(look, side), self._right.height(look, side))
        return max(sides, self._middle.height(look, middle))

    def natural(self, look: Look) -> int:
        """All it can get."""
        return look.px(1100)

    def _widths(self, look: Look, width: int) -> tuple[int, int]:
        room = width - 2 * look.px(self._gap)
        return room * 36 // 100, room - 2 * (room * 36 // 100)

    def arrange(self, look: Look) -> None:
        """Sides as high as there is room, the middle in the middle."""
        side, middle = self._widths(look, self.rect.width)
        gap, rect = look.px(self._gap), self.rect
        for scroll, x in ((self._left, rect.x), (self._right, rect.right - side)):
            height = min(scroll.height(look, side), rect.height)
            y = rect.y + (rect.height - height) // 2
            scroll.place(look, pygame.Rect(x, y, side, height))
        height = min(self._middle.height(look, middle), rect.height)
        y = rect.y + (rect.height - height) // 2
        self._middle.place(look, pygame.Rect(rect.x + side + gap, y, middle, height))

    def paint(self, canvas: Canvas) -> None:
        """The columns, then the arrows between them."""
        super().paint(canvas)
        middle = self._middle.rect
        for scroll, is_left in ((self._left, True), (self._right, False)):
            for part in scroll.walk():
                if isinstance(part, Neighbour) and _is_in_sight(part, scroll):
                    self._paint_strand(canvas, part, scroll, middle, is_left)

    def _paint_strand(
        self, canvas: Canvas, card: Neighbour, scroll: Scroll, middle: pygame.Rect, is_left: bool
    ) -> None:
        look = canvas.look
        place = card.rect.clip(scroll.rect).centery
        share = (place - scroll.rect.top) / max(scroll.rect.height, 1)
        inner = middle.inflate(0, -look.px(28))
        near = round(inner.top + inner.height * share)
        air = look.px(5)
        if is_left:
            start, end = (scroll.rect.right + air, place), (middle.left - air, near)
        else:
            start, end = (middle.right + air, near), (card.rect.left - air, place)
        _paint_arrow(canvas, start, end, card.strand)


def _is_in_sight(card: Widget, scroll: Scroll) -> bool:
    """Whether enough of a card can be seen for an arrow to mean it."""
    return card.rect.clip(scroll.rect).height * 2 >= min(card.rect.height, 40)


def _paint_arrow(
    canvas: Canvas, start: tuple[int, int], end: tuple[int, int], strand: Strand
) -> None:
    """A curve that leaves and arrives level, with its head at the end."""
    look = canvas.look
    width = look.px(1.2 + 3.8 * strand.share)
    head = look.px(7) + width
    pad = head
    top = min(start[1], end[1]) - pad
    size = (max(end[0] - start[0], 1) + 2, abs(end[1] - start[1]) + 2 * pad)
    first, last = (1.0, float(start[1] - top)), (float(size[0] - 1), float(end[1] - top))
    dash = (float(look.px(7)), float(look.px(5))) if strand.is_broken else ()
    line = _curve(first, (last[0] - head * 0.8, last[1]))
    canvas.picture(pictures.stroke(line, width, size, strand.colour, dash), (start[0] - 1, top))
    half = head * 0.55
    tip = [last, (last[0] - head, last[1] - half), (last[0] - head, last[1] + half)]
    canvas.picture(pictures.area(tip, size, strand.colour), (start[0] - 1, top))


def _curve(
    first: tuple[float, float], last: tuple[float, float]
) -> list[tuple[float, float]]:  # fmt: skip
    middle = (first[0] + last[0]) / 2
    found = []
    for i in range(BENDS + 1):
        t = i / BENDS
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3
        x = a * first[0] + b * middle + c * middle + d * last[0]
        y = (a + b) * first[1] + (c + d) * last[1]
        found.append((round(x, 1), round(y, 1)))
    return found
