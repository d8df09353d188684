"""Checks that the naive interpreter and the engine come to the same states, turn by turn."""

from __future__ import annotations

import numpy as np

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, opening
from game.players.dice import random_orders
from tests.bench.naive import Game, World, world_of
from tests.bench.naive_rules import Scripts
from tests.engine.shipped import random_game


def first_difference(rules: Rules, seed: int, runs: list[int]) -> str | None:
    """Where the naive interpreter leaves the engine's path, or None where it never does."""
    scripts = Scripts(rules)
    for run in runs:
        game = Game(scripts, seed, run)
        for _, _, after in random_game(rules, seed, [run]):
            game.play()
            difference = _difference(game.world, world_of(after))
            if difference is not None:
                return f"run {run}, turn {after.turn}, {difference}"
    return None


def first_conditional_difference(rules: Rules, seed: int, runs: list[int]) -> str | None:
    """The same where every order that may depend on something often does."""
    scripts, dice = Scripts(rules), np.random.default_rng(seed)
    for run in runs:
        game, state = Game(scripts, seed, run), opening(rules, seed, np.array([run]))
        while state.turn < rules.calendar.turns and state.ending[0] == UNDECIDED:
            orders = random_orders(rules, state, seed)
            _make_conditional(rules, orders, dice)
            state = resolve(rules, state, orders, seed).state
            chosen = np.flatnonzero(orders.chosen[:, 0]).tolist()
            answers = {e: int(o) for e, o in enumerate(orders.answers[:, 0]) if o >= 0}
            depends = {o: int(orders.depends[o, 0]) for o in chosen if orders.depends[o, 0] >= 0}
            game.play_these(chosen, answers, depends)
            difference = _difference(game.world, world_of(state))
            if difference is not None:
                return f"run {run}, turn {state.turn}, {difference}"
    return None


def _make_conditional(rules: Rules, orders: Orders, dice: np.random.Generator) -> None:
    for option in np.flatnonzero(orders.chosen[:, 0]):
        possible = rules.orders[rules.options.order[option]].depends_on
        if possible and dice.random() < 0.7:
            orders.depends[option] = dice.choice(possible)


def _difference(found: World, wanted: World) -> str | None:
    """The first field in which two worlds differ, and how."""
    for name, value in wanted.items():
        if found[name] != value:
            return f"{name}: {found[name]} != {value}"
    return None
