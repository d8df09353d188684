"""The tour: every screen of the window, and everything on each has its room."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.window.house import House
from game.window.settings import Settings
from game.window.tour import SEED, Way, standing, stops
from tests.window.fit import misfits
from tests.window.stand import ROOT

WAYS = (
    Way("small and large", Settings(text_size=150, language="ko"), (1024, 640)),
    Way("4K", Settings(palette="evening"), (3840, 2160)),
)
SCREENS = 30


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_everything_on_every_screen_has_its_room(way: Way, tmp_path: Path) -> None:
    """No text is cut and none lies over another, from the scenarios to the last page."""
    house = House(ROOT / "assets", ROOT / "scenarios", tmp_path / "own", tmp_path / "games",
                  tmp_path / "settings.json", lambda: SEED)  # fmt: skip
    app = standing(house, way)
    found = {}
    for stop in stops(app, house):
        app.refresh()
        found[stop] = misfits(app)
    assert {stop: wrong for stop, wrong in found.items() if wrong} == {}
    assert len(found) >= SCREENS
    assert not (tmp_path / "games").exists()
