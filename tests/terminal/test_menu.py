"""Before the first turn: the menu of scenarios and kept games, and setting up."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from game.match.arrangement import Arrangement
from game.match.shelf import Keeper, KeptGame, fresh_path, kept_games
from game.scenario.library import Entry, Library
from game.terminal.choices import Hall
from game.terminal.keyboard import EndOfInputError, Keyboard, QuitError
from game.terminal.listing import show_list
from game.terminal.menu import choose
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.setup import Settling
from tests.rulings.table import scenario_of
from tests.terminal.tables import STRAIT, strait, table


def hall(typed: str, language: str = "en") -> tuple[Hall, io.StringIO]:
    """A hall in which these lines are typed."""
    out = io.StringIO()
    screen = Screen(out)
    return Hall(screen, Keyboard(io.StringIO(typed), screen), language), out


@pytest.fixture
def entries(tmp_path: Path) -> list[Entry]:
    """The strait, and a scenario that cannot be read."""
    (tmp_path / "strait.yaml").write_text(STRAIT.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "torn.yaml").write_text("scenario: {id: torn}\n", encoding="utf-8")
    return Library([tmp_path]).listing()


@pytest.fixture
def kept(tmp_path: Path) -> list[KeptGame]:
    """A game left in its first turn."""
    sitting, _ = table("1\n")
    sitting.match.record.fingerprint = strait().fingerprint
    sitting.keep = Keeper(fresh_path(tmp_path / "games", "strait"), strait().texts)
    play(sitting)
    return kept_games(tmp_path / "games")


@pytest.mark.parametrize(
    "typed", ["\n", "1\n", "strait\n", "9\nwhat\n1\n", "lang\n1\n", "help\n1\n"]
)
def test_a_scenario_is_chosen(entries: list[Entry], typed: str) -> None:
    """By number or id; odd lines are answered; the language can be changed."""
    chosen = choose(hall(typed)[0], entries, [])
    assert isinstance(chosen, Entry)
    assert chosen.id == "strait"


def test_kept_games_come_first(entries: list[Entry], kept: list[KeptGame]) -> None:
    """With their title, their turn and who played."""
    standing, out = hall("1\n")
    assert choose(standing, entries, kept) is kept[0]
    assert "1  The Strait, turn 1, as Hill" in out.getvalue()


def test_a_broken_scenario_is_shown_and_not_offered(entries: list[Entry]) -> None:
    """It says how to find out what is wrong."""
    standing, out = hall("torn\n2\nquit\n")
    with pytest.raises(QuitError):
        choose(standing, entries, [])
    assert "cannot be played: it has mistakes; see “check torn”" in out.getvalue()
    assert out.getvalue().count("There is no such number: 1 to 1.") == 2


def test_the_end_of_input_leaves_the_menu(entries: list[Entry]) -> None:
    """Whoever types nothing more is not asked for ever."""
    with pytest.raises(EndOfInputError):
        choose(hall("")[0], entries, [])


def test_the_list_says_how_long_and_how_hard(entries: list[Entry]) -> None:
    """One entry per scenario, in the language asked for."""
    standing, out = hall("", "ko")
    show_list(standing, entries)
    assert "strait  해협" in out.getvalue()
    assert "3차례 · 난이도 1/3" in out.getvalue()


def settled(typed: str) -> Arrangement:
    """What the dialogue settles."""
    return Settling(hall(typed)[0], strait().scenario, 31).run()


def test_enter_is_the_guided_game() -> None:
    """Two times Enter: the first seat, guided, the seed that was drawn."""
    assert settled("\n\n") == Arrangement(("hill",), 31)


def test_everybody_or_nobody_may_play() -> None:
    """The last two rows of the first question."""
    assert settled("3\n\n").people == ("hill", "bay")
    assert settled("4\n").people == ()


def test_everything_can_be_customised() -> None:
    """Leaning, opponent, seed, all orders at once; what is not there is not asked."""
    wanted = Arrangement(("bay",), 77, "random", {"bay": "traders"}, {}, guided=False)
    assert settled("2\nc\n1\n2\n77\n1\n") == wanted


def test_an_impossible_seed_is_asked_again() -> None:
    """A seed is a whole number below 2⁶⁴."""
    assert settled("1\nc\n\n\n-1\nx\n99999999999999999999999\n5\n2\n").seed == 5


def test_the_personalities_of_the_other_seat_are_offered_by_name() -> None:
    """After the planner; none where two seats are left, as each would need its own."""
    duel = scenario_of("""
orders: [{id: dig, seat: north, ORDER}, {id: sow, seat: south, ORDER}]
personalities:
  - {id: digger, seat: north, name: The digger, about: Digs., orders: {dig: 1}}
  - {id: sower, seat: south, name: The sower, about: Sows., orders: {sow: 1}}
""")
    standing, out = hall("1\nc\n\n2\n\n\n")
    assert Settling(standing, duel, 31).run().opponent == "personality:sower"
    assert "The sower — Sows." in out.getvalue()
    assert "The digger" not in out.getvalue()
    standing, _ = hall("1\nc\n\n1\n\n\n")
    assert Settling(standing, duel, 31).run().opponent == "planner"
