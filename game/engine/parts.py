"""The parts of a compiled scenario, frozen: metrics, seats, orders, agreements, actors, events.

Every table is indexed by the place of a thing in its section of the scenario.  ``T`` is the
number of turns, ``M`` of metrics, ``S`` of seats, ``O`` of order options, ``K`` of orders.
Numbers of metrics are in thousandths (``GRID``), times in days since the scenario's start.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.formula import Formula
from game.engine.grid import FOREVER, Floats, Ints, Truths
from game.engine.treaty import Drafts, TableRules


@dataclass(frozen=True)
class Calendar:
    """When turns begin: ``starts`` has T+1 days, the last being the day after the end."""

    starts: Floats
    first_day: int  # proleptic Gregorian ordinal of day 0

    @property
    def turns(self) -> int:
        """Number of turns."""
        return len(self.starts) - 1


@dataclass(frozen=True)
class Metrics:
    """Stocks: bounds, starts (M,) in thousandths; pull and noise as rows for some of them."""

    ids: tuple[str, ...]
    low: Floats
    high: Floats
    start: Floats
    haze: Floats
    seen: Truths  # (S, M): whether the seat sees it at all, hazily or not
    pulled: Ints
    rest: Floats  # (P,)
    pull: Floats  # (T, P): share of the distance closed in the turn
    noisy: Ints
    noise: Floats  # (T, N): standard deviation in thousandths
    hazy: Ints  # metrics with haze
    sharpened: Ints  # metrics that are hazy or unseen by someone: `reveal` may show them


@dataclass(frozen=True)
class Gauge:
    """A number derived from metrics."""

    id: str
    formula: Formula
    inputs: tuple[int, ...]


@dataclass(frozen=True)
class Bloc:
    """A part of a seat's public; ``metric`` is where its view of the government stands.

    ``share`` (of the public, 0–1) weighs what it thinks; it minds commitments that are given
    by ``belligerence`` and those that are broken by ``inconsistency``.
    """

    id: str
    seat: int
    metric: int
    share: float
    belligerence: float
    inconsistency: float


@dataclass(frozen=True)
class RedLine:
    """Something that a leaning must not let happen, and what it costs in score."""

    id: str
    when: Formula
    costs: float


@dataclass(frozen=True)
class Leaning:
    """An objective card: goals with weights, and red lines."""

    id: str
    goals: tuple[tuple[str, float, Formula], ...]  # (id, weight, measure)
    red_lines: tuple[tuple[int, RedLine], ...]  # (place among all red lines, line)


@dataclass(frozen=True)
class Seat:
    """A government that is played: its political capital and its leanings."""

    id: str
    start: int
    per_turn: int
    bank: int
    orders: int
    leanings: tuple[Leaning, ...]


@dataclass(frozen=True)
class Lens:
    """A disputed parameter, its settings and their values."""

    id: str
    settings: tuple[str, ...]
    values: Floats
    default: int


@dataclass(frozen=True)
class Consent:
    """An actor that must accept with some chance, or a body that votes; ``slot`` its (first) draw.

    ``actor`` or ``body`` is −1; ``support`` has a formula for each of the body's groups;
    ``clauses`` are the clauses (places in the agreement) of which one must be in the draft for
    the question to be asked at all, none where it is always asked.
    """

    actor: int
    chance: Formula
    slot: int
    body: int = -1
    support: tuple[Formula, ...] = ()
    clauses: tuple[int, ...] = ()


@dataclass(frozen=True)
class Leak:
    """How likely words that only some have heard come out, and who may know how likely.

    ``options`` are the ways that can leak, ``slot`` is the draw.
    """

    chance: Formula
    options: tuple[int, ...]
    slot: int
    known: Truths  # (S,)


@dataclass(frozen=True)
class Order:
    """An order; ``options`` are its places among all options.

    ``depends_on`` are places among all conditions: orders first, then agreements.
    """

    id: str
    seat: int
    category: str
    options: tuple[int, ...]
    available: Formula | None
    cooldown: float
    times: int
    excludes: frozenset[int]
    depends_on: tuple[int, ...]
    consent: Consent | None
    leak: Leak | None


@dataclass(frozen=True)
class Options:
    """All ways of carrying out all orders, in one row."""

    ids: tuple[str, ...]  # "order" or "order.option"
    order: Ints  # (O,)
    seat: Ints  # (O,)
    cost: Ints  # (O,), the order's own cost included
    first: Ints  # (K,) where each order's options begin
    several: tuple[int, ...]  # orders with more than one option
    clash: Truths  # (O, O) pairs of which a seat can give only one
    available: tuple[Formula | None, ...]
    seen: Truths  # (O, S): who learns that an order was carried out in this way


@dataclass(frozen=True)
class Package:
    """A whole draft with a name.

    Where the agreement has clauses, ``code`` is its place among all drafts; else it can be
    signed as it stands, and ``code`` is its place among all packages.
    """

    id: str  # "agreement.package"
    agreement: int
    code: int
    lasts: float
    consents: tuple[Consent, ...]


@dataclass(frozen=True)
class Agreement:
    """``lapse_on`` (T,): the day on which notice given in a turn makes it lapse, or NEVER.

    ``drafts`` are all drafts of an agreement that has clauses, ``consents`` what they need
    besides signatures, ``lasts`` days in force or, where ``lasts_by`` names a clause, its years.
    """

    id: str
    seats: tuple[int, ...]
    actors: tuple[int, ...]
    packages: tuple[int, ...]
    status: int
    expires: float
    lapse_on: Floats
    drafts: Drafts | None = None
    table: TableRules | None = None
    consents: tuple[Consent, ...] = ()
    lasts: float = FOREVER
    lasts_by: int = -1


@dataclass(frozen=True)
class Breach:
    """What breaks an agreement while it is in force, and whether it ends it."""

    agreement: int
    when: Formula
    ends: bool


@dataclass(frozen=True)
class Signature:
    """An order option that signs (or, with package −1, unsigns) an agreement for a seat."""

    option: int
    seat: int
    agreement: int
    package: int
    when: Formula | None


@dataclass(frozen=True)
class Actor:
    """``utilities`` and ``available`` per move; ``moves`` are places among all moves."""

    id: str
    types: tuple[str, ...]
    priors: Floats
    traits: tuple[int, ...]  # places of its traits among all traits
    moves: tuple[int, ...]
    utilities: tuple[Formula, ...]
    available: tuple[Formula | None, ...]
    acts: Floats  # (T,): chance that it moves at all in the turn
    hazy: bool  # whether its utilities read what some seat sees hazily or not at all
    veiled: bool  # whether they ask what some seat may not know, such as a secret marker


@dataclass(frozen=True)
class Event:
    """``open`` (T,): whether it may happen by itself in a turn; ``hazard`` (T,) its chance."""

    id: str
    open: Truths
    hazard: Floats
    rate: Formula | None  # chance per unit of ``hazard`` when it is not constant
    slot: int  # its draw, −1 when no chance is involved
    when: Formula | None
    once: bool
    seen: Truths  # (S,)
    chooser: int  # seat that answers, −1 for none
    options: tuple[int, ...]  # places among all event options
    default: int


@dataclass(frozen=True)
class EventOption:
    """One answer to an event, and what it costs."""

    id: str  # "event.option"
    event: int
    cost: int


@dataclass(frozen=True)
class Commitment:
    """Words that bind a seat."""

    id: str
    seat: int
    level: int
    released_by: Formula | None
    broken_by: Formula | None


@dataclass(frozen=True)
class Clock:
    """A deadline: it runs for a time or until a day; NEVER where it does neither."""

    id: str
    runs: float
    until: float
    running: bool
    seen: Truths


@dataclass(frozen=True)
class Rule:
    """A standing coupling: when it holds, and whether only once."""

    id: str
    when: Formula | None
    once: bool


@dataclass(frozen=True)
class Act:
    """A verb that is not a change of a metric; ``target`` and ``extra`` depend on the verb."""

    verb: str
    target: int
    extra: float
    seats: Truths | None
    when: Formula | None
    number: int  # place among all acts, for its text

    def told(self) -> tuple[int, ...]:
        """Places of the seats that a message or revelation is for."""
        return () if self.seats is None else tuple(int(s) for s in np.flatnonzero(self.seats))


@dataclass(frozen=True)
class Deed:
    """Something that can happen in a phase and has effects: an order, a move or a rule, say."""

    kind: str
    index: int
    id: str
    seen: Truths  # (S,): who may know that it happened


@dataclass(frozen=True)
class Phase:
    """The deeds of one phase and the rows they change, in the order of the deeds.

    ``amount`` (T, rows) is in thousandths before soft limits; for rows with a formula it is
    the factor that the formula's value is multiplied by.
    """

    name: str
    deeds: tuple[Deed, ...]
    number: int  # place of the first row among all changes
    deed: Ints
    metric: Ints
    amount: Floats
    limited: Truths
    written: Ints  # rows whose amount is a formula …
    formulas: tuple[Formula, ...]  # … and their formulas
    whens: tuple[tuple[Ints, Formula], ...]  # (rows, formula)
    late: Ints  # rows that land later …
    later: Ints  # … and their places in the queue
    fading: Ints  # (rows,) place among fading changes, −1 for rows that do not fade
    known: Truths  # (S, rows): whether a seat may know the cause and size of the row
    acts: tuple[tuple[int, Act], ...]  # (deed, act), in the order of the verbs


@dataclass(frozen=True)
class Delays:
    """Delayed changes: their row among all changes and how they land (T, D, lags)."""

    row: Ints
    metric: Ints
    limited: Truths
    fading: Ints  # (D,) place among fading changes, −1 for those that do not fade
    landed: Floats  # (T, D, L): share landed up to and including lag k
    lags: int


@dataclass(frozen=True)
class Fades:
    """Fading changes: their row, metric, and the share given back in a turn (T, F)."""

    row: Ints
    metric: Ints
    share: Floats


@dataclass(frozen=True)
class Ending:
    """How the game can end; early ones are asked after every turn."""

    id: str
    when: Formula | None
    early: bool
