"""Markers are set for good or for a time."""

from tests.rulings.table import Table

FLAG = """
markers: [{id: flag, title: The flag is up}]
orders:
  - {id: hoist, seat: north, ORDER, effects: [{mark: flag}]}
  - {id: wave, seat: north, ORDER, effects: [{mark: flag, for: 15 days}]}
  - {id: strike, seat: north, ORDER, effects: [{unmark: flag}]}
"""


def test_a_marker_stands_until_it_is_removed() -> None:
    """Hoisted it stands for good; struck it is gone."""
    table = Table(FLAG).turn(north="hoist").turns(3)
    assert table.holds("marked(flag)")
    assert table.turn(north="strike").holds("not marked(flag)")


def test_a_marker_for_a_time_counts_from_the_end_of_its_turn() -> None:
    """15 days after a turn of 10 reach into the third turn, not into the fourth."""
    table = Table(FLAG).turn(north="wave")
    assert table.holds("marked(flag)")
    assert table.turn().holds("marked(flag)")
    assert table.turn().holds("not marked(flag)")


def test_a_time_does_not_cut_short_what_stands_longer() -> None:
    """Hoisted for good, then waved: it stays."""
    assert Table(FLAG).turn(north="hoist").turn(north="wave").turns(3).holds("marked(flag)")
