"""Where names on a map can stand without covering one another."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import pygame

Line = tuple[tuple[int, int], tuple[int, int]]

DISTANCE = 3
"""Pixels of line that a name would rather cover than stand one choice further away."""


class Placing:
    """Rooms that are taken, within bounds, and lines that names should rather not cover."""

    def __init__(self, bounds: pygame.Rect, lines: Sequence[Line] = ()) -> None:
        self._bounds = bounds
        self._taken: list[pygame.Rect] = []
        self._lines = list(lines)

    def take(self, rect: pygame.Rect) -> None:
        """Keep a room free of names."""
        self._taken.append(rect)

    def put(
        self, rects: Iterable[pygame.Rect], own: Line | None = None, most: float = math.inf
    ) -> pygame.Rect | None:
        """The best of some rooms that is free, now taken; None if there is none.

        Earlier ones are better, and so are those that cover less of lines other than ``own``;
        ``most`` is how many pixels of those may be covered.
        """
        free = [
            (covered + DISTANCE * i, i, rect)
            for i, rect in enumerate(rects)
            if self._bounds.contains(rect)
            and rect.collidelist(self._taken) < 0
            and (covered := self._covered(rect, own)) <= most
        ]
        if not free:
            return None
        best = min(free, key=lambda found: found[:2])[2]
        self._taken.append(best)
        return best

    def _covered(self, rect: pygame.Rect, own: Line | None) -> float:
        """Pixels of lines that a room lies over."""
        return sum(length_within(rect, line) for line in self._lines if line != own)


def length_within(rect: pygame.Rect, line: Line) -> float:
    """Pixels of a line within a room, by our own sums: the same on every pygame."""
    (x0, y0), (x1, y1) = line
    first, last = 0.0, 1.0
    for start, step, low, high in (
        (x0, x1 - x0, rect.left, rect.right),
        (y0, y1 - y0, rect.top, rect.bottom),
    ):
        if step == 0:
            if not low <= start < high:
                return 0.0
            continue
        one, other = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, one), min(last, other)
    return max(last - first, 0.0) * math.hypot(x1 - x0, y1 - y0)


def around(spot: tuple[int, int], size: tuple[int, int], apart: int) -> list[pygame.Rect]:
    """Rooms of a size beside a spot: right, left, above, below, then the corners."""
    x, y = spot
    w, h = size
    sides: Sequence[tuple[int, int]] = (
        (x + apart, y - h // 2), (x - apart - w, y - h // 2),
        (x - w // 2, y - apart - h), (x - w // 2, y + apart),
        (x + apart, y - apart - h), (x + apart, y + apart),
        (x - apart - w, y - apart - h), (x - apart - w, y + apart),
    )  # fmt: skip
    near = [pygame.Rect(at, size) for at in sides]
    further = [pygame.Rect(at, size) for at in (
        (x + 2 * apart, y - 2 * h), (x + 2 * apart, y + h),
        (x - 2 * apart - w, y - 2 * h), (x - 2 * apart - w, y + h),
    )]  # fmt: skip
    return near + further


def along(
    start: tuple[float, float], end: tuple[float, float], size: tuple[int, int]
) -> list[pygame.Rect]:
    """Rooms of a size whose middles lie on a line, from its middle outwards."""
    found = []
    for share in (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82):
        rect = pygame.Rect((0, 0), size)
        rect.center = (
            round(start[0] + (end[0] - start[0]) * share),
            round(start[1] + (end[1] - start[1]) * share),
        )
        found.append(rect)
    return found


def over(spot: tuple[int, int], size: tuple[int, int]) -> list[pygame.Rect]:
    """Rooms of a size about a spot, then a little away from it."""
    middle = pygame.Rect((0, 0), size)
    middle.center = spot
    w, h = size
    shifts = ((0, 0), (0, -h), (0, h), (w // 3, 0), (-w // 3, 0), (w // 3, h), (-w // 3, h),
              (w // 3, -h), (-w // 3, -h), (0, -2 * h), (0, 2 * h))  # fmt: skip
    return [middle.move(shift) for shift in shifts]
