"""Outlines are cut at a box; what the cut adds is no outline."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from game.window.map.clip import area, clipped, without_seams

BOX = (0.0, 0.0, 10.0, 10.0)
SQUARE = [(2.0, 2.0), (8.0, 2.0), (8.0, 8.0), (2.0, 8.0)]
COMB = [(-5.0, 1.0), (5.0, 1.0), (5.0, 3.0), (-2.0, 3.0), (-2.0, 6.0), (5.0, 6.0), (5.0, 8.0),
        (-5.0, 8.0)]  # fmt: skip
"""Two teeth reach into the box; what joins them lies outside."""


def test_what_lies_inside_is_left_alone() -> None:
    """Point by point."""
    assert clipped(SQUARE, BOX) == SQUARE
    assert without_seams(SQUARE, [BOX]) == [[*SQUARE, SQUARE[0]]]


def test_what_lies_outside_is_gone() -> None:
    """On one side, or around a corner."""
    assert clipped([(x + 20, y) for x, y in SQUARE], BOX) == []
    assert clipped([], BOX) == []
    assert without_seams([], [BOX]) == []


def test_land_that_surrounds_the_box_fills_it_without_a_line() -> None:
    """The box's sides are no coast."""
    found = clipped([(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)], BOX)
    assert area(found) == 100
    assert without_seams(found, [BOX]) == []


def test_parts_that_the_box_divides_have_their_own_lines() -> None:
    """Each tooth's coast; nothing along the side where they were cut."""
    found = clipped(COMB, BOX)
    assert area(found) == 20
    lines = without_seams(found, [BOX])
    assert sorted(map(sorted, lines)) == [
        [(0.0, 1.0), (0.0, 3.0), (5.0, 1.0), (5.0, 3.0)],
        [(0.0, 6.0), (0.0, 8.0), (5.0, 6.0), (5.0, 8.0)],
    ]


def test_seams_of_another_box_are_left_out_too() -> None:
    """An outline that was cut before, when its file was made."""
    lines = without_seams(SQUARE, [BOX, (2.0, 0.0, 10.0, 10.0)])
    assert lines == [[(2.0, 2.0), (8.0, 2.0), (8.0, 8.0), (2.0, 8.0)]]


numbers = st.integers(-30, 40).map(float)


@given(st.lists(st.tuples(numbers, numbers), max_size=12))
def test_nothing_is_left_outside_the_box(ring: list[tuple[float, float]]) -> None:
    """Whatever the outline; cutting again changes nothing, and no area is gained."""
    found = clipped(ring, BOX)
    assert all(0 <= x <= 10 and 0 <= y <= 10 for x, y in found)
    assert clipped(found, BOX) == found
    for line in without_seams(found, [BOX]):
        assert len(line) > 1


@given(st.floats(0, 2 * math.pi), st.floats(1, 30))
def test_a_triangle_loses_what_is_cut_off(turn: float, size: float) -> None:
    """The areas on both sides of a line add up to the whole."""
    ring = [
        (5 + size * math.cos(turn + i * 2.1), 5 + size * math.sin(turn + i * 2.1)) for i in range(3)
    ]
    halves = [clipped(ring, (low, -99.0, low + 99, 99.0)) for low in (-94.0, 5.0)]
    assert math.isclose(sum(map(area, halves)), area(ring), rel_tol=1e-9, abs_tol=1e-9)
