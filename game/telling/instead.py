"""“Had you instead …”: the single other decision of a turn that would have made most of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.engine.orders import PASS
from game.engine.scoring import final_scores
from game.engine.view import view
from game.match.fork import fork, play_on
from game.match.match import Match, Reveal
from game.saves.branch import Change
from game.telling.compared import ComparedTold, compared_told
from game.telling.desk import desk
from game.telling.onramp import stage
from game.telling.sitting import Sitting
from game.telling.whatif import own_words
from game.wording.numbers import whole

MOST_TRIED = 16
"""Other decisions that are played out; each takes as long as the rest of the game again."""

Changes = tuple[Change, ...]
Tried = tuple[float, Changes, Match]
"""The seat's final score in thousandths, what was otherwise, and the game that came of it."""


@dataclass(frozen=True)
class Instead:
    """The other decision, the game that comes of it with everybody else repeating, and its worth.

    ``then`` and ``now`` are the seat's final scores of 100 by its own goals; ``tried`` is how
    many other decisions were played out; ``is_better`` where the one told ends better.
    """

    turn: int
    seat: str
    changes: Changes
    sentence: str
    then: int
    now: int
    tried: int
    is_better: bool
    compared: ComparedTold


def instead(sitting: Sitting, turn: int, seat: str, about: str = "") -> Instead | None:
    """What the seat had better done in a turn (from 1), by its own score with the same dice.

    ``about`` is an order or an event's question that it decided then (a turning point's, say):
    only doing without it, or something else in its place, is tried.  Where nothing ends
    better, doing without is told: it shows what the decision was worth.  None
    where the game is not over, the turn cannot be told, or nothing else could be done.
    """
    match = sitting.match
    reveal = match.reveal_of(turn)
    if reveal is None or not match.finished or match.untold:
        return None
    tried = [
        (_score(now, seat), changes, now)
        for changes in _candidates(sitting, reveal, seat, about)
        if (now := _played(match, turn, changes)) is not None
    ]
    if not tried:
        return None
    then = _score(match, seat)
    best = max(tried, key=lambda one: one[0])
    is_better = whole(best[0]) > whole(then)
    score, changes, now = best if is_better else _telling(tried, then)
    return _told(sitting, Instead(
        turn, seat, changes, "", whole(then), whole(score), len(tried), is_better,
        compared_told(Sitting(now, sitting.language, False), match, turn),
    ))  # fmt: skip


def _telling(tried: list[Tried], then: float) -> Tried:
    """Of decisions that end no better: doing without, or the worst where that changes nothing."""
    without = tried[0]
    is_told = whole(without[0]) != whole(then)
    return without if is_told else min(tried, key=lambda one: one[0])


def _told(sitting: Sitting, found: Instead) -> Instead:
    narrator = sitting.narrator
    sentence = narrator.say(
        "instead.better" if found.is_better else "instead.worse",
        seat=narrator.seat(found.seat), turn=found.turn, tried=found.tried,
        changes=own_words(narrator, found.changes), then=found.then, now=found.now,
    )  # fmt: skip
    return replace(found, sentence=sentence)


def _score(match: Match, seat: str) -> float:
    """The final score in thousandths."""
    scores = final_scores(match.rules, match.state)
    return float(scores[match.rules.place("seat", seat), 0]) * 1000


def _played(then: Match, turn: int, changes: Changes) -> Match | None:
    now = fork(then, turn, changes)
    if not isinstance(now, Match):
        return None
    play_on(then, now)
    return now


def _candidates(sitting: Sitting, reveal: Reveal, seat: str, about: str) -> list[Changes]:
    """Other decisions of the seat: without an order, another in its place, another answer."""
    decision = reveal.decisions.get(seat, PASS)
    given = [order.order for order in decision.orders]
    if about in sitting.match.rules.tables["event"]:
        return list(_other_answers(sitting, about, decision.choices.get(about)))[:MOST_TRIED]
    without = [(Change("drop", name),) for name in given if about in ("", name)]
    others = list(_others(sitting, reveal, seat))
    if about:
        others = [(*drop, *give) for drop in without for give in others]
    return [*without, *others][:MOST_TRIED]


def _others(sitting: Sitting, reveal: Reveal, seat: str) -> Iterator[Changes]:
    """Each order in sight of the seat that it did not give, in its usual way."""
    match = sitting.match
    seen = view(match.rules, reveal.before, match.rules.place("seat", seat), match.record.seed)
    given = {order.order for order in reveal.decisions.get(seat, PASS).orders}
    level = stage(match.scenario.document, reveal.turn, sitting.guided)
    for item in desk(match.scenario, seen, level).in_sight:
        way = next(way for way in item.ways if way.refusal is None)
        if item.order not in given:
            yield (Change("give", item.order, way.id or ""),)


def _other_answers(sitting: Sitting, event: str, given: str | None) -> Iterator[Changes]:
    """``given`` is None where the question was left to its default."""
    rules = sitting.match.rules
    asked = rules.events[rules.place("event", event)]
    for place in asked.options:
        answer = rules.event_options[place].id.partition(".")[2]
        if place != asked.default if given is None else answer != given:
            yield (Change("answer", event, answer),)
