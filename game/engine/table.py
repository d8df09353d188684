"""The table: what a seat may say about a draft, and what saying it does.

Before orders are sealed the parties speak in turn, ``exchanges`` times each.  A signature is
the acceptance of the very draft that lies on the table: who puts a draft there has accepted
it, and a counter-draft wipes out every other acceptance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.events import (
    ACCEPTED,
    COUNTERED,
    FELL,
    POLLED,
    SPLIT,
    TABLED,
    TIED,
    WALKED_OUT,
    Fact,
)
from game.engine.grid import NEVER, Truths
from game.engine.rules import Rules
from game.engine.state import ACCEPTED as DID_ACCEPT
from game.engine.state import DRAFTED, HELD, IN_FORCE, SPLIT_OFF, UNDECIDED, WALKED, State
from game.engine.state import POLLED as DID_POLL
from game.engine.state import TIED as DID_TIE
from game.engine.surroundings import Around
from game.engine.treaty import NO_DRAFT, Drafts, TableRules

SILENCE, TABLE, COUNTER, ACCEPT, SPLIT_DEAL, TIE_HANDS, POLL, WALK_OUT = range(8)
"""What can be said; ``WORDS`` are the same in the scenario's language."""

WORDS = ("", "table", "counter", "accept", "split_off", "tie_hands", "poll", "walk_out")

DRAFTING = (TABLE, COUNTER, SPLIT_DEAL)
"""Moves that put a draft on the table."""

Terms = Mapping[str, float | str]


@dataclass(frozen=True)
class Move:
    """What one seat says once: a word, the agreement, and for a draft its terms by clause."""

    word: str
    agreement: str
    terms: Terms = field(default_factory=dict)


@dataclass(frozen=True)
class Moves:
    """What one seat says in every run: kind, agreement and code of the draft, each (R,)."""

    kind: NDArray[np.int8]
    agreement: NDArray[np.int8]
    code: NDArray[np.int32]

    @classmethod
    def silence(cls, size: int) -> Moves:
        """Nothing is said."""
        quiet = np.zeros(size, np.int8)
        return cls(quiet, quiet.copy(), np.full(size, NO_DRAFT, np.int32))

    @classmethod
    def one(cls, kind: int, agreement: int, code: int = NO_DRAFT) -> Moves:
        """One thing said in a single game."""
        said, about = np.array([kind], np.int8), np.array([agreement], np.int8)
        return cls(said, about, np.array([code], np.int32))


def speakers(rules: Rules, turn: int) -> tuple[int, ...]:
    """The seats that sit at some table, in the order in which they speak in a turn (from 0)."""
    parties = sorted({s for g in rules.talked for s in rules.agreements[g].seats})
    if not parties:
        return ()
    first = turn % len(parties)
    return tuple(parties[first:] + parties[:first])


def rounds(rules: Rules, turn: int) -> Iterator[tuple[int, int]]:
    """Every chance to speak in a turn: (exchange, seat)."""
    for exchange in range(rules.exchanges):
        for seat in speakers(rules, turn):
            yield exchange, seat


def rules_of(rules: Rules, g: int) -> tuple[TableRules, Drafts]:
    """The table and the drafts of an agreement that is talked over."""
    table, drafts = rules.agreements[g].table, rules.agreements[g].drafts
    if table is None or drafts is None:
        raise ValueError(f"{rules.agreements[g].id}: wants an agreement that has a table")
    return table, drafts


def agreed(rules: Rules, state: State, g: int) -> Truths:
    """Whether all seats whose signature the draft needs have accepted it: (R,)."""
    _, drafts = rules_of(rules, g)
    needed = drafts.signers[:, state.draft[g]]
    everybody: Truths = np.all(state.accepts[:, g] | ~needed, axis=0)
    everybody &= state.draft[g] != NO_DRAFT
    return everybody


def is_open(rules: Rules, around: Around, g: int, exchange: int = 0) -> Truths:
    """Whether an agreement can be talked over now, (R,).

    Not while it is in force (unless the scenario says when the table is open), closed after a
    walk-out, or agreed between several seats; a side deal only while the agreement that it is
    part of is not in force.
    """
    state, (table, drafts) = around.state, rules_of(rules, g)
    open_: Truths = state.closed[g] <= around.today
    open_ &= ~_struck(rules, state, g)
    left = (state.said[:, g] & WALKED) != 0
    open_ &= ~left[drafts.essential].any(axis=0)
    if table.opens is None:
        open_ &= state.status[g] != IN_FORCE
    if exchange >= table.exchanges:
        open_[:] = False
    if table.opens is not None:
        open_ &= table.opens.value(around)
    if table.part_of >= 0:
        open_ &= state.status[table.part_of] != IN_FORCE
        open_ &= state.closed[table.part_of] <= around.today
    return open_


def _struck(rules: Rules, state: State, g: int) -> Truths:
    """Whether several seats have agreed on a draft: a lone signer may still change its mind."""
    _, drafts = rules_of(rules, g)
    several = drafts.signers.sum(axis=0) > 1
    struck = agreed(rules, state, g)
    struck &= several[state.draft[g]]
    return struck


def settled(rules: Rules, state: State, g: int) -> list[tuple[int, int, Truths]]:
    """Clauses of an agreement that a side deal in force has settled: (place, level, where)."""
    found = []
    for other in rules.talked:
        table, _ = rules_of(rules, other)
        if table.part_of == g:
            where = state.status[other] == IN_FORCE
            found += [(place, level, where) for place, level in table.settles]
    return found


