"""Playing many games at once, in chunks that fit the processor's cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.scoring import final_scores
from game.engine.state import NO_SETUP, UNDECIDED, Setup, State, opening

CHUNK = 2048
"""Runs resolved together; larger chunks gain nothing."""

Policy = Callable[[Rules, State, int], Orders]
"""Legal orders of all seats in every run of a state, from the state and the seed."""


Talk = Callable[[Rules, State, int], None]
"""What seats say at the table before they give their orders; writes the state over."""


@dataclass(frozen=True)
class Results:
    """How games ended, one column per run in rising order of run numbers.

    ``values`` (M, R) are the last values in points, ``scores`` (S, R) final scores 0–100,
    ``endings`` (R,) places among the scenario's endings, ``turns`` (R,) turns played.
    """

    runs: NDArray[np.int64]
    values: NDArray[np.float64]
    scores: NDArray[np.float64]
    endings: NDArray[np.int16]
    turns: NDArray[np.int64]


def idle(rules: Rules, state: State, seed: int) -> Orders:  # noqa: ARG001
    """Nobody orders anything."""
    return Orders.none(rules, state.size)


def play_many(
    rules: Rules,
    seed: int,
    runs: NDArray[np.int64],
    policy: Policy,
    setup: Setup = NO_SETUP,
    talk: Talk | None = None,
) -> Results:
    """Play the games of the given run numbers (rising) to their ends.

    ``talk`` speaks at the table before each turn's orders; without it all are silent there.
    """
    ended = [
        final
        for start in range(0, runs.size, CHUNK)
        for final in _play_chunk(rules, seed, runs[start : start + CHUNK], policy, setup, talk)
    ]
    order = np.argsort(np.concatenate([state.runs for state in ended]), kind="stable")

    def joined(name: str) -> NDArray[np.generic]:
        arrays = [getattr(state, name) for state in ended]
        return np.concatenate(arrays, axis=-1)[..., order]

    turns = np.concatenate([np.full(state.size, state.turn) for state in ended])[order]
    scores = np.concatenate([final_scores(rules, state) for state in ended], axis=1)
    return Results(
        runs=joined("runs").astype(np.int64),
        values=joined("values").astype(np.float64) / 1000.0,
        scores=scores[:, order],
        endings=joined("ending").astype(np.int16),
        turns=turns,
    )


def _play_chunk(
    rules: Rules,
    seed: int,
    runs: NDArray[np.int64],
    policy: Policy,
    setup: Setup,
    talk: Talk | None,
) -> Iterator[State]:
    """Yield the final states of a chunk; games that have ended leave the arrays."""
    state = opening(rules, seed, runs, setup)
    while state.size:
        if talk is not None:
            talk(rules, state, seed)
        state = resolve(rules, state, policy(rules, state, seed), seed, use_up=True).state
        over = state.ending != UNDECIDED
        if over.any():
            yield state.take(np.flatnonzero(over))
            state = state.take(np.flatnonzero(~over))
