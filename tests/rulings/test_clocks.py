"""Clocks: they run for a time or until a day, can be stopped, and do something at the end."""

from tests.rulings.table import Table

CLOCKS = """
clocks:
  - {id: fuse, title: F, runs: 15 days, runs_out: [{change: gold, by: -50, limited: false}]}
  - {id: date, title: D, until: 2020-01-25, running: true,
      runs_out: [{change: gold, by: -1, limited: false}]}
  - {id: own, title: O, runs: 30 days, running: true, seen_by: [south]}
orders:
  - {id: light, seat: north, ORDER, effects: [{start: fuse}]}
  - {id: douse, seat: north, ORDER, effects: [{stop: fuse}]}
"""


def test_a_clock_runs_out_after_its_time() -> None:
    """Started on day 0 for 15 days: it runs out in the second turn of 10, once."""
    table = Table(CLOCKS).turn(north="light")
    assert table.holds("running(fuse) and days_left(fuse) == 5")
    assert table.turn().facts("clock") == ["fuse"]
    assert table.of("gold") == 450
    assert table.holds("not running(fuse)")


def test_a_stopped_clock_does_nothing() -> None:
    """Doused in time; and a stopped clock has not zero days left but very many."""
    table = Table(CLOCKS).turn(north="light").turn(north="douse")
    assert table.of("gold") == 500
    assert table.holds("not running(fuse) and days_left(fuse) > 10000")


def test_a_clock_started_again_begins_anew() -> None:
    """Lit on day 0 and again on day 10: it runs out on day 25."""
    table = Table(CLOCKS).turn(north="light").turn(north="light")
    assert table.holds("days_left(fuse) == 5")


def test_a_clock_may_run_until_a_day() -> None:
    """25 January is in the third turn."""
    table = Table(CLOCKS)
    assert table.holds("days_left(date) == 24")
    assert table.turns(2).of("gold") == 500
    assert table.turn().of("gold") == 499


def test_a_clock_can_be_one_seat_s_own() -> None:
    """``seen_by``: North does not know that it runs."""
    table = Table(CLOCKS)
    place = table.rules.place("clock", "own")
    assert table.view("south").known.clocks[place, 0] == 30
    assert table.view("north").known.clocks[place, 0] == 30  # everybody knows how it began
    table.turns(3)
    assert "own" not in table.facts("clock", "south")
    assert table.turn().facts("clock", "south") == ["own"]
    assert table.facts("clock", "north") == []
