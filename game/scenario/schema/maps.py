"""The map: what region it shows, where seats and actors stand, what lies between them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.schema.values import Concept, Reference, Text

Longitude = Annotated[float, Field(ge=-180, le=360)]
"""Degrees east; beyond 180 for maps across the date line (230 is 130° west)."""

Latitude = Annotated[float, Field(ge=-85, le=85)]
"""Degrees north; no map reaches a pole."""

Region = Annotated[tuple[Longitude, Latitude, Longitude, Latitude], Field(strict=False)]
"""West, south, east, north."""

Position = Annotated[tuple[Longitude, Latitude], Field(strict=False)]
"""Degrees east and north."""

CountryCode = Annotated[int, Field(ge=1, le=999)]
"""A country by its number in ISO 3166-1."""


class MapPlace(Concept):
    """Where a seat or an actor stands, and the country (or countries) that take its colour."""

    of: Reference
    at: Position
    country: CountryCode | list[CountryCode] | None = None

    @property
    def countries(self) -> tuple[int, ...]:
        """The countries that take its colour, none to many."""
        found = [] if self.country is None else self.country
        return (found,) if isinstance(found, int) else tuple(found)


class MapLabel(Concept):
    """A name on the map: of a city (with a dot), of a sea, or of an area."""

    at: Position
    text: Text
    kind: Literal["city", "sea", "area"] = "area"


class MapLine(Concept):
    """A line between two places; a metric or gauge says how what lies between them stands.

    ``shows`` gives the line its strength by the place in the range, and its colour by what
    is ``good`` for the seat that looks.
    """

    between: list[Reference] = Field(min_length=2, max_length=2)
    shows: Reference
    title: Text | None = None


class Map(Concept):
    """A map of a region.

    ``focus`` is the part that the picture on the scenario's card shows (default: all);
    ``land`` are countries that stand out from the others.  A place beyond the region stands
    at its edge.
    """

    region: Region
    focus: Region | None = None
    land: list[CountryCode] = Field(default_factory=list)
    places: list[MapPlace] = Field(default_factory=list)
    labels: list[MapLabel] = Field(default_factory=list, max_length=64)
    lines: list[MapLine] = Field(default_factory=list, max_length=16)
