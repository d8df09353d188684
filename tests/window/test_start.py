"""Starting the window: what comes first, and what happens where there can be none."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.window import settings, start
from game.window.settings import Settings
from tests.window.lobby import lobby, play_of, somewhere
from tests.window.stand import ROOT, press, texts

__all__ = ["somewhere"]


SEEN = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "DIVIDE_TRACE")


def divide(*words: str, home: Path, **environment: str) -> tuple[str, str]:
    """The first line that the command says, and its complaints up to then.

    It has folders of its own, and no display but what is given.
    """
    kept = {name: value for name, value in os.environ.items() if name not in SEEN}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG")}
    with subprocess.Popen(
        [sys.executable, "main.py", *words],
        env={**kept, **folders, "BRIDGING_NO_SETUP": "1", **environment},
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8",
    ) as game:  # fmt: skip
        assert game.stdout is not None
        first = game.stdout.readline()
        game.kill()
        return first, game.communicate()[1]


def test_a_display_that_does_not_open_leaves_a_sentence_and_the_text(tmp_path: Path) -> None:
    """The game goes on without the window, and says why."""
    first, told = divide(home=tmp_path, SDL_VIDEODRIVER="nonsense")
    assert first.startswith("Seed 1.")
    assert "No window can be opened here (nonsense not available)" in told
    assert "Traceback" not in told


def test_without_display_and_terminal_a_game_is_told(tmp_path: Path) -> None:
    """As it always was, and without a word about windows."""
    first, told = divide(home=tmp_path)
    assert first.startswith("Seed 1.")
    assert told == ""


def test_a_wished_window_without_display_is_told(tmp_path: Path) -> None:
    """`--window` is tried, also where no display is likely."""
    strait = str(ROOT / "tests" / "terminal" / "strait.yaml")
    first, told = divide("play", strait, "--window", "--seat", "none", home=tmp_path)
    assert first.startswith("Seed 1.")
    assert "No window can be opened here" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--window"], "No window can be opened here"),
        (["--lang", "ko", "--window"], "창을 열 수 없어"),
        (["--window", "--lang", "ko"], "창을 열 수 없어"),
    ],
)
def test_a_window_is_wished_without_a_verb(words: list[str], said: str, tmp_path: Path) -> None:
    """As the game starts by default, and tried where no display is likely; in both languages."""
    _, told = divide(*words, home=tmp_path)
    assert said in told
    assert "usage" not in told


FIRST_FRAME = """
import sys
from game import cli
from game.window import start
def opened(app, house, errand):
    print(sorted({"numpy", "yaml", "pydantic", "rich"} & set(sys.modules)))
    print("|".join(drawn.words for drawn in app.canvas.drawn))
    import pygame
    print(pygame.mixer.get_init() if "pygame.mixer" in sys.modules else None)
    app.is_running = False
start._open_hall = opened
start.is_likely = lambda: True
print(cli.main([]))
"""


def test_the_first_frame_waits_for_nothing() -> None:
    """It shows the title before anything that reads scenarios is imported, and opens no sound."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME],
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", "PYTHONPATH": str(ROOT)},
        cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    modules, shown, sound, status = done.stdout.splitlines()
    assert (modules, sound, status) == ("[]", "None", "0")
    assert "Bridging the Divide" in shown
    assert "Opening the scenarios" in shown


@pytest.mark.parametrize(
    ("environment", "likely"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "w"}, True),
     ({"SDL_VIDEODRIVER": "dummy", "DISPLAY": ":0"}, False),
     ({"SDL_VIDEODRIVER": "offscreen"}, False), ({"SDL_VIDEODRIVER": "x11"}, True)],
)  # fmt: skip
def test_a_window_is_likely_where_somebody_would_see_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], likely: bool
) -> None:
    """Without a display, or with a driver that shows nothing, the terminal is better."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert start.is_likely() == likely


def test_two_packages_of_pygame_are_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the one that is used; a single package is nothing to tell."""
    told = io.StringIO()
    monkeypatch.setattr(start, "_is_installed", lambda name: name == "pygame-ce")
    start.say_which_pygame(told, "en")
    assert told.getvalue() == ""
    monkeypatch.setattr(start, "_is_installed", lambda _: True)
    start.say_which_pygame(told, "en")
    used = "pygame-ce" if getattr(pygame, "IS_CE", False) else "pygame"
    assert f"{used} is in use" in told.getvalue()
    assert told.getvalue().count("\n") == 1


def test_a_missing_typeface_is_told_and_the_game_goes_on(tmp_path: Path) -> None:
    """Another font is used, and a sentence stands on the first screen."""
    hall = lobby(tmp_path)
    hall.app.fonts = type(hall.app.fonts)(tmp_path / "nowhere")
    hall.enter(None)
    assert "typeface is missing" in texts(hall.app).replace("\n", " ")


def test_settings_are_remembered_with_folders(tmp_path: Path) -> None:
    """What is written is read again; what makes no sense is left out."""
    file = tmp_path / "deep" / "settings.json"
    wanted = Settings(text_size=150, palette="evening", language="ko", folders=("/a", "/b"))
    assert settings.write(file, wanted)
    assert settings.read(file, Settings()) == wanted
    file.write_text('{"folders": [1], "text_size": 7, "language": "ko"}', encoding="utf-8")
    assert settings.read(file, Settings()) == Settings(language="ko")


def test_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    """They hold, and a sentence says that they will not be remembered."""
    hall = lobby(tmp_path)
    hall.house.settings.mkdir()
    hall.app.settle(replace(hall.app.settings, is_calm=True))
    assert hall.app.settings.is_calm
    assert "could not be written down" in texts(hall.app)


@pytest.mark.usefixtures("somewhere")
def test_a_disk_that_is_full_is_told_once_and_the_game_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence in the window; the next step tries again, and says so if that fails otherwise."""
    hall = lobby(tmp_path)
    press(hall.app, "scenario:0")
    press(hall.app, "setup:guided")
    play = play_of(hall)
    monkeypatch.setattr(play, "_keep", lambda _match, _options: "The disk is full.")
    play.seal()
    assert "The disk is full." in texts(hall.app)
    press(hall.app, "notice:close")
    assert play.turn == 1
    play.seal()
    assert hall.app.screen.name == "somewhere"
    assert play.turn == 2
