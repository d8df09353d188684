"""A heading that can be pressed, and what it hides or shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.widgets.layout import Column, Panel, Surface
from game.window.widgets.text import Label
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class FoldHead(Widget):
    """An icon, a title, and an arrow at the right that says whether it is open."""

    is_target = True

    def __init__(
        self, key: str, title: str, icon: str, is_open: bool, press: Callable[[], None]
    ) -> None:
        super().__init__()
        self.key = key
        self._label = Label(icon, title, "note", bold=True)
        self._is_open, self._press = is_open, press

    def parts(self) -> Sequence[Widget]:
        """The icon and the title."""
        return (self._label,)

    def _pads(self, look: Look) -> tuple[int, int]:
        """Pixels at each side, and taken by the arrow at the right."""
        return look.px(12), look.letters("note") + look.px(8)

    def measure(self, look: Look, width: int) -> int:
        """The title beside the arrow, with room above and below."""
        pad, arrow = self._pads(look)
        return self._label.height(look, max(width - 2 * pad - arrow, 1)) + 2 * look.px(9)

    def natural(self, look: Look) -> int:
        """Everything in one line."""
        pad, arrow = self._pads(look)
        return self._label.natural(look) + 2 * pad + arrow

    def arrange(self, look: Look) -> None:
        """The title at the left."""
        pad, arrow = self._pads(look)
        width = max(self.rect.width - 2 * pad - arrow, 1)
        down = look.px(9)
        self._label.place(
            look,
            pygame.Rect(self.rect.x + pad, self.rect.y + down, width, self.rect.height - 2 * down),
        )

    def paint(self, canvas: Canvas) -> None:
        """Set off while it is pointed at; the arrow at the right."""
        look, palette = canvas.look, canvas.look.palette
        if canvas.hot == self.key:
            canvas.box(self.rect.inflate(-look.px(2), -look.px(2)), palette.wash)
        super().paint(canvas)
        pad, _ = self._pads(look)
        letters = look.letters("note")
        at = pygame.Rect(self.rect.right - pad - letters, self.rect.centery - letters // 2,
                         letters, letters)  # fmt: skip
        canvas.icon("chevron-up" if self._is_open else "chevron-down", at, palette.soft)

    def press(self) -> None:
        """Open or close."""
        self._press()


def fold(
    look: Look,
    key: str,
    title: str,
    part: Widget,
    is_open: bool,
    press: Callable[[], None],
    icon: str = "info",
) -> Widget:
    """The heading, and the part below while it is open, on a sheet."""
    head = FoldHead(key, title, icon, is_open, press)
    body = Column(Panel(part, (12, 0)), Column(gap=0), gap=10) if is_open else None
    return Panel(Column(head, body, gap=2), 0, Surface(look.palette.sheet, look.palette.rule))
