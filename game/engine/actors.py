"""Simulated governments: a quantal choice among published moves, and what seats infer.

A move of utility u is chosen with probability weight(u) / Σ weight (formula.weight).  Each
seat keeps P(type | moves) ∝ prior · Π P(move | type, what the seat could read), computed
from the same table that drives the actor: exact, and explainable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Value, weight
from game.engine.grid import GRID, Floats, Truths
from game.engine.parts import Actor
from game.engine.turn import Turn
from game.engine.view import known_to

Readings = Mapping[int, Floats]
"""Metric → what each seat reads of it, in points, (S, R)."""


def move(turn: Turn, a: int, draws: Floats, readings: Readings | None) -> Truths:
    """Let actor ``a`` choose; returns which of its moves is made, (its moves, R).

    ``draws`` (2 × actors, R): whether it acts at all, and which move.  ``readings`` tells
    what each seat could read of hazy metrics, where its utilities read such.
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


def _weights(turn: Turn, actor: Actor, readings: Readings | None) -> list[Floats]:
    """Weights of each move, (1 or 1+S, types, R): row 0 is the truth, then the seats'.

    Only what depends on types or on hazy readings is worked out more than once per run, unless
    the actor looks at what not every seat may know.
    """
    truth, seats = turn.around.points, len(turn.rules.seats)
    if actor.veiled:
        seen = [_as_known(turn, actor, readings, s) for s in range(seats)]
        own = _tables(turn, actor, truth, 1)
        return [np.concatenate(rows) for rows in zip(own, *seen, strict=True)]
    if readings is None:
        return _tables(turn, actor, truth, 1)
    points = [
        np.concatenate([row[np.newaxis], readings[m]])[:, np.newaxis] if m in readings else row
        for m, row in enumerate(truth)
    ]
    return _tables(turn, actor, points, 1 + seats)


def _as_known(turn: Turn, actor: Actor, readings: Readings | None, seat: int) -> list[Floats]:
    """Weights as one seat would work them out: what it may not know is as at the start."""
    around, rules = turn.around, turn.rules
    state, done = around.state, around.done
    around.state = known_to(rules, state, seat, state.runs)
    around.done = None if done is None else done & rules.options.seen[:, [seat]]
    points = [
        readings[m][seat] if readings is not None and m in readings else row
        for m, row in enumerate(around.points)
    ]
    found = _tables(turn, actor, points, 1)
    around.state, around.done = state, done
    return found


def _tables(turn: Turn, actor: Actor, points: Sequence[Floats], rows: int) -> list[Floats]:
    """Weights of each move, (rows, types, R), where metrics are read from ``points``."""
    around, truth = turn.around, turn.around.points
    kinds = len(actor.types)
    around.points, around.traits = points, turn.rules.trait_values[:, :kinds, np.newaxis]
    nothing = np.zeros((rows, kinds, turn.state.size))
    weights = []
    for utility, available in zip(actor.utilities, actor.available, strict=True):
        open_ = True if available is None else available.value(around)
        if np.any(open_):
            found: Value = weight(utility.value(around))
            weights.append(nothing + np.where(open_, found, 0.0))
        else:
            weights.append(nothing)
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
    kinds = weights[0].shape[1]
    seen = [table[1:] if len(table) > 1 else table for table in weights]
    total = _added(seen)
    of_move = seen[0]
    for m, table in enumerate(seen[1:], start=1):
        of_move = np.where(moved == m, table, of_move)
    likely = np.where(total > 0.0, of_move / np.where(total > 0.0, total, 1.0), 0.0)
    posterior = state.beliefs[:, a, :kinds] * likely
    mass = _added([posterior[:, k] for k in range(kinds)])
    learnt = acts & (mass > 0.0)  # a move thought impossible teaches nothing
    share = posterior / np.where(mass > 0.0, mass, 1.0)[:, np.newaxis]
    state.beliefs[:, a, :kinds] = np.where(
        learnt[:, np.newaxis], share, state.beliefs[:, a, :kinds]
    )


def readings(turn: Turn, raw: Floats) -> Readings:
    """Metrics that are hazy or unseen as each seat can read them, in points.

    Only those that actors' utilities read.  ``raw`` (S × all hazy or unseen metrics, R) are
    draws in [0, 1): a hazy metric is read up to its haze off either way; one that the seat does
    not see is taken to be where it started.
    """
    rules, points = turn.rules, turn.around.points
    table = rules.metrics
    found: dict[int, Floats] = {}
    for place, m in rules.estimated:
        rows = np.empty((len(rules.seats), points.shape[1]))
        for s in range(len(rules.seats)):
            dull = turn.state.sharp[s, place] <= turn.around.today
            blurred: Value = table.start[m] / GRID
            if table.seen[s, m]:
                off = 2.0 * raw[s * table.sharpened.size + place] - 1.0
                blurred = points[m] + table.haze[m] / GRID * off
            rows[s] = np.where(dull, blurred, points[m])
        found[m] = rows
    return found
