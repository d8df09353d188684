"""The ground of a map: sea, land, borders, countries in the colours of who stands for them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pygame

from game.scenario.schema.maps import Map
from game.window.drawing import pictures, shapes
from game.window.look import Look
from game.window.map.atlas import Land
from game.window.map.borders import thin
from game.window.map.clip import Box, Point
from game.window.map.picture import picture
from game.window.theme import Colour, mixed

_charts: dict[int, Map] = {}
"""Maps drawn so far, kept so that their identities stay their own."""


def ground(
    chart: Map, region: Box, size: tuple[int, int], look: Look, colours: Mapping[str, Colour]
) -> pygame.Surface:
    """The ground of a region, drawn once for a size; ``colours`` by party tint its countries."""
    _charts[id(chart)] = chart
    own = tuple(sorted(colours.items()))
    key = ("map", id(chart), region, size, look.palette.land, look.palette.sea, own)
    return pictures.kept(key, lambda: _drawn(chart, region, size, look, colours))


def _drawn(
    chart: Map, region: Box, size: tuple[int, int], look: Look, colours: Mapping[str, Colour]
) -> pygame.Surface:
    palette = look.palette
    surface = pygame.Surface(size)
    surface.fill(palette.sea)
    if look.atlas is None:
        return surface
    found = picture(chart, look.atlas, region)
    groups: dict[Colour, list[Land]] = {}
    for land in found.land:
        colour = palette.land
        if land.country in found.strong:
            colour = mixed(palette.land, palette.soft, 0.1)
        if land.country in found.owners:
            colour = mixed(palette.land, palette.soft, 0.22)
        if found.owners.get(land.country) in colours:
            colour = mixed(palette.land, colours[found.owners[land.country]], 0.34)
        groups.setdefault(colour, []).append(land)
    for colour, lands in groups.items():
        areas = [_pixels(area, size) for land in lands for area in land.areas]
        surface.blit(shapes.painted(shapes.filled(areas, size), colour), (0, 0))
    lines = [_pixels(line, size) for land in found.land for line in land.outlines]
    border = mixed(palette.land, palette.soft, 0.55)
    surface.blit(shapes.painted(thin(lines, look.px(0.8), size), border), (0, 0))
    return surface


def _pixels(points: tuple[Point, ...], size: tuple[int, int]) -> list[Point]:
    found: list[Point] = (np.asarray(points, dtype=np.float64) * size).tolist()
    return found
