"""Weighing all drafts: the zone, the frontier and the Nash solution are what they say."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.deals import NO_SOLUTION, analyse


def _allowed(points: list[list[float]]) -> list[np.ndarray[tuple[int, ...], np.dtype[np.bool_]]]:
    return [np.zeros(len(row), np.bool_) for row in points]


sides = st.integers(2, 3).flatmap(
    lambda n: st.integers(1, 30).flatmap(
        lambda p: st.lists(
            st.lists(st.integers(0, 6).map(float), min_size=p, max_size=p), min_size=n, max_size=n
        )
    )
)


@given(sides)
def test_the_frontier_is_what_no_draft_dominates(points: list[list[float]]) -> None:
    """A draft is on the frontier exactly when none is as good for all and better for one."""
    deals = analyse([np.array(row) for row in points], _allowed(points), [0.0] * len(points))
    for place, here in enumerate(zip(*points, strict=True)):
        dominated = any(
            all(o >= h for o, h in zip(other, here, strict=True)) and other != here
            for other in zip(*points, strict=True)
        )
        assert deals.frontier[place] == (not dominated)


@given(sides, st.integers(0, 6))
def test_the_nash_solution_is_the_largest_product_of_gains_in_the_zone(
    points: list[list[float]], floor: int
) -> None:
    """No acceptable draft has a larger product; without a zone there is no solution."""
    floors = [float(floor)] * len(points)
    deals = analyse([np.array(row) for row in points], _allowed(points), floors)
    if deals.nash == NO_SOLUTION:
        assert not deals.zone.any()
        return
    assert deals.zone[deals.nash]
    products = np.prod(np.array(points) - floor, axis=0)
    assert products[deals.nash] == products[deals.zone].max()


def test_a_red_line_takes_a_draft_out_of_zone_and_frontier() -> None:
    """The best draft of all is beyond one side's line: the next best is the solution."""
    points = [np.array([9.0, 5.0, 1.0]), np.array([9.0, 5.0, 1.0])]
    banned = [np.array([True, False, False]), np.zeros(3, np.bool_)]
    deals = analyse(points, banned, [2.0, 2.0])
    assert deals.zone.tolist() == [False, True, False]
    assert (deals.frontier.tolist(), deals.nash) == ([False, True, False], 1)


def test_what_is_left_on_the_table_is_what_could_be_gained_without_loss() -> None:
    """From (4, 4) the first side could have gone to 6 and the second to 7, at nobody's cost."""
    points = [np.array([4.0, 6.0, 4.0, 9.0]), np.array([4.0, 5.0, 7.0, 1.0])]
    deals = analyse(points, [np.zeros(4, np.bool_)] * 2, [0.0, 0.0])
    assert deals.left(0).tolist() == [2.0, 3.0]
    assert deals.left(1).tolist() == [0.0, 0.0]
    assert deals.gains(1).tolist() == [6.0, 5.0]
