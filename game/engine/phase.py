"""Carrying out the deeds of one phase: all read its start, all changes are merged.

Changes are made in whole thousandths and added up, so no order of deeds, files or runs
can alter a sum; a value pushed past its range is cut back, and the cut is a row of its own.
"""

from __future__ import annotations

import numpy as np

from game.engine import events as fact_kinds
from game.engine.events import Fact
from game.engine.ledger import CHANGE, LATE, LIMIT
from game.engine.rules import GRID, Floats, Formula, Ints, Phase, Truths
from game.engine.turn import Turn
from game.engine.verbs import perform

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
    """Let the deeds of ``phase`` that are ``happening`` (deeds, runs) have their effects."""
    if turn.facts is not None:
        _report(turn.facts, phase, happening)
    if not happening.any():
        return
    rows, runs, amounts = raw_changes(turn, phase, happening)
    if rows.size:
        _merge(turn, phase, rows, runs, amounts)
    for deed in np.flatnonzero(happening.any(axis=1)):
        for act in phase.acts[deed]:
            perform(turn, phase.name, act, happening[deed])


def raw_changes(turn: Turn, phase: Phase, happening: Truths) -> tuple[Ints, Ints, Floats]:
    """Rows, runs and amounts (thousandths, before soft limits) of all that happens."""
    deeds, runs = np.nonzero(happening)
    first = phase.first
    counts = first[deeds + 1] - first[deeds]
    ends = np.cumsum(counts)
    if ends.size == 0 or ends[-1] == 0:
        nothing = np.zeros(0, np.intp)
        return nothing, nothing, np.zeros(0)
    rows = np.repeat(first[deeds] - ends + counts, counts) + np.arange(ends[-1])
    runs = np.repeat(runs, counts)
    if phase.whens:
        rows, runs = _permitted(turn, phase, rows, runs, happening)
    amounts = phase.amount[turn.number][rows]
    if phase.formulas:
        slots = phase.formula[rows]
        by_formula = np.flatnonzero(slots >= 0)
        if by_formula.size:
            worth = _values(turn, phase.formulas, happening)
            amounts[by_formula] *= worth[slots[by_formula], runs[by_formula]]
    return rows, runs, amounts


def _permitted(
    turn: Turn, phase: Phase, rows: Ints, runs: Ints, happening: Truths
) -> tuple[Ints, Ints]:
    slots = phase.when[rows]
    open_ = slots < 0
    if open_.all():
        return rows, runs
    truths = _values(turn, phase.whens, happening)
    open_ |= truths[slots, runs] > 0
    return rows[open_], runs[open_]


def _values(turn: Turn, formulas: tuple[tuple[int, Formula], ...], happening: Truths) -> Floats:
    """Values of formulas (n, runs); zero where their deed happens in no run."""
    values = np.zeros((len(formulas), turn.state.size))
    for i, (deed, formula) in enumerate(formulas):
        if happening[deed].any():
            values[i] = formula.value(turn.around)
    return values


def _merge(turn: Turn, phase: Phase, rows: Ints, runs: Ints, amounts: Floats) -> None:
    waiting = phase.later[rows]
    late = np.flatnonzero(waiting >= 0)
    if late.size:
        enqueue(turn, waiting[late], runs[late], amounts[late])
        now = np.flatnonzero(waiting < 0)
        rows, runs, amounts = rows[now], runs[now], amounts[now]
    add_limited(
        turn, phase.name, CHANGE, rows + phase.number, phase.metric[rows],
        phase.limited[rows], phase.fading[rows], runs, amounts,
    )  # fmt: skip
    clip(turn, phase.name)


def enqueue(turn: Turn, places: Ints, runs: Ints, amounts: Floats) -> None:
    """Spread delayed changes over the turns in which they land, exactly to the grid."""
    delays = turn.rules.delays
    landed = delays.landed[turn.number][places]
    before = np.zeros(places.size)
    for lag in range(delays.lags):
        upto = np.rint(amounts * landed[:, lag])
        np.add.at(turn.state.queue[lag], (places, runs), upto - before)
        before = upto


def add_limited(
    turn: Turn, phase: str, source: int, numbers: Ints, metrics: Ints,
    limited: Truths, fading: Ints, runs: Ints, amounts: Floats,
) -> None:  # fmt: skip
    """Add changes to the metrics, shrunk near the ends of the range.

    Gains are multiplied by 1 − p³ and losses by 1 − (1−p)³, p being the place in the range
    (0–1) at the phase's start: an s-curve in place of hard caps.
    """
    table = turn.rules.metrics
    low, high = table.low[metrics], table.high[metrics]
    place = (turn.around.points[metrics, runs] * GRID - low) / (high - low)
    room = np.where(amounts > 0.0, place, 1.0 - place)
    factor = np.where(limited, 1.0 - room * room * room, 1.0)
    deltas = np.rint(amounts * factor)
    np.add.at(turn.state.values, (metrics, runs), deltas)
    fades = np.flatnonzero(fading >= 0)
    if fades.size:
        np.add.at(turn.state.fading, (fading[fades], runs[fades]), deltas[fades])
    if turn.ledger is not None:
        turn.ledger.add(phase, source, numbers, metrics, runs, deltas)


def land(turn: Turn, phase: str) -> None:
    """Let delayed changes that are due land, and move the queue up."""
    queue, delays = turn.state.queue, turn.rules.delays
    if not delays.lags:
        return
    places, runs = np.nonzero(queue[0])
    if places.size:
        add_limited(
            turn, phase, LATE, delays.row[places], delays.metric[places],
            delays.limited[places], delays.fading[places], runs, queue[0][places, runs],
        )  # fmt: skip
    queue[:-1] = queue[1:]
    queue[-1] = 0.0


def clip(turn: Turn, phase: str) -> None:
    """Cut values back into their ranges; what is cut is a ledger row."""
    table, values = turn.rules.metrics, turn.state.values
    low, high = table.low[:, np.newaxis], table.high[:, np.newaxis]
    if turn.ledger is None:
        np.minimum(np.maximum(values, low, out=values), high, out=values)
        return
    inside = np.minimum(np.maximum(values, low), high)
    metrics, runs = np.nonzero(inside != values)
    if metrics.size:
        cut = inside[metrics, runs] - values[metrics, runs]
        turn.ledger.add(phase, LIMIT, metrics, metrics, runs, cut)
        values[...] = inside


def _report(facts: list[Fact], phase: Phase, happening: Truths) -> None:
    for deed in np.flatnonzero(happening[:, 0]):
        it = phase.deeds[deed]
        if it.kind in NEWS:
            seats = tuple(int(s) for s in np.flatnonzero(it.seen))
            facts.append(Fact(NEWS[it.kind], it.id, seats, phase.name))
