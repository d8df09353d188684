"""What a turn brought: what was said and done, what the actors answered, why the gauges moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from game.engine import events
from game.engine.events import Fact
from game.engine.ledger import Row
from game.match.match import Reveal
from game.telling.behind import reasons_of
from game.telling.course import talk_of
from game.telling.gauges import headline
from game.telling.predictions import Result, results_for
from game.telling.sitting import Sitting
from game.wording.causes import Cause, foremost
from game.wording.dates import turn_span
from game.wording.facts import event_text, fact_sentence, seat_of
from game.wording.gauges import Reading, reading
from game.wording.links import Part, parts

OF_SEATS = (events.SEALED, events.MET, events.REFUSED, events.UNMET, events.CHOSEN)
NOTES = (
    events.LEAKED, events.VOTED, events.WITHHELD, events.FELL,
    events.CONCLUDED, events.DECLINED, events.BREACHED, events.LAPSED, events.CLOCK,
    events.MADE, events.KEPT, events.BROKEN, events.LEANING, events.MESSAGE, events.CROSSED,
)  # fmt: skip

NO_REASONS: Mapping[str, str] = {}

Rows = Callable[[str], list[Row] | None]
"""The rows of a gauge or metric that may be told; None where it is not seen sharply."""


@dataclass(frozen=True)
class SeatDeeds:
    """What a seat did: orders, answers, and what became of them; at least one sentence."""

    seat: str
    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class ActorMove:
    """What an actor answered; ``move`` is its id."""

    actor: str
    name: str
    move: str
    words: str


@dataclass(frozen=True)
class Happening:
    """An event; ``asks`` where it waits for an answer of the seat."""

    event: str
    title: str
    text: list[Part]
    asks: bool


@dataclass(frozen=True)
class Change:
    """How a gauge in sight stands after the turn, and what moved it most, in thousandths."""

    reading: Reading
    causes: tuple[Cause, ...]


@dataclass(frozen=True)
class Telling:
    """A turn (from 1) as somebody may know it.

    ``said`` at the tables, ``expected`` are predictions and what came, ``notes`` what else came of
    it: leaks, votes, signatures, lapses, words kept and broken, messages.
    """

    turn: int
    when: str
    said: tuple[str, ...]
    deeds: tuple[SeatDeeds, ...]
    moves: tuple[ActorMove, ...]
    expected: tuple[Result, ...]
    notes: tuple[str, ...]
    events: tuple[Happening, ...]
    changes: tuple[Change, ...]


# -- whose telling ---------------------------------------------------------------------------------


def turn_told(sitting: Sitting, reveal: Reveal) -> Telling:
    """A turn as the seat may know it."""
    return _told(sitting, reveal, sitting.match.facts_for(reveal, sitting.seat))


def end_told(sitting: Sitting, reveal: Reveal) -> Telling:
    """A turn as all people who play may know it, for a page that all of them look at."""
    everybody = range(len(sitting.match.rules.seats))
    facts = [fact for fact in reveal.facts if set(fact.seats).issuperset(everybody)]
    shown = facts if len(sitting.people) > 1 else sitting.match.facts_for(reveal, sitting.seat)
    return _told(sitting, reveal, shown)


def all_told(sitting: Sitting, reveal: Reveal) -> Telling:
    """A turn as it really was, with what the computers had in mind: only for who watches."""
    match = sitting.match
    return told(
        sitting,
        reveal,
        reveal.facts,
        changes_told(sitting, reveal, lambda name: match.rows(reveal, name)),
        reasons_of(sitting, reveal),
    )


def _told(sitting: Sitting, reveal: Reveal, facts: Sequence[Fact]) -> Telling:
    match, seat = sitting.match, sitting.seat
    changes = changes_told(sitting, reveal, lambda name: match.why(reveal, seat, name))
    return told(sitting, reveal, facts, changes)


def told(
    sitting: Sitting,
    reveal: Reveal,
    facts: Sequence[Fact],
    changes: Sequence[Change],
    reasons: Mapping[str, str] = NO_REASONS,
) -> Telling:
    """A turn in words, as far as ``facts`` and ``changes`` tell.

    ``reasons`` say by order what was in mind with it, where that may be told.
    """
    notes = [_note(sitting, fact) for fact in facts if fact.kind in NOTES]
    return Telling(
        turn=reveal.turn,
        when=turn_span(sitting.match.rules.calendar, reveal.turn - 1, sitting.language),
        said=tuple(talk_of(sitting, reveal, facts)),
        deeds=tuple(_deeds(sitting, facts, reasons)),
        moves=tuple(_moves(sitting, facts)),
        expected=tuple(results_for(sitting, reveal, facts)),
        notes=tuple(notes),
        events=tuple(_events(sitting, reveal, facts)),
        changes=tuple(changes),
    )


# -- what was done ---------------------------------------------------------------------------------


def _deeds(sitting: Sitting, facts: Sequence[Fact], reasons: Mapping[str, str]) -> list[SeatDeeds]:
    narrator, found = sitting.narrator, []
    for seat in sitting.match.rules.seats:
        own = [f for f in facts if f.kind in OF_SEATS and seat_of(narrator, f) == seat.id]
        said = [_deed_words(sitting, fact, reasons) for fact in own]
        sentences = tuple(said or [_nothing(sitting, seat.id)])
        found.append(SeatDeeds(seat.id, narrator.seat(seat.id), sentences))
    return found


def _nothing(sitting: Sitting, seat: str) -> str:
    """That a seat gave no orders, or none that who reads this may know of."""
    if seat == sitting.seat or not sitting.people:
        return sitting.words("reveal.nothing")
    return sitting.words("reveal.nothing_known" if sitting.seat else "reveal.nothing_public")


def _deed_words(sitting: Sitting, fact: Fact, reasons: Mapping[str, str]) -> str:
    words = fact_sentence(sitting.narrator, fact)
    reason = reasons.get(fact.id.partition(".")[0]) if fact.kind == events.SEALED else None
    return sitting.words("watch.order", order=words, reason=reason) if reason else words


def _moves(sitting: Sitting, facts: Sequence[Fact]) -> list[ActorMove]:
    narrator, found = sitting.narrator, []
    for fact in facts:
        if fact.kind == events.MOVED:
            actor, _, move = fact.id.partition(".")
            words = narrator.move(fact.id)
            found.append(ActorMove(actor, narrator.actor(actor), move, words))
    return found


def _note(sitting: Sitting, fact: Fact) -> str:
    words = fact_sentence(sitting.narrator, fact)
    seat = seat_of(sitting.narrator, fact)
    return f"{sitting.narrator.seat(seat)}: {words}" if seat is not None else words


def _events(sitting: Sitting, reveal: Reveal, facts: Sequence[Fact]) -> list[Happening]:
    """Events with their texts; those of the last turn may wait for an answer."""
    narrator = sitting.narrator
    is_player = sitting.seat in sitting.people and not sitting.match.finished
    asked = sitting.view().asked if is_player and reveal is sitting.last else {}
    return [
        Happening(
            event=fact.id,
            title=fact_sentence(narrator, fact),
            text=parts(event_text(narrator, fact), narrator.terms),
            asks=fact.id in asked,
        )
        for fact in facts
        if fact.kind == events.STRUCK
    ]


# -- why the gauges moved --------------------------------------------------------------------------


def changes_told(sitting: Sitting, reveal: Reveal, rows: Rows) -> list[Change]:
    """The gauges in sight as the seat sees them, and what moved them most."""
    narrator, most = sitting.narrator, sitting.stage.causes
    before, after = sitting.view_before(reveal), sitting.view_after(reveal)
    return [
        Change(
            reading(narrator, after, name, before),
            tuple(foremost(narrator, rows(name) or (), most)),
        )
        for name in headline(sitting)
    ]
