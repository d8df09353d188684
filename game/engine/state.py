"""The world at the start of a turn, for any number of runs side by side.

Every array has the runs as its last axis; a live game is a batch of one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import WORD, Domain, uniform, words
from game.engine.grid import NEVER
from game.engine.rules import Rules

OPEN, IN_FORCE, SUSPENDED, LAPSED = 0, 1, 2, 3
"""Status of an agreement."""

UNSPOKEN, HELD, KEPT, BROKEN = 0, 1, 2, 3
"""Status of a commitment."""

DRAFTED, SPLIT_OFF, ACCEPTED, TIED, POLLED, WALKED = 1, 2, 4, 8, 16, 32
"""Bits of what a seat did at the table this turn."""

UNDECIDED = -1
"""``ending`` of a game that goes on; also no package, no move, no answer."""

Array = NDArray[np.generic]


@dataclass(frozen=True)
class State:
    """The world, one column per run."""

    turn: int  # turns resolved so far; the next to play is turn + 1
    runs: NDArray[np.int64]
    values: NDArray[np.float64]  # (M, R) thousandths
    types: NDArray[np.int8]  # (A, R)
    lenses: NDArray[np.int8]  # (lenses, R)
    leanings: NDArray[np.int8]  # (S, R)
    capital: NDArray[np.int16]  # (S, R)
    used: NDArray[np.int16]  # (O, R) times
    ready: NDArray[np.float64]  # (K, R) day from which an order can be given again
    marks: NDArray[np.float64]  # (markers, R) day until which it is set
    clocks: NDArray[np.float64]  # (clocks, R) day on which it runs out, or NEVER
    status: NDArray[np.int8]  # (agreements, R)
    package: NDArray[np.int32]  # (agreements, R) code of what was last concluded
    expires: NDArray[np.float64]  # (agreements, R)
    notice: NDArray[np.float64]  # (agreements, R) day of lapse under notice, or NEVER
    signed: NDArray[np.int16]  # (S, agreements, R) package under which a signature stands
    draft: NDArray[np.int32]  # (agreements, R) code of the draft on the table
    drafter: NDArray[np.int8]  # (agreements, R) seat that put it there, or UNDECIDED
    accepts: NDArray[np.bool_]  # (S, agreements, R) who has accepted that draft
    lies: NDArray[np.float64]  # (agreements, R) day until which it lies, or NEVER
    offers: NDArray[np.int32]  # (S, agreements, R) the last draft each seat put there
    opened: NDArray[np.int32]  # (S, agreements, R) the first draft each seat put there
    tied: NDArray[np.float64]  # (S, agreements, R) thousandths added to the reservation
    closed: NDArray[np.float64]  # (agreements, R) day until which the table is closed, or NEVER
    said: NDArray[np.int8]  # (S, agreements, R) what each seat did at the table this turn: bits
    words: NDArray[np.int8]  # (commitments, R)
    heard: NDArray[np.bool_]  # (commitments, R) held, and its giving has had its effects
    happened: NDArray[np.int16]  # (events, R) times
    due: NDArray[np.float64]  # (events, R) day for which it is scheduled, or NEVER
    asked: NDArray[np.bool_]  # (events, R) a choice is pending
    answer: NDArray[np.int16]  # (events, R) last option chosen
    moved: NDArray[np.int16]  # (A, R) last move made
    acted: NDArray[np.bool_]  # (A, R) whether that move was made in the last turn
    beliefs: NDArray[np.float64]  # (S, A, types, R) each seat's estimate of hidden types
    fading: NDArray[np.float64]  # (fades, R) thousandths that are still to fade
    queue: NDArray[np.float64]  # (lags, delays, R) thousandths to land
    sharp: NDArray[np.float64]  # (S, sharpened, R) day until which a haze is lifted
    crossed: NDArray[np.bool_]  # (red lines, R)
    held: NDArray[np.bool_]  # (rules, R) rules that have held once
    score: NDArray[np.float64]  # (S, R) of the last turn, 0–100
    path: NDArray[np.float64]  # (S, R) sum of scores over turns
    ending: NDArray[np.int16]  # (R,)

    @property
    def size(self) -> int:
        """Number of runs."""
        return int(self.runs.size)

    def arrays(self) -> Iterator[tuple[str, Array]]:
        """Name and array of every field but the turn, in written order."""
        for field in fields(self)[1:]:
            yield field.name, getattr(self, field.name)

    def take(self, columns: NDArray[np.intp]) -> State:
        """The runs in ``columns`` alone."""
        return self._with(lambda array: np.take(array, columns, axis=-1))

    def copy(self) -> State:
        """The same runs in arrays of their own."""
        return self._with(np.copy)

    def repeat(self, times: int) -> State:
        """A state of one run, ``times`` over, as runs 0, 1, 2 and so on."""
        many = self._with(lambda array: np.repeat(array, times, axis=-1))
        many.runs[:] = np.arange(times)
        return many

    def _with(self, change: Callable[[Any], Any]) -> State:
        return State(self.turn, *(change(array) for _, array in self.arrays()))

    def digest(self, column: int = 0) -> str:
        """SHA-256 over every field of one run: equal states, equal digests."""
        sha = hashlib.sha256(self.turn.to_bytes(4, "little"))
        for name, array in self.arrays():
            part = np.ascontiguousarray(array[..., column])
            sha.update(name.encode())
            sha.update(part.astype(part.dtype.newbyteorder("<")).tobytes())
        return sha.hexdigest()


@dataclass(frozen=True)
class Setup:
    """What is settled before the first turn, by id; what is left out is drawn or default.

    ``leanings`` default to each seat's first, ``lenses`` to their defaults, ``types`` are
    drawn from their priors.  A lens set to ``"?"`` is drawn per run.
    """

    leanings: Mapping[str, str]
    lenses: Mapping[str, str]
    types: Mapping[str, str]


NO_SETUP = Setup({}, {}, {})


def opening(rules: Rules, seed: int, runs: NDArray[np.int64], setup: Setup = NO_SETUP) -> State:
    """The state before the first turn.

    Raises ValueError for a leaning, lens or type that the scenario does not have, and for a
    seed outside 0 … 2⁶⁴ − 1: those beyond are for imagined worlds.
    """
    if not 0 <= seed < WORD:
        raise ValueError(f"opening: wants a seed from 0 to 2**64 - 1, got {seed}")
    state = blank(rules, runs)
    drawn = uniform(words(seed, runs, 0, Domain.SETUP, len(rules.actors) + len(rules.lenses)))
    for a, actor in enumerate(rules.actors):
        if actor.id in setup.types:
            state.types[a] = actor.types.index(setup.types[actor.id])
        else:
            state.types[a] = _drawn(actor.priors, drawn[a])
    for i, lens in enumerate(rules.lenses):
        choice = setup.lenses.get(lens.id)
        if choice == "?":
            state.lenses[i] = (drawn[len(rules.actors) + i] * len(lens.settings)).astype(np.int8)
        elif choice is not None:
            state.lenses[i] = lens.settings.index(choice)
    for s, seat in enumerate(rules.seats):
        if seat.id in setup.leanings:
            names = [leaning.id for leaning in seat.leanings]
            state.leanings[s] = names.index(setup.leanings[seat.id])
    return state


def blank(rules: Rules, runs: NDArray[np.int64]) -> State:
    """The start as everybody may know it: no hidden type drawn, nothing decided."""
    many = runs.size
    seats, actors, treaties = len(rules.seats), len(rules.actors), len(rules.agreements)

    def row(values: Any, kind: type = np.float64) -> Array:
        column: Array = np.asarray(values, dtype=kind)
        return np.repeat(column[..., np.newaxis], many, axis=-1)

    def zeros(*shape: int, kind: type = np.float64, fill: float = 0) -> Array:
        return np.full((*shape, many), fill, dtype=kind)

    beliefs = np.zeros((seats, actors, rules.types))
    for a, actor in enumerate(rules.actors):
        beliefs[:, a, : len(actor.priors)] = actor.priors
    clocks = [_first_due(clock.running, clock.runs, clock.until) for clock in rules.clocks]
    arrays: dict[str, Array] = {
        "runs": runs.astype(np.int64),
        "values": row(rules.metrics.start),
        "types": zeros(actors, kind=np.int8),
        "lenses": row([lens.default for lens in rules.lenses], np.int8),
        "leanings": zeros(seats, kind=np.int8),
        "capital": row([seat.start for seat in rules.seats], np.int16),
        "used": zeros(len(rules.options.ids), kind=np.int16),
        "ready": zeros(len(rules.orders)),
        "marks": zeros(len(rules.markers), fill=NEVER),
        "clocks": row(clocks),
        "status": row([agreement.status for agreement in rules.agreements], np.int8),
        "package": zeros(treaties, kind=np.int32, fill=UNDECIDED),
        "expires": row([agreement.expires for agreement in rules.agreements]),
        "notice": zeros(treaties, fill=NEVER),
        "signed": zeros(seats, treaties, kind=np.int16, fill=UNDECIDED),
        "draft": zeros(treaties, kind=np.int32, fill=UNDECIDED),
        "drafter": zeros(treaties, kind=np.int8, fill=UNDECIDED),
        "accepts": zeros(seats, treaties, kind=np.bool_),
        "lies": zeros(treaties, fill=NEVER),
        "offers": zeros(seats, treaties, kind=np.int32, fill=UNDECIDED),
        "opened": zeros(seats, treaties, kind=np.int32, fill=UNDECIDED),
        "tied": zeros(seats, treaties),
        "closed": zeros(treaties, fill=NEVER),
        "said": zeros(seats, treaties, kind=np.int8),
        "words": zeros(len(rules.commitments), kind=np.int8),
        "heard": zeros(len(rules.commitments), kind=np.bool_),
        "happened": zeros(len(rules.events), kind=np.int16),
        "due": zeros(len(rules.events), fill=NEVER),
        "asked": zeros(len(rules.events), kind=np.bool_),
        "answer": zeros(len(rules.events), kind=np.int16, fill=UNDECIDED),
        "moved": zeros(actors, kind=np.int16, fill=UNDECIDED),
        "acted": zeros(actors, kind=np.bool_),
        "beliefs": row(beliefs),
        "fading": zeros(len(rules.fades.row)),
        "queue": zeros(rules.delays.lags, len(rules.delays.row)),
        "sharp": zeros(seats, len(rules.metrics.sharpened), fill=NEVER),
        "crossed": zeros(len(rules.red_lines), kind=np.bool_),
        "held": zeros(len(rules.rules), kind=np.bool_),
        "score": zeros(seats),
        "path": zeros(seats),
        "ending": zeros(kind=np.int16, fill=UNDECIDED),
    }
    return State(0, **arrays)  # type: ignore[arg-type]


def _first_due(running: bool, runs: float, until: float) -> float:
    if not running:
        return NEVER
    return until if until != NEVER else runs


def _drawn(priors: NDArray[np.float64], draw: NDArray[np.float64]) -> NDArray[np.int8]:
    chosen = np.zeros(draw.shape, np.int8)
    bound = 0.0
    for prior in priors[:-1]:
        bound += float(prior)
        chosen += draw >= bound
    return chosen


def differing_field(one: State, other: State, column: int = 0) -> str | None:
    """The first field in which one run of two states differs, or None."""
    if one.turn != other.turn:
        return "turn"
    pairs = zip(one.arrays(), other.arrays(), strict=True)
    for (name, mine), (_, theirs) in pairs:
        if not np.array_equal(mine[..., column], theirs[..., column]):
            return name
    return None
