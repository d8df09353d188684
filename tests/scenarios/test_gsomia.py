"""What the GSOMIA dispute promises: a loaded gun, worth most while it is not fired."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import numpy as np
import pytest

from game.batch.grid import Grid, play_grid
from game.batch.variance import analysis, joint
from game.engine.grid import Floats
from game.engine.orders import Decision, Order
from game.engine.scoring import final_scores
from game.engine.state import NO_SETUP, Setup, State
from game.engine.view import view
from game.match.match import Match
from game.match.opponents import opponent
from game.players.player import Player
from game.players.script import Script
from tests.engine.shipped import random_game, rules_of, scenario

NAME = "gsomia-dispute"
SEEDS = range(1, 13)

Line = Mapping[int, str]
"""By turn, what a seat orders (``order`` or ``order.way``) and answers (``event=option``)."""

NOTICE: Line = {4: "gsomia_notice.announced"}
HELP: Line = {5: "mediate notice_shock=call_both", 8: "mediate"}
STEP_BACK: Line = {**NOTICE, 11: "suspend_notice.conditional"}


def played(washington: Line, seoul: Line, seed: int, **types: str) -> State:
    """The end of a game in which both seats follow their lines."""
    match = _match(washington, seoul, seed, **types)
    while (reveal := match.advance()) is not None:
        assert not any(reveal.reasons.values())  # nothing that was written was left out
    return match.state


def _match(washington: Line, seoul: Line, seed: int, **types: str) -> Match:
    players: dict[str, Player] = {"washington": _script(washington), "seoul": _script(seoul)}
    return Match(scenario(NAME), seed, Setup({}, {}, types), players)


def _script(line: Line) -> Script:
    return Script({turn: _decision(said.split()) for turn, said in line.items()})


def _decision(words: Iterable[str]) -> Decision:
    orders, choices = [], {}
    for word in words:
        event, _, answer = word.partition("=")
        if answer:
            choices[event] = answer
        else:
            order, _, way = word.partition(".")
            orders.append(Order(order, way or None))
    return Decision(tuple(orders), choices)


def value(state: State, metric: str) -> float:
    """A metric, in points."""
    return float(state.values[rules_of(NAME).metrics.ids.index(metric), 0]) / 1000


def scores(states: Iterable[State]) -> Floats:
    """Mean final score of each seat over some games: (S,)."""
    found: Floats = np.mean([final_scores(rules_of(NAME), state)[:, 0] for state in states], axis=0)
    return found


def ending(state: State) -> str:
    """The id of the ending."""
    return rules_of(NAME).endings[int(state.ending[0])].id


@cache
def grid() -> Grid:
    """Every personality against every other, a hundred games each."""
    return play_grid(rules_of(NAME), 1, 100)


def test_the_threat_is_worth_more_unexecuted() -> None:
    """With the same dice and the same mediator, taking the notice back beats letting it run out."""
    fired = scores(played(HELP, NOTICE, seed) for seed in SEEDS)
    held = scores(played(HELP, STEP_BACK, seed) for seed in SEEDS)
    assert (held > fired + 3).all()


def test_a_late_notice_is_worth_more_than_an_early_one() -> None:
    """What is shown in July has worn out by November."""
    early = scores(played(HELP, {1: NOTICE[4], 11: STEP_BACK[11]}, seed) for seed in SEEDS)
    late = scores(played(HELP, STEP_BACK, seed) for seed in SEEDS)
    assert (late > early).all()


def test_stepping_back_needs_somebodys_face_saver() -> None:
    """Alone it breaks a word and costs standing at home; with a mediator's talks it does not."""
    alone = [played({}, STEP_BACK, seed, tokyo="waits") for seed in SEEDS]
    helped = [played(HELP, STEP_BACK, seed, tokyo="way_out") for seed in SEEDS]
    assert {ending(state) for state in alone} == {"bare_step_back"}
    assert {ending(state) for state in helped} <= {"conditional_pause", "settlement"}
    home = [np.mean([value(s, "approval_rok") for s in some]) for some in (alone, helped)]
    assert home[1] > home[0] + 2
    base = [np.mean([value(s, "progressives") for s in some]) for some in (alone, helped)]
    assert base[1] - base[0] > home[1] - home[0]


