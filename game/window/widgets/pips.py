"""A few points as discs: what is left, what is planned to be spent, what could be saved up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

SIZE, GAP = 12.0, 5.0
"""Width of a disc and the room between two, in points."""


class Pips(Widget):
    """``left`` full discs, ``spent`` rings, and dots up to ``most``; words beside say the same."""

    def __init__(self, left: int, spent: int, most: int, accent: Colour | None = None) -> None:
        super().__init__()
        self._left, self._spent = max(left, 0), spent
        self._most = max(most, self._left + spent)
        self._accent = accent

    def measure(self, look: Look, width: int) -> int:
        """As many lines as it takes."""
        rows = -(-self._most // self._a_line(look, width)) if self._most else 0
        return rows * look.px(SIZE) + max(rows - 1, 0) * look.px(GAP)

    def natural(self, look: Look) -> int:
        """All in one line."""
        return max(self._most * (look.px(SIZE) + look.px(GAP)) - look.px(GAP), 0)

    def _a_line(self, look: Look, width: int) -> int:
        return max((width + look.px(GAP)) // (look.px(SIZE) + look.px(GAP)), 1)

    def paint(self, canvas: Canvas) -> None:
        """Discs, rings, dots."""
        look = canvas.look
        size, step = look.px(SIZE), look.px(SIZE) + look.px(GAP)
        a_line = self._a_line(look, self.rect.width)
        for i in range(self._most):
            row, column = divmod(i, a_line)
            at = pygame.Rect(self.rect.x + column * step, self.rect.y + row * step, size, size)
            self._paint_one(canvas, i, at)

    def _paint_one(self, canvas: Canvas, i: int, at: pygame.Rect) -> None:
        palette = canvas.look.palette
        colour = self._accent or palette.ink
        if i < self._left:
            canvas.box(at, colour, SIZE / 2)
        elif i < self._left + self._spent:
            canvas.framed(at, palette.paper, colour, SIZE / 2, 2)
        else:
            canvas.box(at.inflate(-at.width * 2 // 3, -at.height * 2 // 3), palette.soft, SIZE / 2)
