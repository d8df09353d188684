"""Small widgets of the desk: capital as discs, a line of time, folds, and what any key presses."""

from __future__ import annotations

import pygame
import pytest

from game.window.app import App
from game.window.look import Look
from game.window.screen import Screen
from game.window.widgets.anywhere import AnyKey, Anywhere
from game.window.widgets.fold import fold
from game.window.widgets.layout import Column, Panel
from game.window.widgets.pips import Pips
from game.window.widgets.rail import Rail
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from tests.window.fit import misfits
from tests.window.stand import picture, press, strike, texts, window

LONG = "The window for notice shuts on 24 August, and then it runs to its fixed day. " * 3


class Sample(Screen):
    """One of each."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.is_open = False
        self.skipped = 0
        self.left = 3

    def build(self, look: Look) -> Widget:
        """In a narrow column."""
        accent = look.accent("blue")
        page = Column(
            Pips(self.left, 2, 40, accent),
            Rail((Text(LONG, "note"), accent), (Text(LONG, "note"), None)),
            fold(look, "fold", LONG, Text("what is within"), self.is_open, self._turn),
            AnyKey("any", "Show all", self._skip),
        )
        return Anywhere("anywhere", Panel(page, 20, most=240), self._skip)

    def first_focus(self) -> str | None:
        """The button that any key presses."""
        return "any"

    def _turn(self) -> None:
        self.is_open = not self.is_open

    def _skip(self) -> None:
        self.skipped += 1


def sample() -> Sample:
    app = window((1024, 640))
    screen = Sample(app)
    app.show(screen)
    app.frame()
    return screen


def test_they_fit_and_are_painted_alike_every_time() -> None:
    """In a narrow column, open and closed; the same frame twice has the same pixels."""
    screen = sample()
    for is_open in (False, True):
        screen.is_open = is_open
        screen.refresh()
        assert misfits(screen.app) == []
        assert picture(screen.app) == picture(screen.app)


def test_capital_that_is_spent_looks_spent() -> None:
    """A point less makes another picture."""
    screen = sample()
    before = picture(screen.app)
    screen.left = 2
    screen.refresh()
    assert picture(screen.app) != before


def test_a_fold_opens_by_its_heading() -> None:
    """And only that is pressed, not what lies around it."""
    screen = sample()
    assert "what is within" not in texts(screen.app)
    press(screen.app, "fold")
    assert "what is within" in texts(screen.app)
    assert screen.skipped == 0


@pytest.mark.parametrize("key", [pygame.K_x, pygame.K_TAB, pygame.K_ESCAPE, pygame.K_DOWN])
def test_any_key_presses(key: int) -> None:
    """Whatever else it would do."""
    screen = sample()
    strike(screen.app, key)
    assert screen.skipped == 1


def test_a_click_anywhere_presses() -> None:
    """Beside everything that can be pressed."""
    screen = sample()
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        screen.app.take(pygame.event.Event(kind, pos=(1000, 600), button=1))
    assert screen.skipped == 1
    strike(screen.app, pygame.K_LCTRL)
    assert screen.skipped == 1
