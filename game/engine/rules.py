"""The compiled scenario, frozen: what the engine knows of it, in tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Read, parts_of
from game.engine.grid import Floats, Ints, Truths
from game.engine.ledger import CHANGE, FADE, LATE
from game.engine.parts import (
    Actor,
    Agreement,
    Bloc,
    Breach,
    Calendar,
    Clock,
    Commitment,
    Deed,
    Delays,
    Ending,
    Event,
    EventOption,
    Fades,
    Gauge,
    Lens,
    Metrics,
    Options,
    Order,
    Package,
    Phase,
    Rule,
    Seat,
    Signature,
)
from game.engine.people import Personality
from game.engine.treaty import Body, Sheet, sheet_table


@dataclass(frozen=True)
class Rules:
    """All the engine knows of a scenario."""

    id: str
    calendar: Calendar
    metrics: Metrics
    gauges: tuple[Gauge, ...]
    blocs: tuple[Bloc, ...]
    headline: tuple[tuple[str, int], ...]  # ("metric" | "gauge", place)
    seats: tuple[Seat, ...]
    lenses: tuple[Lens, ...]
    traits: tuple[str, ...]  # "actor.trait"
    trait_values: Floats  # (traits, most types of any actor)
    orders: tuple[Order, ...]
    options: Options
    agreements: tuple[Agreement, ...]
    packages: tuple[Package, ...]
    signatures: tuple[Signature, ...]
    clauses: tuple[tuple[int, int], ...]  # of each clause: its agreement and place there
    breaches: tuple[Breach, ...]
    bodies: tuple[Body, ...]
    sheets: tuple[Sheet, ...]
    actors: tuple[Actor, ...]
    moves: tuple[str, ...]  # "actor.move"
    movers: tuple[int, ...]  # the actor of each move
    intensity: Floats
    events: tuple[Event, ...]
    event_options: tuple[EventOption, ...]
    commitments: tuple[Commitment, ...]
    clocks: tuple[Clock, ...]
    markers: tuple[str, ...]
    marks_seen: Truths  # (markers, S): who may know whether a marker is set
    rules: tuple[Rule, ...]
    endings: tuple[Ending, ...]
    red_lines: tuple[str, ...]
    personalities: tuple[Personality, ...]
    phases: Mapping[str, Phase]
    delays: Delays
    fades: Fades
    known: Truths  # (S, all changes)
    consents: int  # draws for consent
    votes: int  # draws for votes
    leaks: int  # draws for leaks
    hazards: int  # draws for events
    tables: Mapping[str, Mapping[str, int]]  # ids of each kind → place, as formulas know them

    def place(self, kind: str, identifier: str) -> int:
        """The place of an id in its table; KeyError if there is none."""
        return self.tables[kind][identifier]

    def deed_of(self, source: int, index: int) -> Deed | None:
        """The deed whose change a ledger row records; None for pulls, noise and limits."""
        return self._deeds.get(index) if source in (CHANGE, LATE, FADE) else None

    @cached_property
    def _deeds(self) -> Mapping[int, Deed]:
        return {
            phase.number + row: phase.deeds[int(deed)]
            for phase in self.phases.values()
            for row, deed in enumerate(phase.deed)
        }

    @cached_property
    def prices(self) -> Floats:
        """What each option costs each seat, (S, O); zero for options of others."""
        seats = np.arange(len(self.seats))[:, np.newaxis]
        return np.where(self.options.seat == seats, self.options.cost, 0).astype(np.float64)

    @cached_property
    def orders_seen(self) -> Truths:
        """Who learns of each order whichever way it is carried out, (K, S)."""
        seen = [self.options.seen[list(order.options)].all(axis=0) for order in self.orders]
        return np.array(seen, np.bool_).reshape(-1, len(self.seats))

    @cached_property
    def banks(self) -> NDArray[np.int16]:
        """The most capital that each seat can save, (S, 1)."""
        return np.array([seat.bank for seat in self.seats], np.int16)[:, np.newaxis]

    @cached_property
    def cooldowns(self) -> Floats:
        """Days for which each order rests after use, (K, 1)."""
        return np.array([order.cooldown for order in self.orders])[:, np.newaxis]

    @cached_property
    def defaults(self) -> NDArray[np.int16]:
        """The default answer of each event, (events, 1)."""
        return np.array([event.default for event in self.events], np.int16)[:, np.newaxis]

    @cached_property
    def once(self) -> Truths:
        """Events that happen only once, (events, 1)."""
        return np.array([event.once for event in self.events], np.bool_)[:, np.newaxis]

    @cached_property
    def asking(self) -> Truths:
        """Events that ask a seat something, (events, 1)."""
        return np.array([event.chooser >= 0 for event in self.events], np.bool_)[:, np.newaxis]

    @cached_property
    def asked_by(self) -> Ints:
        """The event of each event option, (event options,)."""
        return np.array([option.event for option in self.event_options], np.intp)

    @cached_property
    def estimated(self) -> tuple[tuple[int, int], ...]:
        """Metrics that seats must estimate to judge actors' moves: (place in sharpened, metric)."""
        parts = [
            part
            for actor in self.actors
            for formula in (*actor.utilities, *actor.available)
            if formula is not None
            for part in parts_of(formula.tree)
            if isinstance(part, Read)
        ]
        read = {part.index for part in parts if part.source == "metric"}
        gauges = {part.index for part in parts if part.source == "gauge"}
        read |= {m for gauge in gauges for m in self.gauges[gauge].inputs}
        return tuple((p, int(m)) for p, m in enumerate(self.metrics.sharpened) if int(m) in read)

    @cached_property
    def talked(self) -> tuple[int, ...]:
        """Agreements that are talked over at a table."""
        return tuple(g for g, a in enumerate(self.agreements) if a.table is not None)

    @cached_property
    def exchanges(self) -> int:
        """The most exchanges that any table has in a turn."""
        rules = [self.agreements[g].table for g in self.talked]
        return max((table.exchanges for table in rules if table is not None), default=0)

    @cached_property
    def sounded(self) -> tuple[tuple[int, ...], ...]:
        """For each seat the places of its blocs among the sharpened metrics: what a poll shows."""
        places = {int(m): place for place, m in enumerate(self.metrics.sharpened)}
        return tuple(
            tuple(places[b.metric] for b in self.blocs if b.seat == s and b.metric in places)
            for s in range(len(self.seats))
        )

    @cached_property
    def _sheets(self) -> Mapping[tuple[int, int], tuple[Sheet | None, ...]]:
        return {
            (s, g): sheet_table(self.sheets, s, g, len(seat.leanings))
            for s, seat in enumerate(self.seats)
            for g in range(len(self.agreements))
        }

    @cached_property
    def most_asked(self) -> int:
        """The most actors and bodies that any agreement asks."""
        return max((len(agreement.consents) for agreement in self.agreements), default=0)

    def sheets_of(self, seat: int, agreement: int) -> tuple[Sheet | None, ...]:
        """A seat's private sheets on an agreement, by leaning; None where one has none."""
        return self._sheets[seat, agreement]

    @property
    def readings(self) -> int:
        """Draws that blur what the seats read of hazy metrics, one per seat and metric."""
        return len(self.seats) * int(self.metrics.sharpened.size)

    @property
    def types(self) -> int:
        """The most hidden types that any actor has."""
        return int(self.trait_values.shape[1])


PHASES = (
    "table",
    "consent",
    "orders",
    "interactions",
    "actor",
    "events",
    "upkeep",
    "couplings",
    "home",
)
"""Phases in the order of a turn; ``actor`` stands for one phase per actor, ``actor:ID``."""