def test_a_lapse_hurts_both() -> None:
    """Both capitals fare worse than where nobody touched the pact, and trust each other less."""
    lapsed = [played({}, NOTICE, seed) for seed in SEEDS]
    kept = [played({}, {}, seed) for seed in SEEDS]
    assert (scores(kept) > scores(lapsed) + 2).all()
    for metric in ("trust_us", "trust_rok", "readiness", "japan_ties"):
        assert np.mean([value(s, metric) for s in kept]) > np.mean(
            [value(s, metric) for s in lapsed]
        )


@pytest.mark.parametrize("run", range(6))
def test_after_the_24th_of_august_no_notice_can_be_given(run: int) -> None:
    """From the fifth turn on, whatever has happened, the window is shut."""
    rules = rules_of(NAME)
    ways = [i for i, name in enumerate(rules.options.ids) if name.startswith("gsomia_notice")]
    for _, _, after in random_game(rules, 3, [run]):
        if 4 <= after.turn < rules.calendar.turns:
            menu = view(rules, after, rules.place("seat", "seoul"), 3).menu
            assert all(menu[way] is not None for way in ways)


def test_the_public_backs_defiance_and_the_alliances_friends_do_not() -> None:
    """A notice pleases progressives most and conservatives least; Washington's hawks mind it."""
    given = [_after(4, NOTICE, seed) for seed in SEEDS]
    silent = [_after(4, {}, seed) for seed in SEEDS]
    gain = {
        bloc: np.mean([value(s, bloc) for s in given]) - np.mean([value(s, bloc) for s in silent])
        for bloc in (
            "progressives", "moderates", "conservatives", "hawks", "alliance_establishment",
            "exit_support", "approval_rok",
        )
    }  # fmt: skip
    assert gain["progressives"] > 2 > gain["moderates"] > gain["conservatives"]
    assert gain["conservatives"] < 0 < gain["approval_rok"]
    assert gain["hawks"] < -1
    assert gain["alliance_establishment"] < -0.2
    assert gain["exit_support"] > 3
    assert np.mean([value(s, "exit_support") for s in given]) > 50


def _after(turn: int, seoul: Line, seed: int) -> State:
    match = _match({}, seoul, seed)
    for _ in range(turn):
        match.advance()
    return match.state


def test_history_ends_at_the_last_minute() -> None:
    """Replayed, 2019 keeps the pact on its last day; in most worlds Tokyo agrees to talk."""
    ends = []
    for seed in SEEDS:
        players = {}
        for seat in ("washington", "seoul"):
            found = opponent(scenario(NAME), seat, "history")
            assert found is not None
            players[seat] = found
        match = Match(scenario(NAME), seed, NO_SETUP, players)
        while (reveal := match.advance()) is not None:
            assert not any(reveal.reasons.values())  # every order of 2019 can be given
        ends.append(ending(match.state))
    assert set(ends) <= {"conditional_pause", "bare_step_back"}
    assert ends.count("conditional_pause") > len(ends) / 2


def test_what_pays_depends_on_the_other() -> None:
    """No personality is best against every rival."""
    for seat, mean in enumerate(grid().scores.mean(axis=-1)):
        best = np.argmax(mean, axis=seat)
        assert len(set(best.tolist())) >= 2


@pytest.mark.parametrize("seat", [0, 1])
def test_both_seats_matter(seat: int) -> None:
    """Own policy decides a quarter of a seat's score, both together fifteen per cent."""
    found = analysis(joint(grid().scores, seat)).omega
    assert found.own >= 0.25
    assert found.interaction >= 0.15
