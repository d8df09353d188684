"""What a screen is: builds its widgets, knows its keys, and may want to be woken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.app import App


@dataclass(frozen=True)
class Shortcut:
    """A key (a letter, as typed) and what it does, in words.

    In the list of keys it is called by its ``label``, where it has one; without words it is not
    listed.  One that ``reaches`` works under dialogues, and while something is being done.
    """

    letter: str
    words: str
    press: Callable[[], None]
    label: str = ""
    reaches: bool = False


class Screen:
    """One page of the window.  Whatever changes calls ``refresh``; then it is built anew."""

    name = ""
    """What it is called in tours and tests."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.offsets: dict[str, int] = {}  # how far things are scrolled
        self.focus: str | None = None
        self.sight: str | None = None  # what should be seen along with the focus, once

    def build(self, look: Look) -> Widget:
        """Everything on it, as things stand."""
        raise NotImplementedError

    @property
    def is_held(self) -> bool:
        """Whether it stays as it was built, because what it tells of is just being changed."""
        return False

    def first_focus(self) -> str | None:
        """The key of the widget that Enter should press at once; None for the first of all."""
        return None

    def goes_on(self) -> str | None:
        """The key of the widget that Enter presses after a click on another; None for that one."""
        return None

    def shortcuts(self) -> Sequence[Shortcut]:
        """Keys that do something here."""
        return ()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Other keys that do something here, and what, in words: for the list of keys."""
        return ()

    def key_down(self, event: pygame.event.Event) -> bool:
        """A key that the widget in focus does not want; True if that was for the screen."""
        return False

    def back(self) -> None:
        """What Esc does."""
        self.app.back()

    def refresh(self) -> None:
        """Something has changed."""
        self.app.refresh()

    def wake(self) -> float | None:
        """Seconds after which it wants ``tick``; None while nothing moves."""
        return None

    def tick(self, now: float) -> None:
        """Time has passed; ``now`` in seconds."""

    def leaving(self) -> None:
        """It is about to be taken away."""

    def returned(self) -> None:
        """The screen over it has been left, and it is in front again."""

    def dropped(self, path: str) -> None:
        """A file or folder has been dropped on the window."""


class Dialog(Screen):
    """A sheet over a screen; nothing below can be pressed while it is open."""

    width = 560.0
    """The widest that it gets, in points."""

    def foot(self, look: Look) -> Widget | None:
        """What always stands below, however high the rest is: buttons that go on."""
        del look
        return None

    def back(self) -> None:
        """Close."""
        self.app.close()
