"""Map files: the finest that shows a region gives its land; without files there is none."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

from game.window.map.atlas import Atlas

ASSETS = Path(__file__).parents[2] / "assets" / "map"


def sheet(
    folder: Path, name: str, scale: int, covers: list[float], *rings: list[list[float]]
) -> None:
    countries = [{"id": scale, "polygons": [ring]} for ring in rings]
    text = json.dumps({"scale": scale, "covers": covers, "countries": countries})
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


WORLD = [-180.0, -90.0, 180.0, 90.0]
SQUARE = [[0.0, 0.0], [8.0, 0.0], [8.0, 8.0], [0.0, 8.0]]


def countries(atlas: Atlas, *region: float) -> list[int]:
    west, south, east, north = region
    return [land.country for land in atlas.land((west, south, east, north))]


def test_the_finest_sheet_that_shows_all_is_taken(tmp_path: Path) -> None:
    """A finer one that ends within the region would leave half of it empty."""
    sheet(tmp_path, "coarse", 110, WORLD, SQUARE)
    sheet(tmp_path, "fine", 50, [-5, -5, 12, 12], SQUARE)
    atlas = Atlas(tmp_path)
    assert countries(atlas, 1, 1, 7, 7) == [50]
    assert countries(atlas, 1, 1, 13, 7) == [110]


def test_land_beyond_the_region_is_left_out(tmp_path: Path) -> None:
    """Of land that is cut, what is left has no line along the cut."""
    far = [[x + 60, y] for x, y in SQUARE]
    sheet(tmp_path, "world", 110, WORLD, SQUARE, far)
    (land,) = Atlas(tmp_path).land((4, -10, 40, 10))
    assert [set(area) for area in land.areas] == [{(4, 0), (8, 0), (8, 8), (4, 8)}]
    assert land.outlines == (((4, 0), (8, 0), (8, 8), (4, 8)),)


def test_land_at_the_date_line_is_joined(tmp_path: Path) -> None:
    """Its two halves meet without a line between them."""
    west = [[170.0, 0.0], [180.0, 0.0], [180.0, 8.0], [170.0, 8.0]]
    east = [[-180.0, 0.0], [-170.0, 0.0], [-170.0, 8.0], [-180.0, 8.0]]
    sheet(tmp_path, "world", 110, WORLD, west, east)
    found = Atlas(tmp_path).land((160, -10, 200, 20))
    assert [(min(x for x, _ in a), max(x for x, _ in a)) for land in found for a in land.areas] == [
        (170, 180),
        (180, 190),
    ]
    lines = [line for land in found for line in land.outlines]
    assert not any(a[0] == b[0] == 180 for line in lines for a, b in pairwise(line))
    assert countries(Atlas(tmp_path), -200, -10, -160, 20) == [110, 110]


def test_without_map_files_there_is_no_land(tmp_path: Path) -> None:
    """A missing folder, and files that are not maps, stop nobody."""
    assert Atlas(tmp_path / "nowhere").land((0, 0, 9, 9)) == ()
    for name, text in (("torn", "{"), ("list", "[]"), ("empty", "{}"), ("odd", '{"covers": [1]}')):
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    (tmp_path / "latin.json").write_bytes(b'"\xff"')
    assert Atlas(tmp_path).land((0, 0, 9, 9)) == ()
    sheet(tmp_path, "world", 110, WORLD, SQUARE)
    assert countries(Atlas(tmp_path), 0, 0, 9, 9) == [110]


def test_what_ships_shows_any_region() -> None:
    """One part of the world finely, all of it coarsely."""
    atlas = Atlas(ASSETS)
    fine, coarse = atlas.land((110, 26, 146, 48)), atlas.land((-12, 36, 40, 66))
    assert {156, 392, 408, 410, 643} <= {land.country for land in fine}
    assert {250, 276, 616, 826} <= {land.country for land in coarse}
    points = [sum(len(area) for land in lands for area in land.areas) for lands in (fine, coarse)]
    assert points[0] > 2500
    assert {36, 124, 710} <= set(countries(atlas, -180, -85, 180, 85))
