"""How well somebody foresaw what others did: a Brier score of answers given without doubt.

A prediction here is one answer out of several, with nothing said about how sure one is: a
forecast of 100 % for that answer.  Brier's score of a categorical forecast is the sum, over all
answers, of the squared distance between what was forecast and what came (0 or 1): 0 if the answer
came, 2 if another did.  The lower the better; guessing by lot gives 2·(1 − m/k) where m of
the k answers came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.rules import Rules
from game.match.match import Match
from game.telling.predictions import Result, results
from game.telling.sitting import Sitting

WRONG = 2.0
"""Brier's score of an answer given without doubt that did not come."""


@dataclass(frozen=True)
class Judged:
    """A prediction of a turn (from 1) and what came.

    ``score`` is Brier's (None where nothing came that could be judged), ``by_lot`` what a guess by
    lot would have had to expect.
    """

    turn: int
    result: Result
    score: float | None
    by_lot: float


@dataclass(frozen=True)
class Foresight:
    """All predictions of a seat about one other."""

    seat: str
    about: str
    judged: tuple[Judged, ...]

    @property
    def asked(self) -> int:
        """How many predictions could be judged."""
        return sum(one.score is not None for one in self.judged)

    @property
    def right(self) -> int:
        """How many came true."""
        return sum(one.score == 0.0 for one in self.judged)

    @property
    def score(self) -> float | None:
        """Mean Brier score; None where nothing could be judged."""
        return _mean([one.score for one in self.judged if one.score is not None])

    @property
    def by_lot(self) -> float | None:
        """The mean that guessing by lot would have had to expect of the same questions."""
        return _mean([one.by_lot for one in self.judged if one.score is not None])


def _mean(scores: Sequence[float]) -> float | None:
    return sum(scores) / len(scores) if scores else None


def foresight(sitting: Sitting, seat: str) -> list[Foresight]:
    """What a seat predicted of each other seat and actor, turn by turn."""
    found: dict[str, list[Judged]] = {}
    for reveal in sitting.match.reveals:
        decision = reveal.decisions.get(seat)
        predictions = {} if decision is None else decision.predictions
        for result in results(sitting.narrator, predictions, reveal.facts):
            found.setdefault(result.about, []).append(_judged(sitting.match, reveal.turn, result))
    return [Foresight(seat, about, tuple(judged)) for about, judged in found.items()]


def _judged(match: Match, turn: int, result: Result) -> Judged:
    answers = answers_about(match, result.about)
    by_lot = WRONG * (1.0 - min(len(result.came) / max(len(answers), 1), 1.0))
    score = None if result.is_open else 0.0 if result.is_right else WRONG
    return Judged(turn, result, score, by_lot)


def answers_about(match: Match, about: str) -> tuple[str, ...]:
    """The answers from which a prediction about a seat or actor was chosen."""
    document, rules = match.scenario.document, match.rules
    if about in rules.tables["seat"]:
        used = {order.category for order in document.orders if order.seat == about}
        return tuple(one.id for one in document.categories if one.id in used)
    return _moves(rules, about)


def _moves(rules: Rules, actor: str) -> tuple[str, ...]:
    return tuple(
        rules.moves[m].partition(".")[2] for m in rules.actors[rules.place("actor", actor)].moves
    )
