"""A map as a picture: places where they lie, those beyond at the edge, lines between them."""

from __future__ import annotations

import math
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from game.scenario.library import Entry, Library
from game.scenario.load import load
from game.scenario.problems import Problems
from game.scenario.schema.maps import Map
from game.window.map.atlas import Atlas
from game.window.map.picture import Picture, filling, picture

ROOT = Path(__file__).parents[2]
ATLAS = Atlas(ROOT / "assets" / "map")
SHELF = Library([ROOT / "scenarios"])


def drawn(region: tuple[float, float, float, float], **rest: Any) -> Picture:
    return picture(Map.model_validate({"region": region, **rest}), ATLAS)


def place(name: str, *at: float, country: int | None = None) -> dict[str, Any]:
    return {"of": name, "at": list(at), "country": country}


def test_positions_run_from_top_left_to_bottom_right() -> None:
    """West is 0 across, north is 0 down."""
    found = drawn((0, -10, 40, 10), places=[place("a", 0, 10), place("b", 30, 0)])
    assert [(spot.place.of, spot.at, spot.toward) for spot in found.spots] == [
        ("a", (0, 0), None),
        ("b", (0.75, 0.5), None),
    ]


def test_a_degree_is_as_wide_as_it_is_at_mid_latitude() -> None:
    """At 60° north half as wide as it is high."""
    assert drawn((0, -10, 40, 10)).aspect == pytest.approx(2)
    assert drawn((0, 50, 40, 70)).aspect == pytest.approx(1)


def test_a_place_beyond_the_region_stands_at_the_nearest_edge() -> None:
    """And says in which direction it lies, as one sees it on the screen."""
    found = drawn((0, -10, 40, 10), places=[place("east", 60, 0), place("corner", 50, 20)])
    east, corner = found.spots
    assert (east.at, east.toward) == ((1, 0.5), (1, 0))
    assert corner.at == (1.0, 0.0)
    assert corner.toward is not None
    assert corner.toward == pytest.approx((math.sqrt(0.5), -math.sqrt(0.5)))


@pytest.mark.parametrize(
    ("region", "x"), [((110, 26, 146, 48), 1), ((-20, 26, 40, 60), 0), ((150, 26, 300, 60), 0.89)]
)
def test_a_place_lies_the_shorter_way_round_the_world(
    region: tuple[float, float, float, float], x: float
) -> None:
    """77° west is east of one ocean and west of another; maps may cross the date line."""
    (spot,) = drawn(region, places=[place("far", -77, 38.9)]).spots
    assert spot.at[0] == pytest.approx(x, abs=0.01)


def test_countries_take_the_colour_of_their_place() -> None:
    """They stand out, and so do those that the map names; others are only there."""
    found = drawn(
        (-12, 36, 40, 66),
        land=[756],
        places=[place("paris", 2, 49, country=250), place("club", 5, 60)],
    )
    assert found.owners == {250: "paris"}
    assert found.strong == {250, 756}
    assert {250, 276, 756} <= {land.country for land in found.land}


def test_land_reaches_a_little_beyond_the_picture() -> None:
    """So that the edges at which it was cut are never seen."""
    points = [p for land in drawn((110, 26, 146, 48)).land for area in land.areas for p in area]
    assert min(x for x, _ in points) == pytest.approx(-0.02)
    assert min(y for _, y in points) == pytest.approx(-0.02)
    assert max(max(p) for p in points) <= 1.02 + 1e-9


def test_names_beyond_the_part_that_is_shown_are_left_out() -> None:
    """A card shows part of the map; its places and lines are all there."""
    chart = Map.model_validate(
        {
            "region": (0, 40, 40, 60),
            "places": [place("a", 5, 45), place("b", 35, 55)],
            "labels": [{"at": (6, 46), "text": {"en": "Near"}}, {"at": (34, 54), "text": "Far"}],
            "lines": [{"between": ["b", "a"], "shows": "trust"}],
        }
    )
    card = picture(chart, ATLAS, (0, 40, 20, 50))
    assert [name.label.text.en for name in card.names] == ["Near"]
    assert card.names[0].at == pytest.approx((0.3, 0.4))
    (link,) = card.links
    assert [spot.place.of for spot in link.ends] == ["b", "a"]
    assert link.ends[0].at == (1.0, 0.0)
    assert link.line.shows == "trust"


@pytest.mark.parametrize("aspect", [0.5, 1.0, 1.6, 3.0])
def test_a_region_grows_to_fill_a_box(aspect: float) -> None:
    """About its middle; it never shrinks, and never turns the world over."""
    region = (110.0, 26.0, 146.0, 48.0)
    west, south, east, north = filling(region, aspect)
    assert (west <= 110, south <= 26, east >= 146, north >= 48) == (True,) * 4
    assert (west + east, south + north) == pytest.approx((256, 74))
    assert drawn((west, south, east, north)).aspect == pytest.approx(aspect)


def test_a_region_stops_at_the_poles_and_round_the_world() -> None:
    """The picture is then narrower or lower than its box."""
    assert filling((0, -80, 40, 80), 0.01)[1::2] == (-85, 85)
    west, _, east, _ = filling((0, 40, 40, 60), 99)
    assert east - west == 360


@pytest.mark.parametrize("entry", SHELF.listing(), ids=lambda entry: entry.id)
def test_every_scenario_that_ships_has_a_map(entry: Entry) -> None:
    """All seats stand on it, in countries that are drawn, and no two names in one spot."""
    loaded = load(entry.path, SHELF.world, Problems())
    assert loaded is not None
    document = loaded.scenario.document
    assert document.map is not None
    for region in (document.map.region, document.map.focus):
        found = picture(document.map, ATLAS, region)
        placed = {spot.place.of: spot for spot in found.spots}
        assert {seat.id for seat in document.seats} <= set(placed)
        drawn_lands = {land.country for land in found.land}
        inside = [spot for spot in found.spots if spot.toward is None]
        assert inside
        assert all(set(spot.place.countries) <= drawn_lands for spot in inside)
        points = [*(name.at for name in found.names), *(spot.at for spot in inside)]
        assert min(math.dist(a, b) for a, b in combinations(points, 2)) > 0.03
