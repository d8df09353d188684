"""What can be pressed: buttons of several weights, switches, and whole cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.theme import Colour, mixed
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

Press = Callable[[], None]


class Button(Widget):
    """A labelled button; ``weight`` is main (the one that goes on), plain or quiet (no ground).

    ``note`` is a second, lesser line; ``shortcut`` a key shown at its right.  Without ``press``
    it cannot be pressed, and looks so.
    """

    def __init__(
        self,
        key: str,
        words: str,
        press: Press | None,
        *,
        weight: str = "plain",
        icon: str | None = None,
        note: str = "",
        shortcut: str = "",
        accent: Colour | None = None,
        size: str = "body",
        is_on: bool = False,
    ) -> None:
        super().__init__()
        self.key = key
        self.is_target = press is not None
        self._press, self._weight, self._icon = press, weight, icon
        self._accent, self._size, self._is_on = accent, size, is_on
        self._shortcut = shortcut
        self._words, self._note = words, note
        self._text: Text | None = None
        self._under: Text | None = None

    def _made(self, look: Look) -> tuple[Text | None, Text | None]:
        if self._text is None and self._words:
            self._text = Text([Run(self._words, bold=self._weight == "main")], self._size,
                              colour=self._ink(look))  # fmt: skip
        if self._under is None and self._note:
            self._under = Text(self._note, "note", colour=self._lesser(look))
        return self._text, self._under

    def _ink(self, look: Look) -> Colour:
        palette = look.palette
        if self._press is None:
            return palette.soft
        if self._weight == "main":
            return palette.sheet
        return palette.ink if self._accent is None else self._accent

    def _lesser(self, look: Look) -> Colour:
        palette = look.palette
        return mixed(palette.sheet, self._fill(look), 0.2) if self._weight == "main" \
            and self._press is not None else palette.soft  # fmt: skip

    def _fill(self, look: Look) -> Colour:
        return self._accent or look.palette.ink

    def _pads(self, look: Look) -> tuple[int, int]:
        return look.px(14 if self._words else 9), look.px(9)

    def _beside(self, look: Look) -> tuple[int, int]:
        """Pixels taken at the left by the icon and at the right by the shortcut."""
        gap = look.px(8) if self._words else 0
        left = look.letters(self._size) + gap if self._icon is not None else 0
        right = look.width(self._shortcut, "note") + 2 * look.px(8) if self._shortcut else 0
        return left, right

    def natural(self, look: Look) -> int:
        """Its words, icon and shortcut in one line."""
        texts = [text.natural(look) for text in self._made(look) if text is not None]
        return max(texts, default=0) + sum(self._beside(look)) + 2 * self._pads(look)[0]

    def measure(self, look: Look, width: int) -> int:
        """Its lines, in the width that the icon leaves."""
        across, down = self._pads(look)
        inner = max(width - 2 * across - sum(self._beside(look)), 1)
        texts = [text for text in self._made(look) if text is not None]
        lines = sum(text.height(look, inner) for text in texts)
        return max(lines, look.letters(self._size)) + 2 * down

    def parts(self) -> Sequence[Widget]:
        """Its words."""
        return [text for text in (self._text, self._under) if text is not None]

    def arrange(self, look: Look) -> None:
        """Words beside the icon, in the middle from top to bottom."""
        across, _ = self._pads(look)
        left, right = self._beside(look)
        inner = max(self.rect.width - 2 * across - left - right, 1)
        texts = [text for text in self._made(look) if text is not None]
        y = self.rect.centery - sum(text.height(look, inner) for text in texts) // 2
        for text in texts:
            height = text.height(look, inner)
            text.place(look, pygame.Rect(self.rect.x + across + left, y, inner, height))
            y += height

    def paint(self, canvas: Canvas) -> None:
        """Ground, icon, words, shortcut."""
        look = canvas.look
        self._paint_ground(canvas)
        across, _ = self._pads(look)
        letters = look.letters(self._size)
        if self._icon is not None:
            y = self.rect.centery - letters // 2
            canvas.icon(self._icon, pygame.Rect(self.rect.x + across, y, letters, letters),
                        self._ink(look))  # fmt: skip
        if self._shortcut:
            self._paint_shortcut(canvas, across)
        super().paint(canvas)

    def _paint_ground(self, canvas: Canvas) -> None:
        palette = canvas.look.palette
        is_live = self._press is not None
        is_hot = canvas.hot == self.key and is_live
        if self._weight == "main" and is_live:
            fill = self._fill(canvas.look)
            canvas.box(self.rect, mixed(fill, palette.paper, 0.14) if is_hot else fill)
        elif self._weight == "quiet":
            if is_hot or self._is_on:
                canvas.box(self.rect, palette.wash)
        else:
            ground = palette.wash if is_hot or not is_live else palette.sheet
            line = self._fill(canvas.look) if self._is_on else palette.rule
            canvas.framed(self.rect, ground, line, width=2 if self._is_on else 0)

    def _paint_shortcut(self, canvas: Canvas, across: int) -> None:
        look = canvas.look
        width = look.width(self._shortcut, "note")
        at = (self.rect.right - across - width, self.rect.centery - look.line("note") // 2)
        canvas.text(self._shortcut, at, "note", colour=self._lesser(look), room=self.rect)

    def press(self) -> None:
        """Do what it is for."""
        if self._press is not None:
            self._press()


class Switch(Widget):
    """Something that is on or off, said in words."""

    is_target = True

    def __init__(self, key: str, words: str, is_on: bool, press: Press, note: str = "") -> None:
        super().__init__()
        self.key = key
        self._is_on, self._press = is_on, press
        self._texts = [Text(words)]
        if note:
            self._texts.append(Text(note, "note"))

    def parts(self) -> Sequence[Widget]:
        """Its words."""
        return self._texts

    def _beside(self, look: Look) -> int:
        return look.px(44)

    def natural(self, look: Look) -> int:
        """Words beside the switch."""
        return max(text.natural(look) for text in self._texts) + self._beside(look) + look.px(8)

    def measure(self, look: Look, width: int) -> int:
        """Words in the width beside the switch."""
        inner = max(width - self._beside(look), 1)
        return sum(text.height(look, inner) for text in self._texts) + 2 * look.px(6)

    def arrange(self, look: Look) -> None:
        """Words beside the switch."""
        inner, y = max(self.rect.width - self._beside(look), 1), self.rect.y + look.px(6)
        for text in self._texts:
            height = text.height(look, inner)
            text.place(look, pygame.Rect(self.rect.x + self._beside(look), y, inner, height))
            y += height

    def paint(self, canvas: Canvas) -> None:
        """The switch with its knob."""
        look, palette = canvas.look, canvas.look.palette
        height = look.px(18)
        rail = pygame.Rect(self.rect.x, self.rect.y + look.px(8), look.px(34), height)
        colour = palette.ink if self._is_on else palette.soft
        canvas.framed(rail, colour if self._is_on else palette.sheet, colour, 9, 1.5)
        knob = pygame.Rect(0, 0, height - look.px(6), height - look.px(6))
        knob.centery = rail.centery
        knob.x = rail.right - look.px(3) - knob.width if self._is_on else rail.x + look.px(3)
        canvas.box(knob, palette.sheet if self._is_on else colour, 9)
        super().paint(canvas)

    def press(self) -> None:
        """The other way."""
        self._press()


class Card(Widget):
    """Anything on a sheet that can be pressed as a whole."""

    def __init__(
        self,
        key: str,
        part: Widget,
        press: Press | None,
        *,
        is_on: bool = False,
        accent: Colour | None = None,
        pad: float = 12,
    ) -> None:
        super().__init__()
        self.key = key
        self.is_target = press is not None
        self._part, self._press = part, press
        self._is_on, self._accent, self._pad = is_on, accent, pad

    def parts(self) -> Sequence[Widget]:
        """What is on it."""
        return (self._part,)

    def natural(self, look: Look) -> int:
        """The part's width and the room around it."""
        return self._part.natural(look) + 2 * look.px(self._pad)

    def measure(self, look: Look, width: int) -> int:
        """The part's height and the room around it."""
        pad = look.px(self._pad)
        return self._part.height(look, max(width - 2 * pad, 1)) + 2 * pad

    def arrange(self, look: Look) -> None:
        """Within the room."""
        pad = look.px(self._pad)
        self._part.place(look, self.rect.inflate(-2 * pad, -2 * pad))

    def paint(self, canvas: Canvas) -> None:
        """A sheet, set off when it is chosen or pointed at."""
        palette = canvas.look.palette
        is_hot = canvas.hot == self.key and self.is_target
        ground = mixed(palette.sheet, palette.wash, 0.6) if is_hot else palette.sheet
        if self._is_on:
            canvas.framed(self.rect, ground, self._accent or palette.ink, 6, 2)
        else:
            canvas.framed(self.rect, ground, palette.rule)
        super().paint(canvas)

    def press(self) -> None:
        """Do what it is for."""
        if self._press is not None:
            self._press()
