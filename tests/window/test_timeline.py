"""The timeline: a turn taken otherwise, and both histories compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.match.arrangement import Arrangement
from game.window import entering
from game.window.screens.ending.ending import EndingScreen
from game.window.screens.hall.notice import Notice
from game.window.screens.page import Page
from game.window.screens.timeline.changing import ChangeScreen
from game.window.screens.timeline.timeline import TimelineScreen
from game.window.screens.timeline.whatif import WhatIfScreen
from game.window.settings import Settings
from game.window.widgets.bars import Bars
from game.window.widgets.chart import Chart
from tests.window.fit import misfits
from tests.window.lobby import lobby
from tests.window.stand import loaded, press, texts
from tests.window.timelines import all_of, at_timeline, compared, ended, first, keys


@pytest.fixture(autouse=True)
def _no_advisers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.window.play.advise", lambda *_: [])


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
