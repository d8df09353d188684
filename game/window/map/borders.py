"""Thin smooth lines along very many points at once, as borders and coasts are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from game.window.drawing.shapes import Floats, Points

PIECE = 2.0
"""Pixels of the longest stretch that is worked out at once."""

AROUND = 4
"""Pixels in each direction that a stretch can touch."""


def thin(lines: Sequence[Points], width: float, size: tuple[int, int]) -> Floats:
    """The share of each pixel, shape (height, width), covered by lines at most 3 pixels wide."""
    across, down = size
    covered = np.zeros(across * down)
    pieces = [_pieces(np.asarray(line, dtype=np.float64)) for line in lines if len(line) > 1]
    if not pieces:
        return covered.reshape(down, across)
    one, other = (np.concatenate(ends) for ends in zip(*pieces, strict=True))
    offset = np.arange(-AROUND, AROUND + 1)
    middle = np.floor((one + other) / 2).astype(np.int64)
    x = middle[:, 0, None, None] + offset[None, None, :] + 0 * offset[None, :, None]
    y = middle[:, 1, None, None] + offset[None, :, None] + 0 * offset[None, None, :]
    away = _distances(x + 0.5, y + 0.5, one, other)
    share = np.clip(width / 2 + 0.5 - away, 0.0, 1.0)
    seen = (x >= 0) & (x < across) & (y >= 0) & (y < down) & (share > 0.0)
    np.maximum.at(covered, (y * across + x)[seen], share[seen])
    return covered.reshape(down, across)


def _pieces(line: Floats) -> tuple[Floats, Floats]:
    """Both ends of all stretches of a line, none longer than PIECE."""
    one, other = line[:-1], line[1:]
    count = np.ceil(np.hypot(*(other - one).T) / PIECE).astype(np.int64).clip(1)
    which = np.repeat(np.arange(len(one)), count)
    place = np.arange(which.size) - np.repeat(np.cumsum(count) - count, count)
    step = (other - one)[which] / count[which, None]
    start = one[which] + step * place[:, None]
    return start, start + step


def _distances(x: Floats, y: Floats, one: Floats, other: Floats) -> Floats:
    """Of pixels (N, k, k) to their stretches (N, 2)."""
    dx, dy = ((other - one)[:, i, None, None] for i in (0, 1))
    px, py = x - one[:, 0, None, None], y - one[:, 1, None, None]
    length = dx * dx + dy * dy
    safe = np.where(length > 0, length, 1.0)
    along = np.clip((px * dx + py * dy) / safe, 0.0, 1.0)
    found: Floats = np.sqrt((px - along * dx) ** 2 + (py - along * dy) ** 2)
    return found
