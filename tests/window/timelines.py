"""A kept game at its ending, and the way to what else could have been."""

from __future__ import annotations

from pathlib import Path

from game.match.arrangement import Arrangement
from game.match.shelf import OpenedGame, open_game
from game.window import entering
from game.window.app import App
from game.window.hall import Hall
from game.window.play import Play
from game.window.screens.ending.ending import EndingScreen
from game.window.screens.page import Page
from game.window.screens.timeline.timeline import TimelineScreen
from game.window.screens.timeline.whatif import WhatIfScreen
from game.window.settings import Settings
from game.window.widgets.widget import Widget
from tests.window.lobby import lobby
from tests.window.stand import loaded, press


def ended(
    folder: Path,
    people: tuple[str, ...] = ("seoul",),
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
) -> tuple[Hall, Play]:
    """A kept game of the pact that came to its end; its ending is shown."""
    hall = lobby(folder, size, settings)
    found = loaded("gsomia-dispute")
    entering.begin(hall, found, Arrangement(people, 7, "random", guided=False))
    game = hall.app.screen
    assert isinstance(game, Page)
    play = game.play
    play.finish()
    assert isinstance(hall.app.screen, EndingScreen)
    return hall, play


def keys(app: App) -> list[str]:
    """What can be pressed."""
    app.lay_out()
    return [str(target.widget.key) for target in app.front.targets]


def first(app: App, start: str) -> str:
    """The first thing that can be pressed whose key begins so."""
    return next(key for key in keys(app) if key.startswith(start))


def at_timeline(app: App) -> TimelineScreen:
    """From an ending to its turns."""
    press(app, "ending:skip")
    press(app, "ending:timeline")
    assert isinstance(app.screen, TimelineScreen)
    return app.screen


def compared(app: App, turn: int = 2, start: str = "change:give:") -> WhatIfScreen:
    """From the ending: something else in a turn, played out."""
    at_timeline(app)
    press(app, f"turn:{turn}")
    press(app, first(app, start))
    press(app, "change:on")
    assert isinstance(app.screen, WhatIfScreen)
    return app.screen


def all_of(widget: Widget) -> list[Widget]:
    """A widget with all that is in it."""
    return [widget, *(one for part in widget.parts() for one in all_of(part))]


def of_file(hall: Hall) -> OpenedGame:
    """The one game that is kept."""
    path = next(iter(hall.house.games.glob("*.game")))
    found = open_game(path)
    assert isinstance(found, OpenedGame)
    return found
