"""Where seats and actors stand in a picture: on the scenario's map, or around a circle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from game.scenario.schema.maps import Map
from game.window.map.clip import Box, Point
from game.window.map.picture import Frame, filling


@dataclass(frozen=True)
class Stand:
    """A party's place, from (0, 0) top left to (1, 1) bottom right.

    ``toward`` is the direction in which one lies that is beyond the picture.
    """

    party: str
    at: Point
    toward: Point | None = None


def on_map(chart: Map, region: Box) -> dict[str, Stand]:
    """Where the map's places stand in a picture of a region."""
    frame = Frame(region)
    spots = [frame.spot(place) for place in chart.places]
    return {spot.place.of: Stand(spot.place.of, spot.at, spot.toward) for spot in spots}


def on_circle(parties: Sequence[str]) -> dict[str, Stand]:
    """Everybody around an ellipse; the first two, if there are more, face each other.

    The others share the rest of it, from the top.
    """
    count = len(parties)
    angles = [math.pi, 0.0][:count]
    others = count - len(angles)
    upper = (others + 1) // 2
    angles += [math.pi + math.pi * (i + 1) / (upper + 1) for i in range(upper)]
    angles += [math.pi * (i + 1) / (others - upper + 1) for i in range(others - upper)][::-1]
    return {
        party: Stand(party, (0.5 + 0.36 * math.cos(angle), 0.5 + 0.34 * math.sin(angle)))
        for party, angle in zip(parties, angles, strict=True)
    }


def fitted(region: Box, size: tuple[int, int]) -> Box:
    """A region made larger so that it fills a picture of so many pixels."""
    return filling(region, size[0] / max(size[1], 1))


def aspect(region: Box) -> float:
    """Width by height of a region on the screen."""
    return Frame(region).aspect
