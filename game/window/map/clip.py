"""Outlines cut along the sides of a box, and told apart from the seams that the cut leaves."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Least x, least y, greatest x, greatest y."""


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """The part of a closed outline that lies in the box; empty where none does.

    The parts of an outline that the box divides stay one ring, joined along the box's sides.
    """
    found = list(ring)
    for side in range(4):
        found = _cut(found, side % 2, box[side], side < 2)
    return found


def _cut(ring: list[Point], axis: int, bound: float, keeps_greater: bool) -> list[Point]:
    """What lies on one side of a bound (Sutherland and Hodgman's way)."""
    sign = 1 if keeps_greater else -1
    found: list[Point] = []
    for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
        was_in, is_in = ((p[axis] - bound) * sign >= 0 for p in (before, point))
        if was_in != is_in:
            found.append(_crossing(before, point, axis, bound))
        if is_in:
            found.append(point)
    return found


def _crossing(before: Point, point: Point, axis: int, bound: float) -> Point:
    share = (bound - before[axis]) / (point[axis] - before[axis])
    other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
    return (bound, other) if axis == 0 else (other, bound)


def without_seams(ring: Sequence[Point], boxes: Sequence[Box]) -> list[list[Point]]:
    """A closed outline as open lines: edges along a side of any of the boxes are left out."""
    count = len(ring)
    seams = [_is_seam(ring[i - 1], ring[i], boxes) for i in range(count)]
    if True not in seams:
        return [[*ring, ring[0]]] if ring else []
    first = seams.index(True)
    lines: list[list[Point]] = []
    for i in range(first, first + count):
        point = ring[i % count]
        if seams[i % count]:
            lines.append([point])
        else:
            lines[-1].append(point)
    return [line for line in lines if len(line) > 1]


def _is_seam(before: Point, point: Point, boxes: Sequence[Box]) -> bool:
    return any(
        before[side % 2] == point[side % 2] == box[side] for box in boxes for side in range(4)
    )


def area(ring: Sequence[Point]) -> float:
    """The area within a closed outline, whichever way round it runs."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2
