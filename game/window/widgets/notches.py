"""Levels with names side by side, of which one is chosen: one stop for the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Notch(Widget):
    """One level; a ring before its word where another stands on it."""

    is_target = True

    def __init__(
        self,
        key: str,
        host: str,
        words: str,
        press: Callable[[], None],
        *,
        is_chosen: bool,
        is_marked: bool,
        accent: Colour | None,
    ) -> None:
        super().__init__()
        self.key, self.host = key, host
        self._words, self._press = words, press
        self._is_chosen, self._is_marked, self._accent = is_chosen, is_marked, accent
        self._text: Text | None = None

    def _made(self, look: Look) -> Text:
        if self._text is None:
            colour = look.palette.sheet if self._is_chosen else look.palette.ink
            self._text = Text(self._words, bold=self._is_chosen, colour=colour)
        return self._text

    def parts(self) -> Sequence[Widget]:
        """Its word."""
        return () if self._text is None else (self._text,)

    def _beside(self, look: Look) -> int:
        return look.px(17) if self._is_marked else 0

    def natural(self, look: Look) -> int:
        """Its word as wide as it gets, so that nothing moves when it is chosen."""
        widths = [look.width(self._words, "body", bold) for bold in (False, True)]
        return max(widths) + self._beside(look) + 2 * look.px(12)

    def measure(self, look: Look, width: int) -> int:
        """Its word and the room around it."""
        inner = max(width - self._beside(look) - 2 * look.px(12), 1)
        return self._made(look).height(look, inner) + 2 * look.px(6)

    def arrange(self, look: Look) -> None:
        """The word beside the ring."""
        left = self.rect.x + look.px(12) + self._beside(look)
        width = max(self.rect.right - look.px(12) - left, 1)
        height = self._made(look).height(look, width)
        y = self.rect.centery - height // 2
        self._made(look).place(look, pygame.Rect(left, y, width, height))

    def paint(self, canvas: Canvas) -> None:
        """Dark where it is chosen."""
        look, palette = canvas.look, canvas.look.palette
        ink = self._accent or palette.ink
        if self._is_chosen:
            canvas.box(self.rect, ink)
        else:
            ground = palette.wash if canvas.hot == self.key else palette.sheet
            canvas.framed(self.rect, ground, palette.rule)
        if self._is_marked:
            ring = pygame.Rect(self.rect.x + look.px(11), 0, look.px(11), look.px(11))
            ring.centery = self.rect.centery
            colours = (ink, palette.sheet) if self._is_chosen else (palette.sheet, palette.ink)
            canvas.framed(ring, *colours, 6, 1.5)
        super().paint(canvas)

    def press(self) -> None:
        """Choose it."""
        self._press()


class Notches(Flow):
    """All levels; arrows go to the one before or after, Enter to the next around.

    ``marks`` are levels on which others stand.
    """

    is_target = True

    def __init__(
        self,
        key: str,
        levels: Sequence[str],
        chosen: int,
        choose: Callable[[int], None],
        *,
        marks: Sequence[int] = (),
        accent: Colour | None = None,
    ) -> None:
        notches = [
            Notch(f"{key}:{i}", key, words, partial(choose, i), is_chosen=i == chosen,
                  is_marked=i in marks, accent=accent)
            for i, words in enumerate(levels)
        ]  # fmt: skip
        super().__init__(*notches, gap=4)
        self.key = key
        self._count, self._chosen, self._choose = len(levels), chosen, choose
        self._is_clicked = False

    def key_down(self, event: pygame.event.Event) -> bool:
        """Left and right."""
        by = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key)
        if by is None or event.mod & pygame.KMOD_ALT:
            return False
        level = min(max(self._chosen + by, 0), self._count - 1)
        if level != self._chosen:
            self._choose(level)
        return True

    def drag(self, at: tuple[int, int]) -> bool:
        """The mouse, between two levels: that is no press."""
        self._is_clicked = True
        return False

    def press(self) -> None:
        """The next level, after the last the first."""
        if not self._is_clicked:
            self._choose((self._chosen + 1) % self._count)
        self._is_clicked = False
