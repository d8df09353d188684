"""Words given, kept and broken, and words that came out: what the facts of a game say of them."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine import events
from game.engine.state import HELD
from game.match.match import Match


@dataclass(frozen=True)
class Word:
    """A word that bound a seat: when it was given, kept and broken, turns from 1.

    ``stands`` where it still bound at the end.
    """

    commitment: str
    seat: str
    made: tuple[int, ...]
    kept: tuple[int, ...]
    broken: tuple[int, ...]
    stands: bool


@dataclass(frozen=True)
class Leak:
    """An order (``order.way``) of a seat that came out in a turn."""

    turn: int
    seat: str
    order: str


def words_given(match: Match) -> list[Word]:
    """Every commitment that was given at some time."""
    found = []
    for c, commitment in enumerate(match.rules.commitments):
        made, kept, broken = (
            _turns(match, kind, commitment.id) for kind in (events.MADE, events.KEPT, events.BROKEN)
        )
        stands = int(match.state.words[c, 0]) == HELD
        if made or kept or broken or stands:
            seat = match.rules.seats[commitment.seat].id
            found.append(Word(commitment.id, seat, made, kept, broken, stands))
    return found


def _turns(match: Match, kind: str, name: str) -> tuple[int, ...]:
    return tuple(
        reveal.turn
        for reveal in match.reveals
        for fact in reveal.facts
        if (fact.kind, fact.id) == (kind, name)
    )


def leaks(match: Match) -> list[Leak]:
    """Everything that came out."""
    return [
        Leak(reveal.turn, _seat_of(match, fact.id), fact.id)
        for reveal in match.reveals
        for fact in reveal.facts
        if fact.kind == events.LEAKED
    ]


def _seat_of(match: Match, order: str) -> str:
    rules = match.rules
    return rules.seats[rules.orders[rules.place("order", order.partition(".")[0])].seat].id
