"""A scenario's map as a picture in a box: land, places, names and lines from 0 to 1 each way."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from game.scenario.schema.maps import Map, MapLabel, MapLine, MapPlace
from game.window.map.atlas import ROUND, Atlas, Land
from game.window.map.clip import Box, Point

MARGIN = 0.02
"""Share of the region by which land is cut wider, so that cut edges lie out of sight."""

NORTHERNMOST = 85.0


@dataclass(frozen=True)
class Spot:
    """A place in the picture.

    ``toward`` is None for a place in the region; one beyond it stands at the nearest edge,
    and ``toward`` is the direction in which it lies (length 1, on a screen).
    """

    place: MapPlace
    at: Point
    toward: Point | None


@dataclass(frozen=True)
class Name:
    """A label in the picture."""

    label: MapLabel
    at: Point


@dataclass(frozen=True)
class Link:
    """A line in the picture, from one place to another."""

    line: MapLine
    ends: tuple[Spot, Spot]


@dataclass(frozen=True)
class Picture:
    """What a map shows of a region; points run from (0, 0) top left to (1, 1) bottom right.

    ``aspect`` is width by height on the screen.  Land reaches a little beyond the box.
    ``owners`` says whose colour a country takes, ``strong`` which countries stand out.
    """

    aspect: float
    land: tuple[Land, ...]
    owners: dict[int, str]
    strong: frozenset[int]
    spots: tuple[Spot, ...]
    names: tuple[Name, ...]
    links: tuple[Link, ...]


def picture(chart: Map, atlas: Atlas, region: Box | None = None) -> Picture:
    """A map drawn of a region: all of the map's where none is given."""
    view = Frame(region or chart.region)
    spots = {place.of: view.spot(place) for place in chart.places}
    owners = {code: place.of for place in chart.places for code in place.countries}
    names = [Name(label, view.point(*label.at)) for label in chart.labels]
    return Picture(
        aspect=view.aspect,
        land=tuple(view.land(land) for land in atlas.land(view.wider(MARGIN))),
        owners=owners,
        strong=frozenset((*owners, *chart.land)),
        spots=tuple(spots.values()),
        names=tuple(name for name in names if _is_inside(name.at)),
        links=tuple(
            Link(line, (spots[line.between[0]], spots[line.between[1]])) for line in chart.lines
        ),
    )


def filling(region: Box, aspect: float) -> Box:
    """A region made wider or higher about its middle until it fills a box of an aspect.

    It stops short of the poles and of going round the world.
    """
    west, south, east, north = region
    frame = Frame(region)
    if frame.aspect < aspect:
        more = min((east - west) * aspect / frame.aspect, ROUND) / 2
        middle = (west + east) / 2
        return middle - more, south, middle + more, north
    more = (north - south) * frame.aspect / aspect / 2
    middle = (south + north) / 2
    return west, max(middle - more, -NORTHERNMOST), east, min(middle + more, NORTHERNMOST)


class Frame:
    """A region and its points on a picture: degrees are evenly spaced, true at mid-latitude."""

    def __init__(self, region: Box) -> None:
        self._west, self._south, self._east, self._north = region
        self._width, self._height = self._east - self._west, self._north - self._south
        middle = math.radians((self._south + self._north) / 2)
        self.aspect = self._width * math.cos(middle) / self._height

    def wider(self, share: float) -> Box:
        """The region with a margin on every side."""
        dx, dy = self._width * share, self._height * share
        return self._west - dx, self._south - dy, self._east + dx, self._north + dy

    def point(self, longitude: float, latitude: float) -> Point:
        """Where a position lies, the shorter way round the world from the middle."""
        middle = self._west + self._width / 2
        near = middle + (longitude - middle + ROUND / 2) % ROUND - ROUND / 2
        return self._on_picture((near, latitude))

    def spot(self, place: MapPlace) -> Spot:
        """Where a place stands: at the nearest edge if it lies beyond the region."""
        x, y = self.point(*place.at)
        at = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        dx, dy = (x - at[0]) * self.aspect, y - at[1]
        length = math.hypot(dx, dy)
        return Spot(place, at, (dx / length, dy / length) if length > 0 else None)

    def land(self, land: Land) -> Land:
        """Land that is given in degrees."""
        return replace(
            land,
            areas=tuple(tuple(map(self._on_picture, area)) for area in land.areas),
            outlines=tuple(tuple(map(self._on_picture, line)) for line in land.outlines),
        )

    def _on_picture(self, point: Point) -> Point:
        return (point[0] - self._west) / self._width, (self._north - point[1]) / self._height


def _is_inside(point: Point) -> bool:
    return 0 <= point[0] <= 1 and 0 <= point[1] <= 1
