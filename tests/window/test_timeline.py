"""The timeline: a turn taken otherwise, both histories compared, kept, and played on by hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.match.arrangement import Arrangement
from game.match.shelf import OpenedGame, open_game
from game.saves.branch import MOST_BRANCHES, Branch
from game.window import entering
from game.window.app import App
from game.window.hall import Hall
from game.window.play import Play
from game.window.screens.ending.ending import EndingScreen
from game.window.screens.hall.notice import Notice
from game.window.screens.page import Page
from game.window.screens.timeline.changing import ChangeScreen
from game.window.screens.timeline.timeline import TimelineScreen
from game.window.screens.timeline.whatif import WhatIfScreen
from game.window.settings import Settings
from game.window.widgets.bars import Bars
from game.window.widgets.chart import Chart
from game.window.widgets.widget import Widget
from tests.window.fit import misfits
from tests.window.lobby import lobby
from tests.window.stand import loaded, press, texts


@pytest.fixture(autouse=True)
def _no_advisers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.play.advise", lambda *_: [])


def ended(
    folder: Path,
    people: tuple[str, ...] = ("seoul",),
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
) -> tuple[Hall, Play]:
    """A kept game of the pact that came to its end; its ending is shown."""
    hall = lobby(folder, size, settings)
    found = loaded("gsomia-dispute")
    entering.begin(hall, found, Arrangement(people, 7, "random", guided=False))
    game = hall.app.screen
    assert isinstance(game, Page)
    play = game.play
    play.finish()
    assert isinstance(hall.app.screen, EndingScreen)
    return hall, play


def keys(app: App) -> list[str]:
    """What can be pressed."""
    app.lay_out()
    return [str(target.widget.key) for target in app.front.targets]


def first(app: App, start: str) -> str:
    """The first thing that can be pressed whose key begins so."""
    return next(key for key in keys(app) if key.startswith(start))


def at_timeline(app: App) -> TimelineScreen:
    press(app, "ending:skip")
    press(app, "ending:timeline")
    assert isinstance(app.screen, TimelineScreen)
    return app.screen


def compared(app: App, turn: int = 2, start: str = "change:give:") -> WhatIfScreen:
    """From the ending: something else in a turn, played out."""
    at_timeline(app)
    press(app, f"turn:{turn}")
    press(app, first(app, start))
    press(app, "change:on")
    assert isinstance(app.screen, WhatIfScreen)
    return app.screen


def all_of(widget: Widget) -> list[Widget]:
    return [widget, *(one for part in widget.parts() for one in all_of(part))]


def of_file(hall: Hall) -> OpenedGame:
    """The one game that is kept."""
    path = next(iter(hall.house.games.glob("*.game")))
    found = open_game(path)
    assert isinstance(found, OpenedGame)
    return found


def test_every_turn_stands_on_the_timeline(tmp_path: Path) -> None:
    """Each turn of the finished game can be pressed; no what-if is there yet."""
    hall, play = ended(tmp_path)
    screen = at_timeline(hall.app)
    found = [key for key in keys(hall.app) if key.startswith("turn:")]
    assert found == [f"turn:{reveal.turn}" for reveal in play.match.reveals]
    assert "None is kept yet" in texts(hall.app)
    screen.back()
    assert isinstance(hall.app.screen, EndingScreen)


def test_both_histories_stand_side_by_side_and_their_causes_sum(tmp_path: Path) -> None:
    """A chart of two lines for each headline gauge; bars that sum to the difference exactly."""
    hall, _ = ended(tmp_path)
    screen = compared(hall.app)
    assert screen.found is not None
    told = screen.found.told
    hall.app.lay_out()
    widgets = all_of(hall.app.front.root)
    charts = [one for one in widgets if isinstance(one, Chart)]
    assert [len(chart._series) for chart in charts] == [2] * len(told.gauges)
    assert any(gauge.difference for gauge in told.gauges)
    bars = [[row.amount for row in one.rows] for one in widgets if isinstance(one, Bars)]
    for gauge in told.gauges:
        assert sum(part.amount for part in gauge.parts) == gauge.difference
        assert gauge.now[-1] - gauge.then[-1] == gauge.difference
        assert not gauge.parts or [part.amount for part in gauge.parts] in bars
    shown = texts(hall.app).replace("\n", " ")
    assert told.ending in shown
    assert all(score.sentence in shown for score in told.scores)


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


@pytest.mark.parametrize("kind", ["give", "leaning", "lens"])
def test_every_kind_of_change(tmp_path: Path, kind: str) -> None:
    """An order, a card, an answer to a disputed question, each alone."""
    hall, _ = ended(tmp_path)
    app = hall.app
    at_timeline(app)
    press(app, "turn:1")
    if kind == "lens":
        press(app, "change:tab:lenses")
    press(app, first(app, f"change:{kind}:"))
    press(app, "change:others:anew")
    press(app, "change:on")
    assert isinstance(app.screen, WhatIfScreen)
    assert [one.kind for one in app.screen.made.branch.changes] == [kind]


def test_an_order_that_was_given_can_be_dropped(tmp_path: Path) -> None:
    """The computer's seat gave orders in some turn; without one of them the game differs."""
    hall, play = ended(tmp_path)
    app = hall.app
    given = next(
        (reveal.turn, decision.orders[0].order)
        for reveal in play.match.reveals
        for seat, decision in reveal.decisions.items()
        if seat == "washington" and decision.orders
    )
    at_timeline(app)
    press(app, f"turn:{given[0]}")
    press(app, "change:tab:washington")
    press(app, f"change:drop:{given[1]}:")
    press(app, "change:on")
    assert isinstance(app.screen, WhatIfScreen)
    found = app.screen.made.now.record.turns[given[0] - 1].decisions["washington"]
    assert given[1] not in [order.order for order in found.orders]


