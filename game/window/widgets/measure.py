"""A bar from 0 to 100, as long as a number is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Measure(Widget):
    """The bar alone; the number stands beside it in words."""

    def __init__(self, value: float, colour: Colour, height: float = 14) -> None:
        super().__init__()
        self._value, self._colour, self._height = value, colour, height

    def measure(self, look: Look, width: int) -> int:
        """As thick as it was asked for."""
        return look.px(self._height)

    def natural(self, look: Look) -> int:
        """Long enough to be compared."""
        return look.px(200)

    def paint(self, canvas: Canvas) -> None:
        """The full length, and on it the part that was reached."""
        palette = canvas.look.palette
        canvas.framed(self.rect, palette.wash, palette.rule, 3)
        width = round(self.rect.width * min(max(self._value, 0.0), 100.0) / 100)
        if width:
            part = pygame.Rect(self.rect.x, self.rect.y, width, self.rect.height)
            canvas.box(part, self._colour, 3)
