"""Simulated governments: a quantal choice among published moves, and what seats infer.

A move of utility u is chosen with probability weight(u) / Σ weight (formula.weight).  Each
seat keeps P(type | moves) ∝ prior · Π P(move | type, what the seat could read), computed
from the same table that drives the actor: exact, and explainable.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Value, weight
from game.engine.rules import GRID, Actor, Floats, Truths
from game.engine.turn import Turn


def move(turn: Turn, a: int, draws: Floats, readings: NDArray[np.float64]) -> Truths:
    """Let actor ``a`` choose; returns which of its moves is made, (its moves, R).

    ``draws`` (2 × actors, R): whether it acts at all, and which move.  ``readings``
    (S, M, R) are the metrics as each seat could read them, in points.
    """
    actor, state = turn.rules.actors[a], turn.state
    weights = _weights(turn, actor, readings)
    own = _of_true_type(weights, state.types[a])
    total = _added(own)
    acts = (draws[2 * a] < actor.acts[turn.number]) & (total > 0.0)
    made = _pick(own, draws[2 * a + 1] * total, acts)
    moved = np.zeros(state.size, np.intp)
    for m, place in enumerate(actor.moves):
        state.moved[a][made[m]] = place
        moved[made[m]] = m
    state.acted[a] = acts
    if len(actor.types) > 1:
        _learn(turn, a, weights, moved, acts)
    return made


def _weights(turn: Turn, actor: Actor, readings: NDArray[np.float64]) -> list[Floats]:
    """Weights of each move, (1 or 1+S, types, R): row 0 is the truth, then the seats'."""
    around = turn.around
    kinds, size = len(actor.types) or 1, turn.state.size
    truth = around.points
    if actor.hazy:  # each seat must judge by its own readings
        stacked = np.concatenate([truth[np.newaxis], readings])
        around.points = stacked.transpose(1, 0, 2)[:, :, np.newaxis, :]
    around.traits = turn.rules.trait_values[:, :kinds, np.newaxis]
    rows = 1 + len(turn.rules.seats) if actor.hazy else 1
    weights = []
    for utility, available in zip(actor.utilities, actor.available, strict=True):
        found: Value = weight(utility.value(around))
        if available is not None:
            found = np.where(available.value(around), found, 0.0)
        weights.append(np.broadcast_to(found, (rows, kinds, size)))
    around.points, around.traits = truth, None
    return weights


def _of_true_type(weights: list[Floats], types: NDArray[np.int8]) -> list[Floats]:
    columns = np.arange(types.size)
    return [table[0, types, columns] for table in weights]


def _added(parts: list[Floats]) -> Floats:
    """Sum in written order: numpy's own sums group differently for different shapes."""
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def _pick(weights: list[Floats], mark: Floats, acts: Truths) -> Truths:
    made = np.zeros((len(weights), acts.size), np.bool_)
    open_ = acts.copy()
    bound = np.zeros(acts.size)
    for m, part in enumerate(weights):
        bound = bound + part
        made[m] = open_ & (mark < bound)
        open_ &= ~made[m]
    for m in range(len(weights) - 1, -1, -1):  # the mark was rounded up to the very end
        late = open_ & (weights[m] > 0.0)
        made[m] |= late
        open_ &= ~late
    return made


def _learn(
    turn: Turn, a: int, weights: list[Floats], moved: NDArray[np.intp], acts: Truths
) -> None:
    """Update every seat's estimate by Bayes' rule where the actor moved."""
    state = turn.state
    seats, kinds = len(turn.rules.seats), weights[0].shape[1]
    table = np.stack(weights)  # (moves, rows, types, R)
    seen = table[:, 1:] if table.shape[1] > 1 else table
    total = _added(list(seen))
    of_move = seen[moved, :, :, np.arange(moved.size)].transpose(1, 2, 0)
    likely = np.where(total > 0.0, of_move / np.where(total > 0.0, total, 1.0), 0.0)
    posterior = state.beliefs[:, a, :kinds] * np.broadcast_to(likely, (seats, kinds, moved.size))
    mass = _added([posterior[:, k] for k in range(kinds)])
    learnt = acts & (mass > 0.0)  # a move thought impossible teaches nothing
    share = posterior / np.where(mass > 0.0, mass, 1.0)[:, np.newaxis]
    state.beliefs[:, a, :kinds] = np.where(
        learnt[:, np.newaxis], share, state.beliefs[:, a, :kinds]
    )


def readings(turn: Turn, raw: Floats) -> NDArray[np.float64]:
    """The metrics as each seat can read them, in points: (S, M, R).

    ``raw`` (S × M, R) are draws in [0, 1): a hazy metric is read up to its haze off either
    way; one that the seat does not see is taken to be where it started.
    """
    rules, points = turn.rules, turn.around.points
    table = rules.metrics
    found = np.repeat(points[np.newaxis], len(rules.seats), axis=0)
    for place, metric in enumerate(table.sharpened):
        for s in range(len(rules.seats)):
            dull = turn.state.sharp[s, place] <= turn.around.today
            if not table.seen[s, metric]:
                blurred: Value = np.full(points.shape[1], table.start[metric] / GRID)
            else:
                off = table.haze[metric] / GRID * (2.0 * raw[s * len(table.ids) + metric] - 1.0)
                blurred = points[metric] + off
            found[s, metric] = np.where(dull, blurred, points[metric])
    return found
