"""A gauge is derived from metrics; the rows of its change are its inputs' rows."""

import pytest

from game.engine.attribution import gauge_rows, gauge_values
from tests.rulings.table import Table

GAUGE = """
metrics:
  - {id: gold, name: G, range: [0, 1000], start: 400}
  - {id: iron, name: I, range: [0, 1000], start: 100}
gauges: [{id: wealth, name: W, formula: sqrt(gold * iron)}]
orders:
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 500, limited: false},
      {change: iron, by: 300, limited: false}]}
  - {id: lose, seat: south, ORDER, effects: [{change: iron, by: -75, limited: false}]}
"""


def test_a_gauge_follows_its_metrics() -> None:
    """√(400 × 100) is 200."""
    table = Table(GAUGE)
    assert gauge_values(table.rules, table.state)[0, 0] == 200_000


def test_the_rows_of_a_gauge_sum_to_its_change() -> None:
    """A Shapley split between two inputs, then among their rows: to the thousandth."""
    table = Table(GAUGE)
    before = table.state
    table.turn(north="dig", south="lose")
    assert table.last is not None
    rows = list(table.last.ledger.rows())
    gauge = table.rules.gauges[0]
    found = gauge_rows(table.rules, gauge, table.state, before.values, table.state.values, rows)
    change = gauge_values(table.rules, table.state) - gauge_values(table.rules, before)
    assert sum(row.amount for row in found) == change[0, 0]
    gold = sum(row.amount for row in found if row.metric == 0) / 1000
    # moving gold first or second: √(900·100) − √(400·100), √(900·325) − √(400·325)
    assert gold == pytest.approx(
        (300 - 200 + (900 * 325) ** 0.5 - (400 * 325) ** 0.5) / 2, abs=0.01
    )
