"""Carrying out the deeds of one phase: all read its start, all changes are merged.

Changes are made in whole thousandths and added up, so no order of deeds, files or runs
can alter a sum; a value pushed past its range is cut back, and the cut is a row of its own.
"""

from __future__ import annotations

import numpy as np

from game.engine import events as fact_kinds
from game.engine.events import Fact
from game.engine.formula import Value
from game.engine.ledger import CHANGE, LATE, LIMIT
from game.engine.rules import GRID, Floats, Ints, Phase, Truths
from game.engine.turn import Turn
from game.engine.verbs import perform

FEW_RUNS = 64

NEWS = {
    "option": fact_kinds.SEALED,
    "refused": fact_kinds.REFUSED,
    "concluded": fact_kinds.CONCLUDED,
    "declined": fact_kinds.DECLINED,
    "move": fact_kinds.MOVED,
    "event": fact_kinds.STRUCK,
    "choice": fact_kinds.CHOSEN,
    "lapse": fact_kinds.LAPSED,
    "clock": fact_kinds.CLOCK,
    "kept": fact_kinds.KEPT,
    "broken": fact_kinds.BROKEN,
}
"""Kinds of deeds that are news; the rest (rates, standing rules) only leave ledger rows."""


def carry_out(turn: Turn, phase: Phase, happening: Truths) -> None:
    """Let the deeds of ``phase`` that are ``happening`` (deeds, R) have their effects."""
    if turn.facts is not None:
        _report(turn.facts, phase, happening)
    if phase.deed.size:
        _change(turn, phase, happening)
    if phase.acting.size:
        for i in np.flatnonzero(happening[phase.acting].any(axis=1)):
            for act in phase.acts[i]:
                perform(turn, phase.name, act, happening[phase.acting[i]])


def _change(turn: Turn, phase: Phase, happening: Truths) -> None:
    """Make all changes of the phase at once: one row of deltas (rows, R) for each change."""
    active = happening[phase.deed]
    if not active.any():
        return
    for rows, condition in phase.whens:
        if active[rows].any():
            active[rows] &= condition.value(turn.around)
    factors = _limit_factors(turn, phase.touched)
    amount = phase.amount[turn.number][:, np.newaxis]
    deltas = factors[phase.limit]
    deltas *= amount
    for row, formula in phase.formulas:
        if active[row].any():
            raw = formula.value(turn.around) * amount[row]
            deltas[row] = raw * _factor(phase, row, raw, factors) if phase.limited[row] else raw
    if phase.late.size:
        _enqueue(turn, phase, active)
        active[phase.late] = False
    np.rint(deltas, out=deltas)
    deltas *= active
    turn.state.values[phase.touched] += _by_metric(deltas, phase.bounds)
    if phase.faded.size:
        turn.state.fading[phase.fading] += deltas[phase.faded]
    if turn.ledger is not None:
        rows, runs = np.nonzero(deltas)
        turn.ledger.add(
            phase.name, CHANGE, rows + phase.number, phase.metric[rows], runs, deltas[rows, runs]
        )
    clip(turn, phase.name, phase.touched)


def _by_metric(deltas: Floats, bounds: Ints) -> Floats:
    """Sums of the rows of each metric, which begin at ``bounds``.

    Whole numbers add up to the same bits either way; numpy's reduceat is quick for few runs
    only.
    """
    if deltas.shape[1] < FEW_RUNS:
        few: Floats = np.add.reduceat(deltas, bounds, axis=0)
        return few
    ends = [*bounds[1:], len(deltas)]
    return np.stack([deltas[a:b].sum(axis=0) for a, b in zip(bounds, ends, strict=True)])


