"""A window on the hall, with a small scenario that ships and folders of one's own, for tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.window import course
from game.window.hall import Hall
from game.window.house import Errand, House
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Screen
from game.window.screens.hall.briefing import Briefing
from game.window.screens.hall.opening import Opening
from game.window.settings import Settings
from game.window.start import keeper_of
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from tests.window.stand import ROOT, window

STRAIT = (ROOT / "tests" / "terminal" / "strait.yaml").read_text(encoding="utf-8")
SEED = 4711


def named(name: str, **changes: str) -> str:
    """The strait's scenario under another id, with texts of it changed."""
    text = STRAIT.replace("id: strait", f"id: {name}", 1)
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return text


def house(folder: Path) -> House:
    """Folders below one; the strait ships."""
    shipped = folder / "shipped"
    shipped.mkdir(parents=True, exist_ok=True)
    (shipped / "strait.yaml").write_text(STRAIT, encoding="utf-8")
    return House(
        ROOT / "assets", shipped, folder / "own", folder / "games", folder / "settings.json",
        lambda: SEED,
    )  # fmt: skip


def own(folder: Path, name: str, text: str) -> Path:
    """Put a scenario among a person's own."""
    file = folder / "own" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def lobby(
    folder: Path,
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    errand: Errand = None,
) -> Hall:
    """A window that has just opened; its settings are written down."""
    app = window(size, settings)
    there = house(folder)
    app._keep_settings = keeper_of(there)
    hall = Hall(app, there)
    app.show(Opening(app))
    hall.take(hall.looked_for())
    hall.enter(errand)
    return hall


class Somewhere(Screen):
    """Stands for the pages of a game after its briefing, which other tests are about."""

    name = "somewhere"

    def __init__(self, play: Play) -> None:
        super().__init__(play.app)
        self.play = play

    def build(self, look: Look) -> Widget:
        """Whose page it is."""
        return Text(f"turn {self.play.turn + 1}, {self.play.seat or 'nobody'}")


@pytest.fixture
def somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the briefing, games lead to one plain page."""

    def following(play: Play) -> Screen:
        is_new = play.turn == 0 and not play.match.finished and not play.is_stage
        if is_new and play.seat and play.seat not in play.notes.briefed:
            play.notes.briefed.add(play.seat)
            return Briefing(play)
        return Somewhere(play)

    monkeypatch.setattr(course, "following", following)


def play_of(hall: Hall) -> Play:
    """The game whose page is in front."""
    screen = hall.app.screen
    assert isinstance(screen, Somewhere | Briefing), screen.name
    return screen.play
