"""Rows with a bar each, to the left or right of a common middle: what moved something, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


@dataclass(frozen=True)
class BarRow:
    """A row: what it is about, how long its bar is (with sign), and the number in words."""

    words: str
    amount: float
    number: str
    note: str = ""
    is_bold: bool = False


class Bars(Column):
    """Rows whose bars can be compared: ``most`` is the amount of a full bar, the largest if None.

    ``colour_of`` gives the colour of an amount; the side of the middle tells its sign.
    """

    def __init__(
        self,
        rows: Sequence[BarRow],
        colour_of: Callable[[float], Colour],
        most: float | None = None,
    ) -> None:
        largest = max((abs(row.amount) for row in rows), default=0.0) if most is None else most
        self.rows = tuple(rows)
        parts = [_Row(row, colour_of(row.amount), largest or 1.0) for row in rows]
        super().__init__(*parts, gap=6)


class _Row(Widget):
    """Words at the left, then the number, then the bar; one under another where it is narrow."""

    def __init__(self, row: BarRow, colour: Colour, most: float) -> None:
        super().__init__()
        self._row, self._colour, self._most = row, colour, most
        self._words: Text | None = None
        self._number = Text(row.number, "body", row.is_bold, align="right")
        self._bar = _Bar(row.amount / most, colour)

    def _text(self, look: Look) -> Text:
        if self._words is None:
            runs = [Run(self._row.words, bold=self._row.is_bold)]
            if self._row.note:
                runs.append(Run(f"  {self._row.note}", colour=look.palette.soft))
            self._words = Text(runs)
        return self._words

    def parts(self) -> Sequence[Widget]:
        """Words, number, bar."""
        return (self._number, self._bar) if self._words is None \
            else (self._words, self._number, self._bar)  # fmt: skip

    def natural(self, look: Look) -> int:
        """Its words in one line, and what stands beside."""
        return self._text(look).natural(look) + look.px(300)

    def _cells(self, look: Look, width: int) -> tuple[int, int, int]:
        """Widths of words, number and bar; the words' is all of it where they stand above."""
        number = max(look.width("−00.000", "body", True), self._number.natural(look))
        bar = min(width * 3 // 10, look.px(280))
        gaps = 2 * look.px(12)
        words = width - number - bar - gaps
        if words >= look.px(230):
            return words, number, bar
        return width, number, max(width - number - look.px(12), 1)

    def measure(self, look: Look, width: int) -> int:
        """Words beside the bar, or above it."""
        words, number, _ = self._cells(look, width)
        own = self._text(look).height(look, words)
        line = self._number.height(look, number)
        return own + line if words == width else max(own, line)

    def arrange(self, look: Look) -> None:
        """Everything in its cell."""
        rect, gap = self.rect, look.px(12)
        words, number, bar = self._cells(look, rect.width)
        own = self._text(look).height(look, words)
        line = self._number.height(look, number)
        self._text(look).place(look, pygame.Rect(rect.x, rect.y, words, own))
        y, x = (rect.y + own, rect.x) if words == rect.width else (rect.y, rect.x + words + gap)
        self._number.place(look, pygame.Rect(x, y, number, line))
        self._bar.place(look, pygame.Rect(x + number + gap, y, bar, line))


class _Bar(Widget):
    """A bar from the middle to one side; ``share`` is −1 to 1."""

    def __init__(self, share: float, colour: Colour) -> None:
        super().__init__()
        self._share, self._colour = share, colour

    def measure(self, look: Look, width: int) -> int:
        """A line."""
        return look.line()

    def natural(self, look: Look) -> int:
        """Room to tell lengths apart."""
        return look.px(120)

    def paint(self, canvas: Canvas) -> None:
        """The middle line, and the bar at its side."""
        look = canvas.look
        height, thin = look.px(10), look.px(1)
        middle = self.rect.centerx
        y = self.rect.y + (self.rect.height - height) // 2
        length = round((self.rect.width // 2 - thin) * min(abs(self._share), 1.0))
        length = max(length, thin) if self._share else 0
        x = middle if self._share > 0 else middle - length
        canvas.fill(pygame.Rect(x, y, length, height), self._colour)
        canvas.fill(
            pygame.Rect(middle, self.rect.y, thin, self.rect.height), look.palette.soft
        )  # fmt: skip
