"""Opening the window: the first frame at once, everything else beside it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from game.window.house import Errand, House

if TYPE_CHECKING:
    from game.window.app import App
    from game.window.hall import Hall
    from game.window.settings import Settings

MAKERS = ("pygame", "pygame-ce")
"""Two packages that bring the module pygame; the one installed last is used."""

UNSEEN = ("dummy", "offscreen")
"""Drivers of SDL that show nothing to anybody."""


def is_likely() -> bool:
    """Whether a window would be seen, as far as can be told without opening one."""
    driver = os.environ.get("SDL_VIDEODRIVER")
    if sys.platform in ("win32", "darwin") or driver:
        return driver not in UNSEEN
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(house: House, language: str, is_given: bool, errand: Errand, told: TextIO) -> str | None:
    """Play in a window until it is closed; why there is none, where it cannot be opened.

    ``language`` is the system's, or the person's wish if ``is_given``; ``told`` takes what is
    no part of the game.
    """
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        import pygame
    except ImportError as error:
        return str(error)
    from game.window.display import NoDisplayError

    try:
        app = _opened(house, language, is_given)
        _first_frame(app)
        say_which_pygame(told, app.settings.language)
        _open_hall(app, house, errand)
        app.run()
    except NoDisplayError as error:
        return str(error)
    finally:
        pygame.quit()
    return None


def _opened(house: House, language: str, is_given: bool) -> App:
    from game.window import display, settings
    from game.window.app import App
    from game.window.drawing.fonts import Fonts
    from game.window.drawing.icons import Icons
    from game.window.texts import TABLES

    found = settings.read(house.settings, settings.Settings(language=language))
    if is_given:
        found = replace(found, language=language)
    title = TABLES[found.language]["game.title"]
    surface = display.open_window(title, is_full=found.is_full)
    fonts, icons = Fonts(house.assets / "fonts"), Icons(house.assets / "icons")
    return App(surface, fonts, icons, found, keep_settings=keeper_of(house))


def keeper_of(house: House) -> Callable[[Settings], bool]:
    """Writes settings into the house's file."""
    from game.window import settings

    return lambda changed: settings.write(house.settings, changed)


def _first_frame(app: App) -> None:
    import pygame

    from game.window.screens.hall.opening import Opening

    app.show(Opening(app))
    app.frame()
    pygame.display.flip()


def _open_hall(app: App, house: House, errand: Errand) -> None:
    """Read the scenarios beside the window, then show them, and do the errand."""

    def made() -> Hall:
        from game.window.hall import Hall  # numpy, pydantic and yaml, while the title is shown
        from game.window.map.atlas import Atlas

        app.atlas = Atlas(house.assets / "map")

        hall = Hall(app, house)
        hall.take(hall.looked_for())
        return hall

    app.do(made, lambda hall: hall.enter(errand))


def say_which_pygame(told: TextIO, language: str) -> None:
    """Where both packages of pygame are installed, say which is used and how to leave one."""
    if all(_is_installed(name) for name in MAKERS):
        import pygame

        from game.window.texts import TABLES
        from game.wording.phrases import Phrasebook

        used = MAKERS[bool(getattr(pygame, "IS_CE", False))]
        told.write(Phrasebook(language, TABLES).say("start.two_pygames", used=used) + "\n")


def _is_installed(name: str) -> bool:
    from importlib import metadata  # slow to import, and not needed for the first frame

    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