def speak(
    rules: Rules, state: State, seat: int, moves: Moves, facts: list[Fact] | None = None
) -> None:
    """Let a seat say something in every run; ``state`` is written over.

    The moves must be legal (``may`` and ``parley.objections`` say which are); a fact reports
    what was said in the first run.
    """
    for g in rules.talked:
        said = moves.agreement == g
        drafting = said & np.isin(moves.kind, DRAFTING)
        if drafting.any():
            _put(rules, state, seat, g, moves, drafting)
        accepting = said & (moves.kind == ACCEPT)
        if accepting.any():
            state.accepts[seat, g] |= accepting
            state.said[seat, g] |= (accepting * DID_ACCEPT).astype(np.int8)
        for kind, do in ((TIE_HANDS, _tie), (POLL, _poll), (WALK_OUT, _walk)):
            where = said & (moves.kind == kind)
            if where.any():
                do(rules, state, seat, g, where)
    if facts is not None and moves.kind[0] != SILENCE:
        facts.append(_fact(rules, state, seat, moves))


def _put(rules: Rules, state: State, seat: int, g: int, moves: Moves, where: Truths) -> None:
    table, _ = rules_of(rules, g)
    today = float(rules.calendar.starts[state.turn])
    bits = np.where(moves.kind == SPLIT_DEAL, DRAFTED | SPLIT_OFF, DRAFTED).astype(np.int8)
    state.draft[g][where] = moves.code[where]
    state.drafter[g][where] = seat
    state.accepts[:, g, where] = False
    state.accepts[seat, g, where] = True
    state.lies[g][where] = today + table.lies
    state.offers[seat, g][where] = moves.code[where]
    fresh = where & (state.opened[seat, g] == NO_DRAFT)
    state.opened[seat, g][fresh] = moves.code[fresh]
    state.said[seat, g][where] |= bits[where]


def _tie(rules: Rules, state: State, seat: int, g: int, where: Truths) -> None:
    tie = rules_of(rules, g)[0].ties[seat]
    assert tie is not None, "tie_hands: wants a seat that can"
    state.tied[seat, g][where] = tie.raises
    state.capital[seat] -= (where * np.int16(tie.cost)).astype(np.int16)
    state.said[seat, g] |= (where * DID_TIE).astype(np.int8)


def _poll(rules: Rules, state: State, seat: int, g: int, where: Truths) -> None:
    poll = rules_of(rules, g)[0].polls[seat]
    assert poll is not None, "poll: wants a seat that can"
    today = float(rules.calendar.starts[state.turn])
    for place in rules.sounded[seat]:
        sharp = state.sharp[seat, place]
        sharp[where] = np.maximum(sharp, today + poll.lasts)[where]
    state.capital[seat] -= (where * np.int16(poll.cost)).astype(np.int16)
    state.said[seat, g] |= (where * DID_POLL).astype(np.int8)


def _walk(rules: Rules, state: State, seat: int, g: int, where: Truths) -> None:
    """A seat without which nothing can be agreed closes the table; others only leave it."""
    today = float(rules.calendar.starts[state.turn])
    table, drafts = rules_of(rules, g)
    if drafts.essential[seat]:
        clear(state, g, where)
        state.closed[g][where] = today + table.closed_for
    else:
        needed = where & drafts.signers[seat, state.draft[g]]
        clear(state, g, needed)
    state.said[seat, g] |= (where * WALKED).astype(np.int8)


def clear(state: State, g: int, where: Truths) -> None:
    """Take the draft off the table."""
    state.draft[g][where] = NO_DRAFT
    state.drafter[g][where] = UNDECIDED
    state.accepts[:, g, where] = False
    state.lies[g][where] = NEVER


def _fact(rules: Rules, state: State, seat: int, moves: Moves) -> Fact:
    kinds = (TABLED, TABLED, COUNTERED, ACCEPTED, SPLIT, TIED, POLLED, WALKED_OUT)
    kind, g = int(moves.kind[0]), int(moves.agreement[0])
    agreement = rules.agreements[g]
    public = kind in (TIE_HANDS, WALK_OUT)
    told = range(len(rules.seats)) if public else (seat,) if kind == POLL else agreement.seats
    name = f"{rules.seats[seat].id}.{agreement.id}"
    return Fact(kinds[kind], name, tuple(told), "table", int(state.draft[g, 0]))


def let_fall(rules: Rules, state: State, tomorrow: float, facts: list[Fact] | None) -> None:
    """Drafts that have lain too long, or that a side deal has overtaken, fall.

    What was said this turn is over; hands are tied as long as the word that ties them holds.
    """
    for g in rules.talked:
        falling = (state.draft[g] != NO_DRAFT) & (state.lies[g] < tomorrow)
        falling |= _overtaken(rules, state, g)
        if falling.any():
            if facts is not None and falling[0]:
                agreement = rules.agreements[g]
                code = int(state.draft[g, 0])
                facts.append(Fact(FELL, agreement.id, agreement.seats, "upkeep", code))
            clear(state, g, falling)
        for s, tie in enumerate(rules_of(rules, g)[0].ties):
            if tie is not None:
                state.tied[s, g][state.words[tie.commitment] != HELD] = 0.0
    state.said[...] = 0


def _overtaken(rules: Rules, state: State, g: int) -> Truths:
    """Where the draft says something else than a side deal in force has settled: (R,)."""
    drafts, lying = rules_of(rules, g)[1], state.draft[g]
    found: Truths = np.zeros(state.size, np.bool_)
    for place, level, where in settled(rules, state, g):
        found |= where & (lying != NO_DRAFT) & (drafts.levels[place][lying] != level)
    return found


def chosen(sequence: Sequence[Move | None], exchange: int) -> Move | None:
    """What a decision says in an exchange; nothing where its list is short."""
    return sequence[exchange] if exchange < len(sequence) else None
