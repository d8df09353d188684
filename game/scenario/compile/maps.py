"""The map is checked: what it names exists, what it draws can be seen."""

from __future__ import annotations

from game.engine.formula import Read
from game.scenario.compile.countries import COUNTRIES
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema.maps import Map, MapLine, Region

ROUND = 360
"""Degrees around the world."""


def check(shop: Workshop, knowledge: Knowledge) -> None:
    """Report what no window could draw."""
    written = shop.document.map
    if written is None:
        return
    _regions(shop, written)
    _countries(shop, written)
    _places(shop, written)
    _labels(shop, written)
    placed = {place.of for place in written.places}
    for i, line in enumerate(written.lines):
        _line(shop, knowledge, placed, line, ("map", "lines", i))


def _regions(shop: Workshop, written: Map) -> None:
    for key, region in (("region", written.region), ("focus", written.focus)):
        if region is not None and not _has_size(region):
            shop.error("E463", ("map", key))
    if written.focus is None:
        return
    west, south, east, north = written.focus
    if not (_is_inside(written, west, south) and _is_inside(written, east, north)):
        shop.error("E464", ("map", "focus"))


def _has_size(region: Region) -> bool:
    west, south, east, north = region
    return west < east <= west + ROUND and south < north


def _is_inside(written: Map, east: float, north: float) -> bool:
    """Whether a position lies in the region, however often one goes round the world."""
    least, south, most, top = written.region
    turns = (east - ROUND, east, east + ROUND)
    return south <= north <= top and any(least <= turn <= most for turn in turns)


def _countries(shop: Workshop, written: Map) -> None:
    land: Path = ("map", "land")
    named = [((*land, i), code) for i, code in enumerate(written.land)]
    for i, place in enumerate(written.places):
        path: Path = ("map", "places", i, "country")
        if isinstance(place.country, list):
            named += [((*path, n), code) for n, code in enumerate(place.country)]
        elif place.country is not None:
            named.append((path, place.country))
    for path, code in named:
        if code not in COUNTRIES:
            shop.error("E210", path, kind="country", id=str(code))


def _places(shop: Workshop, written: Map) -> None:
    first: dict[str, Path] = {}
    for i, place in enumerate(written.places):
        path: Path = ("map", "places", i, "of")
        shop.refer("party", place.of, path)
        known = first.setdefault(place.of, path)
        if known != path:
            shop.error("E145", path, id=place.of, first=str(shop.place(known)))


def _labels(shop: Workshop, written: Map) -> None:
    for i, label in enumerate(written.labels):
        if not _is_inside(written, *label.at):
            shop.warning("W412", ("map", "labels", i, "at"))


def _line(
    shop: Workshop, knowledge: Knowledge, placed: set[str], line: MapLine, path: Path
) -> None:
    for n, end in enumerate(line.between):
        if shop.refer("party", end, (*path, "between", n)) >= 0 and end not in placed:
            shop.error("E465", (*path, "between", n), party=end)
    if line.between[0] == line.between[1]:
        shop.error("E466", (*path, "between", 1), party=line.between[1])
    if not _is_seen(shop, knowledge, line.shows, (*path, "shows")):
        shop.error("E467", (*path, "shows"), id=line.shows)


def _is_seen(shop: Workshop, knowledge: Knowledge, name: str, path: Path) -> bool:
    """Whether any seat sees a metric or gauge; one that does not exist is reported, not blamed."""
    if name in shop.tables["gauge"]:
        return bool(knowledge.of(Read("gauge", shop.tables["gauge"][name])).any())
    known = {**shop.tables["gauge"], **shop.tables["metric"]}
    metric = shop.among("number", name, known, path)
    return metric < 0 or bool(knowledge.metrics[:, metric].any())
