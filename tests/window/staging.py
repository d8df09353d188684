"""A game on the stage, for tests: slips typed, turns revealed."""

from __future__ import annotations

import pygame

from game.window.app import App
from game.window.play import Play
from game.window.screens.stage.stage import Stage
from game.window.settings import Settings
from tests.window.stand import play, press, strike, window

BOTH = ("washington", "seoul")


def stage(
    scenario: str = "gsomia-dispute",
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    people: tuple[str, ...] = BOTH,
    seed: int = 7,
) -> tuple[App, Play]:
    app = window(size, settings)
    game = play(app, scenario, people, is_stage=True, seed=seed)
    game.go()
    app.frame()
    return app, game


def on(app: App) -> Stage:
    """The stage in front."""
    assert isinstance(app.screen, Stage)
    return app.screen


def typed(app: App, codes: str) -> None:
    """Strike the keys of some codes, then Enter."""
    for letter in codes:
        strike(app, ord(letter), letter)
    strike(app, pygame.K_RETURN, "\r")
    app.frame()


def seal(app: App, seat: str, codes: str) -> None:
    press(app, f"stage:seat:{seat}")
    app.frame()
    typed(app, codes)


def play_turn(app: App, washington: str = "0", seoul: str = "0") -> None:
    """Both slips typed, the turn revealed, every step shown."""
    seal(app, "seoul", seoul)
    seal(app, "washington", washington)
    press(app, "stage:reveal")
    to_the_next_turn(app)


def to_the_next_turn(app: App) -> None:
    while isinstance(app.screen, Stage) and app.screen.step is not None:
        strike(app, pygame.K_RIGHT)
        app.frame()


def advance_to_talk(game: Play) -> None:
    while game.match.talk.floor is None:
        game.match.advance(force=True)
    game.notes.told.add(("", game.turn))
    game.go()
