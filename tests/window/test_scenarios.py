"""The first screen: scenarios, broken ones too, kept games, folders of one's own."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pygame
import pytest

from game.engine.orders import Order
from game.match.shelf import kept_games
from game.window.hall import Hall
from game.window.house import GoOn
from game.window.screens.hall.kept_rows import played
from game.window.settings import Settings
from tests.window.fit import misfits
from tests.window.lobby import Somewhere, lobby, named, own, play_of, somewhere
from tests.window.stand import press, strike, texts

__all__ = ["somewhere"]

MISSPELT = named("torn", **{"start: 50": "strat: 50"})


def begun(folder: Path, seals: int = 1) -> Hall:
    """A guided game of the strait that was left after some turns."""
    hall = lobby(folder)
    press(hall.app, "scenario:0")
    press(hall.app, "setup:guided")
    play = play_of(hall)
    for _ in range(seals):
        play.seal()
    play.leave()
    return hall


def shown(hall: Hall) -> str:
    """All words in sight, as one line."""
    return texts(hall.app).replace("\n", " ")


def test_a_scenario_shows_when_how_long_and_what_about(tmp_path: Path) -> None:
    """In the language of the moment, which one press changes."""
    hall = lobby(tmp_path)
    for words in ("The Strait", "1–30 March 1402", "3 turns", "a good first game", "Two towns"):
        assert words in shown(hall)
    press(hall.app, "hall:language")
    assert "두 도시가 해협을 나눕니다" in shown(hall)
    assert "1402년 3월 1일~30일" in shown(hall)


def test_ones_own_scenarios_stand_beside_those_that_ship(tmp_path: Path) -> None:
    """Also one of the same id, which hides nothing; each says where it lies."""
    file = own(tmp_path, "mine", named("strait", **{"The Strait": "My Strait"}))
    hall = lobby(tmp_path)
    assert [entry.path for entry in hall.shelves.own] == [file]
    assert "My Strait" in shown(hall)
    press(hall.app, "scenario:1")
    assert hall.app.screen.name == "setup"
    assert "My Strait" in shown(hall)


def test_a_broken_scenario_shows_its_mistakes(tmp_path: Path) -> None:
    """With file, line, column and what was meant; once mended, it can be played."""
    file = own(tmp_path, "torn", MISSPELT)
    line = MISSPELT[: MISSPELT.index("strat")].count("\n") + 1
    hall = lobby(tmp_path)
    assert "mistakes: press to see" in shown(hall)
    press(hall.app, "scenario:1")
    assert f"torn.yaml:{line}:" in shown(hall)
    assert "did you mean 'start'?" in shown(hall).lower()
    press(hall.app, "problems:again")
    assert hall.app.screen.name == "problems"
    file.write_text(named("torn"), encoding="utf-8")
    press(hall.app, "problems:again")
    assert hall.app.screen.name == "setup"


def test_a_scenario_without_a_title_page_does_not_vanish(tmp_path: Path) -> None:
    """It is called by its file, and its mistakes are listed."""
    own(tmp_path, "worse", "scenario: [\n")
    hall = lobby(tmp_path)
    assert "worse" in shown(hall)
    press(hall.app, "scenario:1")
    assert "worse.yaml:" in shown(hall)


def test_a_scenario_that_was_broken_since_is_told(tmp_path: Path) -> None:
    """One's own are read as they are at the press."""
    file = own(tmp_path, "mine", named("mine"))
    hall = lobby(tmp_path)
    file.write_text(MISSPELT, encoding="utf-8")
    press(hall.app, "scenario:1")
    assert hall.app.screen.name == "problems"


