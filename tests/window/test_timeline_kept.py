"""What-ifs of the window: kept in the game’s file, found again, played on by hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.saves.branch import MOST_BRANCHES, Branch
from game.window import entering
from game.window.screens.ending.ending import EndingScreen
from game.window.screens.hall.notice import Notice
from game.window.screens.page import Page
from game.window.screens.timeline.timeline import TimelineScreen
from game.window.screens.timeline.whatif import WhatIfScreen
from tests.window.fit import misfits
from tests.window.stand import press, texts
from tests.window.timelines import at_timeline, compared, ended, first, keys, of_file


@pytest.fixture(autouse=True)
def _no_advisers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.play.advise", lambda *_: [])


def test_a_kept_what_if_is_found_again(tmp_path: Path) -> None:
    """Named and kept, it survives leaving and opening the game, and is told as it was."""
    hall, play = ended(tmp_path)
    app, screen = hall.app, compared(hall.app)
    ending = screen.made.now.state.ending.copy()
    screen.label = " Table 3 "
    press(app, "what-if:keep")
    assert screen.number == 1
    assert "what-if:keep" not in keys(app)
    play.leave()  # which writes the game once more
    assert [branch.label for branch in of_file(hall).save.branches] == ["Table 3"]
    entering.resume(hall, of_file(hall).path)
    at_timeline(app)
    assert "Table 3" in texts(app)
    assert "at the end" in texts(app)
    press(app, "branch:1")
    again = app.screen
    assert isinstance(again, WhatIfScreen)
    assert again.made.now.record.turns == screen.made.now.record.turns
    assert (again.made.now.state.ending == ending).all()
    press(app, "what-if:from")
    assert isinstance(app.screen, TimelineScreen)
    assert app.screen.parent == 1


def test_a_what_if_of_a_what_if(tmp_path: Path) -> None:
    """It grows from the other in the file."""
    hall, _ = ended(tmp_path)
    app = hall.app
    compared(app)
    press(app, "what-if:keep")
    press(app, "what-if:from")
    press(app, "turn:3")
    press(app, first(app, "change:give:"))
    press(app, "change:on")
    press(app, "what-if:keep")
    found = of_file(hall).save.branches
    assert [(branch.parent, branch.turn) for branch in found] == [(0, 2), (1, 3)]


def test_played_on_by_hand(tmp_path: Path) -> None:
    """It is a game like any other from there, kept as a what-if, and leads back to the turns."""
    hall, play = ended(tmp_path)
    app, before = hall.app, of_file(hall).save.record
    at_timeline(app)
    press(app, "turn:3")
    press(app, first(app, "change:give:"))
    press(app, "change:hand:seoul")
    screen = app.screen
    assert isinstance(screen, Page)
    by_hand = screen.play
    assert by_hand is not play
    assert (by_hand.turn, by_hand.seat) == (2, "seoul")
    by_hand.advance(force=True)
    by_hand.leave()
    kept = of_file(hall).save
    assert kept.record == before
    assert [(one.turn, len(one.turns)) for one in kept.branches] == [(3, 1)]
    assert set(kept.branches[0].players) == {"washington"}
    entering.resume(hall, of_file(hall).path)
    at_timeline(app)
    press(app, "branch:1")
    press(app, "what-if:hand")
    assert isinstance(app.screen, Page)
    again = app.screen.play
    assert again.turn == 3
    again.finish()
    assert isinstance(app.screen, EndingScreen)
    at_timeline(app)
    assert len(of_file(hall).save.branches) == 1
    assert of_file(hall).save.branches[0].last > 3


def test_what_is_played_by_hand_cannot_be_taken_back_beyond_its_beginning(tmp_path: Path) -> None:
    """A sentence says so, and the file stays as it was."""
    hall, _ = ended(tmp_path)
    at_timeline(hall.app)
    press(hall.app, "turn:3")
    press(hall.app, "change:hand:seoul")
    assert isinstance(hall.app.screen, Page)
    by_hand, kept = hall.app.screen.play, of_file(hall).save
    by_hand.take_back()
    assert "begins at turn 3" in (by_hand.trouble or "")
    assert of_file(hall).save == kept


def test_a_failing_disk_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be kept is told; the game and its earlier what-ifs stay, and it may be tried."""
    hall, play = ended(tmp_path)
    app, screen = hall.app, compared(hall.app)
    before = of_file(hall).save

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        press(app, "what-if:keep")
    assert isinstance(app.screen, Notice)
    assert of_file(hall).save == before
    app.close()
    assert screen.number == 0
    press(app, "what-if:keep")
    assert len(of_file(hall).save.branches) == 1
    assert play.keep()
    assert len(of_file(hall).save.branches) == 1


def test_a_full_file_takes_no_more(tmp_path: Path) -> None:
    """The bound is told in a sentence."""
    hall, _ = ended(tmp_path)
    screen = compared(hall.app)
    screen.whatifs.branches = (Branch(0, 1),) * MOST_BRANCHES
    press(hall.app, "what-if:keep")
    assert isinstance(hall.app.screen, Notice)
    assert str(MOST_BRANCHES) in texts(hall.app)


@pytest.mark.parametrize("people", [(), ("washington", "seoul")])
def test_whoever_played_may_go_on_by_hand(tmp_path: Path, people: tuple[str, ...]) -> None:
    """Those who shared the machine share it again; where nobody played, one seat is taken."""
    hall, _ = ended(tmp_path, people)
    at_timeline(hall.app)
    press(hall.app, "turn:2")
    press(hall.app, f"change:hand:{'-'.join(people or ('seoul',))}")
    screen = hall.app.screen
    assert isinstance(screen, Page)
    assert screen.play.match.people == (people or ("seoul",))
    assert misfits(hall.app) == []
