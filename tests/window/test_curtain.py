"""The curtain between two people, and the floor that passes from one to the other."""

from __future__ import annotations

import pygame
import pytest

from game.window.play import Play
from game.window.screens.curtain import Curtain
from game.window.screens.table.bargaining import TableScreen
from game.window.settings import Settings
from game.window.texts import table_english, table_korean
from tests.window.fit import misfits
from tests.window.stand import press, settle, strike, texts
from tests.window.tables import market_play


def at_desk(play: Play, seat: str) -> None:
    """A person sits down and comes to the desk, whatever is told before."""
    assert isinstance(play.app.screen, Curtain)
    play.notes.briefed.add(seat)
    play.notes.told.add((seat, play.turn))
    press(play.app, "curtain:sit")
    assert play.seat == seat


def talks(play: Play) -> TableScreen:
    """The table in the place of the desk."""
    screen = TableScreen(play)
    play.app.replace(screen)
    play.app.frame()
    return screen


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_the_curtain_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """At every size, in both languages."""
    play = market_play(size=size, settings=Settings(text_size=text_size, language=language))
    play.go()
    assert misfits(play.app) == []


def test_both_languages_say_the_same() -> None:
    """Every sentence of the table and the curtain, and none more."""
    assert set(table_english.TEXTS) == set(table_korean.TEXTS)


def test_the_curtain_asks_for_who_has_the_floor() -> None:
    """By name, in the colour of that seat; the other's curtain looks otherwise."""
    play = market_play()
    play.go()
    assert "Hill, please sit down" in texts(play.app)
    corner = play.app.surface.get_at((2, 2))
    play.app.replace(Curtain(play, "bay"))
    assert "Bay, please sit down" in texts(play.app)
    assert play.app.surface.get_at((2, 2)) != corner


def test_enter_sits_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """The only button has the focus; what comes next is the seat's."""
    play = market_play()
    play.notes.briefed.add("hill")
    play.go()
    strike(play.app, pygame.K_TAB)
    strike(play.app, pygame.K_RETURN, "\r")
    assert play.seat == "hill"
    assert play.app.screen.name == "desk"


def test_a_held_enter_does_not_sit_down_for_another() -> None:
    """The key that sealed, still held, repeats: the curtain stays until it is struck anew."""
    play = market_play()
    play.notes.briefed.add("hill")
    held = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, unicode="\r", mod=0)
    play.go()
    play.app.show_keys()
    play.app.take(held)
    assert play.app.screen.name == "curtain"
    play.app.take(held)
    assert play.app.screen.name == "curtain"
    play.app.take(pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0))
    settle(play.app)
    play.app.take(held)
    assert play.app.screen.name == "desk"


def test_escape_shows_nothing_but_the_way_out() -> None:
    """Nobody sits there, so nothing of anybody can be told."""
    play = market_play()
    play.go()
    strike(play.app, pygame.K_ESCAPE)
    assert play.app.screen.name == "leave"
    strike(play.app, pygame.K_ESCAPE)
    assert isinstance(play.app.screen, Curtain)
    assert play.seat == ""


def test_the_floor_passes_with_a_curtain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has spoken leaves; who answers comes, and the first comes back to the very table."""
    play = market_play()
    play.go()
    at_desk(play, "hill")
    hill = talks(play)
    hill.set_level(0, 3)
    hill.put()
    assert play.seat == ""
    assert play.sitting.counsels == {}
    at_desk(play, "bay")
    bay = talks(play)
    assert "Hill: Put a draft forward." in "".join(texts(play.app).split("\n"))
    bay.set_level(0, 1)
    bay.put()
    assert isinstance(play.app.screen, Curtain)
    at_desk(play, "hill")
    assert isinstance(play.app.screen, TableScreen)
    assert "10%" in texts(play.app)
    strike(play.app, pygame.K_d, "d")
    assert play.app.screen.name == "desk"


def test_the_last_word_leaves_its_speaker_at_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has the floor any more, and who sits there has not sealed yet."""
    play = market_play()
    play.go()
    at_desk(play, "hill")
    for seat in ("bay", "hill", "bay"):
        talks(play).say(None)
        at_desk(play, seat)
    screen = talks(play)
    screen.say(None)
    assert play.app.screen is screen
    assert play.seat == "bay"
    assert "All has been said for this turn" in texts(play.app)
    press(play.app, "table:desk")
    assert (play.app.screen.name, play.seat) == ("desk", "bay")
    assert play.seal() == ()
    assert isinstance(play.app.screen, Curtain)
    assert "Hill, please sit down" in texts(play.app)


def test_no_page_of_the_other_stays_below_the_curtain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table over the desk, a dialogue over the table: all are left."""
    play = market_play()
    play.go()
    at_desk(play, "hill")
    screen = TableScreen(play)
    play.app.show(screen)
    screen.choose_beginning()
    screen.say(None)
    assert [layer.screen.name for layer in play.app.layers] == ["curtain"]


def test_who_looks_at_another_s_floor_is_told_so() -> None:
    """Somebody who sits at the table while another may speak cannot speak."""
    play = market_play()
    play.sitting.seat = "bay"
    screen = TableScreen(play)
    play.app.show(screen)
    assert "Hill has the floor." in texts(play.app)
    press(play.app, "table:pass_on")
    assert isinstance(play.app.screen, Curtain)
