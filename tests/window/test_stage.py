"""The stage: public only, typed blind, revealed step by step, taken back, dark at a key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pygame
import pytest

from game.engine.orders import PASS, Decision, Order
from game.match.commands import Propose
from game.match.match import Match
from game.window.play import Play
from game.window.screens.ending.ending import EndingScreen
from tests.window.staging import BOTH, on, play_turn, seal, stage, to_the_next_turn, typed
from tests.window.stand import Time, nothing_kept, picture, play, press, strike, texts, window

# -- a whole game ----------------------------------------------------------------------------------


def test_a_whole_game_by_typed_codes() -> None:
    """From the first slip to the ending; what was typed is what was played."""
    app, game = stage()
    play_turn(app, "2 p1a", "9 4a")
    first = game.match.record.turns[0].decisions
    assert [order.option for order in first["seoul"].orders] == [None, "private"]
    assert len(first["washington"].orders) == 1
    assert first["washington"].predictions
    while not game.match.finished:
        play_turn(app)
    assert isinstance(app.screen, EndingScreen)


def test_a_whole_turn_by_keyboard_alone() -> None:
    """A digit begins a slip, Enter seals it, r reveals, arrows go on."""
    app, game = stage()
    for digit in ("1", "2"):
        strike(app, ord(digit), digit)
        typed(app, "0")
    strike(app, pygame.K_r, "r")
    to_the_next_turn(app)
    assert (game.turn, on(app).step) == (1, None)


def test_it_is_kept_after_every_seal_and_turn() -> None:
    """With each seal and each turn the game is written down, and known as one of the stage."""
    kept: list[Mapping[str, str]] = []

    def keep(_match: Match, options: Mapping[str, str]) -> None:
        kept.append(options)

    app = window()
    game = play(app, people=BOTH, is_stage=True, keep=keep)
    game.go()
    play_turn(app)
    assert len(kept) == 3
    assert kept[0]["stage"] == "yes"


# -- nothing that a seat alone knows ---------------------------------------------------------------


def frames(canary: Decision, codes: str) -> list[tuple[str, bytes]]:
    """Everything shown while Seoul plans, types and seals one thing or another."""
    app, game = stage()
    draft = game.match.drafts["seoul"]
    game.match.submit("seoul", "canary", draft.revision, Propose(canary))
    app.refresh()
    shown = [(texts(app), picture(app))]
    for key in (pygame.K_RIGHT, pygame.K_LEFT):
        strike(app, key)
        shown.append((texts(app), picture(app)))
    strike(app, pygame.K_2, "2")
    while_typing = set()
    for letter in codes:
        strike(app, ord(letter), letter)
        while_typing.add((texts(app), picture(app)))
    assert len(while_typing) == 1  # not even how much is typed can be seen
    shown += while_typing
    strike(app, pygame.K_RETURN, "\r")
    shown.append((texts(app), picture(app)))
    strike(app, pygame.K_t, "t")
    shown.append((texts(app), picture(app)))
    return shown


def test_what_a_seat_plans_changes_no_frame() -> None:
    """Two games that differ in what Seoul has on its desk and slip look the same to the byte."""
    order = Decision((Order("second_route"),), predictions={"washington": "reassure"})
    assert frames(order, "11 9 p1c") == frames(PASS, "0")


def test_the_sealed_turn_shows_what_is_public_alone() -> None:
    """An order that Tokyo alone hears is on no step of the reveal."""
    app, game = stage(seed=1)  # with other dice it may leak
    press(app, "stage:seat:washington")
    app.frame()
    typed(app, "10a")
    seal(app, "seoul", "0")
    press(app, "stage:reveal")
    assert game.match.record.turns[0].decisions["washington"].orders
    shown = ""
    while on(app).step is not None:
        shown += texts(app)
        strike(app, pygame.K_RIGHT)
    assert "nothing that everybody knows of" in shown.replace("\n", " ")
    assert "Work on Tokyo" not in shown


def test_a_lesson_that_ends_early_has_its_ending() -> None:
    """Once it is sure, the turns left pass, what is sealed counts, and the ending comes."""
    app, game = stage()
    seal(app, "washington", "2")
    strike(app, pygame.K_t, "t")
    press(app, "tools:finish")
    assert "End the game here?" in texts(app)
    assert not game.match.record.turns
    press(app, "asking:yes")
    app.frame()
    assert isinstance(app.screen, EndingScreen)
    first, *later = (turn.decisions for turn in game.match.record.turns)
    assert first["washington"].orders
    assert all(one == PASS for turn in later for one in turn.values())


def test_wrong_codes_are_told_by_place_and_the_others_kept() -> None:
    """The second code is wrong: it alone is typed again, and the room never sees a code."""
    app, game = stage()
    strike(app, pygame.K_1, "1")
    typed(app, "2 77 p1a")
    assert "Code no. 2 is not known" in texts(app)
    assert "77" not in texts(app)
    typed(app, "8")
    decision = game.match.drafts["washington"].decision
    assert len(decision.orders) == 2
    assert decision.predictions
    assert game.match.drafts["washington"].sealed


def test_too_much_is_told_without_saying_what() -> None:
    """Codes that cannot be paid together are struck out one by one."""
    app, game = stage()
    strike(app, pygame.K_1, "1")
    typed(app, "2 5b")
    assert "not all of them together" in texts(app)
    typed(app, "5b")
    assert len(game.match.drafts["washington"].decision.orders) == 1
    assert game.match.drafts["washington"].sealed


def test_what_an_input_method_holds_is_hidden() -> None:
    """A letter being composed in Hangul shows the same mark as any other."""
    app, _ = stage()
    strike(app, pygame.K_1, "1")
    app.take(pygame.event.Event(pygame.TEXTEDITING, text="ㅂ", start=0, length=1))
    assert "ㅂ" not in texts(app)


def test_nobody_looks_at_a_game_in_the_middle_of_a_change() -> None:
    """While a turn is worked out the frame stays as it was, whatever becomes of the match."""
    app, game = stage()
    before = texts(app)
    app.work.awaited = 1
    game.match.advance(force=True)
    app.refresh()
    assert texts(app) == before
    strike(app, pygame.K_r, "r")  # nor is it played on meanwhile
    assert game.turn == 1
    app.work.awaited = 0
    app.refresh()
    assert texts(app) != before


def test_both_capitals_share_a_page_where_they_fit() -> None:
    """In a large window what both did is told at once; with huge letters one after the other."""
    app, _ = stage(size=(1920, 1080))
    seal(app, "washington", "2")
    seal(app, "seoul", "9")
    press(app, "stage:reveal")
    told = on(app).room.last
    assert told is not None
    assert len(told.deeds) == 2
    words = texts(app).replace("\n", " ")
    assert all(line in words for one in told.deeds for line in one.sentences)
    large = len(on(app).steps)
    app.settle(replace(app.settings, text_size=200))
    app.surface = pygame.display.set_mode((1024, 640))
    app.refresh()
    words = texts(app).replace("\n", " ")
    assert len(on(app).steps) == large + 1
    assert told.deeds[1].sentences[0] not in words
    on(app).turn_step(1)
    app.refresh()
    assert told.deeds[1].sentences[0] in texts(app).replace("\n", " ")


# -- dark, clock, force, back ----------------------------------------------------------------------


def test_dark_shows_nothing() -> None:
    """One key: no text, one colour; the clock stands; the same key brings all back."""
    app, _ = stage()
    before, clock = texts(app), on(app).clock
    clock.go(0.0)
    strike(app, pygame.K_b, "b")
    assert texts(app) == ""
    assert set(picture(app)) == {0}
    for key in (pygame.K_RIGHT, pygame.K_r, pygame.K_1):
        strike(app, key, chr(key) if key < 128 else "")
    assert texts(app) == ""
    assert not clock.is_running
    strike(app, pygame.K_b, "b")
    assert texts(app) == before


@pytest.mark.parametrize("dialog", ["tools", "asking", "leave", "keys"])
def test_dark_reaches_through_dialogues(dialog: str) -> None:
    """With any dialogue open: dark; the same key brings the very dialogue back."""
    app, _ = stage()
    if dialog == "tools":
        strike(app, pygame.K_t, "t")
    elif dialog == "asking":
        press(app, "stage:reveal")
    elif dialog == "leave":
        strike(app, pygame.K_ESCAPE)
    else:
        strike(app, pygame.K_F1)
    name, before = app.screen.name, texts(app)
    assert name != "stage"
    strike(app, pygame.K_b, "b")
    assert texts(app) == ""
    assert set(picture(app)) == {0}
    strike(app, pygame.K_r, "r")
    assert texts(app) == ""
    strike(app, pygame.K_b, "b")
    assert (app.screen.name, texts(app)) == (name, before)


def test_dark_while_the_turn_is_played() -> None:
    """The room is not left with a screen that does not obey; the reveal comes in the dark."""
    app, game = stage()
    app.work.awaited = 1
    strike(app, pygame.K_b, "b")
    assert texts(app) == ""
    app.work.awaited = 0
    game.match.advance(force=True)
    game.go()
    assert texts(app) == ""
    strike(app, pygame.K_b, "b")
    assert on(app).step == 0


def test_the_clock_ticks_and_sleeps() -> None:
    """Seconds are shown as they pass; after a long gap it stands."""
    app, _ = stage()
    time = app.clock
    assert isinstance(time, Time)
    strike(app, pygame.K_p, "p")
    time.now = 2.0
    app.tick()
    assert "2:58" in texts(app)
    strike(app, pygame.K_PLUS, "+")
    assert "3:58" in texts(app)
    time.now = 500.0
    app.tick()
    assert "3:58" in texts(app)
    assert on(app).wake() is None


def test_force_asks_and_names_who_has_not_sealed() -> None:
    """Seoul has not sealed: the teacher is asked, and it lets the turn pass."""
    app, game = stage()
    seal(app, "washington", "2")
    press(app, "stage:reveal")
    assert "Not sealed: Seoul" in texts(app)
    press(app, "asking:no")
    assert game.turn == 0
    press(app, "stage:reveal")
    press(app, "asking:yes")
    assert game.turn == 1
    assert game.match.record.turns[0].decisions["seoul"] == PASS


def test_a_seal_can_be_opened_before_the_reveal() -> None:
    """After a question the slip is typed anew; if nobody does, what was sealed counts."""
    app, game = stage()
    seal(app, "washington", "2")
    press(app, "stage:seat:washington")
    press(app, "asking:yes")
    assert not game.match.drafts["washington"].sealed
    strike(app, pygame.K_ESCAPE)
    assert len(game.match.drafts["washington"].decision.orders) == 1
    seal(app, "washington", "0")
    assert game.match.drafts["washington"].decision == PASS


def test_taking_back_gives_the_state_of_the_turn_before() -> None:
    """After a question the last turn is unplayed, with its digest, and seats start empty."""
    app, game = stage()
    play_turn(app, "2", "9")
    digest = game.match.state.digest()
    play_turn(app, "8", "11")
    strike(app, pygame.K_t, "t")
    press(app, "tools:undo")
    press(app, "asking:yes")
    assert game.match.state.digest() == digest
    assert (game.turn, on(app).step) == (1, None)
    assert all(draft.decision == PASS for draft in game.match.drafts.values())
    play_turn(app)
    assert game.turn == 2


def test_a_game_taken_up_again_shows_its_last_turn() -> None:
    """Who opens a kept stage sees what the last turn brought, then goes on."""
    app, game = stage()
    play_turn(app)
    again = Play(app, game.match, game.settled, nothing_kept, is_stage=True)
    again.go()
    assert on(app).step == 0
    to_the_next_turn(app)
    seal(app, "seoul", "0")
    assert game.match.drafts["seoul"].sealed


def test_one_team_may_play_against_a_computer() -> None:
    """With one seat of people, one slip is enough."""
    app, game = stage(people=("seoul",))
    seal(app, "seoul", "0")
    press(app, "stage:reveal")
    assert game.turn == 1
