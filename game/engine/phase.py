"""Carrying out the deeds of one phase: all read its start, all changes are merged.

Changes are made in whole thousandths and added up, so no order of deeds, files or runs
can alter a sum; a value pushed past its range is cut back, and the cut is a row of its own.
"""

from __future__ import annotations

import numpy as np

from game.engine import events as fact_kinds
from game.engine.events import Fact
from game.engine.formula import Value
from game.engine.grid import GRID, Floats, Ints, Truths
from game.engine.ledger import CHANGE, LATE, LIMIT
from game.engine.parts import Phase
from game.engine.turn import Turn
from game.engine.verbs import perform

NEWS = {
    "option": fact_kinds.SEALED,
    "refused": fact_kinds.REFUSED,
    "concluded": fact_kinds.CONCLUDED,
    "declined": fact_kinds.DECLINED,
    "agreed": fact_kinds.CONCLUDED,
    "withheld": fact_kinds.WITHHELD,
    "move": fact_kinds.MOVED,
    "event": fact_kinds.STRUCK,
    "choice": fact_kinds.CHOSEN,
    "leaked": fact_kinds.LEAKED,
    "breach": fact_kinds.BREACHED,
    "lapse": fact_kinds.LAPSED,
    "clock": fact_kinds.CLOCK,
    "made": fact_kinds.MADE,
    "kept": fact_kinds.KEPT,
    "broken": fact_kinds.BROKEN,
}
"""Kinds of deeds that are news; the rest (rates, standing rules) only leave ledger rows."""


def carry_out(turn: Turn, phase: Phase, happening: Truths) -> None:
    """Let the deeds of ``phase`` that are ``happening`` (deeds, R) have their effects."""
    if turn.facts is not None:
        _report(turn, turn.facts, phase, happening)
    if phase.deed.size:
        _change(turn, phase, happening)
    if phase.acts:
        perform(turn, phase, happening)


def _change(turn: Turn, phase: Phase, happening: Truths) -> None:
    """Make all changes of the phase at once: one entry for each row and run it happens in."""
    active = happening[phase.deed]
    for rows, condition in phase.whens:
        if active[rows].any():
            active[rows] &= condition.value(turn.around)
    if phase.late.size:
        _enqueue(turn, phase, active)
        active[phase.late] = False
    row, run = entries(active)
    if not row.size:
        return
    amounts = _amounts(turn, phase, row, run)
    deltas = _apply(turn, phase.metric[row], run, amounts, phase.limited[row])
    if (phase.fading >= 0).any():
        place = phase.fading[row]
        fading = place >= 0
        turn.state.fading[place[fading], run[fading]] += deltas[fading]
    if turn.ledger is not None:
        numbers = row + phase.number
        turn.ledger.add(phase.name, CHANGE, numbers, phase.metric[row], run, deltas)
    clip(turn, phase.name)


def _amounts(turn: Turn, phase: Phase, row: Ints, run: Ints) -> Floats:
    """Thousandths before soft limits, one for each entry; ``row`` rises."""
    amounts: Floats = phase.amount[turn.number][row]
    if phase.formulas:
        bounds = np.searchsorted(row, phase.written).tolist()
        ends = np.searchsorted(row, phase.written, side="right").tolist()
        for begin, end, formula in zip(bounds, ends, phase.formulas, strict=True):
            if begin < end:
                value = formula.value(turn.around)
                amounts[begin:end] *= value[run[begin:end]] if np.ndim(value) else value
    return amounts


def _apply(turn: Turn, metric: Ints, run: Ints, amounts: Floats, limited: Truths) -> Floats:
    """Add changes, cut down by soft limits and rounded, to their metrics; returns them.

    Whole numbers: the order in which the changes of one metric are added does not matter.
    """
    values = turn.state.values
    cell = metric * values.shape[1] + run
    deltas: Floats = np.rint(amounts * _limits(turn, metric, cell, amounts, limited))
    assert values.flags.c_contiguous, "reshape must give a view"
    np.add.at(values.reshape(-1), cell, deltas)
    turn.around.stale = True
    return deltas


def _limits(turn: Turn, metric: Ints, cell: Ints, amounts: Floats, limited: Truths) -> Floats:
    """What soft limits leave of each change: 1 for all of it.

    Gains are multiplied by 1 − p³ and losses by 1 − (1−p)³, p being the metric's place in
    its range (0–1) as the phase began: an s-curve in place of hard caps.  ``cell`` places
    each change's metric and run in the flattened table of metrics.
    """
    table = turn.rules.metrics
    place = turn.around.points.reshape(-1)[cell]
    place -= (table.low / GRID)[metric]
    place /= ((table.high - table.low) / GRID)[metric]
    place = np.where(amounts > 0.0, place, 1.0 - place)
    factors: Floats = place * place
    factors *= place
    np.subtract(1.0, factors, out=factors)
    if not limited.all():
        factors[~limited] = 1.0
    return factors


def entries(truths: Truths) -> tuple[Ints, Ints]:
    """Rows and runs of what is true, like numpy's nonzero but several times quicker."""
    flat = np.flatnonzero(truths)
    row = flat // truths.shape[1]
    return row, flat - row * truths.shape[1]


def _enqueue(turn: Turn, phase: Phase, active: Truths) -> None:
    """Spread delayed changes over the turns in which they land, exactly to the grid."""
    waiting = active[phase.late]
    if not waiting.any():
        return
    delays, number = turn.rules.delays, turn.number
    formulas = dict(zip(phase.written.tolist(), phase.formulas, strict=True))
    for i in np.flatnonzero(waiting.any(axis=1)):
        row, place = int(phase.late[i]), int(phase.later[i])
        amount: Value = phase.amount[number, row]
        if row in formulas:
            amount = amount * formulas[row].value(turn.around)
        before: Value = 0.0
        landed = delays.landed[number, place]
        for lag in np.flatnonzero(np.diff(landed, prepend=0.0)):  # where something lands
            upto = np.rint(amount * landed[lag])
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
    row, run = entries(due != 0.0)
    deltas = _apply(turn, delays.metric[row], run, due[row, run], delays.limited[row])
    place = delays.fading[row]
    fading = place >= 0
    turn.state.fading[place[fading], run[fading]] += deltas[fading]
    if turn.ledger is not None:
        turn.ledger.add(phase, LATE, delays.row[row], delays.metric[row], run, deltas)


def clip(turn: Turn, phase: str) -> None:
    """Cut values back into their ranges; what is cut is a ledger row."""
    table, values = turn.rules.metrics, turn.state.values
    low, high = table.low[:, np.newaxis], table.high[:, np.newaxis]
    if turn.ledger is not None:
        inside = np.minimum(np.maximum(values, low), high)
        metric, run = np.nonzero(inside != values)
        cut = inside[metric, run] - values[metric, run]
        turn.ledger.add(phase, LIMIT, metric, metric, run, cut)
    np.maximum(values, low, out=values)
    np.minimum(values, high, out=values)
    turn.around.stale = True


def _report(turn: Turn, facts: list[Fact], phase: Phase, happening: Truths) -> None:
    for deed in np.flatnonzero(happening[:, 0]):
        it = phase.deeds[deed]
        if it.kind in NEWS:
            seats = tuple(int(s) for s in np.flatnonzero(it.seen))
            terms = int(turn.state.package[it.index, 0]) if it.kind == "agreed" else -1
            facts.append(Fact(NEWS[it.kind], it.id, seats, phase.name, terms))
