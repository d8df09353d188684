"""Things in the order of their time, along a line with a mark for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column
from game.window.widgets.text import LEADING
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

LEFT, DOT = 20.0, 9.0


class Rail(Widget):
    """Widgets one under another, each beside its mark; one with a ``colour`` is full."""

    def __init__(self, *rows: tuple[Widget, Colour | None], gap: float = 12) -> None:
        super().__init__()
        self._rows = rows
        self._column = Column(*(part for part, _ in rows), gap=gap)

    def parts(self) -> Sequence[Widget]:
        """The widgets beside the line."""
        return (self._column,)

    def measure(self, look: Look, width: int) -> int:
        """All heights, in the width beside the line."""
        return self._column.height(look, max(width - look.px(LEFT), 1))

    def natural(self, look: Look) -> int:
        """The widest part's and the line's."""
        return self._column.natural(look) + look.px(LEFT)

    def arrange(self, look: Look) -> None:
        """Beside the line."""
        left = look.px(LEFT)
        self._column.place(
            look,
            pygame.Rect(self.rect.x + left, self.rect.y, max(self.rect.width - left, 1),
                        self.rect.height),
        )  # fmt: skip

    def paint(self, canvas: Canvas) -> None:
        """The line, the marks, the widgets."""
        look, palette = canvas.look, canvas.look.palette
        size, half = look.px(DOT), round(look.letters("note") * LEADING) // 2
        x = self.rect.x + size // 2
        marks = [(part.rect.y + half, colour) for part, colour in self._rows]
        if len(marks) > 1:
            width = look.px(2)
            top, bottom = marks[0][0], marks[-1][0]
            canvas.fill(pygame.Rect(x - width // 2, top, width, bottom - top), palette.rule)
        for y, colour in marks:
            at = pygame.Rect(x - size // 2, y - size // 2, size, size)
            if colour is None:
                canvas.framed(at, palette.sheet, palette.soft, DOT / 2, 1.5)
            else:
                canvas.box(at, colour, DOT / 2)
        super().paint(canvas)
