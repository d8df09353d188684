"""Speaking at the table in the window: offers, answers, what is asked once more, the way back."""

from __future__ import annotations

import pygame
import pytest

from game.window.screens.table.bargaining import TableScreen
from tests.window.stand import play, press, strike, texts, window
from tests.window.tables import Later, lying, market_table, open_table


def test_a_draft_is_put_forward_and_answered() -> None:
    """The computer's answer stands on the page with its reason; the draft begins from it."""
    screen = open_table()
    screen.set_level(0, 10)
    press(screen.app, "table:put")
    words = texts(screen.app)
    said = screen.play.match.talk.said
    assert [one.seat for one in said][-2:] == ["washington", "seoul"]
    assert "Just said" in words
    assert "It gives way on" in words
    assert screen.code == lying(screen)
    screen.set_level(1, 0)
    assert "Just said" not in texts(screen.app)


def test_an_unchanged_draft_is_refused_in_a_sentence() -> None:
    """What cannot be said stays unsaid, and nothing that was written is lost."""
    screen = open_table()
    made = screen.code
    press(screen.app, "table:put")
    assert "That very draft lies on the table." in texts(screen.app)
    assert screen.code == made
    assert not [one for one in screen.play.match.talk.said if one.seat == "washington"]


def test_a_poor_draft_is_accepted_only_when_asked_again() -> None:
    """The question says what it is worth; No changes nothing."""
    screen = open_table()
    press(screen.app, "table:accept")
    assert "Accept it all the same?" in texts(screen.app)
    press(screen.app, "sure:no")
    assert not screen.play.match.talk.said[1:]
    press(screen.app, "table:accept")
    press(screen.app, "sure:yes")
    assert [one.move.word for one in screen.play.match.talk.said][-1] == "accept"
    assert "All have accepted the draft" in texts(screen.app)
    assert "table:put" not in [t.widget.key for t in screen.app.front.targets]


def test_tying_hands_asks_first_and_costs() -> None:
    """The page says by how much the floor rises, then it is said in public, once."""
    screen = market_table()
    before = screen.sitting.view().capital
    press(screen.app, "table:tie")
    assert "Tie your hands in public?" in texts(screen.app)
    press(screen.app, "sure:yes")
    assert screen.sitting.view().capital == before - 1
    assert "You have tied your hands" in texts(screen.app)
    assert "table:tie" not in [t.widget.key for t in screen.app.front.targets]


def test_sounding_opinion_makes_blocs_sharp() -> None:
    """It costs, needs no second question, and the blocs have one number each."""
    screen = market_table()
    press(screen.app, "table:poll")
    told = screen.told()
    assert told.home is not None
    assert all(bloc.reading.is_sharp for bloc in told.home.blocs)


def test_walking_out_asks_first_and_closes_the_table() -> None:
    """Then the page says until when, and the way on is the desk."""
    screen = market_table()
    press(screen.app, "table:walk")
    press(screen.app, "sure:yes")
    assert "are broken off" in texts(screen.app)
    assert "table:desk" in [t.widget.key for t in screen.app.front.targets]


def test_saying_nothing_uses_the_exchange() -> None:
    """It is told, and who kept silent too is named."""
    screen = market_table()
    left = screen.play.match.talk.left_to("hill")
    strike(screen.app, pygame.K_n, "n")
    words = texts(screen.app)
    assert "You say nothing." in words
    assert "Bay says nothing." in words
    assert screen.play.match.talk.left_to("hill") == left - 1


def test_what_was_said_before_this_turn_is_on_the_page() -> None:
    """Turn by turn, with who said it."""
    screen = market_table()
    screen.set_level(0, 3)
    press(screen.app, "table:put")
    assert screen.play.plans.seal() == ()
    screen.play.match.advance()
    again = TableScreen(screen.play)
    screen.app.replace(again)
    words = texts(screen.app)
    assert "The talks so far" in words
    assert "Turn 1 ·" in words
    assert "Put a draft forward." in words


def test_the_page_waits_while_others_think() -> None:
    """Nothing is read, pressed or said again until the answer is there."""
    screen = market_table()
    screen.set_level(0, 3)
    screen.app.frame()
    later = screen.app.work = Later()
    screen.put()
    assert screen.play.is_changing
    strike(screen.app, pygame.K_RIGHT)
    strike(screen.app, pygame.K_n, "n")
    strike(screen.app, pygame.K_F2)
    assert "The draft you are writing" in texts(screen.app)
    assert len(later.waiting) == 1
    later.do_next()
    screen.app.take_results()
    assert not screen.is_held
    assert "지금 쓰는 초안" in texts(screen.app)
    assert [one.seat for one in screen.play.match.talk.said] == ["hill"]


# -- closed tables ---------------------------------------------------------------------------------


def test_a_closed_table_says_why_and_when() -> None:
    """One may write and weigh a draft, but nothing can be said."""
    game = play(window(), "sma-talks", ("washington",))
    screen = TableScreen(game)
    game.app.show(screen)
    words = texts(game.app)
    assert "The delegations meet from October 2019" in words
    keys = [target.widget.key for target in game.app.front.targets]
    assert "table:put" not in keys
    assert "table:clause:0" in keys


def test_a_game_without_talks_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page leads back to the desk."""
    game = play(window(), "gsomia-dispute", ("seoul",))
    game.notes.briefed.add("seoul")
    screen = TableScreen(game)
    game.app.show(screen)
    assert "Nothing is talked over at a table in this game." in texts(game.app)
    press(game.app, "table:desk")
    assert game.app.screen.name == "desk"


def test_the_way_back_leads_to_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Escape too, whether the table was opened over the desk or in its place."""
    screen = market_table()
    screen.play.notes.briefed.add("hill")
    strike(screen.app, pygame.K_ESCAPE)
    assert screen.app.screen.name == "desk"
    count = len(screen.app.layers)
    screen.app.show(TableScreen(screen.play))
    strike(screen.app, pygame.K_d, "d")
    assert screen.app.screen.name == "desk"
    assert len(screen.app.layers) == count


def test_keys_are_listed() -> None:
    """A question mark lists the letters of the table."""
    screen = market_table()
    strike(screen.app, pygame.K_SLASH, "?", pygame.KMOD_SHIFT)
    assert "Put the draft forward" in texts(screen.app)
