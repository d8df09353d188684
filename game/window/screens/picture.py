"""A scenario's picture: its map without words, or its seats and actors where it has none."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.scenario.compile.compiler import Scenario
from game.scenario.schema.document import Document
from game.window import chart
from game.window.accents import accent_of
from game.window.atlas import Atlas
from game.window.look import Look
from game.window.shapes import filled, painted, stroked
from game.window.theme import Colour, mixed
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.canvas import Canvas

Standing = tuple[str, float, float]
"""Who stands where, from 0 to 1 across and down."""

Outline = tuple[tuple[float, float], ...]

MOST_PICTURES = 60

_pictures: dict[tuple[object, ...], tuple[Document, pygame.Surface]] = {}
"""Drawn once for a size and a palette; the document is held, so that its identity stays its own."""


def picture(scenario: Scenario | None, height: float = 116) -> Widget:
    """The picture of a scenario, ``height`` in points; empty sea until it has been read."""
    return Picture(None if scenario is None else scenario.document, height)


@cache
def _atlas(folder: Path) -> Atlas:
    return Atlas(folder)


class Picture(Widget):
    """Land, a mark for every seat in its colour, and the lines between them; no words."""

    def __init__(self, document: Document | None, height: float) -> None:
        super().__init__()
        self._document, self._height = document, height

    def measure(self, look: Look, width: int) -> int:
        """The height it was made for."""
        return look.px(self._height)

    def natural(self, look: Look) -> int:
        """A wide strip."""
        return look.px(2.4 * self._height)

    def paint(self, canvas: Canvas) -> None:
        """The kept picture, drawn when it is first seen."""
        look, document = canvas.look, self._document
        if document is None or min(self.rect.size) < 2:
            canvas.fill(self.rect, look.palette.sea)
            return
        key = (id(document), self.rect.size, look.palette.land, look.palette.sea)
        if key not in _pictures:
            if len(_pictures) >= MOST_PICTURES:
                _pictures.clear()
            _pictures[key] = document, _drawn(look, document, self.rect.size)
        canvas.picture(_pictures[key][1], self.rect.topleft)


def _drawn(look: Look, document: Document, size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size)
    surface.fill(look.palette.sea)
    if document.map is None:
        spots = _in_a_ring([*(seat.id for seat in document.seats),
                            *(actor.id for actor in document.actors)])  # fmt: skip
        _mark(look, document, surface, spots, [(spots[0], other) for other in spots[1:]])
        return surface
    region = document.map.focus or document.map.region
    atlas = _atlas(look.icons.folder.parent / "map")
    shown = chart.picture(document.map, atlas, chart.filling(region, size[0] / size[1]))
    for colour, areas in _areas(look, document, shown).items():
        scaled = [[(x * size[0], y * size[1]) for x, y in area] for area in areas]
        surface.blit(painted(filled(scaled, size), colour), (0, 0))
    spots = [_standing(spot) for spot in shown.spots]
    links = [(_standing(one), _standing(other)) for one, other in
             (link.ends for link in shown.links)]  # fmt: skip
    _mark(look, document, surface, spots, links)
    return surface


def _standing(spot: chart.Spot) -> Standing:
    return spot.place.of, *spot.at


def _areas(look: Look, document: Document, shown: chart.Picture) -> dict[Colour, list[Outline]]:
    """Areas by colour: plain land, land that stands out, land of a seat."""
    palette = look.palette
    seats = {seat.id for seat in document.seats}
    found: dict[Colour, list[Outline]] = {}
    for land in shown.land:
        owner = shown.owners.get(land.country, "")
        colour = palette.land
        if owner in seats:
            colour = mixed(palette.land, accent_of(look, document, owner), 0.42)
        elif land.country in shown.strong:
            colour = mixed(palette.land, palette.soft, 0.3)
        found.setdefault(colour, []).extend(land.areas)
    return found


def _in_a_ring(names: list[str]) -> list[Standing]:
    """Everybody around the middle; for a scenario without a map."""
    turn = 2 * math.pi / max(len(names), 1)
    return [
        (name, 0.5 - 0.36 * math.cos(i * turn), 0.5 - 0.32 * math.sin(i * turn))
        for i, name in enumerate(names)
    ]


def _mark(
    look: Look, document: Document, surface: pygame.Surface, spots: list[Standing],
    links: list[tuple[Standing, Standing]],
) -> None:  # fmt: skip
    """Lines, then a disc for everybody: a seat's is larger, and in its colour."""
    palette, size = look.palette, surface.get_size()
    for one, other in links:
        ends = [_within(look, size, one), _within(look, size, other)]
        line = stroked(ends, look.px(1.5), size)
        surface.blit(painted(line, palette.soft, 0.7), (0, 0))
    seats = {seat.id for seat in document.seats}
    for spot in spots:
        at, is_seat = [_within(look, size, spot)], spot[0] in seats
        colour = accent_of(look, document, spot[0]) if is_seat else palette.soft
        for reach, ink in ((13 if is_seat else 9, palette.sheet), (10 if is_seat else 6, colour)):
            surface.blit(painted(stroked(at, look.px(reach), size), ink), (0, 0))


def _within(look: Look, size: tuple[int, int], spot: Standing) -> tuple[float, float]:
    """Where somebody stands, in pixels; far enough from the edge to be seen whole."""
    edge = look.px(7)
    x, y = spot[1] * size[0], spot[2] * size[1]
    return min(max(x, edge), size[0] - edge), min(max(y, edge), size[1] - edge)
