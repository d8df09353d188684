"""A game that was really played: kept with its scenario, opened elsewhere, proved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.engine.replay import Difference, prove
from game.engine.state import NO_SETUP
from game.match.match import Match
from game.players.dice import Dice
from game.saves.file import read
from game.saves.form import Save
from game.saves.generations import write
from game.scenario.library import Library
from game.scenario.load import load, load_texts
from game.scenario.problems import Problems
from tests.saves.kept import loaded, saves

TWO_RIVERS = Path(__file__).parents[1] / "scenario" / "two-rivers"


@pytest.fixture
def kept(tmp_path: Path) -> Save:
    """A whole game between dice, written down and read again."""
    source = load(TWO_RIVERS, Library([]).world, Problems())
    assert source is not None
    players = {seat.id: Dice() for seat in source.scenario.rules.seats}
    match = Match(source.scenario, 7, NO_SETUP, players, source.fingerprint)
    while not match.finished:
        match.advance()
    path = tmp_path / "rivers.game"
    assert write(path, Save(match.record, source.texts)) is None
    save = read(path)
    assert isinstance(save, Save)
    assert save.record == match.record
    return save


def proved(save: Save) -> Difference | None:
    """Prove a save with nothing but what is inside it."""
    carried = load_texts(save.texts, Problems())
    assert carried is not None
    assert carried.fingerprint == save.record.fingerprint
    return prove(carried.scenario.rules, save.record)


def test_a_kept_game_is_proved_from_what_it_carries(kept: Save) -> None:
    """No file of the scenario is needed any more."""
    assert sum(len(d.orders) for turn in kept.record.turns for d in turn.decisions.values()) > 5
    assert proved(kept) is None


def test_a_value_that_was_not_so_is_named(kept: Save) -> None:
    """Turn, metric, and both values."""
    turn = kept.record.turns[2]
    gold = turn.values[0]
    kept.record.turns[2] = replace(turn, values=(gold + 1, *turn.values[1:]))
    assert proved(kept) == Difference(3, "values", "gold", gold + 1, gold)


def test_a_decision_that_was_not_made_is_noticed(kept: Save) -> None:
    """In the first turn that comes out otherwise, at the latest."""
    place, turn = next(
        (i, turn) for i, turn in enumerate(kept.record.turns)
        if any(decision.orders for decision in turn.decisions.values())
    )  # fmt: skip
    kept.record.turns[place] = replace(turn, decisions={})
    difference = proved(kept)
    assert difference is not None
    assert difference.turn == place + 1


def test_a_snapshot_that_was_not_so_is_named(kept: Save) -> None:
    """The turn, where in the state, and both numbers."""
    rules, state = loaded().scenario.rules, saves()[3].snapshot
    assert state is not None
    assert prove(rules, saves()[3].record, state) is None
    capital = state.arrays["capital"]
    wrong = replace(state, arrays={**state.arrays, "capital": (capital[0] + 1, *capital[1:])})
    found = prove(rules, saves()[3].record, wrong)
    assert found == Difference(3, "snapshot", "capital 0", capital[0] + 1, capital[0])


def test_a_turn_after_the_end_is_noticed(kept: Save) -> None:
    """And left out where the game is gone on with."""
    kept.record.turns.append(kept.record.turns[-1])
    difference = proved(kept)
    assert difference is not None
    assert (difference.turn, difference.field) == (len(kept.record.turns), "length")
    carried = load_texts(kept.texts, Problems())
    assert carried is not None
    again = Match.resume(carried.scenario, kept.record, {})
    assert again.finished
    assert len(again.record.turns) == len(kept.record.turns) - 1
