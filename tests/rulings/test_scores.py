"""Scores by a seat's own leaning: goals by weight, half path and half end, red lines."""

import pytest

from game.engine.scoring import final_scores
from game.engine.state import Setup
from tests.rulings.table import Table

SEATS = """
seats:
  - id: north
    name: N
    leanings:
      - {id: rich, name: R, about: R, goals: [
            {id: gold, title: G, weight: 3, measure: gold / 10},
            {id: calm, title: C, weight: 1, measure: '300'}],
          red_lines: [{id: poor, title: P, when: gold < 450, costs: 7}]}
      - {id: poor, name: P, about: P, goals: [
            {id: none, title: N, weight: 1, measure: 100 - gold / 10}]}
orders: [{id: lose, seat: north, ORDER, effects: [{change: gold, by: -100, limited: false}]}]
"""


def final(table: Table) -> float:
    return float(final_scores(table.rules, table.state)[0, 0])


def test_goals_count_by_weight_and_stop_at_100() -> None:
    """¾ of 50 and ¼ of 100 (not of 300): 62.5 in every turn."""
    assert final(Table(SEATS).turns(6)) == 62.5


def test_half_the_score_is_the_path_and_half_the_end() -> None:
    """62.5 for three turns, then 55: half the mean of the six and half the last; less 7 for the
    red line, once although gold stays below it.
    """
    table = Table(SEATS).turns(3).turn(north="lose")
    assert table.facts("crossed") == ["north.rich.poor"]
    assert table.turn().facts("crossed") == []
    assert final(table.turn()) == pytest.approx((62.5 + 55) / 4 + 55 / 2 - 7)


def test_each_leaning_has_goals_and_red_lines_of_its_own() -> None:
    """Who leans to poverty gains by the loss and has no line to cross."""
    table = Table(SEATS, setup=Setup({"north": "poor"}, {}, {})).turn(north="lose").turns(5)
    assert final(table) == 60
    assert table.holds("leaning(north.poor) and not leaning(north.rich)")
