"""Controls for levels: a number stepped or typed, names side by side, bars with ranges."""

from __future__ import annotations

import pygame
import pytest

from game.window.look import Look
from game.window.screen import Screen
from game.window.settings import Settings
from game.window.widgets.layout import Column, Flow
from game.window.widgets.middle import Middle
from game.window.widgets.notches import Notches
from game.window.widgets.ranges import ShareBar, VoteBar, WorthBar
from game.window.widgets.stepper import Stepper, nearest
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from tests.window.fit import misfits
from tests.window.stand import picture, press, strike, texts, window

YEARS = ("1 year", "2 years", "3 years", "6 years")
NAMES = ("None", "Consumer prices", "The growth of the defence budget of the year before")


class Sample(Screen):
    """Two controls, and bars."""

    def __init__(self, app: object, share: float = 0.3) -> None:
        super().__init__(app)  # type: ignore[arg-type]
        self.years, self.chosen, self.written = 1, 0, ""
        self.share = share

    def build(self, look: Look) -> Widget:
        """One under another."""
        return Column(
            Flow(Stepper("years", YEARS, self.years, self._step, self._write,
                         typing=self.written, marks=(3,))),
            Notches("name", NAMES, self.chosen, self._choose, marks=(2,)),
            ShareBar(self.share),
            VoteBar((20, 25), (10, 12), 50),
            WorthBar(self.share, (0.5,)),
            Middle(Text("in the middle")),
        )  # fmt: skip

    def _step(self, by: int) -> None:
        self.years += by
        self.refresh()

    def _write(self, typed: str) -> None:
        self.written = typed
        self.refresh()

    def _choose(self, name: int) -> None:
        self.chosen = name
        self.refresh()


def sample(size: tuple[int, int] = (1280, 800), settings: Settings | None = None) -> Sample:
    app = window(size, settings)
    screen = Sample(app)
    app.show(screen)
    app.frame()
    return screen


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", [(320, 640), (1024, 640)])
def test_controls_fit(size: tuple[int, int], text_size: int) -> None:
    """Long names wrap; a narrow stepper keeps its buttons."""
    assert misfits(sample(size, Settings(text_size=text_size)).app) == []


def test_keys_step_and_write() -> None:
    """Arrows and signs step, digits are handed on one by one, Enter ends."""
    screen = sample()
    strike(screen.app, pygame.K_TAB)
    strike(screen.app, pygame.K_RIGHT)
    strike(screen.app, pygame.K_MINUS, "-")
    assert screen.years == 1
    strike(screen.app, pygame.K_5, "5")
    strike(screen.app, pygame.K_COMMA, ",")
    assert screen.written == "5."
    assert "5." in texts(screen.app)
    strike(screen.app, pygame.K_BACKSPACE)
    assert screen.written == "5"
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.written == ""
    assert screen.app.screen is screen


def test_one_stop_each_for_the_keyboard() -> None:
    """Tab passes over buttons and names that only the mouse needs."""
    screen = sample()
    stops = []
    for _ in range(3):
        strike(screen.app, pygame.K_TAB)
        stops.append(screen.focus)
    assert stops == ["years", "name", "years"]


def test_the_mouse_reaches_the_parts() -> None:
    """And the focus goes to the whole."""
    screen = sample()
    press(screen.app, "years:more")
    assert (screen.years, screen.focus) == (2, "years")
    press(screen.app, "name:2")
    assert (screen.chosen, screen.focus) == (2, "name")


def test_a_click_between_names_chooses_none() -> None:
    """Only Enter goes around."""
    screen = sample()
    target = next(t for t in screen.app.front.targets if t.widget.key == "name")
    corner = (target.widget.rect.right - 2, target.widget.rect.y + 2)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        screen.app.take(pygame.event.Event(kind, pos=corner, button=1))
    assert screen.chosen == 0
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.chosen == 1


def test_ends_cannot_be_passed() -> None:
    """The button at an end is no target, and arrows stay within the names."""
    screen = sample()
    screen.years = 3
    screen.refresh()
    screen.app.lay_out()
    keys = [target.widget.key for target in screen.app.front.targets]
    assert "years:more" not in keys
    assert "years:less" in keys
    strike(screen.app, pygame.K_TAB)
    strike(screen.app, pygame.K_TAB)
    strike(screen.app, pygame.K_LEFT)
    assert screen.chosen == 0


def test_the_nearest_level_is_found() -> None:
    """Within the bounds; what is no number names none."""
    assert nearest((0.0, 8.2, 13.0), "9") == 1
    assert nearest((0.0, 8.2, 13.0), "900") == 2
    assert nearest((0.0, 8.2, 13.0), ".") is None


def test_bars_show_what_they_are_given() -> None:
    """Equal numbers, equal pixels; another number, another picture."""
    assert picture(sample().app) == picture(sample().app)
    app = window()
    app.show(Sample(app, 0.9))
    assert picture(app) != picture(sample().app)
