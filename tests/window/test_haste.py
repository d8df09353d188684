"""Keys struck twice and clicks made twice: the second was not meant for what has just come."""

from __future__ import annotations

import pygame

from game.window.app import App
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Screen
from game.window.widgets.button import Button
from game.window.widgets.widget import Widget
from tests.window.stand import Time, play, press, strike, window


class Door(Screen):
    """One button at the same place as that of every other door; pressed, the next one opens."""

    def __init__(self, app: App, name: str) -> None:
        super().__init__(app)
        self.name = name

    def build(self, look: Look) -> Widget:
        """The button."""
        del look
        return Button("door", "Open", lambda: self.app.show(Door(self.app, self.name + "+")))


def mouse(app: App, *kinds: int) -> None:
    for kind in kinds:
        app.take(pygame.event.Event(kind, pos=(20, 20), button=1))


def after(app: App, seconds: float) -> None:
    """A frame, then time."""
    assert isinstance(app.clock, Time)
    app.frame()
    app.clock.now += seconds


def enter(app: App) -> None:
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        app.take(pygame.event.Event(kind, key=pygame.K_RETURN, unicode="\r", mod=0))


def doors() -> App:
    app = window()
    app.show(Door(app, "one"))
    app.frame()
    return app


def hot_seat() -> Play:
    """Somebody is about to seal, and another sits down after that."""
    game = play(window(), "gsomia-dispute", ("seoul", "washington"))
    game.notes.briefed |= {"seoul", "washington"}
    game.go()
    press(game.app, "curtain:sit")
    strike(game.app, pygame.K_s, "s")
    assert game.app.screen.name == "seal"
    game.app.screen.focus = "seal:seal"
    return game


def test_a_second_click_does_not_fall_through() -> None:
    """Neither before the new screen can be seen nor shortly after; a while later it counts."""
    app = doors()
    click = pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP
    mouse(app, *click)
    mouse(app, *click)
    assert app.screen.name == "one+"
    after(app, 0.2)
    mouse(app, *click)
    assert app.screen.name == "one+"
    after(app, 0.1)
    mouse(app, *click)
    assert app.screen.name == "one++"


def test_a_button_let_go_elsewhere_is_not_pressed() -> None:
    """The mouse went down on one screen and comes up on another: nothing happens there."""
    app = doors()
    mouse(app, pygame.MOUSEBUTTONDOWN)
    app.show(Door(app, "other"))
    after(app, 5.0)
    mouse(app, pygame.MOUSEBUTTONUP)
    assert app.screen.name == "other"


def test_a_second_enter_after_the_seal_leaves_the_curtain_closed() -> None:
    """Struck twice in a hurry, Enter seals once; the curtain opens to who strikes it later."""
    game = hot_seat()
    enter(game.app)
    enter(game.app)
    assert (game.app.screen.name, game.seat) == ("curtain", "")
    after(game.app, 0.7)
    enter(game.app)
    assert game.seat == ""
    after(game.app, 0.2)
    enter(game.app)
    assert game.seat != ""


def test_a_click_after_the_seal_leaves_the_curtain_closed() -> None:
    """The mouse is no quicker than the keyboard."""
    game = hot_seat()
    enter(game.app)
    after(game.app, 0.7)
    at = next(t for t in game.app.front.targets if t.widget.key == "curtain:sit").visible.center
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        game.app.take(pygame.event.Event(kind, pos=at, button=1))
    assert game.seat == ""
