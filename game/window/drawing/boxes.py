"""Boxes with round corners, smooth at their edges; no numpy, so that the first frame is early."""

from __future__ import annotations

import pygame

from game.window.theme import Colour

FINE = 4
"""Samples a pixel in each direction."""

_corners: dict[tuple[int, Colour], pygame.Surface] = {}


def box(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, radius: int) -> None:
    """Fill a box whose corners are round."""
    radius = min(radius, rect.width // 2, rect.height // 2)
    if radius <= 0:
        surface.fill(colour, rect)
        return
    surface.fill(colour, (rect.x + radius, rect.y, rect.width - 2 * radius, rect.height))
    for x in (rect.x, rect.right - radius):
        surface.fill(colour, (x, rect.y + radius, radius, rect.height - 2 * radius))
    disc = _disc(radius, colour)
    for x, side in ((rect.x, 0), (rect.right - radius, radius)):
        surface.blit(disc, (x, rect.y), (side, 0, radius, radius))
        surface.blit(disc, (x, rect.bottom - radius), (side, radius, radius, radius))


def framed(
    surface: pygame.Surface,
    rect: pygame.Rect,
    fill: Colour,
    line: Colour,
    radius: int,
    width: int = 1,
) -> None:
    """A filled box with a line around it."""
    box(surface, rect, line, radius)
    box(surface, rect.inflate(-2 * width, -2 * width), fill, max(radius - width, 0))


def _disc(radius: int, colour: Colour) -> pygame.Surface:
    """A disc, from whose quarters corners are cut."""
    key = (radius, colour)
    if key not in _corners:
        if len(_corners) > 400:
            _corners.clear()
        _corners[key] = _drawn(radius, colour)
    return _corners[key]


def _drawn(radius: int, colour: Colour) -> pygame.Surface:
    size = 2 * radius
    disc = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    for y in range(radius):
        for x in range(radius):
            alpha = _covered(radius, x, y)
            for at in ((x, y), (size - 1 - x, y), (x, size - 1 - y), (size - 1 - x, size - 1 - y)):
                disc.set_at(at, (*colour, alpha))
    return disc


def _covered(radius: int, x: int, y: int) -> int:
    """How much of a pixel of the upper left quarter lies in the disc, of 255."""
    reach = radius * FINE * 2
    hits = 0
    for i in range(FINE):
        for j in range(FINE):
            across = reach - 2 * (x * FINE + i) - 1
            down = reach - 2 * (y * FINE + j) - 1
            hits += across * across + down * down <= reach * reach
    return hits * 255 // (FINE * FINE)
