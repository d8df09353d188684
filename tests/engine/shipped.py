"""The shipped scenarios, the league of two rivers and the harbour; states reached in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import NO_SETUP, UNDECIDED, Setup, State, opening
from game.players.dice import random_orders
from game.scenario.compile.compiler import Scenario
from game.scenario.library import Library
from game.scenario.load import load
from game.scenario.problems import Problems
from game.wording.problems import sentence
from tests.engine.talker import talk

ROOT = Path(__file__).parents[2]
LIBRARY = Library([ROOT / "scenarios", ROOT / "tests" / "scenario"])

SHIPPED = ("gsomia-dispute", "hanoi-summit", "sma-talks")
ALL = (*SHIPPED, "two-rivers", "harbour")


@cache
def scenario(name: str) -> Scenario:
    """A scenario of ``ALL``, without errors."""
    path, problems = LIBRARY.find(name), Problems()
    assert path is not None
    loaded = load(path, LIBRARY.world, problems)
    assert loaded is not None, [sentence(problem, "en") for problem in problems.errors]
    return loaded.scenario


def rules_of(name: str) -> Rules:
    """The rules of a scenario of ``ALL``."""
    return scenario(name).rules


def random_game(
    rules: Rules, seed: int, runs: list[int], setup: Setup = NO_SETUP
) -> Iterator[tuple[State, Orders, State]]:
    """Turns of a batch whose seats talk and act at random.

    State after the talk at the table, orders, state after the turn.
    """
    state = opening(rules, seed, np.array(runs), setup)
    while state.size and state.turn < rules.calendar.turns:
        state = talk(rules, state, seed)
        orders = random_orders(rules, state, seed)
        after = resolve(rules, state, orders, seed).state
        yield state, orders, after
        state = after.take(np.flatnonzero(after.ending == UNDECIDED))


def reached(rules: Rules, seed: int, run: int, turn: int) -> State:
    """The state of one random game before turn ``turn`` + 1, or the last that went on."""
    before = [before for before, _, _ in random_game(rules, seed, [run])]
    return before[min(turn, len(before) - 1)]
