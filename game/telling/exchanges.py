"""The exchanges at one table turn by turn: who put and said what, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine import events
from game.engine.events import Fact
from game.engine.state import State
from game.match.talk import Said
from game.telling.course import Board, Reasons, Word, word_of
from game.telling.sitting import Sitting
from game.wording.dates import turn_span
from game.wording.facts import fact_sentence
from game.wording.table_facts import OF_TABLE, agreement_of

CAME = (events.FELL, events.WITHHELD, events.CONCLUDED)
"""What comes of a draft at the end of a turn, beside votes."""


@dataclass(frozen=True)
class TurnTalk:
    """What was said in a turn (from 1), and what came of it; at least one word."""

    turn: int
    when: str
    words: tuple[Word, ...]


def exchanges(sitting: Sitting, g: int) -> list[TurnTalk]:
    """The turns in which something was said on an agreement, the latest first."""
    match = sitting.match
    told = [_now(sitting, g)]
    for reveal in reversed(match.reveals):
        facts = match.facts_for(reveal, sitting.seat)
        told.append(_turn(sitting, g, reveal.turn, facts, reveal.said, reveal.before))
    return [turn for turn in told if turn.words]


def words_since(sitting: Sitting, g: int, before: int) -> list[Word]:
    """What was said this turn after the first ``before`` words, as far as the seat may know.

    What is about agreement ``g`` is told briefly.
    """
    narrator = sitting.narrator
    board, place = Board.of(sitting.match.rules, sitting.match.state), sitting.place
    words = [
        (i, word_of(sitting, fact, one.reason, board, agreement_of(narrator, fact) == g))
        for i, one in enumerate(sitting.match.talk.said)
        for fact in one.facts
        if place in fact.seats
    ]
    return [word for i, word in words if i >= before]


def _now(sitting: Sitting, g: int) -> TurnTalk:
    """What has been said up to now in the turn that is being planned."""
    match, place = sitting.match, sitting.place
    said = match.talk.said
    facts = [fact for one in said for fact in one.facts if place in fact.seats]
    return _turn(sitting, g, match.state.turn + 1, facts, said, match.state)


def _turn(
    sitting: Sitting, g: int, turn: int, facts: Sequence[Fact], said: Sequence[Said], before: State
) -> TurnTalk:
    rules = sitting.match.rules
    board, reasons = Board.of(rules, before), Reasons(said)
    words = [
        word_of(sitting, fact, reasons.of(fact), board, is_brief=True)
        for fact in facts
        if fact.kind in OF_TABLE and agreement_of(sitting.narrator, fact) == g
    ]
    name = rules.agreements[g].id
    words += [
        Word("", "", fact_sentence(sitting.narrator, fact), "")
        for fact in facts
        if _came_of(fact, name)
    ]
    last = min(turn, rules.calendar.turns)
    return TurnTalk(turn, turn_span(rules.calendar, last - 1, sitting.language), tuple(words))


def _came_of(fact: Fact, agreement: str) -> bool:
    """Whether a fact tells what became of an agreement's draft."""
    if fact.kind == events.VOTED:
        return fact.id.partition(".")[2] == agreement
    return fact.kind in CAME and fact.id.partition(".")[0] == agreement
