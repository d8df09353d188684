"""Advisers: what they would do, what they expect, and how often they have been right.

An adviser tries each order in the seat's imagined worlds, looks only at the metrics it cares
for, and judges with its bias; so advisers disagree, and none of them knows more than the seat.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.rules import Rules
from game.engine.view import View
from game.players.prospect import Outlook
from game.scenario.schema.play import Adviser

Floats = NDArray[np.float64]

CARES = 0.15
"""Weighted points below which an adviser does not care either way."""


TELLING = 0.5
"""Share of the largest gain from which a weightier metric is named as the reason instead."""


@dataclass(frozen=True)
class Forecast:
    """What an adviser expects of a metric after the turn if nothing new is ordered, in points.

    ``low`` and ``high`` bound the middle 80 % of the imagined worlds, moved by its bias.
    """

    metric: str
    low: float
    high: float


@dataclass(frozen=True)
class Counsel:
    """An option that an adviser is for or against, and why.

    ``metric`` is what it looks at most of all that the option is expected to move its way;
    ``rises`` says whether it would go up.
    """

    option: str
    metric: str
    rises: bool


@dataclass(frozen=True)
class Advice:
    """What an adviser says: for and against which option, if any, and a forecast."""

    adviser: str
    favours: Counsel | None
    warns: Counsel | None
    forecast: Forecast


def advise(rules: Rules, seen: View, advisers: Sequence[Adviser], worlds: int = 24) -> list[Advice]:
    """What each adviser of the seat says of this turn; equal views give equal advice."""
    outlook = Outlook(rules, seen, worlds, rest=0)
    basis = outlook.of([], {}).points
    moved = {
        option: outlook.of([option], {}).points
        for option, refusal in seen.menu.items()
        if refusal is None and rules.options.cost[option] <= seen.capital
    }
    return [_advice(rules, adviser, basis, moved) for adviser in advisers]


def forecasts(
    rules: Rules, seen: View, advisers: Sequence[Adviser], worlds: int = 24
) -> list[tuple[str, Forecast]]:
    """What each adviser expects, as ``advise`` has it, without weighing any order."""
    basis = Outlook(rules, seen, worlds, rest=0).of([], {}).points
    return [(adviser.id, _forecast(rules, adviser, basis)) for adviser in advisers]


def _advice(rules: Rules, adviser: Adviser, basis: Floats, moved: dict[int, Floats]) -> Advice:
    shifts = {
        option: {
            name: float(np.mean((points - basis)[rules.place("metric", name)]))
            for name in adviser.looks_at
        }
        for option, points in moved.items()
    }
    worth = {
        option: sum(adviser.looks_at[name] * shift for name, shift in by.items())
        for option, by in shifts.items()
    }
    best = max(worth, key=lambda o: (worth[o], -o), default=None)
    worst = min(worth, key=lambda o: (worth[o], o), default=None)
    favours = best if best is not None and worth[best] > CARES else None
    warns = worst if worst is not None and worth[worst] < -CARES else None
    return Advice(
        adviser.id,
        None if favours is None else _counsel(rules, adviser, favours, shifts[favours], 1.0),
        None if warns is None else _counsel(rules, adviser, warns, shifts[warns], -1.0),
        _forecast(rules, adviser, basis),
    )


def _counsel(
    rules: Rules, adviser: Adviser, option: int, shifts: Mapping[str, float], sign: float
) -> Counsel:
    """For (``sign`` 1) or against (−1) an option, with the weightiest metric that speaks so."""
    gains = {name: sign * adviser.looks_at[name] * shift for name, shift in shifts.items()}
    largest = max(gains.values())
    telling = [name for name, gain in gains.items() if gain >= largest * TELLING]
    metric = max(telling, key=lambda name: abs(adviser.looks_at[name]))
    return Counsel(rules.options.ids[option], metric, shifts[metric] > 0.0)


def _forecast(rules: Rules, adviser: Adviser, basis: Floats) -> Forecast:
    """Of the metric it weighs most."""
    name = max(adviser.looks_at, key=lambda metric: abs(adviser.looks_at[metric]))
    ordered = np.sort(basis[rules.place("metric", name)])
    tenth = len(ordered) // 10
    bias = adviser.bias.get(name, 0.0)
    return Forecast(name, float(ordered[tenth]) + bias, float(ordered[-1 - tenth]) + bias)


def was_right(forecast: Forecast, value: float) -> bool:
    """Whether a metric came out within an adviser's range."""
    return forecast.low <= value <= forecast.high
