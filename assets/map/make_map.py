"""Make the maps beside this file from the npm package world-atlas 2.0.2.

    python assets/map/make_map.py FOLDER_OF_THE_UNPACKED_PACKAGE

README.md says what the files hold.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.window.map.clip import Box, Point, area, clipped

MAPS: dict[str, tuple[int, Box]] = {
    "northeast-asia": (50, (70, 5, 165, 60)),
    "world": (110, (-180, -90, 180, 90)),
}
"""Scale (millionths: 50 is 1:50,000,000) and the box that is cut out, by file."""

ROUND = 360
"""Degrees around the world."""

SLIVER = 0.0004
"""Square degrees below which a piece is left out: at these scales nobody could see it."""

Ring = list[Point]


def main(package: Path) -> None:
    """Write every map."""
    for name, (scale, box) in MAPS.items():
        topology = json.loads((package / f"countries-{scale}m.json").read_text("utf-8"))
        made = {
            "credit": "Made with Natural Earth",
            "scale": scale,
            "covers": box,
            "countries": countries(topology, box),
        }
        file = Path(__file__).with_name(f"{name}.json")
        file.write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8")


def countries(topology: dict[str, Any], box: Box) -> list[dict[str, Any]]:
    """Countries with what lies in the box; the largest first, so that enclaves are drawn on top."""
    arcs = [decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    found: list[tuple[float, dict[str, Any]]] = []
    for shape in topology["objects"]["countries"]["geometries"]:
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        whole = [unrolled(outline(part[0], arcs)) for part in parts]  # [1:] would be holes
        rings = [piece for ring in whole for piece in pieces(ring, box)]
        kept = sorted((ring for ring in rings if area(ring) >= SLIVER), key=area, reverse=True)
        if kept:
            country = {"id": int(shape.get("id", 0)), "polygons": kept}
            found.append((sum(map(area, kept)), country))
    return [country for _, country in sorted(found, key=lambda pair: -pair[0])]


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    """An arc's points in degrees: TopoJSON writes steps on a grid."""
    (across, up), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * across + left, y * up + low))
    return points


def outline(numbers: list[int], arcs: list[Ring]) -> Ring:
    """Arcs joined to a ring; a negative number is an arc that runs backwards."""
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[:-1]
    return ring


def unrolled(ring: Ring) -> Ring:
    """A ring that runs on across the date line, where the package's jump back to −180."""
    found = ring[:1]
    for x, y in ring[1:]:
        turns = round((found[-1][0] - x) / ROUND)
        found.append((x + turns * ROUND, y))
    turns = round((found[-1][0] - found[0][0]) / ROUND)
    if turns:  # it goes round a pole: close it there
        pole = math.copysign(90, found[0][1])
        first = (found[0][0] + turns * ROUND, found[0][1])
        found += [first, (first[0], pole), (found[0][0], pole)]
    return found


def pieces(ring: Ring, box: Box) -> list[Ring]:
    """What lies of a ring in the box, whichever turn round the world it is on."""
    shifts = (-ROUND, 0, ROUND)
    return [cut([(x + shift, y) for x, y in ring], box) for shift in shifts]


def cut(ring: Ring, box: Box) -> Ring:
    """The ring within the box, to a hundredth of a degree, without points that repeat."""
    rounded = [(round(x, 2), round(y, 2)) for x, y in clipped(ring, box)]
    return [point for i, point in enumerate(rounded) if point != rounded[i - 1]]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
