"""Soft limits: gains shrink near the top, losses near the bottom; what is over is cut off."""

import pytest

from tests.rulings.table import Table


def changed(start: float, by: str) -> Table:
    """Gold of 0 to 100 that starts somewhere and is changed by an order."""
    return Table(f"""
metrics: [{{id: gold, name: G, range: [0, 100], start: {start}}}]
orders: [{{id: act, seat: north, ORDER, effects: [{{change: gold, by: {by}}}]}}]
""").turn(north="act")


@pytest.mark.parametrize(
    ("start", "by", "delta"),
    [(50, "8", 7), (50, "-8", -7), (0, "10", 10), (100, "-10", -10), (90, "10", 2.71),
     (10, "-10", -2.71), (50, "'-4 * 2'", -7), (50, "'gold / 10 + 3'", 7)],
)  # fmt: skip
def test_a_change_is_cut_down_by_the_cube_of_its_place(start: float, by: str, delta: float) -> None:
    """Gains × (1 − p³), losses × (1 − (1−p)³), p the place in the range; formulas too."""
    assert changed(start, by).of("gold") == pytest.approx(start + delta, abs=1e-9)


def test_a_change_without_limits_is_taken_whole() -> None:
    """``limited: false`` takes 40 from 50 whole; a second time, 30 of it goes beyond 0 and is
    cut off, in a row of its own.
    """
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 100], start: 50}]
orders: [{id: act, seat: north, ORDER, effects: [{change: gold, by: -40, limited: false}]}]
""").turn(north="act")
    assert table.of("gold") == 10
    table.turn(north="act")
    assert table.of("gold") == 0
    assert table.rows("gold") == [("orders", "change", -40), ("orders", "limit", 30)]


def test_a_range_may_be_any() -> None:
    """In a range of −20 to 20 the middle is 0: 8 becomes 7."""
    table = Table("""
metrics: [{id: gold, name: G, range: [-20, 20], start: 0}]
orders: [{id: act, seat: north, ORDER, effects: [{change: gold, by: 8}]}]
""").turn(north="act")
    assert table.of("gold") == 7
