"""Text that wraps: plain, of several styles, with links to be pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.window.drawing.fonts import composed
from game.window.drawing.wrapping import Piece, Run
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

LEADING = 1.32
"""Height of a line of running text, as a multiple of the letters'."""


class Link(Widget):
    """A stretch of a text that can be pressed; the text paints it."""

    is_target = True

    def __init__(self, key: str, follow: Callable[[], None]) -> None:
        super().__init__()
        self.key = key
        self._follow = follow

    def measure(self, look: Look, width: int) -> int:
        """Its text has measured it."""
        return self.rect.height

    def natural(self, look: Look) -> int:
        """Its text has measured it."""
        return self.rect.width

    def paint(self, canvas: Canvas) -> None:
        """A line under it."""
        colour = canvas.look.palette.soft
        if canvas.hot == self.key:
            colour = canvas.look.palette.ink
        thick = canvas.look.px(1)
        canvas.fill(
            pygame.Rect(self.rect.x, self.rect.bottom - 2 * thick, self.rect.width, thick), colour
        )

    def press(self) -> None:
        """Go where it leads."""
        self._follow()


class Text(Widget):
    """Running text; ``follow`` is called with a link's name, and ``key`` is needed where it is.

    ``align`` is left, middle or right.
    """

    def __init__(
        self,
        runs: str | Sequence[Run],
        size: str = "body",
        bold: bool = False,
        colour: Colour | None = None,
        align: str = "left",
        follow: Callable[[str], None] | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__()
        self.runs = (
            (Run(composed(runs), bold),)
            if isinstance(runs, str)
            else tuple(replace(run, words=composed(run.words)) for run in runs)
        )
        self._size, self._colour, self._align = size, colour, align
        self._follow = follow
        self.key = key
        self._lines: list[list[Piece]] = []
        self._links: list[Link] = []

    def parts(self) -> Sequence[Widget]:
        """The links."""
        return self._links

    def _line(self, look: Look) -> int:
        return round(look.letters(self._size) * LEADING)

    def _wrap(self, look: Look, width: int) -> list[list[Piece]]:
        return look.fonts.wrapped(self.runs, width, look.letters(self._size))

    def measure(self, look: Look, width: int) -> int:
        """All lines."""
        return len(self._wrap(look, width)) * self._line(look)

    def natural(self, look: Look) -> int:
        """Its longest line unbroken."""
        return look.fonts.longest(self.runs, look.letters(self._size))

    def arrange(self, look: Look) -> None:
        """Lines into the width; links where their words are."""
        self._lines = self._wrap(look, self.rect.width)
        self._links = []
        if self._follow is None:
            return
        for row, line in enumerate(self._lines):
            for piece in line:
                if piece.run.link is not None:
                    self._add_link(look, row, line, piece)

    def _add_link(self, look: Look, row: int, line: list[Piece], piece: Piece) -> None:
        name, follow = piece.run.link, self._follow
        assert name is not None, "Text: wants a link"
        assert follow is not None, "Text: wants somebody who follows links"
        link = Link(f"{self.key}:{name}:{len(self._links)}", lambda: follow(name))
        x = self.rect.x + self._indent(line) + piece.x
        y = self.rect.y + row * self._line(look)
        link.place(look, pygame.Rect(x, y, piece.width, self._line(look)))
        self._links.append(link)

    def _indent(self, line: list[Piece]) -> int:
        used = line[-1].x + line[-1].width if line else 0
        left = self.rect.width - used
        return {"left": 0, "middle": left // 2, "right": left}[self._align]

    def paint(self, canvas: Canvas) -> None:
        """Line by line."""
        look = canvas.look
        step, letters = self._line(look), look.letters(self._size)
        lift = (step - look.fonts.height(letters)) // 2
        clip = canvas.clip
        for row, line in enumerate(self._lines):
            y = self.rect.y + row * step
            if y > clip.bottom or y + step < clip.top:
                continue
            for piece in line:
                run = piece.run
                at = (self.rect.x + self._indent(line) + piece.x, y + lift)
                canvas.text(run.words, at, self._size, run.bold, run.colour or self._colour,
                            self.rect)  # fmt: skip
        super().paint(canvas)


class Label(Widget):
    """An icon and a short text beside it, which wraps where it must."""

    def __init__(
        self,
        icon: str,
        words: str | Sequence[Run],
        size: str = "body",
        bold: bool = False,
        colour: Colour | None = None,
        tint: Colour | None = None,
    ) -> None:
        super().__init__()
        self._icon, self._size = icon, size
        self._tint = colour if tint is None else tint
        self._text = Text(words, size, bold, colour)

    def parts(self) -> Sequence[Widget]:
        """The text."""
        return (self._text,)

    def _beside(self, look: Look) -> int:
        return look.letters(self._size) + look.px(8)

    def measure(self, look: Look, width: int) -> int:
        """The text's height beside the icon."""
        return self._text.height(look, max(width - self._beside(look), 1))

    def natural(self, look: Look) -> int:
        """Both."""
        return self._text.natural(look) + self._beside(look)

    def arrange(self, look: Look) -> None:
        """The text beside the icon."""
        self._text.place(
            look,
            pygame.Rect(self.rect.x + self._beside(look), self.rect.y,
                        max(self.rect.width - self._beside(look), 1), self.rect.height),
        )  # fmt: skip

    def paint(self, canvas: Canvas) -> None:
        """The icon beside the first line."""
        letters = canvas.look.letters(self._size)
        y = self.rect.y + (round(letters * LEADING) - letters) // 2
        canvas.icon(self._icon, pygame.Rect(self.rect.x, y, letters, letters), self._tint)
        super().paint(canvas)
