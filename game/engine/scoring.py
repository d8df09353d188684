"""How well each seat does by its own leaning, red lines crossed, and endings."""

from __future__ import annotations

import numpy as np

from game.engine.events import CROSSED, ENDED, Fact
from game.engine.rules import Floats, Leaning
from game.engine.state import UNDECIDED
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


def final(turn_count: int, score: Floats, path: Floats, costs: Floats) -> Floats:
    """Final score: ½ mean over the turns + ½ last, less red lines crossed; 0–100."""
    if turn_count == 0:
        return np.zeros_like(score)
    result: Floats = np.maximum(0.5 * (path / turn_count) + 0.5 * score - costs, 0.0)
    return result
