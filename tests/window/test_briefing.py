"""The briefing: the crisis and one's own card at a glance, the rest under tabs."""

from __future__ import annotations

import pygame
import pytest

from game.window import course
from game.window.play import Play
from game.window.screen import Screen
from game.window.screens.hall.briefing import Briefing
from game.window.settings import Settings
from tests.window.desks import at_desk
from tests.window.fit import misfits
from tests.window.lobby import Somewhere
from tests.window.stand import picture, play, press, strike, texts, window


def briefed(
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    scenario: str = "gsomia-dispute",
    seat: str = "seoul",
) -> Play:
    """A game whose briefing is in front."""
    game = play(window(size, settings), scenario, (seat,), guided=True)
    game.go()
    assert isinstance(game.app.screen, Briefing)
    return game


def shown(game: Play) -> str:
    """All words in sight, as one line."""
    return texts(game.app).replace("\n", " ")


def test_the_first_look_tells_where_who_and_what_first() -> None:
    """The crisis, the seat with its goals, and the first clock."""
    words = shown(briefed())
    for one in ("Tokyo puts three chip materials", "Seoul", "The curbs come down",
                "the window for notice closes in 54 days"):  # fmt: skip
        assert one in words


def test_a_narrow_window_has_the_card_under_a_tab() -> None:
    """By its number or a press; the button to the desk always stands."""
    game = briefed((1024, 640), Settings(text_size=150))
    assert "The curbs come down" not in shown(game)
    strike(game.app, pygame.K_2, "2")
    assert "You are" in shown(game)
    press(game.app, "tab:sources")
    assert "What this game leaves out" in shown(game)
    assert "To the desk" in shown(game)


def test_words_of_the_glossary_are_explained() -> None:
    """A press on an underlined word, and Esc back."""
    game = briefed()
    press(game.app, "situation:gsomia:0")
    assert game.app.screen.name == "glossary"
    strike(game.app, pygame.K_ESCAPE)
    assert game.app.screen.name == "briefing"


def test_the_other_capitals_card_is_not_told() -> None:
    """Who is who says of the other capital only who may govern there."""
    game = briefed()
    press(game.app, "tab:who")
    words = shown(game)
    assert "one of these: Alliance manager; China-first trilateralist." in words
    assert "You want both allies" not in words  # said to Washington
    assert "Pyongyang" in words


def test_another_rival_leaning_changes_no_pixel() -> None:
    """What the other capital wants leaves no trace on any page."""
    pages = []
    for leaning in (0, 1):
        app = window()
        game = play(app, "gsomia-dispute", ("seoul",), guided=True)
        game.match.state.leanings[0, 0] = leaning
        game.go()
        for tab in ("situation", "who", "sources"):
            press(app, f"tab:{tab}")
            pages.append((leaning, picture(app)))
    assert [page for leaning, page in pages if not leaning] == [
        page for leaning, page in pages if leaning
    ]


@pytest.mark.parametrize("is_pressed", [True, False])
def test_on_to_the_desk(monkeypatch: pytest.MonkeyPatch, is_pressed: bool) -> None:
    """By Enter at once, or by a press."""
    game = briefed()

    def following(play: Play) -> Screen:
        return Somewhere(play)

    monkeypatch.setattr(course, "following", following)
    if is_pressed:
        press(game.app, "briefing:go")
    else:
        strike(game.app, pygame.K_RETURN, "\r")
    assert game.app.screen.name == "somewhere"


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1024, 640), 100), ((1024, 640), 150), ((1280, 800), 100), ((1280, 800), 150),
     ((1920, 1080), 200), ((1024, 640), 200)],
)  # fmt: skip
@pytest.mark.parametrize(("scenario", "seat"), [("hanoi-summit", "washington"),
                                                ("sma-talks", "seoul")])  # fmt: skip
def test_everything_fits(
    size: tuple[int, int], text_size: int, language: str, scenario: str, seat: str
) -> None:
    """Every tab."""
    game = briefed(size, Settings(text_size=text_size, language=language), scenario, seat)
    tabs = [t.widget.key for t in game.app.front.targets if str(t.widget.key).startswith("tab:")]
    for tab in tabs:
        press(game.app, str(tab))
        assert misfits(game.app) == [], tab


@pytest.mark.parametrize("way", ["menu", "menu_key", "key"])
def test_the_briefing_is_read_again_from_the_desk(way: str) -> None:
    """From the desk's menu or by its letter; the button and Esc lead back to the very desk."""
    desk = at_desk(turns=1)
    app, plans = desk.app, desk.play.plans
    if way == "key":
        strike(app, pygame.K_b, "b")
    else:
        strike(app, pygame.K_ESCAPE)
        assert "Read the briefing again" in texts(app)
        press(app, "leave:briefing") if way == "menu" else strike(app, pygame.K_b, "b")
    assert isinstance(app.screen, Briefing)
    assert "Back to the desk" in texts(app)
    if way == "key":
        strike(app, pygame.K_ESCAPE)
    else:
        press(app, "briefing:go")
    front: Screen = app.screen
    assert front is desk
    assert desk.play.plans is plans


def test_the_menu_elsewhere_has_no_briefing() -> None:
    """On the briefing itself it would lead nowhere."""
    game = briefed()
    strike(game.app, pygame.K_ESCAPE)
    assert "leave:briefing" not in {t.widget.key for t in game.app.front.targets}
    assert "Read the briefing again" not in shown(game)
