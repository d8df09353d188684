"""Every pairing of the seats' personalities, many games each, with the same dice in every cell.

Run k of each cell is run k: the same hidden types, events and noise (common random numbers), so
that cells differ by who plays and not by luck.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from game.batch.run import Policy, Results, play_many
from game.engine.grid import Floats
from game.engine.orders import Orders
from game.engine.rules import Rules
from game.engine.state import NO_SETUP, Setup, State
from game.players.dice import random_orders
from game.players.personality import habitual_orders
from game.players.talks import Talks

IDLE, RANDOM = "idle", "random"
"""Players without a policy, against whom a personality shows that it can play."""

Cast = tuple[int | str, ...]
"""Who plays each seat: the place of a personality, IDLE or RANDOM."""

Progress = Callable[[int, int], None]
"""Told how many cells have been played, and how many there are."""


@dataclass(frozen=True)
class Grid:
    """What came of every pairing; ``people[s]`` are the places of seat s's personalities.

    ``scores`` (S, n₀, n₁, …, N) final scores; ``endings`` (n₀, n₁, …, N) places of endings;
    ``used`` (n₀, n₁, …, O) uses of each option in a game, on average; ``stand_ins`` gives for
    each seat and each player without a policy the seat's mean score against the same rivals.
    """

    people: tuple[tuple[int, ...], ...]
    scores: Floats
    endings: NDArray[np.int16]
    used: Floats
    stand_ins: tuple[dict[str, float], ...]


def policy_of(rules: Rules, cast: Cast) -> Policy:
    """The orders of a cast, for every run of a batch."""
    people = [rules.personalities[player] for player in cast if isinstance(player, int)]
    dice = [player == RANDOM for player in cast]

    def policy(rules: Rules, state: State, seed: int) -> Orders:
        orders = random_orders(rules, state, seed, dice) if any(dice) else None
        return habitual_orders(rules, state, seed, people, orders)

    return policy


def talk_of(rules: Rules, cast: Cast) -> Talks | None:
    """What a cast says at the table; who has no policy says nothing there."""
    people = [rules.personalities[player] for player in cast if isinstance(player, int)]
    return Talks(rules, {p.seat: p.table for p in people}) if rules.talked else None


def play_grid(
    rules: Rules,
    seed: int,
    games: int,
    setup: Setup = NO_SETUP,
    progress: Progress = lambda _done, _all: None,
) -> Grid:
    """Play every pairing, ``games`` games each; ValueError where a seat has no personality."""
    people = tuple(
        tuple(p for p, person in enumerate(rules.personalities) if person.seat == s)
        for s in range(len(rules.seats))
    )
    if not all(people):
        raise ValueError("play_grid: wants a personality for every seat")
    shape = tuple(len(mine) for mine in people)
    pairings = list(product(*people))
    others = list(_stand_ins(people))
    total, runs = len(pairings) + len(others), np.arange(games)
    played: list[Results] = []
    for cast in pairings + [cast for _, _, cast in others]:
        progress(len(played), total)
        policy, talk = policy_of(rules, cast), talk_of(rules, cast)
        played.append(play_many(rules, seed, runs, policy, setup, talk))
    progress(total, total)
    cells, spare = played[: len(pairings)], played[len(pairings) :]
    means: list[dict[str, list[float]]] = [{IDLE: [], RANDOM: []} for _ in rules.seats]
    for (seat, player, _), results in zip(others, spare, strict=True):
        means[seat][player].append(float(results.scores[seat].mean()))
    scores = np.array([cell.scores for cell in cells])  # (cells, S, N)
    return Grid(
        people=people,
        scores=np.moveaxis(scores, 1, 0).reshape(len(rules.seats), *shape, games),
        endings=np.array([cell.endings for cell in cells]).reshape(*shape, games),
        used=np.array([cell.used.mean(axis=1) for cell in cells]).reshape(*shape, -1),
        stand_ins=tuple({k: sum(v) / len(v) for k, v in mine.items()} for mine in means),
    )


def _stand_ins(people: tuple[tuple[int, ...], ...]) -> Iterator[tuple[int, str, Cast]]:
    """(seat, player, cast) with a player without a policy in one seat, all rivals against it."""
    for seat in range(len(people)):
        for player in (IDLE, RANDOM):
            places: list[tuple[int | str, ...]] = [*people]
            places[seat] = (player,)
            for cast in product(*places):
                yield seat, player, cast
