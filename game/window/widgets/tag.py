"""A few words on a small sheet over a picture, which can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.window.drawing.fonts import composed
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Tag(Widget):
    """Lines of small type, as wide as they are; whoever owns the picture places it."""

    def __init__(
        self, key: str, lines: Sequence[Sequence[Run]], press: Callable[[], None] | None
    ) -> None:
        super().__init__()
        self.key = key
        self.is_target = press is not None
        self._lines, self._press = lines, press

    def size(self, look: Look) -> tuple[int, int]:
        """Pixels that it takes."""
        pad = look.px(5)
        width = max(sum(self._width(look, run) for run in line) for line in self._lines)
        return width + 2 * pad, len(self._lines) * look.line("note") + 2 * look.px(2)

    def _width(self, look: Look, run: Run) -> int:
        return look.width(composed(run.words), "note", run.bold)

    def measure(self, look: Look, width: int) -> int:
        """Its lines."""
        return self.size(look)[1]

    def natural(self, look: Look) -> int:
        """Its longest line."""
        return self.size(look)[0]

    def paint(self, canvas: Canvas) -> None:
        """The sheet, then its lines."""
        look, palette = canvas.look, canvas.look.palette
        ground = palette.wash if canvas.hot == self.key and self.is_target else palette.sheet
        canvas.framed(self.rect, ground, palette.rule, 4)
        y = self.rect.y + look.px(2)
        for line in self._lines:
            x = self.rect.x + look.px(5)
            for run in line:
                words = composed(run.words)
                canvas.text(words, (x, y), "note", run.bold, run.colour, self.rect)
                x += self._width(look, run)
            y += look.line("note")

    def press(self) -> None:
        """Do what it is for."""
        if self._press is not None:
            self._press()
