"""A seat's score taken apart: what each goal gave, what red lines cost; the parts sum to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.engine.attribution import apportion
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.match.match import Match
from game.match.outcome import seat_outcome

TENTHS = 10
"""Scores are told in tenths of a point, so that parts that are added up can be checked by eye."""


@dataclass(frozen=True)
class GoalScore:
    """A goal: its share of all weights, its mean over the turns and its last value (0–100).

    ``points`` are the tenths of a point that it gave.
    """

    id: str
    share: float
    mean: float
    last: float
    points: int


@dataclass(frozen=True)
class SeatScore:
    """How a seat did by its own leaning, in tenths of a point.

    ``crossed`` are red lines with what they cost (negative); ``rest`` is what neither explains:
    turns under another leaning, turns that cannot be told, a score that cannot fall below 0.
    """

    seat: int
    leaning: int
    goals: tuple[GoalScore, ...]
    crossed: tuple[tuple[str, int], ...]
    rest: int
    total: int


def seat_scores(match: Match) -> list[SeatScore]:
    """All seats, in their order; wants at least one turn played."""
    return [_seat_score(match, s) for s in range(len(match.rules.seats))]


def _seat_score(match: Match, s: int) -> SeatScore:
    """Half the mean over the turns, half the last turn, less red lines: as the engine scores."""
    rules, state = match.rules, match.state
    outcome = seat_outcome(rules, state, s)
    shares = [share for _, share, _ in outcome.goals]
    table = _measures(rules, [reveal.after for reveal in match.reveals], s, outcome.leaning)
    means = [float(row.sum()) / state.turn for row in table]
    lasts = [float(row[-1]) for row in table]
    parts = [
        share * (mean + last) / 2.0 for share, mean, last in zip(shares, means, lasts, strict=True)
    ]
    costs = [-cost for _, cost in outcome.crossed]
    rest = outcome.score - sum(parts) - sum(costs)
    total = int(np.floor(outcome.score * TENTHS + 0.5))
    exact = [round(part * TENTHS, 6) for part in (*parts, *costs, rest)]
    tenths = [int(part) for part in apportion(exact, total)]
    goals = tuple(
        GoalScore(name, share, mean, last, points)
        for (name, share, _), mean, last, points in zip(
            outcome.goals, means, lasts, tenths[: len(parts)], strict=True
        )
    )
    lines = [name for name, _ in outcome.crossed]
    crossed = tuple(zip(lines, tenths[len(parts) : -1], strict=True))
    return SeatScore(s, outcome.leaning, goals, crossed, tenths[-1], total)


def _measures(
    rules: Rules, states: Sequence[State], s: int, leaning: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Every goal of a card after every turn in which the seat held it, 0 in others: (goals, T)."""
    goals = rules.seats[s].leanings[leaning].goals
    table = np.zeros((len(goals), len(states)))
    for t, state in enumerate(states):
        if int(state.leanings[s, 0]) != leaning:
            continue
        around = Around(rules, state, state.turn - 1)
        for g, (_, _, measure) in enumerate(goals):
            table[g, t] = min(max(float(np.ravel(measure.value(around))[0]), 0.0), 100.0)
    return table
