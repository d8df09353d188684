"""The map of a scenario: what each key says, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.scenario.schema.maps import Map, MapLabel, MapLine, MapPlace
from game.scenario.schema.values import Concept
from tests.scenario.marked import codes, found, is_marked, loaded

TWO = "places: [{of: north, at: [10, 50]}, {of: south, at: [12, 44]}]"
METRICS = """
metrics:
  - {id: gold, name: G, start: 5}
  - {id: hoard, name: H, start: 5, seen_by: []}
  - {id: guess, name: U, start: 5, haze: 3}
gauges: [{id: sum, name: S, formula: gold * 2}, {id: blind, name: B, formula: guess}]
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
"""


def drawn(rest: str) -> str:
    return METRICS + f"map: {{region: [-10, 35, 30, 60], {rest}}}"


def map_of(sections: str) -> Map:
    made, problems = loaded(sections)
    assert made is not None, list(problems)
    written = made.scenario.document.map
    assert written is not None
    return written


def test_a_scenario_needs_no_map() -> None:
    """The window then draws a diagram."""
    made, problems = loaded(METRICS)
    assert made is not None
    assert made.scenario.document.map is None
    assert not len(problems)


def test_a_map_needs_only_its_region() -> None:
    """West, south, east, north; whole degrees or parts of them."""
    written = map_of("map: {region: [-10, 35.5, 30, 60]}")
    assert written == Map(region=(-10, 35.5, 30, 60))
    assert written.focus is None


def test_a_map_says_all_that_it_can() -> None:
    """Focus, land, places of seats and actors, labels of three kinds, lines that show numbers."""
    written = map_of(
        drawn(
            "focus: [0, 40, 20, 55], land: [276, 8], places: [{of: north, at: [10, 50], "
            "country: 276}, {of: elder, at: [-77, 38.9], country: [840, 124]}], "
            "labels: [{at: [3, 56], kind: sea, text: Sea}, {at: [4, 50], kind: city, text: City}, "
            "{at: [5, 51], text: {en: Hills, ko: 언덕}}], "
            "lines: [{between: [north, elder], shows: sum, title: A tie}, "
            "{between: [elder, north], shows: gold}]"
        )
    )
    assert (written.focus, written.land) == ((0, 40, 20, 55), [276, 8])
    assert [(place.of, place.at, place.countries) for place in written.places] == [
        ("north", (10, 50), (276,)),
        ("elder", (-77, 38.9), (840, 124)),
    ]
    assert [(label.kind, label.text.en) for label in written.labels] == [
        ("sea", "Sea"),
        ("city", "City"),
        ("area", "Hills"),
    ]
    assert [(line.between, line.shows) for line in written.lines] == [
        (["north", "elder"], "sum"),
        (["elder", "north"], "gold"),
    ]
    assert [line.title and line.title.en for line in written.lines] == ["A tie", None]


def test_a_place_need_not_colour_a_country() -> None:
    """A city-state, a party, a fleet."""
    assert map_of(drawn(TWO)).places[0].countries == ()


def test_a_map_may_cross_the_date_line() -> None:
    """Counting on beyond 180, with labels on either count."""
    text = "labels: [{at: [-158, 21], text: Islands}, {at: [202, 21], text: Islands}]"
    assert codes(f"map: {{region: [120, 0, 250, 60], {text}}}") == []


MISTAKES = [
    ("E463", "map: {region: »[30, 35, -10, 60]}"),
    ("E463", "map: {region: »[-10, 60, 30, 35]}"),
    ("E463", "map: {region: »[-180, 0, 181, 35]}"),
    ("E463", drawn("focus: »[5, 40, 5, 50]")),
    ("E464", drawn("focus: »[-11, 40, 5, 50]")),
    ("E464", drawn("focus: »[0, 40, 5, 61]")),
    ("E210", drawn("land: [276, »277]")),
    ("E210", drawn("places: [{of: north, at: [0, 40], country: »1}]")),
    ("E210", drawn("places: [{of: north, at: [0, 40], country: [276, »281]}]")),
    ("E210", drawn("places: [{of: »nroth, at: [0, 40]}]")),
    ("E145", drawn("places: [{of: north, at: [0, 40]}, {of: »north, at: [1, 41]}]")),
    ("W412", drawn("labels: [{at: »[56, 3], text: Swapped}]")),
    ("E210", drawn(TWO + ", lines: [{between: [north, »suoth], shows: gold}]")),
    ("E465", drawn(TWO + ", lines: [{between: [»elder, south], shows: gold}]")),
    ("E466", drawn(TWO + ", lines: [{between: [south, »south], shows: gold}]")),
    ("E210", drawn(TWO + ", lines: [{between: [north, south], shows: »glod}]")),
    ("E467", drawn(TWO + ", lines: [{between: [north, south], shows: »hoard}]")),
    ("E467", drawn(TWO + ", lines: [{between: [north, south], shows: »blind}]")),
    ("E204", drawn("places: [{of: north, at: [»361, 40]}]")),
    ("E204", drawn("places: [{of: north, at: [0, »86]}]")),
    ("E204", drawn("land: [»0]")),
    ("E206", drawn("places: [{of: north, at: »[0]}]")),
    ("E207", "map: {region: »[1, 2, 3, 4, 5]}"),
    ("E206", drawn(TWO + ", lines: [{between: »[north], shows: gold}]")),
    ("E205", drawn("labels: [{at: [0, 40], text: T, kind: »see}]")),
    ("E202", "map: »{focus: [1, 2, 3, 4]}"),
    ("E201", drawn("»colour: blue")),
    ("E203", "map: »[105, 22]"),
]


@pytest.mark.parametrize(("code", "sections"), MISTAKES)
def test_each_mistake_has_its_code_and_place(code: str, sections: str) -> None:
    """One problem for each, where ``»`` stands."""
    assert is_marked(sections, code), found(sections)


def test_a_focus_is_not_blamed_for_its_region() -> None:
    """A region turned round is one mistake."""
    assert codes("map: {region: [30, 35, -10, 60]}") == ["E463"]


def test_a_hazy_metric_may_be_shown() -> None:
    """Its band is seen; only what nobody sees at all is refused."""
    lines = map_of(drawn(TWO + ", lines: [{between: [north, south], shows: guess}]")).lines
    assert [line.shows for line in lines] == ["guess"]


def test_a_near_name_is_suggested() -> None:
    """Of a seat, of a metric or gauge."""
    _, problems = loaded(drawn(TWO + ", lines: [{between: [nroth, south], shows: glod}]"))
    assert [problem.get("suggestion") for problem in problems] == ["north", "gold"]


@pytest.mark.parametrize("concept", [Map, MapPlace, MapLabel, MapLine])
def test_every_key_of_a_map_is_written_above(concept: type[Concept]) -> None:
    """A new key needs a test."""
    written = Path(__file__).read_text(encoding="utf-8")
    assert [key for key in concept.model_fields if not re.search(rf"\b{key}: ", written)] == []
