"""Checks that the naive interpreter and the engine come to the same states, turn by turn."""

from __future__ import annotations

from game.engine.rules import Rules
from tests.bench.naive import Game, world_of
from tests.bench.naive_rules import Scripts
from tests.engine.shipped import random_game


def first_difference(rules: Rules, seed: int, runs: list[int]) -> str | None:
    """Where the naive interpreter leaves the engine's path, or None where it never does."""
    scripts = Scripts(rules)
    for run in runs:
        game = Game(scripts, seed, run)
        for _, _, after in random_game(rules, seed, [run]):
            game.play()
            wanted = world_of(after)
            for name, value in wanted.items():
                if game.world[name] != value:
                    return f"run {run}, turn {after.turn}, {name}: {game.world[name]} != {value}"
    return None
