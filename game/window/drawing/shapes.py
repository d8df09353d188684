"""Smooth polygons and lines, drawn by our own arithmetic: the same pixels on every pygame.

pygame's polygons and its scaling differ between its two distributions; sums do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pygame
from numpy.typing import NDArray

from game.window.theme import Colour

Floats = NDArray[np.float64]
Points = Sequence[tuple[float, float]]

FINE = 4
"""Scan lines a pixel; across a pixel the covered share is exact."""


def filled(outlines: Sequence[Points], size: tuple[int, int]) -> Floats:
    """The share of each pixel, shape (height, width), inside of outlines (even-odd rule)."""
    width, height = size
    edges = [_edges(np.asarray(outline, dtype=np.float64)) for outline in outlines if len(outline)]
    if not edges:
        return np.zeros((height, width))
    row, x = _crossings(np.concatenate(edges), height * FINE)
    order = np.lexsort((x, row))
    row, x = row[order] // FINE, np.clip(x[order], 0.0, width)
    sign = np.where(np.arange(row.size) % 2 == 0, 1.0, -1.0)
    cell = np.floor(x).astype(np.int64)
    share = x - cell
    steps = np.zeros(height * (width + 2))
    base = row * (width + 2) + cell
    steps += np.bincount(base, weights=sign * (1.0 - share), minlength=steps.size)
    steps += np.bincount(base + 1, weights=sign * share, minlength=steps.size)
    covered = np.cumsum(steps.reshape(height, width + 2), axis=1)[:, :width] / FINE
    return np.clip(covered, 0.0, 1.0)


def _edges(outline: Floats) -> Floats:
    """Rows of x0, y0, x1, y1 around a closed outline."""
    return np.concatenate([outline, np.roll(outline, -1, axis=0)], axis=1)


def _crossings(edges: Floats, rows: int) -> tuple[NDArray[np.int64], Floats]:
    """Where edges cross the middle of each fine scan line: the line's number and x."""
    down = edges[:, 1] > edges[:, 3]
    edges = np.where(down[:, None], edges[:, [2, 3, 0, 1]], edges)
    first = np.clip(np.ceil(edges[:, 1] * FINE - 0.5), 0, rows).astype(np.int64)
    last = np.clip(np.ceil(edges[:, 3] * FINE - 0.5), 0, rows).astype(np.int64)
    count = last - first
    which = np.repeat(np.arange(len(edges)), count)
    row = np.arange(which.size) - np.repeat(np.cumsum(count) - count, count) + first[which]
    y = (row + 0.5) / FINE
    x0, y0, x1, y1 = edges[which].T
    return row, x0 + (x1 - x0) * (y - y0) / (y1 - y0)


def stroked(points: Points, width: float, size: tuple[int, int]) -> Floats:
    """The share of each pixel covered by a line with round ends; one point makes a disc."""
    across, down = size
    covered = np.zeros((down, across))
    ends = list(points) if len(points) > 1 else [points[0], points[0]]
    for one, other in pairwise(ends):
        _stroke(covered, one, other, width)
    return covered


def _stroke(
    covered: Floats, one: tuple[float, float], other: tuple[float, float], width: float
) -> None:
    """The larger of what is covered already and what one straight piece covers."""
    reach = width / 2 + 1
    rows, columns = covered.shape
    left = max(int(min(one[0], other[0]) - reach), 0)
    right = min(int(max(one[0], other[0]) + reach) + 1, columns)
    top = max(int(min(one[1], other[1]) - reach), 0)
    bottom = min(int(max(one[1], other[1]) + reach) + 1, rows)
    if left >= right or top >= bottom:
        return
    x = np.arange(left, right)[None, :] + 0.5 - one[0]
    y = np.arange(top, bottom)[:, None] + 0.5 - one[1]
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    along = np.clip((x * dx + y * dy) / length, 0.0, 1.0) if length else np.zeros_like(x + y)
    away = np.sqrt((x - along * dx) ** 2 + (y - along * dy) ** 2)
    part = covered[top:bottom, left:right]
    np.maximum(part, np.clip(width / 2 + 0.5 - away, 0.0, 1.0), out=part)


def painted(covered: Floats, colour: Colour, strength: float = 1.0) -> pygame.Surface:
    """A surface in one colour, as opaque as each pixel is covered."""
    height, width = covered.shape
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    surface.fill((*colour, 0))
    alpha = pygame.surfarray.pixels_alpha(surface)
    alpha[:] = np.rint(covered.T * (255.0 * strength)).astype(np.uint8)
    del alpha
    return surface
