"""Lenses: disputed numbers, chosen before the game or left to chance."""

import pytest

from game.engine.state import Setup
from tests.rulings.table import Table

LENS = """
lenses: [{id: harm, question: "Does it?", default: some, settings: [
  {id: none, name: N, value: 0}, {id: some, name: S, value: 2}, {id: much, name: M, value: 5}]}]
orders: [{id: drill, seat: north, ORDER, effects: [
  {change: gold, by: -10 * harm, limited: false}]}]
"""


@pytest.mark.parametrize(
    ("lenses", "gold"), [({}, 480), ({"harm": "none"}, 500), ({"harm": "much"}, 450)]
)
def test_a_lens_is_a_number_in_formulas(lenses: dict[str, str], gold: float) -> None:
    """The default, unless the setup says otherwise."""
    assert Table(LENS, setup=Setup({}, lenses, {})).turn(north="drill").of("gold") == gold


def test_a_lens_can_be_drawn() -> None:
    """``?`` draws a setting for each game."""
    setup = Setup({}, {"harm": "?"}, {})
    found = {Table(LENS, run=r, setup=setup).turn(north="drill").of("gold") for r in range(20)}
    assert found == {500, 480, 450}
