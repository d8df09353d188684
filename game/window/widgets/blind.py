"""What hides: a line typed blind, and a screen gone dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.widgets.field import Field
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

BLACK = (0, 0, 0)

MARK = "● ● ●"
"""What stands for anything typed, however long it is."""


class Blind(Field):
    """A field that shows that something was typed, and never how much.

    Nobody sees what to mend, so Backspace takes all of it away.
    """

    def key_down(self, event: pygame.event.Event) -> bool:
        """As in any field, but Backspace begins again."""
        if event.key == pygame.K_BACKSPACE:
            self._set("")
            return True
        return super().key_down(event)

    def measure(self, look: Look, width: int) -> int:
        """One line with room around it."""
        return look.line("heading") + 2 * look.px(9)

    def paint(self, canvas: Canvas) -> None:
        """The mark, or the hint where nothing was typed; a line where the next letter goes."""
        look, palette = canvas.look, canvas.look.palette
        has_focus = canvas.focus == self.key
        canvas.framed(self.rect, palette.sheet, palette.ink if has_focus else palette.soft, width=2)
        pad, height = look.px(14), look.line("heading")
        at = (self.rect.x + pad, self.rect.centery - height // 2)
        end = at[0]
        if self.text or (has_focus and canvas.composing):
            end = canvas.text(MARK, at, "heading", room=self.rect).right + pad
        if has_focus:
            canvas.fill(pygame.Rect(end, at[1], look.px(2), height), palette.ink)


class Dark(Widget):
    """The whole screen black, with nothing on it; a click brings the picture back."""

    is_target = True

    def __init__(self, key: str, press: Callable[[], None]) -> None:
        super().__init__()
        self.key = key
        self._press = press

    def measure(self, look: Look, width: int) -> int:
        """All there is."""
        return look.size[1]

    def natural(self, look: Look) -> int:
        """All there is."""
        return look.size[0]

    def paint(self, canvas: Canvas) -> None:
        """Nothing."""
        canvas.fill(canvas.surface.get_rect(), BLACK)

    def press(self) -> None:
        """Let there be light."""
        self._press()
