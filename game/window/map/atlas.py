"""The maps that ship, and land cut from them for a region: countries as polygons in degrees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from game.window.map.clip import Box, Point, clipped, without_seams

ROUND = 360.0
"""Degrees around the world."""


@dataclass(frozen=True)
class Land:
    """A country on a map: areas to fill, and lines to draw around them (cut edges left out).

    ``country`` is its number in ISO 3166-1, 0 for land that has none.
    """

    country: int
    areas: tuple[tuple[Point, ...], ...]
    outlines: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class Sheet:
    """A map file: what it covers, at what scale (in millionths), and its countries' outlines."""

    covers: Box
    scale: int
    countries: tuple[tuple[int, tuple[tuple[Point, ...], ...]], ...]

    def shows_all_of(self, region: Box) -> bool:
        """Whether nothing of a region lies beyond the sheet."""
        west, south, east, north = self.covers
        round_the_world = east - west >= ROUND
        across = round_the_world or (west <= region[0] and region[2] <= east)
        return across and south <= region[1] and region[3] <= north

    def land(self, region: Box) -> Iterator[Land]:
        """Countries within a region, the largest first."""
        for country, rings in self.countries:
            pieces = [piece for ring in rings for piece in self._pieces(ring, region)]
            if pieces:
                lines = [line for _, outline in pieces for line in outline]
                areas = tuple(area for area, _ in pieces)
                yield Land(country, areas, tuple(lines))

    def _pieces(
        self, ring: tuple[Point, ...], region: Box
    ) -> Iterator[tuple[tuple[Point, ...], list[tuple[Point, ...]]]]:
        """What the region shows of an outline, which may lie in it once more round the world."""
        least, most = min(x for x, _ in ring), max(x for x, _ in ring)
        for shift in (-ROUND, 0.0, ROUND):
            if most + shift <= region[0] or least + shift >= region[2]:
                continue
            area = clipped([(x + shift, y) for x, y in ring], region)
            west, south, east, north = self.covers
            sheet = (west + shift, south, east + shift, north)
            if area:
                yield tuple(area), _outlines(area, region, sheet)


def _outlines(area: list[Point], *boxes: Box) -> list[tuple[Point, ...]]:
    """The lines around an area without the edges at which a box has cut it."""
    lines = without_seams(area, boxes)
    return [tuple(line) for line in lines]


class Atlas:
    """The map files in a folder (``assets/map``), read when one is first asked for.

    A file that cannot be read is passed over: without any there is no land, and a map still
    has its places and lines.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def land(self, region: Box) -> tuple[Land, ...]:
        """The land of a region, from the finest sheet that shows all of it."""
        fitting = [sheet for sheet in self._sheets if sheet.shows_all_of(region)]
        if not fitting:
            return ()
        return tuple(min(fitting, key=lambda sheet: sheet.scale).land(region))

    @cached_property
    def _sheets(self) -> tuple[Sheet, ...]:
        files = sorted(self._folder.glob("*.json"))
        return tuple(sheet for file in files if (sheet := _read(file)) is not None)


def _read(file: Path) -> Sheet | None:
    try:
        written = json.loads(file.read_text("utf-8"))
        west, south, east, north = written["covers"]
        countries = tuple(
            (int(country["id"]), tuple(_ring(ring) for ring in country["polygons"]))
            for country in written["countries"]
        )
        return Sheet((west, south, east, north), int(written["scale"]), countries)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _ring(points: list[list[float]]) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in points)
