"""What lies below a dialogue: painted once, and put back for each frame while it stays so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.drawing.canvas import Canvas, Drawn

if TYPE_CHECKING:
    from game.window.layer import Layer


class Backdrop:
    """The picture of the layers below the one in front, with the texts that are on it."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._picture: pygame.Surface | None = None
        self._drawn: list[Drawn] = []

    def paint(self, canvas: Canvas, below: Sequence[Layer], paint: Callable[[], None]) -> None:
        """Put the picture back, or have it painted if the layers have been built since."""
        of = (canvas.surface.get_size(), *((layer, layer.version) for layer in below))
        if self._picture is None or self._of != of:
            paint()
            self._of, self._picture = of, canvas.surface.copy()
            self._drawn = list(canvas.drawn)
        else:
            canvas.surface.blit(self._picture, (0, 0))
            canvas.drawn += self._drawn

    def forget(self) -> None:
        """No dialogue is open: nothing of what was below is kept."""
        self._of, self._picture, self._drawn = (), None, []
