"""The table in the window: writing a draft, what one sees of it meanwhile, saying it."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.window.screens.table.bargaining import TableScreen
from tests.window.stand import press, strike, texts
from tests.window.tables import Later, lying, market_table, open_table

PACT, WAGES = 0, 1


def levels(screen: TableScreen) -> list[int]:
    """The levels of the draft in the making."""
    rules = screen.play.match.rules
    return list(rules_of(rules, screen.agreement)[1].terms(screen.code))


def focus(screen: TableScreen, key: str) -> None:
    """Tab to a control."""
    for _ in range(60):
        if screen.focus == key and screen.app.input.is_focus_shown:
            return
        strike(screen.app, pygame.K_TAB)
    raise AssertionError(f"{key} was not reached")


# -- writing ---------------------------------------------------------------------------------------


def test_arrows_change_a_term_and_tab_goes_on() -> None:
    """Right and left step through the levels; the next stop is the next control."""
    screen = market_table()
    focus(screen, "table:clause:0")
    for _ in range(2):
        strike(screen.app, pygame.K_RIGHT)
    strike(screen.app, pygame.K_LEFT)
    assert levels(screen)[0] == 1
    strike(screen.app, pygame.K_TAB)
    strike(screen.app, pygame.K_TAB)
    assert screen.focus == "table:clause:1"


def test_buttons_of_a_number_step_it_and_give_it_the_focus() -> None:
    """The mouse reaches what the keyboard need not stop at."""
    screen = market_table()
    press(screen.app, "table:clause:0:more")
    press(screen.app, "table:clause:0:more")
    press(screen.app, "table:clause:0:less")
    assert levels(screen)[0] == 1
    assert screen.focus == "table:clause:0"


def test_moves_keep_their_places_while_a_draft_is_written() -> None:
    """Whoever aims at an answer of one's own does not hit yes to theirs, nor after it is said."""
    screen = open_table(opponent="planner")
    for _ in range(8):
        if screen.told().bargain.acts.can_accept:
            break
        screen.say(None)
    assert screen.told().bargain.acts.can_accept

    def order() -> list[str]:
        screen.app.lay_out()
        keys = [str(target.widget.key) for target in screen.app.front.targets]
        return [key for key in keys if key in ("table:put", "table:accept")]

    assert order() == ["table:put", "table:accept"]
    press(screen.app, "table:clause:0:more")
    assert screen.told().bargain.is_fresh
    assert order() == ["table:put", "table:accept"]


def test_a_number_is_typed() -> None:
    """The nearest level is taken, within the bounds, and the page says so where it is another."""
    screen = market_table()
    focus(screen, "table:clause:0")
    for digit in "49":
        strike(screen.app, ord(digit), digit)
    assert screen.typing == (0, "49")
    words = texts(screen.app)
    assert "The nearest that can be written is" in words
    value = rules_of(screen.play.match.rules, PACT)[1].clauses[0].values
    level = levels(screen)[0]
    assert abs(value[level] - 49) == min(abs(value - 49))
    for digit in "999":
        strike(screen.app, ord(digit), digit)
    assert levels(screen)[0] == value.size - 1
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.typing is None


def test_typing_is_over_when_one_goes_on() -> None:
    """Tab ends it; the level stays."""
    screen = market_table()
    focus(screen, "table:clause:0")
    strike(screen.app, ord("8"), "8")
    level = levels(screen)[0]
    strike(screen.app, pygame.K_TAB)
    screen.refresh()
    screen.app.frame()
    assert screen.typing is None
    assert levels(screen)[0] == level


def test_names_are_pressed_or_stepped_through() -> None:
    """A word of the strip by mouse, its neighbour by arrow, the next around by Enter."""
    screen = market_table()
    press(screen.app, "table:clause:2:1")
    assert levels(screen)[2] == 1
    assert screen.focus == "table:clause:2"
    focus(screen, "table:clause:2")
    strike(screen.app, pygame.K_RIGHT)
    assert levels(screen)[2] == 2
    strike(screen.app, pygame.K_RETURN, "\r")
    assert levels(screen)[2] == 0


def test_another_s_clause_is_locked_with_the_reason() -> None:
    """It cannot be reached, and the page says who may propose it."""
    screen = open_table("hanoi-summit", ("seoul",), opponent="idle")
    assert "Only Washington may propose another level." in texts(screen.app)
    keys = [target.widget.key for target in screen.app.front.targets]
    assert "table:clause:0" not in keys
    assert "table:clause:3" in keys


