"""The reveal: step by step, skipped by anything, and on to what follows."""

from __future__ import annotations

import pygame
import pytest

from game.telling.public import public_told
from game.telling.reveal import turn_told
from game.window.app import App
from game.window.play import Play
from game.window.screens.desk.reveal import PACE, REST, RevealScreen
from game.window.screens.desk.reveal_steps import count, steps_of
from game.window.settings import Settings
from tests.window.desks import at_desk, order_something
from tests.window.stand import Time, play, press, settle, strike, texts, window


def told_to_seoul(settings: Settings | None = None) -> RevealScreen:
    """The first turn's reveal, just opened."""
    desk = at_desk(settings=settings)
    press(desk.app, "choose:wto_case")
    press(desk.app, "desk:seal")
    press(desk.app, "seal:seal")
    screen = desk.app.screen
    assert isinstance(screen, RevealScreen)
    return screen


def wait(app: App, seconds: float) -> None:
    """Let time pass, a moment more: sums of seconds are rounded."""
    assert isinstance(app.clock, Time)
    app.clock.now += seconds + 1e-6
    app.tick()
    app.frame()


def test_steps_come_one_after_another() -> None:
    """Deeds first, the gauges last; then nothing moves any more."""
    screen = told_to_seoul()
    app = screen.app
    told = screen.told()
    assert told is not None
    assert "Take the curbs to the WTO" not in texts(app)
    wait(app, PACE)
    assert "Take the curbs to the WTO" in texts(app)
    assert told.changes[0].causes[0].words not in texts(app)
    for _ in range(count(told)):
        wait(app, PACE)
    assert screen.is_over
    assert screen.wake() is None
    assert told.changes[0].causes[0].words in texts(app)


def test_waiting_less_shows_no_more() -> None:
    """Events that come early do not hurry the steps."""
    screen = told_to_seoul()
    for _ in range(5):
        wait(screen.app, PACE / 10)
    assert screen.shown == 1


def test_all_steps_are_counted() -> None:
    """The steps that are made are as many as are counted."""
    desk = at_desk(turns=3)
    screen = RevealScreen(desk.play)
    last = desk.sitting.last
    assert last is not None
    told = turn_told(desk.sitting, last)
    assert len(steps_of(screen, desk.app.look, told)) == count(told)


@pytest.mark.parametrize("how", ["key", "click", "button", "escape"])
def test_anything_skips(how: str) -> None:
    """Any key, a click anywhere, or the button shows all; Enter then goes to the desk."""
    screen = told_to_seoul()
    app = screen.app
    app.lay_out()
    if how == "key":
        strike(app, pygame.K_x, "x")
    elif how == "escape":
        strike(app, pygame.K_ESCAPE)
    elif how == "button":
        press(app, "reveal:all")
    else:
        settle(app)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            app.take(pygame.event.Event(kind, pos=(400, 600), button=1))
    assert screen.is_over
    assert app.screen is screen
    strike(app, pygame.K_RETURN, "\r")
    assert app.screen.name == "desk"


def test_shift_skips_nothing() -> None:
    """Keys that are held for others are not keys."""
    screen = told_to_seoul()
    strike(screen.app, pygame.K_LSHIFT)
    assert not screen.is_over


def test_reduced_motion_shows_all_at_once() -> None:
    """Nothing moves by itself then."""
    screen = told_to_seoul(Settings(is_calm=True))
    assert screen.is_over
    assert screen.wake() is None


def test_it_can_be_seen_again() -> None:
    """From the desk, at once and whole; Esc leads back to the very same desk."""
    desk = at_desk(turns=2)
    usual = next(item for item in desk.told().desk.in_sight if item.usual is not None)
    press(desk.app, f"choose:{usual.order}")
    strike(desk.app, pygame.K_r, "r")
    screen = desk.app.screen
    assert isinstance(screen, RevealScreen)
    assert screen.is_over
    strike(desk.app, pygame.K_ESCAPE)
    assert desk.app.screen is desk
    assert len(desk.play.plans.decision.orders) == 1


def test_predictions_are_judged() -> None:
    """What was expected stands there with what came."""
    desk = at_desk(opponent="idle")
    press(desk.app, "desk:seal")
    press(desk.app, "expect:washington:consult")
    press(desk.app, "seal:seal")
    strike(desk.app, pygame.K_x, "x")
    assert "You expected of Washington: Consult and coordinate." in texts(desk.app)


# -- watchers --------------------------------------------------------------------------------------


def watched() -> tuple[App, Play]:
    app = window()
    game = play(app, people=())
    game.go()
    return app, game


def test_who_watches_plays_turn_by_turn() -> None:
    """First how it begins, then a turn for each press."""
    app, game = watched()
    assert "Before the first turn" in texts(app)
    press(app, "reveal:on")
    assert len(game.match.reveals) == 1
    assert "Turn 1 of 11" in texts(app)


def test_a_watched_game_plays_on_by_itself_until_it_is_paused() -> None:
    """Switched on it goes from turn to turn; P stops it."""
    app, game = watched()
    press(app, "reveal:run")
    for turns in (1, 2):
        wait(app, REST)
        assert len(game.match.reveals) == turns
        screen = app.screen
        assert isinstance(screen, RevealScreen)
        screen.skip()
    strike(app, pygame.K_p, "p")
    wait(app, 10 * REST)
    assert len(game.match.reveals) == 2


# -- the end of a game that several play -----------------------------------------------------------


def test_the_end_tells_what_everybody_may_know() -> None:
    """With nobody at the desk the last turn is told without what one seat alone knows."""
    app = window()
    game = play(app, people=("washington", "seoul"))
    while not game.match.finished:
        for seat in game.match.people:
            game.sitting.seat = seat
            order_something(game)
            assert game.plans.seal() == ()
        game.match.advance()
    game.rise()
    screen = RevealScreen(game)
    app.show(screen)
    screen.skip()
    last = game.sitting.last
    assert last is not None
    assert screen.told() == public_told(game.sitting, last)
    assert "To the ending" in texts(app)
