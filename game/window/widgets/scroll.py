"""A window onto something higher than itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Scroll(Widget):
    """Shows as much of a widget as fits; ``offsets`` remembers by key how far it was moved.

    It takes whatever height it is given.
    """

    def __init__(self, key: str, part: Widget, offsets: dict[str, int]) -> None:
        super().__init__()
        self.key = key
        self._part = part
        self._offsets = offsets
        self._full = 0

    def parts(self) -> Sequence[Widget]:
        """What it shows."""
        return (self._part,)

    def measure(self, look: Look, width: int) -> int:
        """The whole, if there is room."""
        return self._part.height(look, max(width - self._bar(look), 1))

    def natural(self, look: Look) -> int:
        """The part's width and the bar's."""
        return self._part.natural(look) + self._bar(look)

    def _bar(self, look: Look) -> int:
        return look.px(10)

    @property
    def most(self) -> int:
        """Pixels that it can be moved."""
        return max(self._full - self.rect.height, 0)

    @property
    def offset(self) -> int:
        """Pixels that it has been moved."""
        assert self.key is not None, "Scroll: wants a key"
        return min(max(self._offsets.get(self.key, 0), 0), self.most)

    def arrange(self, look: Look) -> None:
        """The part, moved up by the offset."""
        width = max(self.rect.width - self._bar(look), 1)
        self._full = self._part.height(look, width)
        rect = pygame.Rect(self.rect.x, self.rect.y - self.offset, width,
                           max(self._full, self.rect.height))  # fmt: skip
        self._part.place(look, rect)

    def move(self, look: Look, by: int) -> bool:
        """Move by pixels; False if it was at that end already."""
        assert self.key is not None, "Scroll: wants a key"
        before = self.offset
        self._offsets[self.key] = min(max(before + by, 0), self.most)
        if self.offset == before:
            return False
        self.arrange(look)
        return True

    def reveal(self, look: Look, rect: pygame.Rect) -> bool:
        """Move as little as it takes to show a rectangle within."""
        room = look.px(12)
        if rect.bottom + room > self.rect.bottom:
            wanted = min(rect.bottom + room - self.rect.bottom, rect.top - room - self.rect.top)
            return self.move(look, max(wanted, 0))
        if rect.top - room < self.rect.top:
            return self.move(look, rect.top - room - self.rect.top)
        return False

    def paint(self, canvas: Canvas) -> None:
        """The part within the clip, and a bar if there is more."""
        with canvas.clipped(self.rect):
            super().paint(canvas)
        if not self.most:
            return
        look = canvas.look
        height = max(self.rect.height * self.rect.height // self._full, look.px(24))
        y = self.rect.y + (self.rect.height - height) * self.offset // self.most
        bar = pygame.Rect(self.rect.right - look.px(6), y, look.px(5), height)
        canvas.box(bar, look.palette.soft if canvas.hot == self.key else look.palette.rule, 3)


class Pages(Widget):
    """A head above and a foot below that always stand, and what is between them."""

    def __init__(self, middle: Widget, head: Widget | None = None,
                 foot: Widget | None = None) -> None:  # fmt: skip
        super().__init__()
        self._head, self._middle, self._foot = head, middle, foot

    def parts(self) -> Sequence[Widget]:
        """From the top."""
        return [part for part in (self._head, self._middle, self._foot) if part is not None]

    def measure(self, look: Look, width: int) -> int:
        """All three."""
        return sum(part.height(look, width) for part in self.parts())

    def natural(self, look: Look) -> int:
        """The widest's."""
        return max(part.natural(look) for part in self.parts())

    def arrange(self, look: Look) -> None:
        """Head and foot as they need, the middle gets what is left."""
        rect = self.rect.copy()
        if self._head is not None:
            height = min(self._head.height(look, rect.width), rect.height)
            self._head.place(look, pygame.Rect(rect.x, rect.y, rect.width, height))
            rect = pygame.Rect(rect.x, rect.y + height, rect.width, rect.height - height)
        if self._foot is not None:
            height = min(self._foot.height(look, rect.width), rect.height)
            self._foot.place(look, pygame.Rect(rect.x, rect.bottom - height, rect.width, height))
            rect.height -= height
        self._middle.place(look, rect)
