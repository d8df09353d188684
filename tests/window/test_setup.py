"""Setting up a game: guided with one key, or everything customised."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.match.arrangement import MOST_SEED, Arrangement
from game.scenario.load import load
from game.scenario.problems import Problems
from game.window.hall import Hall
from game.window.house import Begin
from game.window.screens.hall.customise import Customise
from game.window.settings import Settings
from game.window.settling import EACH, SEVERAL, STAGE, WATCH, Settling
from tests.window.fit import misfits
from tests.window.lobby import SEED, lobby, play_of, somewhere
from tests.window.stand import ROOT, loaded, press, strike, texts

__all__ = ["somewhere"]

HARBOUR = ROOT / "tests" / "scenario" / "harbour"


def set_up(
    folder: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 800)
) -> Hall:
    """The strait, about to be set up."""
    hall = lobby(folder, size, settings)
    press(hall.app, "scenario:0")
    return hall


def customising(folder: Path, scenario: str = "gsomia-dispute") -> tuple[Hall, Settling]:
    """A shipped scenario on the page where everything can be settled."""
    hall = lobby(folder)
    hall.set_up(loaded(scenario))
    press(hall.app, "setup:customise")
    screen = hall.app.screen
    assert isinstance(screen, Customise)
    return hall, screen.settling


@pytest.mark.usefixtures("somewhere")
def test_enter_starts_the_guided_game(tmp_path: Path) -> None:
    """From the scenarios, two strokes of Enter; the first seat, guided, against the planner."""
    hall = lobby(tmp_path)
    strike(hall.app, pygame.K_RETURN, "\r")
    strike(hall.app, pygame.K_RETURN, "\r")
    play = play_of(hall)
    assert hall.app.screen.name == "briefing"
    assert play.settled == Arrangement(("hill",), SEED)
    assert {seat: one.name for seat, one in play.match.players.items()} == {"bay": "planner"}


@pytest.mark.usefixtures("somewhere")
def test_another_seat_is_taken(tmp_path: Path) -> None:
    """By a press on its card, or by its number."""
    for is_pressed in (True, False):
        hall = set_up(tmp_path)
        if is_pressed:
            press(hall.app, "seat:bay")
        else:
            strike(hall.app, pygame.K_2, "2")
        press(hall.app, "setup:guided")
        assert play_of(hall).match.people == ("bay",)


def test_customising_and_going_back_changes_nothing(tmp_path: Path) -> None:
    """Escape leaves the choices behind."""
    hall = set_up(tmp_path)
    press(hall.app, "setup:customise")
    press(hall.app, "seat:bay")
    press(hall.app, "full")
    strike(hall.app, pygame.K_ESCAPE)
    assert hall.app.screen.name == "setup"
    press(hall.app, "setup:customise")
    screen = hall.app.screen
    assert isinstance(screen, Customise)
    assert (screen.settling.seat, screen.settling.is_full) == ("hill", False)


@pytest.mark.usefixtures("somewhere")
def test_everything_is_customised(tmp_path: Path) -> None:
    """Seat, leaning, opponent, lenses, dice, menu: each press settles one thing."""
    hall, settling = customising(tmp_path)
    app, document = hall.app, settling.document
    seoul = document.seats[1]
    press(app, "seat:seoul")
    press(app, f"leaning:seoul:{seoul.leanings[1].id}")
    opponent = settling.opponents[1]
    press(app, f"opponent:{opponent}")
    press(app, f"preset:{document.presets[0].id}")
    press(app, "evidence")
    lens = document.lenses[0]
    press(app, f"lens:{lens.id}:{lens.settings[0].id}")
    press(app, "full")
    press(app, "customise:begin")
    settled = play_of(hall).settled
    assert settled.people == ("seoul",)
    assert settled.leanings == {"seoul": seoul.leanings[1].id}
    assert settled.opponent == opponent
    assert settled.lenses == {**document.presets[0].settings, lens.id: lens.settings[0].id}
    assert not settled.guided


@pytest.mark.usefixtures("somewhere")
@pytest.mark.parametrize(
    ("way", "people", "is_stage"),
    [(SEVERAL, ("hill", "bay"), False), (STAGE, ("hill", "bay"), True), (WATCH, (), False)],
)
def test_people_share_the_machine(
    tmp_path: Path, way: str, people: tuple[str, ...], is_stage: bool
) -> None:
    """In turns, before a projector, or only watching; the kept game remembers which."""
    hall = set_up(tmp_path)
    press(hall.app, "setup:customise")
    press(hall.app, f"way:{way}")
    press(hall.app, "customise:begin")
    play = play_of(hall)
    assert (play.match.people, play.is_stage) == (people, is_stage)
    play.leave()
    press(hall.app, "kept:last")
    assert (play_of(hall).match.people, play_of(hall).is_stage) == (people, is_stage)


@pytest.mark.usefixtures("somewhere")
def test_a_low_window_leaves_the_picture_out(tmp_path: Path) -> None:
    """At 1024×640 with large text the capitals take its room, and both buttons stand."""
    for text_size, has_picture in ((150, False), (100, True)):
        app = set_up(tmp_path, Settings(text_size=text_size), (1024, 640)).app
        app.frame()
        keys = {widget.key for widget in app.front.root.walk()}
        assert ("picture" in keys) == has_picture
        room = app.surface.get_rect()
        for key in ("setup:guided", "setup:customise"):
            assert room.contains(next(t.visible for t in app.front.targets if t.widget.key == key))


@pytest.mark.usefixtures("somewhere")
def test_a_seed_is_typed(tmp_path: Path) -> None:
    """Any whole number that the dice take; nothing else starts a game."""
    hall = set_up(tmp_path)
    press(hall.app, "setup:customise")
    press(hall.app, "seed")
    strike(hall.app, pygame.K_BACKSPACE, mod=pygame.KMOD_CTRL)
    for letter in "12x":
        strike(hall.app, ord(letter), letter)
    assert "whole number" in texts(hall.app)
    assert "customise:begin" not in [t.widget.key for t in hall.app.front.targets]
    strike(hall.app, pygame.K_BACKSPACE)
    press(hall.app, "customise:begin")
    assert play_of(hall).match.record.seed == 12


def test_seeds_have_bounds(tmp_path: Path) -> None:
    """From nought to the largest that the engine takes."""
    _, settling = customising(tmp_path)
    for text, number in (("0", 0), (str(MOST_SEED), MOST_SEED), (str(MOST_SEED + 1), None),
                         ("", None), ("-1", None), ("1.5", None), ("٣", None)):  # fmt: skip
        settling.seed = text
        assert settling.seed_number == number, text


def test_dice_are_rolled_and_language_changes(tmp_path: Path) -> None:
    """A button gives a fresh seed; the language takes hold at once, and choices stay."""
    hall, settling = customising(tmp_path)
    settling.seed = "5"
    press(hall.app, "seat:seoul")
    press(hall.app, "dice")
    assert settling.seed == str(SEED)
    press(hall.app, "language:ko")
    assert "지소미아 갈등" in texts(hall.app)
    assert settling.seat == "seoul"


def test_a_third_seat_can_be_the_computers(tmp_path: Path) -> None:
    """Of three capitals people share at least two; an opponent can be chosen for the rest."""
    hall = lobby(tmp_path)
    found = load(HARBOUR, hall.library.beside(HARBOUR).world, Problems())
    assert found is not None
    hall.set_up(found)
    press(hall.app, "setup:customise")
    screen = hall.app.screen
    assert isinstance(screen, Customise)
    press(hall.app, f"way:{SEVERAL}")
    assert (screen.settling.people, screen.settling.opponents) == (("quay", "isle", "light"), [])
    press(hall.app, "seat:light")
    assert screen.settling.people == ("quay", "isle")
    assert screen.settling.opponents
    press(hall.app, "seat:isle")
    assert screen.settling.people == ("quay", "isle")
    assert misfits(hall.app) == []


def test_own_answers_begin_with_those_of_the_preset(tmp_path: Path) -> None:
    """Whoever goes on to answer each question starts from what held before."""
    hall, settling = customising(tmp_path)
    preset = settling.document.presets[0]
    press(hall.app, f"preset:{preset.id}")
    press(hall.app, f"preset:{EACH}")
    assert settling.answers == dict(preset.settings)


@pytest.mark.usefixtures("somewhere")
def test_the_command_line_settles_what_it_says(tmp_path: Path) -> None:
    """With a seat the game begins at once; without one it asks, and the rest holds."""
    found = loaded("gsomia-dispute")
    settled = Arrangement(("seoul",), 12, "idle", guided=False)
    hall = lobby(tmp_path, errand=Begin(found, settled, asks=False))
    assert play_of(hall).settled == settled
    asked = Arrangement((), 12, "idle", {"seoul": found.scenario.document.seats[1].leanings[1].id})
    hall = lobby(tmp_path, errand=Begin(found, asked, asks=True))
    press(hall.app, "seat:seoul")
    press(hall.app, "setup:guided")
    made = play_of(hall).settled
    assert (made.people, made.seed, made.opponent) == (("seoul",), 12, "idle")
    assert made.leanings == asked.leanings


@pytest.mark.usefixtures("somewhere")
def test_a_game_begins_again_from_its_end(tmp_path: Path) -> None:
    """The same dice from the other capital, as the last page offers."""
    hall = set_up(tmp_path)
    press(hall.app, "setup:guided")
    play = play_of(hall)
    assert play.again is not None
    play.again(Arrangement(("bay",), play.settled.seed))
    assert play_of(hall).match.people == ("bay",)
    assert play_of(hall).match.record.seed == SEED
    assert len(hall.app.layers) == 2


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1024, 640), 100), ((1024, 640), 150), ((1280, 800), 100), ((1280, 800), 150),
     ((1920, 1080), 200), ((1024, 640), 200)],
)  # fmt: skip
def test_everything_fits(
    tmp_path: Path, size: tuple[int, int], text_size: int, language: str
) -> None:
    """Both pages, in every way to play, with all questions open."""
    hall = lobby(tmp_path, size, Settings(text_size=text_size, language=language))
    app = hall.app
    hall.set_up(loaded("sma-talks"))
    assert misfits(app) == []
    press(app, "setup:customise")
    assert misfits(app) == []
    press(app, "evidence")
    for way in (SEVERAL, STAGE, WATCH):
        press(app, f"way:{way}")
        assert misfits(app) == [], way
    press(app, "seed")
    strike(app, ord("x"), "x")
    assert misfits(app) == []
