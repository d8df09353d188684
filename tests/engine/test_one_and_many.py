"""One game and many are played by the same rules: row k of a batch is the game of run k."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.state import Setup, State, differing_field
from tests.engine.shipped import ALL, random_game, rules_of

RUNS = [0, 1, 5, 6, 7, 30, 41, 1000]


def by_run(name: str, seed: int, runs: list[int], setup: Setup) -> dict[tuple[int, int], State]:
    """States after each turn by run and turn."""
    found = {}
    for _, _, after in random_game(rules_of(name), seed, runs, setup):
        for column, run in enumerate(after.runs.tolist()):
            found[run, after.turn] = after.take(np.array([column]))
    return found


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=2)
@given(seed=st.integers(0, 2**64 - 1))
def test_a_row_of_a_batch_is_the_single_game(name: str, seed: int) -> None:
    """Every field of every turn, bit for bit, for lenses left to chance too."""
    setup = Setup({}, {lens.id: "?" for lens in rules_of(name).lenses}, {})
    batch = by_run(name, seed, RUNS, setup)
    for run in (0, 6, 1000):
        single = by_run(name, seed, [run], setup)
        assert single.keys() == {key for key in batch if key[0] == run}
        for key, state in single.items():
            assert differing_field(state, batch[key]) is None, key
            assert state.digest() == batch[key].digest()


@pytest.mark.parametrize("name", ALL)
def test_a_batch_of_many_runs_is_made_of_the_same_games(name: str) -> None:
    """Three hundred together, and three of them apart."""
    many = by_run(name, 7, list(range(300)), Setup({}, {}, {}))
    few = by_run(name, 7, [0, 150, 299], Setup({}, {}, {}))
    for key, state in few.items():
        assert differing_field(state, many[key]) is None, key


@pytest.mark.parametrize("name", ALL)
def test_resolving_leaves_the_old_state_alone(name: str) -> None:
    """The state before a turn is the same after it."""
    rules = rules_of(name)
    for before, orders, _ in random_game(rules, 3, [0, 1]):
        kept = before.copy()
        resolve(rules, before, orders, 3)
        assert all(differing_field(kept, before, column) is None for column in range(before.size))


def test_runs_far_apart_do_not_cost_what_lies_between() -> None:
    """Two runs a milliard apart are played side by side as each would be alone."""
    together = by_run("two-rivers", 1, [0, 10**9], Setup({}, {}, {}))
    for key, state in by_run("two-rivers", 1, [10**9], Setup({}, {}, {})).items():
        assert differing_field(state, together[key]) is None


@pytest.mark.parametrize("name", ALL)
def test_the_order_of_seats_does_not_matter(name: str) -> None:
    """Decisions written into the orders seat by seat, forwards and backwards."""
    rules = rules_of(name)
    for before, orders, after in random_game(rules, 2, [4]):
        shuffled = Orders.none(rules, 1)
        for seat in reversed(range(len(rules.seats))):
            own = rules.options.seat == seat
            shuffled.chosen[own] = orders.chosen[own]
        shuffled.answers[...] = orders.answers
        again = resolve(rules, before, shuffled, 2).state
        assert differing_field(again, after) is None
