"""A line that text can be typed into, Korean through the system's input method too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.window.clipboard import pasted
from game.window.drawing.fonts import composed
from game.window.look import Look
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Field(Widget):
    """A text of one line.  The screen keeps the text and hears of every change.

    A masked field shows dots.  ``enter`` is called by Enter.
    """

    is_target = True

    def __init__(
        self,
        key: str,
        text: str,
        change: Callable[[str], None],
        *,
        enter: Callable[[], None] | None = None,
        hint: str = "",
        is_masked: bool = False,
        most: int = 200,
    ) -> None:
        super().__init__()
        self.key = key
        self.text = text
        self._change, self._enter = change, enter
        self._hint, self._is_masked, self._most = hint, is_masked, most

    def natural(self, look: Look) -> int:
        """Room for a name."""
        return look.px(280)

    def measure(self, look: Look, width: int) -> int:
        """One line with room around it."""
        return look.line() + 2 * look.px(9)

    def typed(self, words: str) -> bool:
        """Text that has been typed or composed."""
        kept = "".join(c for c in composed(words) if c.isprintable())
        self._set((self.text + kept)[: self._most])
        return True

    def key_down(self, event: pygame.event.Event) -> bool:
        """Keys that edit."""
        if event.key == pygame.K_BACKSPACE:
            self._set("" if event.mod & pygame.KMOD_CTRL else self.text[:-1])
            return True
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            if self._enter is not None:
                self._enter()
            return True
        if _is_paste(event):
            return self.typed(pasted())
        # Other keys that make a letter come again as text.
        return (
            bool(event.unicode)
            and event.unicode.isprintable()
            and not (event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META))
        )

    def _set(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self._change(text)

    def paint(self, canvas: Canvas) -> None:
        """The end of the text, if it is longer than the line, and the cursor."""
        look, palette = canvas.look, canvas.look.palette
        has_focus = canvas.focus == self.key
        canvas.framed(self.rect, palette.sheet, palette.ink if has_focus else palette.soft)
        composing = canvas.composing if has_focus else ""
        shown = self.text + composing
        if self._is_masked:
            shown, composing = "●" * len(shown), ""
        pad = look.px(10)
        inner = self.rect.inflate(-2 * pad, 0)
        y = self.rect.centery - look.line() // 2
        if not shown and not has_focus:
            hint = _fitting(look, self._hint, inner.width, from_end=False)
            canvas.text(hint, (inner.x, y), colour=palette.soft, room=self.rect)
            return
        visible = _fitting(look, shown, inner.width - look.px(3), from_end=True)
        with canvas.clipped(self.rect):
            end = canvas.text(visible, (inner.x, y), room=self.rect).right if visible else inner.x
        if composing:
            size = look.width(composing[-len(visible) :])
            canvas.fill(pygame.Rect(end - size, y + look.line(), size, look.px(1)), palette.ink)
        if has_focus:
            canvas.fill(pygame.Rect(end + 1, y, look.px(2), look.line()), palette.ink)


def _is_paste(event: pygame.event.Event) -> bool:
    """Ctrl (or Cmd) with V, or Shift with Insert."""
    if event.key == pygame.K_INSERT:
        return bool(event.mod & pygame.KMOD_SHIFT)
    return event.key == pygame.K_v and bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))


def _fitting(look: Look, words: str, width: int, from_end: bool) -> str:
    """As much of a line as fits, its beginning or its end."""
    while words and look.width(words) > width:
        words = words[1:] if from_end else words[:-1]
    return words
