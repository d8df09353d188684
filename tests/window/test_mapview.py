"""The map: who stands on it, what lies between them, where words have room."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.telling.landscape import landscape
from game.window.drawing import pictures
from game.window.drawing.shapes import stroked
from game.window.look import Look
from game.window.map.borders import thin
from game.window.map.placing import Line, Placing, around, length_within
from game.window.map.spots import on_circle
from game.window.screens.page import Page
from game.window.settings import Settings
from game.window.widgets.layout import Column, Panel
from game.window.widgets.mapkey import map_key
from game.window.widgets.mapview import MapView
from game.window.widgets.scroll import Scroll
from game.window.widgets.widget import Widget
from tests.window.fit import misfits
from tests.window.stand import picture, play, press, texts, window


class Atlas(Page):
    """A map, its key, and the picture of a card."""

    pressed = ""
    has_map = True
    wide = 720.0

    def build(self, look: Look) -> Widget:
        """One under another."""
        found = landscape(self.sitting)
        chart = self.sitting.match.scenario.document.map if self.has_map else None
        view = MapView("map", found, chart, look.language, tie=self._press, party=self._press)
        card = MapView("card", found, chart, look.language, has_words=False, most=150,
                       region=None if chart is None else chart.focus)  # fmt: skip
        key = map_key("key", found, self._press)
        body = Column(view, key, Panel(card, 0, most=200), gap=12)
        return Scroll("all", Panel(body, (12, 12), most=self.wide), self.offsets)

    def _press(self, name: str) -> None:
        self.pressed = name


def page(
    scenario: str = "gsomia-dispute",
    size: tuple[int, int] = (1280, 900),
    settings: Settings | None = None,
) -> Atlas:
    app = window(size, settings)
    game = play(app, scenario, opponent="random")
    game.match.advance(force=True)
    found = Atlas(game)
    app.show(found)
    return found


@pytest.mark.parametrize("scenario", ["gsomia-dispute", "hanoi-summit", "sma-talks"])
@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1024, 640), 150, "ko"),
        ((1024, 640), 200, "en"),
        ((1280, 800), 100, "en"),
        ((1920, 1080), 100, "ko"),
    ],
)
def test_words_never_meet(
    scenario: str, size: tuple[int, int], text_size: int, language: str
) -> None:
    """Nothing on a map lies over another, at any size; what has no room is left out."""
    found = page(scenario, size, Settings(text_size=text_size, language=language))
    for found.wide in (300.0, 720.0):
        found.app.refresh()
        assert misfits(found.app) == []


def test_everybody_is_named() -> None:
    """On a map with room every party has its name, and every line its word."""
    found = page()
    said = texts(found.app)
    told = landscape(found.sitting)
    for place in told.parties:
        assert place.name in said
    for tie in told.ties:
        assert tie.word in said
    assert "Yellow Sea" in said


def test_lines_and_places_can_be_pressed() -> None:
    """Pressing a line says what it shows; pressing a place says who stands there."""
    found = page()
    press(found.app, "map:party:pyongyang")
    assert found.pressed == "pyongyang"
    press(found.app, "map:tie:0")
    assert found.pressed == "alliance_trust"
    press(found.app, "key:1")
    assert found.pressed == landscape(found.sitting).ties[1].shows


def test_without_a_map_there_is_a_diagram() -> None:
    """A scenario without a map shows the same parties and lines around a circle."""
    found = page()
    found.has_map = False
    found.app.refresh()
    assert misfits(found.app) == []
    assert all(party.name in texts(found.app) for party in landscape(found.sitting).parties)


def test_a_map_is_drawn_alike_each_time() -> None:
    """Drawn twice, from nothing each time, a map has the same bytes."""
    found = page()
    once = picture(found.app)
    pictures.forget()
    found.app.refresh()
    assert picture(found.app) == once


def test_land_is_tinted_by_its_seat() -> None:
    """Korea on the map has the colour of Seoul, and the sea has not."""
    found = page()
    found.app.frame()
    view = next(w for w in found.app.front.root.walk() if w.key == "map")
    assert isinstance(view, MapView)
    palette = found.app.look.palette
    inside = [
        found.app.surface.get_at((x, y))[:3]
        for x in range(view.rect.left + 2, view.rect.right - 2, 3)
        for y in range(view.rect.top + 2, view.rect.bottom - 2, 3)
    ]
    assert inside.count(palette.sea) > 500
    reddish = [c for c in inside if c[0] - c[1] > 30 and c[0] > 180]
    assert len(reddish) > 20


# -- parts -----------------------------------------------------------------------------------------


def test_a_name_gives_way_to_what_is_there() -> None:
    """A name takes the first room beside its spot that nothing else has; none where all is full."""
    placing = Placing(pygame.Rect(0, 0, 200, 60))
    first = placing.put(around((100, 30), (50, 20), 8))
    second = placing.put(around((100, 30), (50, 20), 8))
    assert first is not None
    assert second is not None
    assert not first.colliderect(second)
    assert placing.put([pygame.Rect(first)]) is None


def test_a_name_rather_covers_no_line() -> None:
    """Where another room is near, a name leaves a line in sight."""
    line = ((100, 30), (200, 30))
    free = Placing(pygame.Rect(0, 0, 200, 60), [line]).put(around((100, 30), (50, 20), 8))
    assert free is not None
    assert not free.clipline(line)


@pytest.mark.parametrize(
    ("line", "length"),
    [
        (((0, 5), (20, 5)), 10.0),
        (((0, 15), (20, 15)), 0.0),
        (((0, 0), (10, 10)), 5.0 * 2**0.5),
        (((7, 5), (9, 5)), 2.0),
        (((30, 5), (40, 5)), 0.0),
    ],
)
def test_length_of_a_line_in_a_room(line: Line, length: float) -> None:
    """As much of a line counts as lies within."""
    assert length_within(pygame.Rect(5, 0, 10, 10), line) == pytest.approx(length)


def test_thin_lines_are_those_of_shapes() -> None:
    """Borders drawn at once cover what the same lines cover drawn one by one."""
    points = [(3.0, 4.0), (30.5, 20.25), (12.0, 33.0)]
    one, other = thin([points], 1.0, (40, 40)), stroked(points, 1.0, (40, 40))
    assert np.abs(one - other).max() < 1e-9


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8])
def test_a_circle_keeps_everybody_apart(count: int) -> None:
    """However many there are, all stand in the picture and none on another."""
    found = on_circle([str(i) for i in range(count)])
    places = [stand.at for stand in found.values()]
    assert all(0 < x < 1 and 0 < y < 1 for x, y in places)
    gaps = [
        (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
        for i, a in enumerate(places)
        for b in places[i + 1 :]
    ]
    assert all(gap > 0.02 for gap in gaps)
