"""The model on trial: the same orders under every other answer to its disputed questions."""

from __future__ import annotations

import pytest

from game.engine.orders import Decision, Order
from game.engine.state import NO_SETUP, Setup
from game.match.match import Match
from game.players.idle import Idle
from game.players.player import Player
from game.players.script import Script
from game.report.conclusions import Conclusion, trial
from tests.report.games import SHIPPED, finished
from tests.rulings.table import scenario_of

DISPUTE = """
scenario:
  {id: table, title: A table, summary: S., briefing: B., headline: [gold],
    period: {from: 2020-01-01, turn: 10 days, turns: 2}}
lenses:
  - {id: mills, question: "Do mills pay?", default: some, settings: [
      {id: none, name: N, value: 0}, {id: some, name: S, value: 20},
      {id: lose, name: L, value: -20}]}
orders: [{id: build, seat: north, ORDER, effects: [{change: gold, by: mills}]}]
endings:
  - {id: rich, title: Rich, text: T, when: gold > 510}
  - {id: over, title: Over, text: T}
"""


def built(**lenses: str) -> Match:
    """A game in which north builds in the first turn."""
    builder = Script({1: Decision((Order("build"),))}, "script")
    players: dict[str, Player] = {"north": builder, "south": Idle()}
    match = Match(scenario_of(DISPUTE), 1, Setup({}, lenses, {}), players)
    while not match.finished:
        match.advance()
    return match


def test_conclusions_fall_where_the_answer_decides_them() -> None:
    """Gold rose and made an end; under other answers it stays or falls."""
    tried = trial(built())
    assert Conclusion("direction", "gold", "up") in tried.conclusions
    assert Conclusion("ending", "", "rich") in tried.conclusions
    assert tried.settings == (("mills", "some"),)
    by_setting = {other.setting: other for other in tried.others}
    assert set(by_setting) == {"none", "lose"}
    assert Conclusion("direction", "gold", "steady") in by_setting["none"].found
    assert Conclusion("direction", "gold", "down") in by_setting["lose"].found
    assert by_setting["lose"].numbers < by_setting["none"].numbers
    fallen = [one for one in tried.conclusions if one not in tried.survive()]
    assert Conclusion("direction", "gold", "up") in fallen
    assert Conclusion("red_line", "north", "no") in tried.survive()


def test_the_sharpest_answer_overturns_most() -> None:
    """No other answer leaves fewer conclusions standing."""
    tried = trial(built(mills="lose"))
    sharpest = tried.sharpest()
    assert sharpest is not None
    assert sum(sharpest.holds) == min(sum(other.holds) for other in tried.others)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_other_answer_is_tried_once(name: str) -> None:
    """Settings but the one that holds, of every lens; conclusions are judged one by one."""
    match = finished(name)
    tried = trial(match)
    wanted = [
        (lens.id, setting)
        for i, lens in enumerate(match.rules.lenses)
        for place, setting in enumerate(lens.settings)
        if place != int(match.state.lenses[i, 0])
    ]
    assert [(other.lens, other.setting) for other in tried.others] == wanted
    for other in tried.others:
        assert other.holds == tuple(one in other.found for one in tried.conclusions)


def test_a_scenario_without_disputes_has_no_trial() -> None:
    """Nothing to try, so everything survives."""
    match = Match(scenario_of(""), 1, NO_SETUP, {"north": Idle(), "south": Idle()})
    match.advance()
    tried = trial(match)
    assert tried.others == ()
    assert tried.sharpest() is None
    assert tried.survive() == list(tried.conclusions)
