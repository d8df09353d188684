"""Looking one turn ahead in imagined worlds: what each order would change, on average.

All orders are tried in the same worlds with the same dice, so that they differ by the order
alone; rivals act at random.  After the turn everybody rests for a few turns, so that what
was set in motion can land.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.grid import GRID
from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, State
from game.engine.surroundings import Around
from game.engine.view import View, imagine
from game.players.dice import random_orders

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Prospect:
    """What is to be expected of one plan, over the imagined worlds.

    ``goals`` (goals, worlds) measures of the seat's goals, averaged over the turns looked
    at; ``penalty`` (worlds,) red lines crossed; ``points`` (M, worlds) the metrics after the
    first turn.
    """

    goals: Floats
    penalty: Floats
    points: Floats

    def worth(self, weights: Floats) -> float:
        """Expected score: the weighted goals less red lines, averaged over the worlds.

        Summed in written order and then exactly: a player decides the same on every machine.
        """
        score = -self.penalty
        for share, goal in zip(weights / weights.sum(), self.goals, strict=True):
            score = score + share * goal
        return math.fsum(score.tolist()) / score.size


class Outlook:
    """The worlds a seat imagines this turn, and what plans would lead to in them."""

    def __init__(self, rules: Rules, view: View, worlds: int = 32, rest: int = 2) -> None:
        self.rules = rules
        self.seat = view.seat
        self.rest = rest
        self.state, self.seed = imagine(rules, view, worlds, salt=view.known.turn)
        others = [s != view.seat for s in range(len(rules.seats))]
        self.rivals = random_orders(rules, self.state, self.seed, others)
        self.leaning = rules.seats[view.seat].leanings[int(view.known.leanings[view.seat, 0])]

    @property
    def weights(self) -> Floats:
        """Weights of the seat's goals."""
        return np.array([weight for _, weight, _ in self.leaning.goals])

    def of(
        self, options: list[int], answers: dict[int, int], partners: tuple[int, ...] = ()
    ) -> Prospect:
        """What to expect if the seat orders ``options`` and answers events so.

        ``partners`` are options of other seats supposed to be ordered as well.
        """
        orders = Orders(
            self.rivals.chosen.copy(), self.rivals.depends.copy(), self.rivals.answers.copy()
        )
        orders.chosen[list(options)] = True
        orders.chosen[list(partners)] = True
        for event, answer in answers.items():
            orders.answers[event] = answer
        state = resolve(self.rules, self.state, orders, self.seed).state
        points = state.values / GRID
        return self._followed(state, points)

    def _followed(self, state: State, points: Floats) -> Prospect:
        """Let some turns pass in which nobody acts; worlds that end keep their last scores."""
        totals = np.zeros((len(self.leaning.goals), state.size))
        goals = self._goals(state)
        totals += goals
        seen = 1
        for _ in range(self.rest):
            if state.turn >= self.rules.calendar.turns or (state.ending != UNDECIDED).any():
                break
            idle = Orders.none(self.rules, state.size)
            state = resolve(self.rules, state, idle, self.seed).state
            totals += self._goals(state)
            seen += 1
        penalty = np.zeros(state.size)
        for place, line in self.leaning.red_lines:
            penalty += state.crossed[place] * line.costs
        return Prospect(totals / seen, penalty, points)

    def _goals(self, state: State) -> Floats:
        around = Around(self.rules, state, min(state.turn, self.rules.calendar.turns - 1))
        rows = np.empty((len(self.leaning.goals), state.size))
        for i, (_, _, measure) in enumerate(self.leaning.goals):
            rows[i] = np.minimum(np.maximum(measure.value(around), 0.0), 100.0)
        return rows