def _limit_factors(turn: Turn, metrics: Ints) -> Floats:
    """What soft limits leave of a change, (1 + 2 × metrics, R): ones, then gains, then losses.

    Gains are multiplied by 1 − p³ and losses by 1 − (1−p)³, p being the metric's place in
    its range (0–1) at the phase's start: an s-curve in place of hard caps.
    """
    table, count = turn.rules.metrics, metrics.size
    low = table.low[metrics][:, np.newaxis]
    span = table.high[metrics][:, np.newaxis] - low
    factors = np.zeros((1 + 2 * count, turn.state.size))
    place, rest = factors[1 : 1 + count], factors[1 + count :]
    np.multiply(turn.around.points[metrics], GRID / span, out=place)
    place -= low / span
    np.subtract(1.0, place, out=rest)
    cubes: Floats = factors * factors
    cubes *= factors
    cubes *= -1.0
    cubes += 1.0
    return cubes


def _factor(phase: Phase, row: int, raw: Floats, factors: Floats) -> Floats:
    """The limit factor of a change whose sign is only known now."""
    place = 1 + int(np.searchsorted(phase.touched, phase.metric[row]))
    factor: Floats = np.where(raw > 0.0, factors[place], factors[place + phase.touched.size])
    return factor


def _enqueue(turn: Turn, phase: Phase, active: Truths) -> None:
    """Spread delayed changes over the turns in which they land, exactly to the grid."""
    waiting = active[phase.late]
    if not waiting.any():
        return
    delays, number = turn.rules.delays, turn.number
    formulas = dict(phase.formulas)
    for i in np.flatnonzero(waiting.any(axis=1)):
        row, place = int(phase.late[i]), int(phase.later[i])
        amount: Value = phase.amount[number, row]
        if row in formulas:
            amount = amount * formulas[row].value(turn.around)
        before: Value = 0.0
        for lag in range(delays.lags):
            upto = np.rint(amount * delays.landed[number, place, lag])
            turn.state.queue[lag, place] += (upto - before) * waiting[i]
            before = upto


def land(turn: Turn, phase: str) -> None:
    """Let delayed changes that are due land, and move the queue up."""
    queue, delays = turn.state.queue, turn.rules.delays
    if not delays.lags:
        return
    due = queue[0].copy()
    queue[:-1] = queue[1:]
    queue[-1] = 0.0
    if not due.any():
        return
    factors = _limit_factors(turn, delays.metric)
    count = delays.metric.size
    limits = np.where(due > 0.0, factors[1 : 1 + count], factors[1 + count :])
    deltas = np.rint(np.where(delays.limited[:, np.newaxis], due * limits, due))
    for i, m in enumerate(delays.metric):  # several may land on one metric
        turn.state.values[m] += deltas[i]
    turn.state.fading[delays.fading] += deltas[delays.faded]
    if turn.ledger is not None:
        rows, runs = np.nonzero(deltas)
        numbers = delays.row[rows]
        turn.ledger.add(phase, LATE, numbers, delays.metric[rows], runs, deltas[rows, runs])


def clip(turn: Turn, phase: str, metrics: Ints | slice = slice(None)) -> None:
    """Cut values back into their ranges; what is cut is a ledger row."""
    table, values = turn.rules.metrics, turn.state.values
    low, high = table.low[metrics][:, np.newaxis], table.high[metrics][:, np.newaxis]
    reached = values[metrics]
    inside = np.minimum(np.maximum(reached, low), high)
    if turn.ledger is not None:
        rows, runs = np.nonzero(inside != reached)
        which = np.arange(values.shape[0])[metrics][rows]
        cut = inside[rows, runs] - reached[rows, runs]
        turn.ledger.add(phase, LIMIT, which, which, runs, cut)
    values[metrics] = inside
    turn.around.stale = True


def _report(facts: list[Fact], phase: Phase, happening: Truths) -> None:
    for deed in np.flatnonzero(happening[:, 0]):
        it = phase.deeds[deed]
        if it.kind in NEWS:
            seats = tuple(int(s) for s in np.flatnonzero(it.seen))
            facts.append(Fact(NEWS[it.kind], it.id, seats, phase.name))
