"""Compiled rules turned into dicts, lists and closures for the naive interpreter, once."""

from __future__ import annotations

from typing import Any

import numpy as np

from game.engine.formula import Formula
from game.engine.grid import GRID
from game.engine.parts import Phase
from game.engine.rules import Rules
from tests.bench.naive_formulas import Closure, closure


def added(parts: list[float]) -> float:
    """Sum in written order."""
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


class Scripts:
    """Compiled rules turned into dicts, lists and closures, once."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._closures: dict[int, Closure] = {}
        options, table = rules.options, rules.metrics
        self.order_of: list[int] = options.order.tolist()
        self.cost: list[int] = options.cost.tolist()
        self.own = [np.flatnonzero(options.seat == s).tolist() for s in range(len(rules.seats))]
        self.clash = [set(np.flatnonzero(row).tolist()) for row in options.clash]
        self.conditions = [
            [self.of(f) for f in (rules.orders[k].available, options.available[o]) if f is not None]
            for o, k in enumerate(self.order_of)
        ]
        self.lowest, self.highest = table.low.tolist(), table.high.tolist()
        self.low = (table.low / GRID).tolist()
        self.span = ((table.high - table.low) / GRID).tolist()
        self.traits = rules.trait_values.T.tolist()
        self.landed = rules.delays.landed.tolist()
        self.acts = [actor.acts.tolist() for actor in rules.actors]
        self.utilities = [
            [
                (self.of(utility), None if available is None else self.of(available))
                for utility, available in zip(actor.utilities, actor.available, strict=True)
            ]
            for actor in rules.actors
        ]
        turns = range(rules.calendar.turns)
        self.pulls = [
            list(
                zip(table.pulled.tolist(), table.rest.tolist(), table.pull[t].tolist(), strict=True)
            )
            for t in turns
        ]
        self.fades = [
            list(zip(rules.fades.metric.tolist(), rules.fades.share[t].tolist(), strict=True))
            for t in turns
        ]
        self.noise = [
            list(zip(table.noisy.tolist(), table.noise[t].tolist(), strict=True)) for t in turns
        ]
        self.leanings = [
            [
                (
                    [(weight, self.of(goal)) for _, weight, goal in leaning.goals],
                    added([weight for _, weight, _ in leaning.goals]),
                    [(place, self.of(line.when)) for place, line in leaning.red_lines],
                )
                for leaning in seat.leanings
            ]
            for seat in rules.seats
        ]
        self.phases = {name: self._phase(phase) for name, phase in rules.phases.items()}

    def of(self, formula: Formula) -> Closure:
        """The closure of a formula, made once."""
        if id(formula) not in self._closures:
            self._closures[id(formula)] = closure(formula.tree, self.gauge)
        return self._closures[id(formula)]

    def gauge(self, index: int) -> Closure:
        """The closure of a gauge's formula."""
        return self.of(self.rules.gauges[index].formula)

    def _phase(self, phase: Phase) -> dict[str, Any]:
        formulas = dict(zip(phase.written.tolist(), phase.formulas, strict=True))
        whens = {int(row): self.of(when) for rows, when in phase.whens for row in rows}
        later = dict(zip(phase.late.tolist(), phase.later.tolist(), strict=True))
        rows: list[list[dict[str, Any]]] = [[] for _ in phase.deeds]
        for row, deed in enumerate(phase.deed):
            rows[deed].append({
                "metric": int(phase.metric[row]),
                "amount": phase.amount[:, row].tolist(),
                "formula": self.of(formulas[row]) if row in formulas else None,
                "when": whens.get(row),
                "limited": bool(phase.limited[row]),
                "late": later.get(row, -1),
                "fading": int(phase.fading[row]),
            })  # fmt: skip
        acts = [
            (deed, act, None if act.when is None else self.of(act.when)) for deed, act in phase.acts
        ]
        places = {(deed.kind, deed.index): d for d, deed in enumerate(phase.deeds)}
        return {"rows": rows, "acts": acts, "places": places}
