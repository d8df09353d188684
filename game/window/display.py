"""The window of the operating system: opening it, and its size."""

from __future__ import annotations

import os
import sys

import pygame

from game.window.start import UNSEEN

SMALLEST = (1024, 640)
FIRST = (1280, 800)


class NoDisplayError(Exception):
    """A window cannot be opened; the message says why in the system's words."""


def open_window(title: str, size: tuple[int, int] = FIRST, is_full: bool = False) -> pygame.Surface:
    """Open the window; raises NoDisplayError where there can be none.

    Only what is shown is started: sound is not used, so a machine without it is as good.
    """
    _ask_for_true_pixels()
    try:
        pygame.display.init()
        _refuse_unseen()
        pygame.font.init()
        surface = pygame.display.set_mode(size, _flags(is_full))
    except pygame.error as error:
        raise NoDisplayError(str(error)) from None
    pygame.display.set_caption(title)
    pygame.key.set_repeat(400, 40)
    return surface


def _refuse_unseen() -> None:
    """Without a display, SDL may draw where nobody looks: only if it was told to."""
    driver = pygame.display.get_driver()
    if driver in UNSEEN and driver != os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        raise NoDisplayError("No available video device")


def _flags(is_full: bool) -> int:
    return pygame.RESIZABLE | (pygame.FULLSCREEN if is_full else 0)


def toggle_full(is_full: bool) -> pygame.Surface:
    """Take the whole screen, or give it back."""
    return pygame.display.set_mode((0, 0) if is_full else FIRST, _flags(is_full))


def _ask_for_true_pixels() -> None:
    """On Windows, real pixels instead of a picture blown up; text size is our own setting."""
    if sys.platform == "win32":
        import ctypes

        try:
            ctypes.windll.shcore.SetProcessDpiAwareness(1)
        except (AttributeError, OSError):
            return
