"""Gauges and the causes of their changes: a Shapley split over their few inputs.

A gauge has no rows of its own.  Its change between two turns is divided among its inputs
by their Shapley values (the mean, over all orders of moving the inputs one by one, of what
each adds), then among each input's ledger rows in proportion; both to the grid, exactly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Value
from game.engine.grid import GRID
from game.engine.ledger import Row
from game.engine.parts import Gauge
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around

Floats = NDArray[np.float64]


class _Point:
    """Surroundings in which only metrics, lenses and times can be read: enough for a gauge."""

    def __init__(self, around: Around, values: Floats) -> None:
        self._around = around
        self._points = values / GRID

    def read(self, source: str, index: int) -> Value:
        if source == "metric":
            return self._points[index]
        return self._around.read(source, index)

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:
        return self._around.ask(question, arguments)


def gauge_values(rules: Rules, state: State) -> Floats:
    """All gauges of all runs in thousandths, (gauges, R)."""
    around = Around(rules, state, min(state.turn, rules.calendar.turns - 1))
    values = np.zeros((len(rules.gauges), state.size))
    for g, gauge in enumerate(rules.gauges):
        values[g] = np.rint(gauge.formula.value(around) * GRID)
    return values


def split(rules: Rules, gauge: Gauge, state: State, before: Floats, after: Floats) -> list[float]:
    """The gauge's change divided among its inputs, in thousandths, in their order.

    ``before`` and ``after`` (M, 1) are all metrics in thousandths; the parts sum exactly to
    the change of the rounded gauge.
    """
    around = Around(rules, state, min(state.turn, rules.calendar.turns - 1))

    def level(values: Floats) -> float:
        return float(np.rint(np.ravel(gauge.formula.value(_Point(around, values)))[0] * GRID))

    orders = list(permutations(range(len(gauge.inputs))))
    totals = [0.0] * len(gauge.inputs)
    for order in orders:
        values, last = before.copy(), level(before)
        for i in order:
            values[gauge.inputs[i]] = after[gauge.inputs[i]]
            now = level(values)
            totals[i] += now - last
            last = now
    return apportion([total / len(orders) for total in totals], level(after) - level(before))


def apportion(parts: Sequence[float], total: float) -> list[float]:
    """Round ``parts`` to whole numbers that sum to ``total``, by largest remainder."""
    floors = [float(np.floor(part)) for part in parts]
    left = round(total - sum(floors))
    by_remainder = sorted(range(len(parts)), key=lambda i: (floors[i] - parts[i], i))
    for i in range(abs(left)):
        place = by_remainder[i % len(parts)]
        floors[place] += 1.0 if left > 0 else -1.0
    return floors


def gauge_rows(
    rules: Rules, gauge: Gauge, state: State, before: Floats, after: Floats, rows: Sequence[Row]
) -> list[Row]:
    """The ledger rows of a turn scaled so that they sum to the gauge's change, exactly."""
    parts = split(rules, gauge, state, before, after)
    found: list[Row] = []
    for metric, part in zip(gauge.inputs, parts, strict=True):
        own = [row for row in rows if row.metric == metric]
        change = sum(row.amount for row in own)
        if not own or (part == 0.0 and change == 0.0):
            continue
        scale = part / change if change else 0.0
        shares = apportion([row.amount * scale for row in own], part)
        found += [
            Row(row.phase, row.source, row.index, metric, share)
            for row, share in zip(own, shares, strict=True)
            if share
        ]
    return found


def sums(rows: Sequence[Row]) -> Mapping[int, float]:
    """Total of the rows of each metric, in thousandths."""
    totals: dict[int, float] = {}
    for row in rows:
        totals[row.metric] = totals.get(row.metric, 0.0) + row.amount
    return totals
