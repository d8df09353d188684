"""Pictures made smaller by exact averages: the same pixels on every pygame."""

from __future__ import annotations

import numpy as np
import pygame
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def shrunk(white: pygame.Surface, size: int) -> pygame.Surface:
    """A square white picture in another size; only its opacity has a shape."""
    alpha = pygame.surfarray.array_alpha(white).astype(np.float64)
    smaller = _averaged(_averaged(alpha, size).T, size).T
    surface = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    surface.fill((255, 255, 255, 0))
    target = pygame.surfarray.pixels_alpha(surface)
    target[:] = np.rint(smaller).astype(np.uint8)
    del target
    return surface


def _averaged(values: Floats, size: int) -> Floats:
    """Rows averaged into ``size`` rows, parts of rows by their share."""
    sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
    bounds = np.arange(size + 1) * (values.shape[0] / size)
    low = np.minimum(bounds.astype(np.int64), values.shape[0] - 1)
    share = (bounds - low)[:, None]
    at = sums[low] + share * (sums[low + 1] - sums[low])
    averages: Floats = (at[1:] - at[:-1]) * (size / values.shape[0])
    return averages
