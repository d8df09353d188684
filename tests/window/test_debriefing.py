"""The debrief’s button: written beside the game’s file, and shown by the browser."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.window.screens.hall.notice import Notice
from tests.window.stand import press, texts
from tests.window.timelines import ended


@pytest.fixture(autouse=True)
def _no_advisers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.play.advise", lambda *_: [])


def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked to show."""
    shown: list[str] = []

    def show(url: str) -> bool:
        shown.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", show)
    return shown


def test_the_debrief_is_written_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the save, in a folder of its own each time; the browser is given the page."""
    shown = browser(monkeypatch)
    hall, _ = ended(tmp_path)
    app = hall.app
    press(app, "ending:skip")
    press(app, "ending:debrief")
    pages = list(hall.house.games.glob("*-debrief/debrief.html"))
    assert len(pages) == 1
    assert shown == [pages[0].resolve().as_uri()]
    assert isinstance(app.screen, Notice)
    assert pages[0].name in texts(app).replace("\n", "")
    app.close()
    before = pages[0].read_bytes()
    press(app, "ending:debrief")
    assert len(list(hall.house.games.glob("*-debrief*/debrief.html"))) == 2
    assert pages[0].read_bytes() == before


def test_a_debrief_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failing disk gives a sentence, and no browser opens."""
    shown = browser(monkeypatch)
    hall, _ = ended(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    press(hall.app, "ending:skip")
    press(hall.app, "ending:debrief")
    assert "No space left on device" in texts(hall.app).replace("\n", " ")
    assert not shown
