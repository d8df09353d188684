"""What holds in every turn of every game: bounds, grid, estimates, ledger."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.attribution import gauge_rows, gauge_values
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, State, differing_field
from tests.engine.shipped import ALL, random_game, rules_of

seeds = st.integers(0, 2**64 - 1)


def check(rules: Rules, state: State) -> None:
    """Everything that must be true of any state."""
    table, values = rules.metrics, state.values
    assert np.isfinite(values).all()
    assert (values == np.rint(values)).all()  # on the grid
    assert (values >= table.low[:, np.newaxis]).all()
    assert (values <= table.high[:, np.newaxis]).all()
    assert (state.capital >= 0).all()
    assert ((state.score >= 0) & (state.score <= 100)).all()
    for a, actor in enumerate(rules.actors):
        kinds = len(actor.types)
        assert np.allclose(state.beliefs[:, a, :kinds].sum(axis=1), 1.0)
        assert (state.beliefs[:, a, kinds:] == 0).all()
    for name, array in state.arrays():
        assert np.isfinite(array.astype(np.float64)).all(), name
    assert (state.fading == np.rint(state.fading)).all()
    assert (state.queue == np.rint(state.queue)).all()


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=5)
@given(seed=seeds)
def test_states_stay_sound(name: str, seed: int) -> None:
    """Values finite, in range and on the grid; estimates that sum to one; capital not negative."""
    rules = rules_of(name)
    for _, _, after in random_game(rules, seed, list(range(12))):
        check(rules, after)


@pytest.mark.parametrize("name", ALL)
def test_every_game_ends(name: str) -> None:
    """No game outlasts its last turn."""
    rules = rules_of(name)
    ended = 0
    for _, _, after in random_game(rules, 5, list(range(50))):
        ended += int((after.ending != UNDECIDED).sum())
    assert ended == 50


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=3)
@given(seed=seeds)
def test_the_ledger_sums_to_every_change_and_changes_nothing(name: str, seed: int) -> None:
    """Rows of each metric sum exactly to its change in each run; with or without a ledger the
    state has the same bits.
    """
    rules = rules_of(name)
    for before, orders, after in random_game(rules, seed, [3, 4, 9]):
        told = resolve(rules, before, orders, seed, record=True)
        sums = np.zeros_like(before.values)
        for block in told.ledger.blocks:
            np.add.at(sums, (block.metric, block.run), block.amount)
        assert (sums == after.values - before.values).all()
        for column in range(before.size):
            assert differing_field(told.state, after, column) is None


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=3)
@given(seed=seeds)
def test_the_rows_of_gauges_sum_to_their_change(name: str, seed: int) -> None:
    """Each gauge's rows, split from its inputs' rows, sum exactly to the change it shows."""
    rules = rules_of(name)
    for before, orders, _ in random_game(rules, seed, [2]):
        told = resolve(rules, before, orders, seed, record=True)
        rows = list(told.ledger.rows())
        after = told.state
        change = gauge_values(rules, after) - gauge_values(rules, before)
        for g, gauge in enumerate(rules.gauges):
            found = gauge_rows(rules, gauge, after, before.values, after.values, rows)
            assert sum(row.amount for row in found) == change[g, 0]
            assert all(row.metric in gauge.inputs for row in found)
            assert all(row.amount == round(row.amount) for row in found)
