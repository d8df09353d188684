"""A window without a display, and a game in it, for tests: everything happens at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pygame

from game.match.arrangement import Arrangement, begin, computers
from game.match.match import Match
from game.scenario.library import Library
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems
from game.window import display
from game.window.app import App
from game.window.drawing.fonts import Fonts
from game.window.drawing.icons import Icons
from game.window.map.atlas import Atlas
from game.window.play import Play
from game.window.settings import Settings
from game.window.work import Work

ROOT = Path(__file__).parents[2]
LOOK = 1.0
"""Seconds after which a person presses something on a page that is new."""

SIZES = ((1024, 640), (1280, 800), (1920, 1080))


class Time:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def settle(app: App) -> None:
    """Let a person look at what has just come in front before something is pressed."""
    assert isinstance(app.clock, Time)
    app.note_seen()
    app.clock.now += max(LOOK - app.age, 0.0)


def window(size: tuple[int, int] = (1280, 800), settings: Settings | None = None) -> App:
    """An open window; work is done at once."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    surface = display.open_window("test", size)
    assets = ROOT / "assets"
    return App(
        surface,
        Fonts(assets / "fonts"),
        Icons(assets / "icons"),
        settings or Settings(),
        atlas=Atlas(assets / "map"),
        work=Work(is_patient=True),
        clock=Time(),
    )


@cache
def loaded(name: str) -> Loaded:
    """A shipped scenario."""
    library = Library([ROOT / "scenarios"])
    path = library.find(name)
    assert path is not None
    found = load(path, library.beside(path).world, Problems())
    assert found is not None
    return found


def nothing_kept(_match: Match, _options: Mapping[str, str]) -> str | None:
    """A keeper that writes nothing down."""
    return None


def play(
    app: App,
    scenario: str = "gsomia-dispute",
    people: tuple[str, ...] = ("seoul",),
    *,
    guided: bool = False,
    seed: int = 7,
    opponent: str = "planner",
    is_stage: bool = False,
    keep: Callable[[Match, Mapping[str, str]], str | None] = nothing_kept,
) -> Play:
    """A game that has just begun; ``go`` shows its first screen."""
    found = loaded(scenario)
    settled = Arrangement(people, seed, opponent, guided=guided)
    match = begin(found, settled, computers(found.scenario, settled))
    return Play(app, match, settled, keep, is_stage)


def press(app: App, key: str) -> None:
    """Click a widget with the mouse, by its key; it must be there, and in sight."""
    settle(app)
    app.lay_out()
    target = next((t for t in app.front.targets if t.widget.key == key), None)
    assert target is not None, f"{key} is none of {[t.widget.key for t in app.front.targets]}"
    if target.reveal(app.look):
        app.front.find_targets()
        target = next(t for t in app.front.targets if t.widget.key == key)
    at = target.visible.center
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        app.take(pygame.event.Event(kind, pos=at, button=1))


def strike(app: App, key: int, unicode: str = "", mod: int = 0) -> None:
    """Strike a key of the keyboard, with the text that it makes."""
    settle(app)
    app.take(pygame.event.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=mod))
    if unicode and unicode.isprintable() and not mod & pygame.KMOD_CTRL:
        app.take(pygame.event.Event(pygame.TEXTINPUT, text=unicode))
    app.take(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))


def texts(app: App) -> str:
    """All that a fresh frame shows, line by line."""
    app.is_dirty = True
    app.frame()
    return "\n".join(drawn.words for drawn in app.canvas.drawn)


def picture(app: App) -> bytes:
    """A fresh frame's pixels."""
    app.is_dirty = True
    app.frame()
    return bytes(pygame.image.tobytes(app.surface, "RGB"))