def test_worth_follows_what_is_written() -> None:
    """Points by clause and in all change with a level, before anything is said."""
    screen = market_table()
    assert "crosses a red line" in texts(screen.app)
    assert "A ferry for nothing" in texts(screen.app)
    screen.set_level(0, 4)
    words = texts(screen.app)
    assert "+40" in words
    assert "A ferry for nothing" not in words
    assert lying(screen) == NO_DRAFT


def test_home_follows_what_is_written() -> None:
    """Those who are asked, the groups of a body, and blocs, for the draft in the making."""
    screen = open_table(size=(1280, 1600))
    screen.set_level(0, 3)
    words = texts(screen.app)
    for told in ("If all sides accept it", "Governing party", "Blocs at home", "would"):
        assert told in words
    before = screen.told().home
    screen.set_level(0, 11)
    assert screen.told().home != before


def test_counsel_is_worked_out_beside_the_window() -> None:
    """One question at a time, and of those that wait only the newest is asked."""
    screen = market_table()
    later = screen.app.work = Later()
    asked = []
    for level in (1, 2, 3):
        screen.set_level(0, level)
        asked.append(screen.code)
        screen.app.frame()
    assert len(later.waiting) == 1
    while later.waiting:
        later.do_next()
        screen.app.take_results()
    worked_out = {key[3] for key in screen.sitting.counsels}
    assert {asked[0], asked[2]} <= worked_out
    assert asked[1] not in worked_out


def test_counsel_of_who_has_left_is_dropped() -> None:
    """What comes too late is not remembered for whoever sits there now."""
    screen = market_table(("hill", "bay"))
    later = screen.app.work = Later()
    screen.set_level(0, 2)
    screen.app.frame()
    screen.play.rise()
    screen.play.sitting.seat = "bay"
    later.do_next()
    screen.app.take_results()
    assert screen.sitting.counsels == {}


# -- nothing is lost -------------------------------------------------------------------------------


def test_a_draft_in_the_making_outlives_everything() -> None:
    """Leaving the page, another language, other sizes: it is still there."""
    screen = market_table()
    screen.set_level(0, 3)
    screen.set_level(1, 1)
    made = screen.code
    strike(screen.app, pygame.K_F2)
    texts(screen.app)
    screen.app.settle(replace(screen.app.settings, text_size=150))
    screen.app.frame()
    assert screen.code == made
    again = TableScreen(screen.play)
    screen.app.replace(again)
    screen.app.frame()
    assert again.code == made
    assert lying(again) == NO_DRAFT


def test_each_table_has_its_own_draft() -> None:
    """Turning to the side deal and back changes neither."""
    screen = market_table()
    screen.set_level(0, 3)
    pact = screen.code
    press(screen.app, "table:talks:1")
    screen.set_level(0, 2)
    assert screen.agreement == WAGES
    press(screen.app, "table:talks:0")
    assert screen.code == pact
    strike(screen.app, pygame.K_t, "t")
    assert levels(screen) == [2]


def test_reset_goes_back_to_the_table() -> None:
    """What was written goes, what lies there comes."""
    screen = market_table()
    screen.set_level(0, 3)
    strike(screen.app, pygame.K_r, "r")
    assert levels(screen) == [0, 0, 0, 0, 0]


def test_one_may_begin_from_a_named_draft() -> None:
    """A package of the scenario as quick start; nothing is said by it."""
    screen = open_table()
    strike(screen.app, pygame.K_b, "b")
    assert "The 10th SMA again" in texts(screen.app)
    press(screen.app, "begin:real_eleventh")
    rules = screen.play.match.rules
    package = next(p for p in rules.packages if p.id == "sma_11.real_eleventh")
    assert screen.code == package.code
    assert screen.app.screen is screen
    assert lying(screen) != package.code


def test_a_clause_in_full_lists_its_levels() -> None:
    """With points and who stands there; pressing one writes it."""
    screen = market_table()
    press(screen.app, "table:about:0:share:0")
    assert "in your draft" in texts(screen.app)
    press(screen.app, "clause:4")
    assert levels(screen)[0] == 4
    assert screen.app.screen is screen
