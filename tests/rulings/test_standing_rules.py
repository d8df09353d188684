"""Standing rules hold as long as their condition does, or once."""

from tests.rulings.table import Table


def test_a_rule_holds_while_its_condition_does() -> None:
    """In the first two turns only."""
    table = Table("""
rules: [{id: early, title: E, when: turn <= 2, effects: [
  {change: gold, by: 1, limited: false}]}]
""")
    assert table.turns(4).of("gold") == 502


def test_a_rule_may_hold_once() -> None:
    """Of the turns in which its condition holds, the first."""
    table = Table("""
rules: [{id: late, title: L, when: turn >= 2, once: true, effects: [
  {change: gold, by: 1, limited: false}]}]
""")
    assert table.turns(4).of("gold") == 501


def test_an_interaction_asks_what_was_done_together() -> None:
    """Both seats drill: it costs more than the sum."""
    table = Table("""
rules: [{id: both, title: B, phase: interactions, when: ordered(a) and ordered(b.loud), effects: [
  {change: gold, by: -9, limited: false}]}]
orders:
  - {id: a, seat: north, ORDER}
  - {id: b, seat: south, ORDER, options: [{id: loud, title: L}, {id: soft, title: S}]}
""")
    assert table.turn(north="a", south="b.soft").of("gold") == 500
    assert table.turn(north="a", south="b.loud").of("gold") == 491


def test_times_and_counts_can_be_asked_for() -> None:
    """The turn, turns to come, days since the start, days of this turn, uses, capital."""
    table = Table("orders: [{id: a, seat: north, ORDER}]").turn(north="a").turn(north="a")
    assert table.number("turn") == 3
    assert table.number("turns_left") == 3
    assert table.number("today") == 20
    assert table.number("turn_days") == 10
    assert table.number("used(a)") == 2
    assert table.number("capital(north)") == 9
    assert table.number("today - date(2020-01-11)") == 10
