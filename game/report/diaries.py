"""What actors did and noted, what they were, and how sure each seat was of it, turn by turn."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine import events
from game.match.match import Match


@dataclass(frozen=True)
class Entry:
    """A move of a turn (from 1), by id."""

    turn: int
    move: str


@dataclass(frozen=True)
class Belief:
    """The share that a seat gave to what the actor really was: before turn 1, then after each."""

    seat: str
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Diary:
    """An actor: its hidden type (empty where it had only one), its moves, what seats believed."""

    actor: str
    type: str
    entries: tuple[Entry, ...]
    beliefs: tuple[Belief, ...]


def diaries(match: Match) -> list[Diary]:
    """All actors, in their order."""
    return [_diary(match, a) for a in range(len(match.rules.actors))]


def _diary(match: Match, a: int) -> Diary:
    actor = match.rules.actors[a]
    is_hidden = len(actor.types) > 1
    true = int(match.state.types[a, 0])
    entries = tuple(
        Entry(reveal.turn, fact.id.partition(".")[2])
        for reveal in match.reveals
        for fact in reveal.facts
        if fact.kind == events.MOVED and fact.id.partition(".")[0] == actor.id
    )
    beliefs = tuple(_belief(match, s, a, true) for s in range(len(match.rules.seats)))
    return Diary(
        actor.id, actor.types[true] if is_hidden else "", entries, beliefs if is_hidden else ()
    )


def _belief(match: Match, s: int, a: int, true: int) -> Belief:
    states = [match.reveals[0].before, *(reveal.after for reveal in match.reveals)]
    shares = tuple(float(state.beliefs[s, a, true, 0]) for state in states)
    return Belief(match.rules.seats[s].id, shares)
