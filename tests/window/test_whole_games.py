"""Whole games at the desk, by mouse alone and by keyboard alone, for each seat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pygame
import pytest

from game.match.match import Match
from game.window.app import App
from game.window.play import Play
from game.window.screens.desk.desk import Desk
from game.window.screens.desk.reveal import RevealScreen
from game.window.screens.desk.seal import SealDialog
from tests.window.stand import play, press, strike, window

SEATS = ("washington", "seoul")


@pytest.fixture(autouse=True)
def _no_advisers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.play.advise", lambda *_: [])


def begun(seat: str, guided: bool, kept: list[int]) -> tuple[App, Play]:
    """A game against chance; ``kept`` hears how many turns had been played at each keeping."""

    def keep(match: Match, _options: Mapping[str, str]) -> str | None:
        kept.append(len(match.reveals))
        return None

    app = window()
    game = play(app, people=(seat,), guided=guided, opponent="random", keep=keep)
    game.notes.briefed.add(seat)
    game.go()
    return app, game


def keys(app: App) -> Iterator[str]:
    """What can be pressed."""
    app.lay_out()
    return (str(target.widget.key) for target in app.front.targets)


def by_mouse(app: App, game: Play) -> None:
    """One turn at the desk: an order, in a way if it asks for one, what is expected, the seal."""
    press(app, next(key for key in keys(app) if key.startswith("choose:")))
    way = next((key for key in keys(app) if key.startswith("way:")), None)
    if way is not None and not game.plans.decision.orders:
        press(app, way)
    press(app, "desk:seal")
    expected = next((key for key in keys(app) if key.startswith("expect:")), None)
    if expected is not None:
        press(app, expected)


def by_keyboard(app: App, game: Play) -> None:
    """The same by digits, arrows, Enter and letters."""
    strike(app, pygame.K_1, "1")
    if not game.plans.decision.orders:
        strike(app, pygame.K_RETURN, "\r")
    strike(app, pygame.K_s, "s")
    strike(app, pygame.K_TAB)
    strike(app, pygame.K_UP)
    strike(app, pygame.K_RETURN, "\r")


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("hand", ["mouse", "keyboard"])
def test_a_whole_game(seat: str, hand: str) -> None:
    """From the first desk to the last reveal; every turn's decision is the one that was sealed."""
    kept: list[int] = []
    app, game = begun(seat, hand == "mouse", kept)
    sealed = []
    while not game.match.finished:
        if isinstance(app.screen, RevealScreen):
            strike(app, pygame.K_SPACE, " ") if hand == "keyboard" else press(app, "reveal:all")
            strike(app, pygame.K_RETURN, "\r") if hand == "keyboard" else press(app, "reveal:on")
            continue
        assert isinstance(app.screen, Desk)
        (by_keyboard if hand == "keyboard" else by_mouse)(app, game)
        assert isinstance(app.screen, SealDialog)
        sealed.append(game.plans.decision)
        strike(app, pygame.K_s, "s") if hand == "keyboard" else press(app, "seal:seal")
        assert len(game.match.reveals) == len(sealed)
        assert kept[-1] == len(sealed)
    assert isinstance(app.screen, RevealScreen)
    told = [reveal.decisions[seat] for reveal in game.match.reveals]
    assert [(d.orders, d.predictions) for d in told] == [(d.orders, d.predictions) for d in sealed]
    assert all(decision.orders for decision in sealed)
    assert any(decision.predictions for decision in sealed)
