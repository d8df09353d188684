"""Why: rows that sum to the change shown, over any turns, by keyboard and by mouse."""

from __future__ import annotations

import pygame
import pytest

from game.telling.gauges import known_gauges
from game.window.drawing import pictures
from game.window.screens.why.eyes import eyes
from game.window.screens.why.why import WhyScreen
from game.window.settings import Settings
from game.window.widgets.bars import Bars
from tests.window.fit import misfits
from tests.window.stand import picture, play, press, strike, texts, window


def why(
    gauge: str = "alliance_trust",
    turns: int = 4,
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    opponent: str = "random",
) -> WhyScreen:
    app = window(size, settings)
    game = play(app, people=("seoul",), opponent=opponent)
    for _ in range(turns):
        game.match.advance(force=True)
    screen = WhyScreen(game, gauge)
    app.show(screen)
    app.frame()
    return screen


def _thousandths(shown: str) -> int:
    """A signed number as it is shown, in thousandths."""
    whole = shown.replace("−", "-").replace("+", "").replace(".", "")
    return int(whole)


def _shown(screen: WhyScreen) -> list[tuple[bool, int]]:
    """Every row as it is drawn: whether it is a sum, and its number."""
    screen.app.refresh()
    screen.app.frame()
    bars = [w for w in screen.app.front.root.walk() if isinstance(w, Bars)]
    return [(row.is_bold, _thousandths(row.number)) for one in bars for row in one.rows]


@pytest.mark.parametrize("order", ["size", "whose"])
def test_rows_shown_sum_to_the_change_shown(order: str) -> None:
    """For every gauge and several spans the numbers on the page sum to the last one."""
    screen = why(turns=5)
    screen.order = order
    checked = 0
    for name in known_gauges(screen.sitting):
        for span in ((1, 5), (4, 4)):
            one = WhyScreen(screen.play, name, *span)
            one.order = order
            screen.app.replace(one)
            rows = _shown(one)
            if not rows:
                continue
            checked += 1
            assert sum(number for is_sum, number in rows if not is_sum) == rows[-1][1]
            found = one.found()
            assert found is not None
            assert found.now.exact is not None
            assert found.earlier.exact is not None
            assert rows[-1][1] == found.now.exact - found.earlier.exact
    assert checked > 20


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1024, 640), 100, "ko"),
        ((1024, 640), 150, "en"),
        ((1280, 800), 100, "en"),
        ((1280, 800), 150, "ko"),
        ((1280, 800), 200, "en"),
        ((1920, 1080), 100, "ko"),
    ],
)
def test_it_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """No text is cut, in every state of the page."""
    settings = Settings(text_size=text_size, language=language)
    for gauge, turns in (("alliance_trust", 4), ("grievance", 2), ("tension", 0)):
        screen = why(gauge, turns, size, settings)
        assert misfits(screen.app) == []
        screen.order, screen.shows_sources = "whose", True
        screen.app.refresh()
        assert misfits(screen.app) == []


def test_turns_are_chosen_by_buttons() -> None:
    """From and to go by single turns, and never past each other or what was played."""
    screen = why()
    assert screen.span == (4, 4)
    press(screen.app, "why:from:less")
    press(screen.app, "why:from:less")
    assert screen.span == (2, 4)
    press(screen.app, "why:to:less")
    assert screen.span == (2, 3)
    press(screen.app, "why:all")
    assert screen.span == (1, 4)
    screen.app.lay_out()
    keys = [target.widget.key for target in screen.app.front.targets]
    assert "why:from:less" not in keys
    assert "why:to:more" not in keys


def test_turns_are_chosen_by_keyboard() -> None:
    """With the chart in focus, arrows change the turns; the rows follow."""
    screen = why()
    screen.focus = "why:chart"
    strike(screen.app, pygame.K_LEFT, mod=pygame.KMOD_SHIFT)
    screen.app.refresh()
    screen.app.frame()
    assert screen.span == (3, 4)
    assert "In turns 3 to 4" in texts(screen.app)


def test_haze_and_blindness_are_said() -> None:
    """A hazy metric is said to be so, and one that the seat cannot see, too."""
    assert "You do not see this sharply" in texts(why("grievance").app)
    screen = why("tension")
    foreign = next(b for b in screen.play.match.rules.blocs
                   if screen.play.match.rules.seats[b.seat].id != "seoul")  # fmt: skip
    screen.app.show(WhyScreen(screen.play, foreign.id))
    assert "You do not see this, so its causes cannot be told." in texts(screen.app)


def test_inputs_lead_to_their_own_why() -> None:
    """A gauge's inputs can be pressed; Esc leads back."""
    screen = why()
    press(screen.app, "why:input:trust_us")
    assert isinstance(screen.app.screen, WhyScreen)
    assert screen.app.screen.gauge == "trust_us"
    strike(screen.app, pygame.K_ESCAPE)
    assert screen.app.screen is screen


def test_before_the_first_turn_it_says_so() -> None:
    """Without a turn played there is nothing to explain yet, and the way to the map."""
    screen = why(turns=0)
    assert "No turn has been played yet" in texts(screen.app)
    press(screen.app, "why:map")
    assert screen.app.screen.name == "causes"


def test_it_is_drawn_alike_each_time() -> None:
    """Drawn twice, from nothing each time, the page has the same bytes."""
    screen = why()
    once = picture(screen.app)
    pictures.forget()
    screen.app.refresh()
    assert picture(screen.app) == once


def test_nobody_looks_while_nobody_sits() -> None:
    """With two people at one machine and nobody at the desk the page refuses to open."""
    app = window()
    game = play(app, people=("seoul", "washington"))
    with pytest.raises(AssertionError, match="secrets"):
        eyes(game)
