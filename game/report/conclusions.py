"""What one would conclude from a game, and whether it holds under other answers to disputes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from game.engine.rules import Rules
from game.engine.scoring import final_scores
from game.engine.state import IN_FORCE, State, opening
from game.match.match import Match
from game.match.outcome import headline, seat_outcome
from game.report.accounts import level
from game.report.again import Course, Given, again

STEADY = 1000.0
"""Thousandths that a gauge may move over a game and still be called steady."""

CLOSE = 1.0
"""Points between two scores that are called equal."""


@dataclass(frozen=True)
class Conclusion:
    """Something that one would say of a game: about what, and what.

    ``kind`` is direction (of a gauge: up, down, steady), ending, agreement (yes or no), ahead
    (a seat, or nobody), best_goal (of a seat), or red_line (of a seat: yes or no).
    """

    kind: str
    about: str
    says: str


@dataclass(frozen=True)
class OtherAnswer:
    """The same orders under another answer to a disputed question.

    ``holds`` says of each conclusion whether it survives; ``found`` are those of this world.
    ``numbers`` are the headline gauges at the end, in thousandths.
    """

    lens: str
    setting: str
    found: tuple[Conclusion, ...]
    holds: tuple[bool, ...]
    numbers: tuple[float, ...]
    let_go: tuple[Given, ...]


@dataclass(frozen=True)
class Trial:
    """The model on trial: what is concluded, under which answers, and under all the others.

    ``settings`` are the answers that hold in the game, by lens.
    """

    conclusions: tuple[Conclusion, ...]
    settings: tuple[tuple[str, str], ...]
    others: tuple[OtherAnswer, ...]

    def survive(self) -> list[Conclusion]:
        """Conclusions that hold whatever single answer is changed."""
        kept = [all(other.holds[i] for other in self.others) for i in range(len(self.conclusions))]
        return [one for one, holds in zip(self.conclusions, kept, strict=True) if holds]

    def sharpest(self) -> OtherAnswer | None:
        """The other answer that overturns most; of equals the one that moves the gauges most."""
        return min(self.others, key=lambda other: sum(other.holds), default=None)


def trial(match: Match) -> Trial:
    """The game under every other answer to every one of its disputed questions, one at a time."""
    rules = match.rules
    base = _course(match)
    found = tuple(_conclusions(match, base))
    settings = tuple(
        (lens.id, lens.settings[int(base.last.lenses[i, 0])]) for i, lens in enumerate(rules.lenses)
    )
    others: list[OtherAnswer] = []
    for (name, held), lens in zip(settings, rules.lenses, strict=True):
        others += [
            _other(match, name, setting, found) for setting in lens.settings if setting != held
        ]
    return Trial(found, settings, tuple(others))


def _course(match: Match, lens: str = "", setting: str = "") -> Course:
    """The game again, one lens set otherwise from its beginning to its end."""
    record = match.record
    lenses = {**record.setup.lenses, lens: setting} if lens else record.setup.lenses
    setup = replace(record.setup, lenses=lenses)
    start = opening(match.rules, record.seed, np.array([record.run]), setup)
    shifts = {
        turn: replace(one, lenses={name: to for name, to in one.lenses.items() if name != lens})
        for turn, one in record.shifts.items()
    }
    decisions = [turn.decisions for turn in record.turns]
    return again(match.rules, record.seed, start, decisions, shifts)


def _other(match: Match, lens: str, setting: str, base: tuple[Conclusion, ...]) -> OtherAnswer:
    course = _course(match, lens, setting)
    found = tuple(_conclusions(match, course))
    holds = tuple(one in found for one in base)
    numbers = tuple(level(match, course.last, gauge) for gauge in headline(match.rules))
    return OtherAnswer(lens, setting, found, holds, numbers, course.let_go)


def _conclusions(match: Match, course: Course) -> Iterator[Conclusion]:
    rules, last = match.rules, course.last
    for gauge in headline(rules):
        moved = level(match, last, gauge) - level(match, course.states[0], gauge)
        says = "steady" if abs(moved) < STEADY else "up" if moved > 0 else "down"
        yield Conclusion("direction", gauge, says)
    if int(last.ending[0]) >= 0:
        yield Conclusion("ending", "", rules.endings[int(last.ending[0])].id)
    for g, agreement in enumerate(rules.agreements):
        in_force = int(last.status[g, 0]) == IN_FORCE
        yield Conclusion("agreement", agreement.id, "yes" if in_force else "no")
    yield from _of_seats(rules, last)


def _of_seats(rules: Rules, last: State) -> Iterator[Conclusion]:
    if len(rules.seats) > 1:
        scores = [float(score) for score in final_scores(rules, last)[:, 0]]
        best = max(scores)
        ahead = [s.id for s, own in zip(rules.seats, scores, strict=True) if best - own < CLOSE]
        yield Conclusion("ahead", "", ahead[0] if len(ahead) == 1 else "")
    for s, seat in enumerate(rules.seats):
        outcome = seat_outcome(rules, last, s)
        best_goal = max(outcome.goals, key=lambda goal: goal[2])
        yield Conclusion("best_goal", seat.id, f"{outcome.leaning}.{best_goal[0]}")
        yield Conclusion("red_line", seat.id, "yes" if outcome.crossed else "no")
