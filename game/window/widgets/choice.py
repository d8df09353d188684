"""One of several: a list of rows to choose from, or a strip of words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


@dataclass(frozen=True)
class Option:
    """Something to choose: its name for the program, and what people read."""

    id: str
    words: str
    note: str = ""


class Choosable(Widget):
    """A row with a round mark; full where it is chosen."""

    is_target = True

    def __init__(self, key: str, option: Option, is_chosen: bool, press: Callable[[], None],
                 accent: Colour | None = None) -> None:  # fmt: skip
        super().__init__()
        self.key = key
        self._is_chosen, self._press, self._accent = is_chosen, press, accent
        self._option = option
        self._texts = [Text(option.words, bold=is_chosen)]
        self._note: Text | None = None

    def _made(self, look: Look) -> list[Text]:
        if self._option.note and self._note is None:
            self._note = Text(self._option.note, "note", colour=look.palette.soft)
        return self._texts if self._note is None else [*self._texts, self._note]

    def parts(self) -> Sequence[Widget]:
        """Its words."""
        return self._texts if self._note is None else [*self._texts, self._note]

    def _beside(self, look: Look) -> tuple[int, int]:
        return look.px(38), look.px(12)

    def natural(self, look: Look) -> int:
        """The words beside the mark."""
        return max(text.natural(look) for text in self._made(look)) + sum(self._beside(look))

    def measure(self, look: Look, width: int) -> int:
        """The words in the width beside the mark."""
        inner = max(width - sum(self._beside(look)), 1)
        return sum(text.height(look, inner) for text in self._made(look)) + 2 * look.px(7)

    def arrange(self, look: Look) -> None:
        """Words beside the mark."""
        left, right = self._beside(look)
        inner, y = max(self.rect.width - left - right, 1), self.rect.y + look.px(7)
        for text in self._made(look):
            height = text.height(look, inner)
            text.place(look, pygame.Rect(self.rect.x + left, y, inner, height))
            y += height

    def paint(self, canvas: Canvas) -> None:
        """The ground, the mark, the words."""
        look, palette = canvas.look, canvas.look.palette
        if canvas.hot == self.key:
            canvas.box(self.rect, palette.wash)
        size = look.px(16)
        ring = pygame.Rect(self.rect.x + look.px(12), self.rect.y + look.px(10), size, size)
        colour = (self._accent or palette.ink) if self._is_chosen else palette.soft
        canvas.framed(ring, palette.sheet, colour, 8, 1.5)
        if self._is_chosen:
            canvas.box(ring.inflate(-look.px(8), -look.px(8)), colour, 8)
        super().paint(canvas)

    def press(self) -> None:
        """Choose it."""
        self._press()


class Choice(Column):
    """Rows of which one is chosen; ``choose`` hears its id."""

    def __init__(
        self,
        key: str,
        options: Sequence[Option],
        chosen: str | None,
        choose: Callable[[str], None],
        accent: Colour | None = None,
    ) -> None:
        rows = [
            Choosable(f"{key}:{option.id}", option, option.id == chosen,
                      _chooser(choose, option.id), accent)
            for option in options
        ]  # fmt: skip
        super().__init__(*rows, gap=2)


class Segment(Widget):
    """One word of a strip."""

    is_target = True

    def __init__(self, key: str, words: str, is_chosen: bool, press: Callable[[], None]) -> None:
        super().__init__()
        self.key = key
        self._words, self._is_chosen, self._press = words, is_chosen, press
        self._text: Text | None = None

    def _made(self, look: Look) -> Text:
        if self._text is None:
            palette = look.palette
            colour = palette.sheet if self._is_chosen else palette.ink
            self._text = Text(self._words, "body", self._is_chosen, colour, "middle")
        return self._text

    def parts(self) -> Sequence[Widget]:
        """Its word."""
        return () if self._text is None else (self._text,)

    def natural(self, look: Look) -> int:
        """Its word and the room around it."""
        return self._made(look).natural(look) + 2 * look.px(14)

    def measure(self, look: Look, width: int) -> int:
        """Its word and the room around it."""
        return self._made(look).height(look, max(width - 2 * look.px(8), 1)) + 2 * look.px(6)

    def arrange(self, look: Look) -> None:
        """The word in the middle."""
        self._made(look).place(look, self.rect.inflate(-2 * look.px(8), -2 * look.px(6)))

    def paint(self, canvas: Canvas) -> None:
        """Dark where it is chosen."""
        palette = canvas.look.palette
        if self._is_chosen:
            canvas.box(self.rect, palette.ink)
        else:
            ground = palette.wash if canvas.hot == self.key else palette.sheet
            canvas.framed(self.rect, ground, palette.rule)
        super().paint(canvas)

    def press(self) -> None:
        """Choose it."""
        self._press()


class Strip(Flow):
    """Words side by side of which one is chosen."""

    def __init__(
        self,
        key: str,
        options: Sequence[Option],
        chosen: str | None,
        choose: Callable[[str], None],
    ) -> None:
        segments = [
            Segment(f"{key}:{option.id}", option.words, option.id == chosen,
                    _chooser(choose, option.id))
            for option in options
        ]  # fmt: skip
        super().__init__(*segments, gap=4)


def _chooser(choose: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: choose(name)


def capital(words: str) -> str:
    """Words as they begin a row of their own."""
    return words[:1].upper() + words[1:]
