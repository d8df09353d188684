"""Many games at once: the same games, in chunks, in the order of their runs."""

from __future__ import annotations

import numpy as np
import pytest

from game.batch import run
from game.batch.run import idle, play_many
from game.engine.scoring import final_scores
from game.engine.state import UNDECIDED
from game.players.dice import random_orders
from tests.engine.shipped import ALL, random_game, rules_of
from tests.engine.talker import say


@pytest.mark.parametrize("name", ALL)
def test_results_are_those_of_the_single_games(name: str) -> None:
    """Values, scores, ending and length of each run."""
    rules = rules_of(name)
    results = play_many(rules, 3, np.arange(60), random_orders, talk=say)
    assert results.runs.tolist() == list(range(60))
    for number in (0, 17, 59):
        *_, (_, _, final) = random_game(rules, 3, [number])
        assert final.ending[0] != UNDECIDED
        assert results.endings[number] == final.ending[0]
        assert results.turns[number] == final.turn
        assert results.used[:, number].tolist() == final.used[:, 0].tolist()
        assert results.values[:, number].tolist() == (final.values[:, 0] / 1000.0).tolist()
        assert results.scores[:, number].tolist() == final_scores(rules, final)[:, 0].tolist()


def test_chunks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty games in chunks of seven."""
    rules = rules_of("two-rivers")
    whole = play_many(rules, 3, np.arange(40), random_orders)
    monkeypatch.setattr(run, "CHUNK", 7)
    parts = play_many(rules, 3, np.arange(40), random_orders)
    for name in ("runs", "values", "scores", "endings", "turns", "used"):
        assert np.array_equal(getattr(whole, name), getattr(parts, name)), name


@pytest.mark.parametrize("name", ALL)
def test_idle_games_end_too(name: str) -> None:
    """Nobody does anything, and the world goes on to its end."""
    rules = rules_of(name)
    results = play_many(rules, 1, np.arange(20), idle)
    assert (results.endings >= 0).all()
    assert (results.turns <= rules.calendar.turns).all()
