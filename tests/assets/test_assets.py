"""What ships beside the code: icons, fonts and maps are whole, and say whose they are."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.scenario.compile.countries import COUNTRIES

ASSETS = Path(__file__).parents[2] / "assets"
ICONS = sorted(file.stem for file in (ASSETS / "icons" / "24").glob("*.png"))
MAPS = sorted((ASSETS / "map").glob("*.json"))


@pytest.mark.parametrize("size", [24, 48, 96])
def test_every_icon_is_there_in_every_size(size: int) -> None:
    """Square, white wherever it is not empty, so that it can be tinted."""
    files = list((ASSETS / "icons" / str(size)).glob("*.png"))
    assert sorted(file.stem for file in files) == ICONS
    for file in files:
        picture = pygame.image.load(file)
        assert picture.get_size() == (size, size)
        colors = {tuple(picture.get_at((x, y)))[:3] for x in range(size) for y in range(size)}
        assert colors == {(255, 255, 255)}, file
        assert 0 < picture.get_bounding_rect().width <= size


def test_the_icons_are_those_that_the_script_names() -> None:
    """Running it again brings no other picture and loses none."""
    script = ast.parse((ASSETS / "icons" / "make_icons.py").read_text("utf-8"))
    names = next(
        node.value.func.value.value
        for node in script.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and isinstance(node.value.func.value, ast.Constant)
        and isinstance(node.value.func.value.value, str)
    )
    assert sorted(names.split()) == ICONS
    assert len(ICONS) > 60


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_a_font_has_both_languages(weight: str) -> None:
    """And the signs that tables and buttons use; a missing letter would be a box."""
    pygame.font.init()
    font = pygame.font.Font(ASSETS / "fonts" / f"Pretendard-{weight}.otf", 20)
    assert None not in font.metrics("Aé한뷁힣→▲▼✓①·–…“”‘’%₩")


def _map(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


@pytest.mark.parametrize("file", MAPS, ids=lambda file: file.stem)
def test_a_map_lies_within_what_it_covers(file: Path) -> None:
    """Countries by their ISO numbers, each once, outlines to a hundredth of a degree."""
    written = _map(file)
    west, south, east, north = written["covers"]
    numbers = [country["id"] for country in written["countries"] if country["id"]]
    assert len(set(numbers)) == len(numbers) > 20
    assert set(numbers) <= COUNTRIES
    for country in written["countries"]:
        for ring in country["polygons"]:
            assert len(ring) >= 3
            assert ring[0] != ring[-1]
            assert all(west <= x <= east and south <= y <= north for x, y in ring)
            assert all(round(value, 2) == value for point in ring for value in point)
    assert "Natural Earth" in written["credit"]
    assert "text" not in written


def test_no_outline_jumps_across_the_world() -> None:
    """Land at the date line is cut there; nothing runs back from 180° to −180°."""
    for file in MAPS:
        box = _map(file)["covers"]
        for country in _map(file)["countries"]:
            for ring in country["polygons"]:
                for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
                    on_a_side = before[1] == point[1] in (box[1], box[3])
                    assert on_a_side or abs(before[0] - point[0]) < 90, country["id"]


def test_every_asset_has_its_licence() -> None:
    """In its folder, and in the list of all."""
    told = (ASSETS / "README.md").read_text("utf-8")
    for folder in sorted(path for path in ASSETS.iterdir() if path.is_dir()):
        assert (folder / "LICENSE.txt").stat().st_size > 300
        assert f"{folder.name}/LICENSE.txt" in told
    assert "Natural Earth" in told
