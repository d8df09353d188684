"""Endings: early ones after every turn, the others after the last; the first that holds is it."""

import pytest

from game.engine.orders import Orders
from game.engine.resolve import resolve
from tests.rulings.table import Table

ENDINGS = """
endings:
  - {id: ruin, title: R, text: R., when: gold < 100, early: true}
  - {id: riches, title: R, text: R., when: gold > 600}
  - {id: comfort, title: C, text: C., when: gold > 550}
  - {id: over, title: O, text: O.}
orders:
  - {id: lose, seat: north, ORDER, effects: [{change: gold, by: -450, limited: false}]}
  - {id: win, seat: north, ORDER, effects: [{change: gold, by: 150, limited: false}]}
  - {id: stop, seat: north, ORDER, effects: [{end: comfort}]}
"""


def test_an_early_ending_ends_the_game_at_once() -> None:
    """Gold falls to 50 in the first of six turns."""
    table = Table(ENDINGS).turn(north="lose")
    assert table.ending == "ruin"
    assert table.facts("ended", "south") == ["ruin"]


def test_other_endings_wait_for_the_last_turn() -> None:
    """Gold is 650 from the first turn on; the game ends after six."""
    table = Table(ENDINGS).turn(north="win").turns(4)
    assert table.ending is None
    assert table.turn().ending == "riches"


def test_without_a_condition_the_last_one_holds() -> None:
    """Nothing happened."""
    assert Table(ENDINGS).turns(6).ending == "over"


def test_the_first_ending_that_holds_has_precedence() -> None:
    """650 is both comfort and riches; riches stands first."""
    assert Table(ENDINGS).turn(north="win").turns(5).ending == "riches"


def test_a_deed_can_end_the_game() -> None:
    """``end`` needs no condition of the ending's own."""
    assert Table(ENDINGS).turn(north="stop").ending == "comfort"


def test_a_game_that_has_ended_does_not_go_on() -> None:
    """To resolve another turn is our own mistake, and raises."""
    table = Table(ENDINGS).turn(north="stop")
    with pytest.raises(ValueError, match="ended"):
        resolve(table.rules, table.state, Orders.none(table.rules, 1), 1)
