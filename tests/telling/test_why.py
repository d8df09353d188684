"""Why: rows that sum to a change, over one turn or several."""

from __future__ import annotations

import pytest

from game.engine.orders import Order
from game.telling.sitting import Sitting
from game.telling.why import WhyRow, summed, why
from tests.telling.sittings import at_strait, turn


def played() -> Sitting:
    """Three turns, the whole game."""
    sitting = at_strait()
    turn(sitting, Order("feast"))
    turn(sitting, Order("beacon", "low"))
    turn(sitting, Order("toll", "announced"))
    return sitting


@pytest.mark.parametrize("name", ["trust", "calm"])
@pytest.mark.parametrize(("first", "last"), [(1, 1), (2, 2), (1, 2), (2, 3), (1, 3)])
def test_rows_sum_exactly_over_any_turns(name: str, first: int, last: int) -> None:
    """From what stood before the first to what stands after the last."""
    found = why(played(), name, first, last)
    assert found.rows is not None
    assert found.now.exact is not None
    assert found.earlier.exact is not None
    assert found.total == found.now.exact - found.earlier.exact
    assert {row.turn for row in found.rows} <= set(range(first, last + 1))
    assert sum(row.amount for row in summed(found.rows)) == found.total


def test_rows_say_what_moved_it_and_when() -> None:
    """Turn by turn, largest first; what is secret is folded."""
    found = why(played(), "trust", 1, 2)
    assert found.rows is not None
    rows = [(row.sentence, row.amount, row.turn) for row in found.rows]
    assert rows[0] == ("bread was shared", 6000.0, 1)
    assert rows[-1][1:] == (-1000.0, 2)
    assert "hoard" not in repr(found)


def test_what_is_not_seen_sharply_has_no_rows() -> None:
    """Its causes cannot be told apart."""
    found = why(played(), "fog", 1, 3)
    assert found.rows is None
    assert found.total == 0


def test_turns_that_were_not_played_are_our_mistake() -> None:
    """Doors offer only those that were."""
    for first, last in ((0, 1), (2, 1), (1, 9)):
        with pytest.raises(ValueError, match="wants turns among"):
            why(played(), "trust", first, last)


def test_summed_rows_say_each_cause_once() -> None:
    """Of several turns it has no one turn; what cancels out is left."""
    rows = [WhyRow("rain", 5.0, 1), WhyRow("sun", -9.0, 1), WhyRow("rain", 7.0, 2),
            WhyRow("wind", 1.0, 1), WhyRow("wind", -1.0, 2)]  # fmt: skip
    assert summed(rows) == [WhyRow("rain", 12.0, 0), WhyRow("sun", -9.0, 1)]