@pytest.mark.parametrize("is_dropped", [False, True])
def test_a_folder_is_opened_and_remembered(tmp_path: Path, is_dropped: bool) -> None:
    """By typing its path or dropping it on the window; the next start looks there too."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for name in ("east", "west"):
        (folder / f"{name}.yaml").write_text(named(name), encoding="utf-8")
    hall = lobby(tmp_path)
    if is_dropped:
        hall.app.take(pygame.event.Event(pygame.DROPFILE, file=str(folder)))
    else:
        press(hall.app, "hall:open")
        press(hall.app, "open:path")
        hall.app.take(pygame.event.Event(pygame.TEXTINPUT, text=str(folder)))
        strike(hall.app, pygame.K_RETURN, "\r")
    assert [entry.id for entry in hall.shelves.own] == ["east", "west"]
    kept = hall.app.settings
    assert [entry.id for entry in lobby(tmp_path, settings=kept).shelves.own] == ["east", "west"]
    press(hall.app, "hall:open")
    press(hall.app, "open:forget:0")
    assert hall.shelves.own == ()


def test_a_scenario_that_is_dropped_is_set_up(tmp_path: Path) -> None:
    """One scenario is what the person wants to play."""
    file = tmp_path / "single.yaml"
    file.write_text(named("single"), encoding="utf-8")
    hall = lobby(tmp_path)
    hall.app.take(pygame.event.Event(pygame.DROPFILE, file=str(file)))
    assert hall.app.screen.name == "setup"


def test_a_path_to_nothing_is_told(tmp_path: Path) -> None:
    """And nothing is remembered of it."""
    hall = lobby(tmp_path)
    hall.open_path(str(tmp_path / "nowhere"))
    assert "Nothing to play there" in shown(hall)
    assert hall.app.settings.folders == ()


@pytest.mark.usefixtures("somewhere")
def test_the_last_game_comes_first_and_enter_goes_on(tmp_path: Path) -> None:
    """Where it stopped, with how far it has come and as whom."""
    begun(tmp_path)
    hall = lobby(tmp_path)
    assert "Go on with the last game: The Strait" in shown(hall)
    assert "turn 2 of 3 · Hill · today" in shown(hall)
    strike(hall.app, pygame.K_RETURN, "\r")
    play = play_of(hall)
    assert (play.turn, play.seat, play.sitting.guided) == (1, "hill", True)


@pytest.mark.usefixtures("somewhere")
def test_leaving_a_game_shows_it_among_the_kept(tmp_path: Path) -> None:
    """Without a new start."""
    hall = begun(tmp_path)
    assert hall.app.screen.name == "scenarios"
    assert "turn 2 of 3" in shown(hall)


@pytest.mark.usefixtures("somewhere")
def test_the_game_played_last_is_the_first(tmp_path: Path) -> None:
    """Others follow, the newest first; each can be gone on with."""
    for seals in (0, 1, 2):
        begun(tmp_path, seals)
    for number, seconds in ((1, 3000), (2, 1000), (3, 2000)):
        for file in (tmp_path / "games").glob(f"strait-00{number}.game*"):  # older ones too
            os.utime(file, (seconds, seconds))
    hall = lobby(tmp_path)
    turns = [len(game.save.record.turns) for game in hall.shelves.kept]
    assert turns == [0, 2, 1]
    press(hall.app, "kept:1")
    assert play_of(hall).turn == 1


@pytest.mark.usefixtures("somewhere")
def test_a_game_goes_on_after_a_crash(tmp_path: Path) -> None:
    """Sealed turns and plans that were not sealed are there, and it is kept where it was."""
    hall = lobby(tmp_path)
    press(hall.app, "scenario:0")
    press(hall.app, "setup:guided")
    play = play_of(hall)
    play.seal()
    assert not play.plans.order(Order("feast"))
    del hall, play  # nobody left the game
    hall = lobby(tmp_path, errand=GoOn(None))
    assert play_of(hall).turn == 1
    assert play_of(hall).plans.decision.orders == (Order("feast"),)
    play_of(hall).seal()
    (game,) = kept_games(tmp_path / "games")
    assert len(game.save.record.turns) == 2


@pytest.mark.usefixtures("somewhere")
def test_a_finished_game_shows_its_end_again(tmp_path: Path) -> None:
    """It stands apart from those that can be gone on with."""
    hall = begun(tmp_path, 3)
    assert hall.shelves.kept == ()
    assert "Finished games" in shown(hall)
    press(hall.app, "finished:0")
    assert play_of(hall).match.finished


@pytest.mark.usefixtures("somewhere")
def test_a_save_is_opened_by_its_path(tmp_path: Path) -> None:
    """From anywhere, by the same field as a folder."""
    begun(tmp_path / "first")
    file = shutil.copy(tmp_path / "first" / "games" / "strait-001.game", tmp_path / "a.game")
    hall = lobby(tmp_path / "second")
    hall.open_path(str(file))
    assert isinstance(hall.app.screen, Somewhere)


def test_a_bad_save_is_refused_with_a_sentence(tmp_path: Path) -> None:
    """And the screen is still there."""
    (tmp_path / "bad.game").write_text("not a game", encoding="utf-8")
    hall = lobby(tmp_path)
    hall.open_path(str(tmp_path / "bad.game"))
    assert "This game cannot be opened" in shown(hall)
    press(hall.app, "notice:close")
    assert hall.app.screen.name == "scenarios"


@pytest.mark.usefixtures("somewhere")
def test_a_scenario_changed_since_is_told(tmp_path: Path) -> None:
    """The game carries its own, and says so before it goes on."""
    begun(tmp_path)
    hall = lobby(tmp_path)
    changed = named("strait", **{"Two towns": "Three towns"})
    (tmp_path / "shipped" / "strait.yaml").write_text(changed, encoding="utf-8")
    press(hall.app, "kept:last")
    assert "The game carries its own, as it was then." in shown(hall)


def test_escape_asks_before_the_window_closes(tmp_path: Path) -> None:
    """One can stay; the second answer closes."""
    hall = lobby(tmp_path)
    strike(hall.app, pygame.K_ESCAPE)
    press(hall.app, "quit:no")
    assert hall.app.is_running
    press(hall.app, "hall:quit")
    strike(hall.app, pygame.K_RETURN, "\r")
    assert not hall.app.is_running


def test_everything_is_reached_by_keys(tmp_path: Path) -> None:
    """Letters for help, opening and reading again; Tab and Enter for a card."""
    hall = lobby(tmp_path)
    for key, letter, name in ((pygame.K_h, "h", "how-to-play"), (pygame.K_o, "o", "open")):
        strike(hall.app, key, letter)
        assert hall.app.screen.name == name
        strike(hall.app, pygame.K_ESCAPE)
    own(tmp_path, "late", named("late"))
    strike(hall.app, pygame.K_r, "r")
    assert [entry.id for entry in hall.shelves.own] == ["late"]
    strike(hall.app, pygame.K_TAB)
    strike(hall.app, pygame.K_RETURN, "\r")
    assert hall.app.screen.name == "setup"


def test_a_moment_is_told_as_people_do(tmp_path: Path) -> None:
    """The hour today and yesterday, the day before that, the year where it is another."""
    look = lobby(tmp_path).app.look
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    for when, words in (
        (datetime(2026, 3, 2, 8, 5, tzinfo=UTC), "today, 08:05"),
        (datetime(2026, 3, 1, 23, 5, tzinfo=UTC), "yesterday, 23:05"),
        (datetime(2026, 2, 3, 8, 5, tzinfo=UTC), "3 February"),
        (datetime(2025, 2, 3, 8, 5, tzinfo=UTC), "3 February 2025"),
    ):
        assert played(look, when, now) == words


@pytest.mark.usefixtures("somewhere")
@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1024, 640), 100), ((1024, 640), 150), ((1280, 800), 100), ((1280, 800), 150),
     ((1920, 1080), 200)],
)  # fmt: skip
def test_everything_fits(
    tmp_path: Path, size: tuple[int, int], text_size: int, language: str
) -> None:
    """The screen with all that can be on it, and its dialogues."""
    begun(tmp_path)
    begun(tmp_path)
    begun(tmp_path, 3)
    own(tmp_path, "torn", MISSPELT)
    own(tmp_path, "worse", "scenario: [\n")
    settings = Settings(text_size=text_size, language=language, folders=(str(tmp_path),))
    hall = lobby(tmp_path, size, settings)
    hall.notices = ["notice.font", "notice.settings"]
    app = hall.app
    app.refresh()
    assert misfits(app) == []
    for key in ("hall:howto", "hall:open", "hall:quit", "scenario:1", "scenario:2"):
        press(app, key)
        assert app.screen.name != "scenarios", key
        assert misfits(app) == [], key
        strike(app, pygame.K_ESCAPE)
