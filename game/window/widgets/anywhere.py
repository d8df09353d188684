"""Something that any click on it or any key presses: what shows itself by and by can be skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.window.look import Look
from game.window.widgets.button import Button
from game.window.widgets.widget import Widget

SILENT = frozenset(
    (
        pygame.K_LSHIFT, pygame.K_RSHIFT, pygame.K_LCTRL, pygame.K_RCTRL, pygame.K_LALT,
        pygame.K_RALT, pygame.K_LMETA, pygame.K_RMETA, pygame.K_MODE, pygame.K_CAPSLOCK,
        pygame.K_NUMLOCK,
    )
)  # fmt: skip
"""Keys that are held for others."""


class Anywhere(Widget):
    """A widget all of which can be pressed; what can be pressed within goes before it."""

    is_target = True

    def __init__(self, key: str, part: Widget, press: Callable[[], None]) -> None:
        super().__init__()
        self.key = key
        self._part, self._press = part, press

    def parts(self) -> Sequence[Widget]:
        """What it lies around."""
        return (self._part,)

    def measure(self, look: Look, width: int) -> int:
        """The part's height."""
        return self._part.height(look, width)

    def natural(self, look: Look) -> int:
        """The part's width."""
        return self._part.natural(look)

    def arrange(self, look: Look) -> None:
        """The part has all of it."""
        self._part.place(look, self.rect)

    def press(self) -> None:
        """Clicked somewhere."""
        self._press()

    def key_down(self, event: pygame.event.Event) -> bool:
        """Any key."""
        return _struck(event, self._press)


class AnyKey(Button):
    """A button that, while it has the focus, every key presses."""

    def key_down(self, event: pygame.event.Event) -> bool:
        """Any key."""
        return _struck(event, self.press)


def _struck(event: pygame.event.Event, press: Callable[[], None]) -> bool:
    if event.key in SILENT:
        return False
    press()
    return True
