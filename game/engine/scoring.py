"""How well each seat does by its own leaning, red lines crossed, and endings."""

from __future__ import annotations

import numpy as np

from game.engine.events import CROSSED, ENDED, Fact
from game.engine.grid import Floats
from game.engine.parts import Leaning
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, State
from game.engine.surroundings import Around
from game.engine.turn import Turn


def measure(leaning: Leaning, around: Around) -> Floats:
    """Weighted mean of a leaning's goals, 0–100, shape (R,)."""
    total = np.zeros(around.state.size)
    weights = 0.0
    for _, weight, goal in leaning.goals:
        value = np.minimum(np.maximum(goal.value(around), 0.0), 100.0)
        total = total + weight * value
        weights += weight
    return total / weights


def keep_score(turn: Turn) -> None:
    """Score the turn for every seat, and note red lines crossed."""
    state = turn.state
    for s, seat in enumerate(turn.rules.seats):
        for i, leaning in enumerate(seat.leanings):
            mine = state.leanings[s] == i
            if not mine.any():
                continue
            state.score[s] = np.where(mine, measure(leaning, turn.around), state.score[s])
            for place, line in leaning.red_lines:
                crossing = mine & ~state.crossed[place] & line.when.value(turn.around)
                state.crossed[place] |= crossing
                if turn.facts is not None and crossing[0]:
                    turn.facts.append(Fact(CROSSED, f"{seat.id}.{leaning.id}.{line.id}", (s,), ""))
    state.path[...] += state.score


def finish(turn: Turn) -> None:
    """Ask for early endings, and after the last turn for all: the first that holds is it."""
    state, last = turn.state, turn.number + 1 == turn.rules.calendar.turns
    for e, ending in enumerate(turn.rules.endings):
        if not (ending.early or last):
            continue
        open_ = state.ending == UNDECIDED
        if ending.when is not None:
            open_ = open_ & ending.when.value(turn.around)
        state.ending[open_] = e
    if turn.facts is not None and state.ending[0] != UNDECIDED:
        seats = tuple(range(len(turn.rules.seats)))
        turn.facts.append(Fact(ENDED, turn.rules.endings[state.ending[0]].id, seats, ""))


def final_scores(rules: Rules, state: State) -> Floats:
    """Final scores (S, R): ½ mean over the turns + ½ last, less red lines crossed; 0–100.

    A line that was crossed under an earlier leaning of the seat costs all the same.
    """
    if state.turn == 0:
        return np.zeros_like(state.score)
    costs = np.zeros_like(state.score)
    for s, seat in enumerate(rules.seats):
        for leaning in seat.leanings:
            for place, line in leaning.red_lines:
                costs[s] += state.crossed[place] * line.costs
    return np.maximum(0.5 * (state.path / state.turn) + 0.5 * state.score - costs, 0.0)