def test_nothing_changed_cannot_be_played_out(tmp_path: Path) -> None:
    """Without a change there is nothing to compare; by hand one may begin all the same."""
    hall, _ = ended(tmp_path)
    at_timeline(hall.app)
    press(hall.app, "turn:1")
    assert isinstance(hall.app.screen, ChangeScreen)
    assert "change:on" not in keys(hall.app)
    assert "change:hand:seoul" in keys(hall.app)


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


def test_a_game_that_goes_on_has_no_timeline(tmp_path: Path) -> None:
    """Nobody looks at what everybody decided before the end."""
    hall = lobby(tmp_path)
    entering.begin(hall, loaded("gsomia-dispute"), Arrangement(("seoul",), 7, "random"))
    screen = hall.app.screen
    assert isinstance(screen, Page)
    assert screen.play.timeline is not None
    screen.play.timeline()
    assert isinstance(hall.app.screen, Notice)
    assert "Only of a game that is over" in texts(hall.app)


def test_the_debrief_is_written_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the save, in a folder of its own each time; the browser is given the page."""
    shown: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: shown.append(url) or True)
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
    shown: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: shown.append(url) or True)
    hall, _ = ended(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    press(hall.app, "ending:skip")
    press(hall.app, "ending:debrief")
    assert "No space left on device" in texts(hall.app).replace("\n", " ")
    assert not shown


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text"), [((1024, 640), 150), ((1280, 800), 100)])
def test_everything_has_its_room(
    tmp_path: Path, size: tuple[int, int], text: int, language: str
) -> None:
    """The turns, the choice, the comparison before and after it is kept, and the tree."""
    hall, _ = ended(tmp_path, size=size, settings=Settings(language=language, text_size=text))
    app = hall.app
    at_timeline(app)
    assert misfits(app) == []
    press(app, "turn:2")
    assert misfits(app) == []
    press(app, "change:tab:lenses")
    assert misfits(app) == []
    press(app, "change:tab:seoul")
    press(app, first(app, "change:give:"))
    press(app, "change:on")
    assert misfits(app) == []
    press(app, "what-if:keep")
    assert misfits(app) == []
    app.back()
    app.back()
    assert isinstance(app.screen, TimelineScreen)
    assert misfits(app) == []
