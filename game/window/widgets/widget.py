"""What every part of a screen can do: say how high it must be, take its place, paint itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Widget:
    """A part of a screen.

    A screen builds its widgets anew whenever something changes; what must outlive that (focus,
    scrolling) is kept under ``key``.  Heights follow from widths: ``height`` is asked first, then
    ``place`` gives the rectangle.
    """

    key: str | None = None
    is_target = False
    """Whether it can have the focus, and be pressed."""

    host: str | None = None
    """For what only the mouse reaches: the key of the widget that has the focus in its place."""

    is_layered = False
    """Whether its parts lie over one another on purpose, as marks on a map do."""

    def __init__(self) -> None:
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._heights: dict[tuple[int, float], int] = {}

    # -- what each kind says ---------------------------------------------------------------------

    def measure(self, look: Look, width: int) -> int:
        """Pixels of height that it needs in a width."""
        raise NotImplementedError

    def natural(self, look: Look) -> int:
        """Pixels of width that it would like; it can do with less."""
        raise NotImplementedError

    def arrange(self, look: Look) -> None:
        """Give the parts their places within ``rect``."""

    def paint(self, canvas: Canvas) -> None:
        """Paint itself and its parts."""
        for part in self.parts():
            part.show(canvas)

    def parts(self) -> Sequence[Widget]:
        """The widgets within."""
        return ()

    # -- what others ask -------------------------------------------------------------------------

    def height(self, look: Look, width: int) -> int:
        """``measure``, asked once per width."""
        key = (width, look.scale)
        if key not in self._heights:
            self._heights[key] = self.measure(look, width)
        return self._heights[key]

    def place(self, look: Look, rect: pygame.Rect) -> None:
        """Take a place."""
        self.rect = rect
        self.arrange(look)

    def show(self, canvas: Canvas) -> None:
        """Paint if any of it can be seen."""
        if self.rect.colliderect(canvas.clip):
            self.paint(canvas)

    def walk(self) -> Iterator[Widget]:
        """Itself and everything within, in reading order."""
        yield self
        for part in self.parts():
            yield from part.walk()

    # -- what happens to a target ----------------------------------------------------------------

    def press(self) -> None:
        """Pressed by mouse, Enter or Space."""

    def key_down(self, event: pygame.event.Event) -> bool:
        """A key while it has the focus; True if that was for it."""
        return False

    def typed(self, words: str) -> bool:
        """Text while it has the focus; True if it takes text."""
        return False

    def drag(self, at: tuple[int, int]) -> bool:
        """The mouse, held down on it, is at a place; True if that changed something."""
        return False


class Nothing(Widget):
    """Takes a fixed room (in points) and shows nothing."""

    def __init__(self, height: float = 0, width: float = 0) -> None:
        super().__init__()
        self._size = (width, height)

    def measure(self, look: Look, width: int) -> int:
        """Its height."""
        return look.px(self._size[1])

    def natural(self, look: Look) -> int:
        """Its width."""
        return look.px(self._size[0])


class Rule(Widget):
    """A thin line across."""

    def measure(self, look: Look, width: int) -> int:
        """As thick as the palette's lines."""
        return look.px(look.palette.border)

    def natural(self, look: Look) -> int:
        """It takes what there is."""
        return 0

    def paint(self, canvas: Canvas) -> None:
        """The line."""
        canvas.fill(self.rect, canvas.look.palette.rule)
