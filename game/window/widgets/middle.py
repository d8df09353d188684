"""Something in the middle of the height it is given."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.window.look import Look
from game.window.widgets.widget import Widget


class Middle(Widget):
    """One widget, as high as it needs, with what is left of the height above and below it."""

    def __init__(self, part: Widget) -> None:
        super().__init__()
        self._part = part

    def parts(self) -> Sequence[Widget]:
        """The one within."""
        return (self._part,)

    def measure(self, look: Look, width: int) -> int:
        """The part's."""
        return self._part.height(look, width)

    def natural(self, look: Look) -> int:
        """The part's."""
        return self._part.natural(look)

    def arrange(self, look: Look) -> None:
        """As much above as below."""
        height = min(self._part.height(look, self.rect.width), self.rect.height)
        y = self.rect.y + (self.rect.height - height) // 2
        self._part.place(look, pygame.Rect(self.rect.x, y, self.rect.width, height))
