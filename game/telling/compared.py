"""Two histories of one game side by side, in words and numbers; all is told, nothing hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.match.comparison import GONE, NEW, OTHERWISE, READING, Compared, Part, compare, last_turn
from game.match.match import Match, Reveal
from game.match.outcome import seat_outcome
from game.telling.history import deeds_told
from game.telling.sitting import Sitting
from game.telling.turning import who_did
from game.wording.dates import turn_span
from game.wording.numbers import whole

MOST_PARTS = 8
"""Causes that are told one by one; the rest are summed."""


@dataclass(frozen=True)
class PartTold:
    """A cause's part of a difference, in thousandths; ``kind`` as in match.comparison."""

    kind: str
    sentence: str
    amount: float


@dataclass(frozen=True)
class GaugeTold:
    """A gauge in both histories (thousandths, from the moment before the first turn on).

    ``parts`` sum to ``difference``, that at the end of what can be compared.
    """

    id: str
    name: str
    then: tuple[float, ...]
    now: tuple[float, ...]
    parts: tuple[PartTold, ...]
    difference: float


@dataclass(frozen=True)
class TurnTold:
    """What happened in a turn (from 1) in one history and not in the other."""

    turn: int
    when: str
    then: tuple[str, ...]
    now: tuple[str, ...]


@dataclass(frozen=True)
class ScoreTold:
    """What a seat reached by its own goals in both histories, of 100."""

    seat: str
    name: str
    then: int
    now: int
    sentence: str


@dataclass(frozen=True)
class ComparedTold:
    """Two histories that part at a turn; ``ending`` is empty unless both have ended.

    ``last`` is the last turn of the comparison, that of the longer where both have ended.
    """

    turn: int
    last: int
    gauges: tuple[GaugeTold, ...]
    turns: tuple[TurnTold, ...]
    ending: str
    scores: tuple[ScoreTold, ...]


def compared_told(sitting: Sitting, then: Match, turn: int) -> ComparedTold:
    """The sitting's match beside another history, from which it parts at a turn (from 1)."""
    now = sitting.match
    both_ended = then.finished and now.finished
    return ComparedTold(
        turn=turn,
        last=last_turn(then, now),
        gauges=tuple(_gauge(sitting, one) for one in compare(then, now, turn)),
        turns=tuple(_turns(sitting, then, turn)),
        ending=_ending(sitting, then) if both_ended else "",
        scores=tuple(_scores(sitting, then)) if both_ended else (),
    )


# -- gauges ----------------------------------------------------------------------------------------


def _gauge(sitting: Sitting, found: Compared) -> GaugeTold:
    told = [_part(sitting, part) for part in found.parts[:MOST_PARTS]]
    rest = found.parts[MOST_PARTS:]
    if rest:
        words = sitting.words("compared.smaller", count=len(rest))
        told.append(PartTold(OTHERWISE, words, sum(part.amount for part in rest)))
    name = sitting.narrator.metric(found.name)
    return GaugeTold(found.name, name, found.then, found.now, tuple(told), found.difference)


def _part(sitting: Sitting, part: Part) -> PartTold:
    if part.deed is None:
        code = "compared.reading" if part.source == READING else f"cause.{part.source}"
        return PartTold(part.kind, sitting.words(code), part.amount)
    cause = _with_turns(sitting, who_did(sitting, part.deed), part)
    if part.kind in (GONE, NEW, OTHERWISE):
        cause = sitting.words(f"compared.{part.kind}", cause=cause)
    return PartTold(part.kind, cause, part.amount)


def _with_turns(sitting: Sitting, cause: str, part: Part) -> str:
    """A deed with the turns in which it was done, where it was done in one history or at others."""
    then, now = _listed(part.turns_then), _listed(part.turns_now)
    if then and now and then != now:
        is_one = len(part.turns_now) == 1
        code = "compared.turn_instead" if is_one else "compared.turns_instead"
        return sitting.words(code, cause=cause, then=then, now=now)
    if part.kind == OTHERWISE or not (then or now):
        return cause
    is_one = len(part.turns_then or part.turns_now) == 1
    code = "compared.turn" if is_one else "compared.turns"
    return sitting.words(code, cause=cause, turns=then or now)


def _listed(turns: Sequence[int]) -> str:
    """Turns in a row, those that follow each other as a span: 2, 5–8."""
    spans: list[list[int]] = []
    for turn in turns:
        if spans and spans[-1][-1] == turn - 1:
            spans[-1].append(turn)
        else:
            spans.append([turn])
    ends = [(span[0], span[-1]) for span in spans]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in ends)


# -- what was done ---------------------------------------------------------------------------------


def _turns(sitting: Sitting, then: Match, turn: int) -> list[TurnTold]:
    """Turns in which something else was done, with what only one of the histories has."""
    found = []
    for number in range(turn, last_turn(then, sitting.match) + 1):
        old = _sentences(sitting, then.reveal_of(number))
        new = _sentences(sitting, sitting.match.reveal_of(number))
        gone, added = _only(old, new), _only(new, old)
        if gone or added:
            when = turn_span(then.rules.calendar, number - 1, sitting.language)
            found.append(TurnTold(number, when, gone, added))
    return found


def _sentences(sitting: Sitting, reveal: Reveal | None) -> list[str]:
    return [] if reveal is None else deeds_told(sitting.narrator, reveal.facts)


def _only(mine: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in mine if one not in others))


# -- how it ended ----------------------------------------------------------------------------------


def _ending(sitting: Sitting, then: Match) -> str:
    endings = sitting.narrator.document.endings
    old, new = (
        sitting.narrator.text(endings[int(match.state.ending[0])].title)
        for match in (then, sitting.match)
    )
    return sitting.words("compared.ending" if old == new else "compared.endings", then=old, now=new)


def _scores(sitting: Sitting, then: Match) -> list[ScoreTold]:
    found = []
    for s, seat in enumerate(then.rules.seats):
        old = whole(seat_outcome(then.rules, then.state, s).score * 1000)
        new = whole(seat_outcome(then.rules, sitting.match.state, s).score * 1000)
        name = sitting.narrator.seat(seat.id)
        code = "compared.score_same" if old == new else "compared.score"
        sentence = sitting.words(code, seat=name, then=old, now=new)
        found.append(ScoreTold(seat.id, name, old, new, sentence))
    return found
