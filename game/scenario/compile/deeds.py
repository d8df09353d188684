"""Orders, agreements, events and all else that can happen, as engine tables and deeds."""

from __future__ import annotations

import numpy as np

from game.engine.formula import Number
from game.engine.rules import (
    FOREVER,
    Agreement,
    Consent,
    Deed,
    Event,
    EventOption,
    Formula,
    Options,
    Order,
    Package,
    Truths,
)
from game.engine.state import IN_FORCE, LAPSED, OPEN
from game.scenario.compile.calendar import (
    day_number,
    date_of,
    lapse_days,
    ratio_per_turn,
    share_per_turn,
    turn_of,
)
from game.scenario.compile.effects import EffectsCompiler
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Ways, Workshop, option_names
from game.scenario.schema import play
from game.scenario.schema.values import Reasoned, days

Reason = tuple[object, object, object]


class DeedsCompiler:
    """Compiles what can happen, section by section, numbering draws as it goes."""

    def __init__(self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.consents = 0
        self.hazards = 0
        self.packages: list[Package] = []

    # -- orders ------------------------------------------------------------------------------------

    def orders(self) -> tuple[tuple[Order, ...], Options]:
        """All orders and their options; effects go to the phases ``consent`` and ``orders``."""
        found, names, owners, seats, costs, available = [], [], [], [], [], []
        for k, order in enumerate(self.shop.document.orders):
            path: Path = ("orders", k)
            seat = self.shop.refer("seat", order.seat, (*path, "seat"))
            places = tuple(range(len(names), len(names) + len(Ways.of(order).ids)))
            names += option_names(order)
            owners += [k] * len(places)
            seats += [seat] * len(places)
            costs += _costs(order)
            available += self._option_conditions(order, path, seat)
            found.append(self._order(order, path, seat, places))
            self._order_deeds(order, k, seat, places)
        self._check_exclusions()
        order = np.array(owners, np.intp)
        options = Options(
            ids=tuple(names),
            order=order,
            seat=np.array(seats, np.intp),
            cost=np.array(costs, np.intp),
            first=np.unique(order, return_index=True)[1],
            several=tuple(k for k, one in enumerate(found) if len(one.options) > 1),
            clash=_clashes(found, owners),
            available=tuple(available),
        )
        return tuple(found), options

    def _order(self, order: play.Order, path: Path, seat: int, places: tuple[int, ...]) -> Order:
        if order.manner is not None and order.options:
            self.shop.error("E440", path, order=order.id)
        self.shop.refer("category", order.category, (*path, "category"))
        if order.manner is not None:
            self.shop.refer("seat", order.manner.consult, (*path, "manner", "consult"))
        depends = []
        for i, name in enumerate(order.depends_on):
            other = self.shop.refer("order", name, (*path, "depends_on", i))
            if other >= 0 and self.shop.document.orders[other].seat == order.seat:
                self.shop.error("E441", (*path, "depends_on", i), order=name)
            depends.append(other)
        excludes = [
            self.shop.refer("order", name, (*path, "excludes", i))
            for i, name in enumerate(order.excludes)
        ]
        return Order(
            id=order.id,
            seat=seat,
            category=order.category,
            options=places,
            available=self._availability(order.available, (*path, "available"), seat),
            cooldown=0.0 if order.cooldown is None else days(order.cooldown),
            times=order.times or 0,
            excludes=frozenset(excludes),
            depends_on=tuple(depends),
            consent=self._consent(order.consent, (*path, "consent")),
            secret=order.secret,
        )

    def _check_exclusions(self) -> None:
        for k, order in enumerate(self.shop.document.orders):
            for i, name in enumerate(order.excludes):
                other = self.shop.tables["order"].get(name)
                if other is not None and self.shop.document.orders[other].seat != order.seat:
                    self.shop.error("E442", ("orders", k, "excludes", i), order=name)

    def _option_conditions(self, order: play.Order, path: Path, seat: int) -> list[Formula | None]:
        if order.manner is not None or not order.options:
            return [None] * len(Ways.of(order).ids)
        return [
            self._availability(option.available, (*path, "options", i, "available"), seat)
            for i, option in enumerate(order.options)
        ]

    def _availability(
        self, available: play.Availability | None, path: Path, seat: int
    ) -> Formula | None:
        if available is None:
            return None
        formula = self.shop.formula(available.when, (*path, "when"), "truth")
        if formula is not None and seat >= 0 and not self.knowledge.of(formula.tree)[seat]:
            self.shop.error("E443", (*path, "when"), seat=self.shop.document.seats[seat].id)
        return formula

    def _consent(self, consent: play.Consent | None, path: Path) -> Consent | None:
        if consent is None:
            return None
        actor = self.shop.refer("actor", consent.actor, (*path, "actor"))
        if actor < 0:
            return None
        chance = self.shop.formula(consent.chance, (*path, "chance"), "number", consent.actor)
        self.consents += 1
        return Consent(actor, chance or Formula.of(Number(0.0)), self.consents - 1)

    def _order_deeds(self, order: play.Order, k: int, seat: int, places: tuple[int, ...]) -> None:
        path: Path = ("orders", k)
        seen = self.knowledge.orders[k]
        reason = _reason(order)
        if order.consent is not None:
            deed = Deed("refused", k, order.id, seen)
            parts = [(order.consent.refused, (*path, "consent", "refused"))]
            self.effects.deed("consent", deed, parts, reason, (seat, ()))
        deed = Deed("order", k, order.id, seen)
        self.effects.deed(
            "orders", deed, [(order.effects, (*path, "effects"))], reason, (seat, places)
        )
        names = option_names(order)
        for i, place in enumerate(places):
            deed = Deed("option", place, names[i], seen)
            if order.manner is not None:
                way = Ways.of(order).ids[i] or ""
                parts = [(getattr(order.manner, way), (*path, "manner", way))]
                self.effects.deed("orders", deed, parts, reason, (seat, (place,)))
            elif order.options:
                option = order.options[i]
                parts = [(option.effects, (*path, "options", i, "effects"))]
                own = _reason(option, reason)
                self.effects.deed("orders", deed, parts, own, (seat, (place,)))
            else:
                self.effects.deed("orders", deed, [])

    # -- agreements --------------------------------------------------------------------------------

    def agreements(self) -> tuple[Agreement, ...]:
        """All agreements and their packages; effects go to ``consent`` and ``upkeep``."""
        found = []
        for g, agreement in enumerate(self.shop.document.agreements):
            path: Path = ("agreements", g)
            first = len(self.packages)
            for p, package in enumerate(agreement.packages):
                self._package(agreement, package, g, (*path, "packages", p))
            found.append(self._agreement(agreement, g, path, first))
        return tuple(found)

    def _agreement(self, agreement: play.Agreement, g: int, path: Path, first: int) -> Agreement:
        seats, actors = [], []
        for i, party in enumerate(agreement.parties):
            if self.shop.refer("party", party, (*path, "parties", i)) < 0:
                continue
            kind = "seat" if party in self.shop.tables["seat"] else "actor"
            (seats if kind == "seat" else actors).append(self.shop.tables[kind][party])
        if agreement.renews is not None and agreement.notice is None:
            self.shop.error("E450", (*path, "renews"), agreement=agreement.id)
        everyone, reason = self.knowledge.all(), _reason(agreement)
        for kind, effects in (
            ("in_force", agreement.in_force),
            ("lapse", agreement.lapse),
            ("lapsed", agreement.lapsed),
        ):
            deed = Deed(kind, g, agreement.id, everyone)
            self.effects.deed("upkeep", deed, [(effects, (*path, kind))], reason)
        expires = FOREVER
        if agreement.expires is not None:
            expires = day_number(self.shop.calendar, agreement.expires)
        return Agreement(
            id=agreement.id,
            seats=tuple(seats),
            actors=tuple(actors),
            packages=tuple(range(first, len(self.packages))),
            status={"open": OPEN, "in_force": IN_FORCE, "lapsed": LAPSED}[agreement.status],
            expires=expires,
            lapse_on=lapse_days(self.shop.calendar, agreement.renews, agreement.notice),
        )

    def _package(
        self, agreement: play.Agreement, package: play.Package, g: int, path: Path
    ) -> None:
        place, name = len(self.packages), f"{agreement.id}.{package.id}"
        everyone, reason = self.knowledge.all(), _reason(agreement)
        consents = [
            self._consent(consent, (*path, "consent", i))
            for i, consent in enumerate(package.consent)
        ]
        lasts = FOREVER if package.lasts is None else days(package.lasts)
        given = tuple(consent for consent in consents if consent is not None)
        self.packages.append(Package(name, g, lasts, given))
        refused = [
            (consent.refused, (*path, "consent", i, "refused"))
            for i, consent in enumerate(package.consent)
        ]
        deeds = (
            ("consent", "concluded", [(package.signed, (*path, "signed"))]),
            ("consent", "declined", refused),
            ("upkeep", "package", [(package.in_force, (*path, "in_force"))]),
        )
        for phase, kind, parts in deeds:
            self.effects.deed(phase, Deed(kind, place, name, everyone), parts, reason)

    # -- actors, events, standing rules --------------------------------------------------------------

    def moves(self) -> None:
        """The effects of actors' moves, a phase for each actor."""
        for a, actor in enumerate(self.shop.document.actors):
            self.effects.phase(f"actor:{actor.id}")
            for m, move in enumerate(actor.moves):
                deed = Deed("move", m, f"{actor.id}.{move.id}", self.knowledge.all())
                parts = [(move.effects, ("actors", a, "moves", m, "effects"))]
                self.effects.deed(f"actor:{actor.id}", deed, parts, _reason(actor), actor=actor.id)

    def events(self) -> tuple[tuple[Event, ...], tuple[EventOption, ...]]:
        """Events in the phase ``events``; effects of answers come with the orders."""
        found: list[Event] = []
        options: list[EventOption] = []
        for e, event in enumerate(self.shop.document.events):
            path: Path = ("events", e)
            seen = self.knowledge.events[e]
            parts = [(event.effects, (*path, "effects"))]
            self.effects.deed("events", Deed("event", e, event.id, seen), parts, _reason(event))
            first = len(options)
            chooser, default = -1, -1
            if event.choice is not None:
                chooser = self.shop.refer("seat", event.choice.seat, (*path, "choice", "seat"))
                default = first + self._choice(event, e, options)
            places = tuple(range(first, len(options)))
            found.append(self._event(event, e, chooser, places, default))
        return tuple(found), tuple(options)

    def _choice(self, event: play.Event, e: int, options: list[EventOption]) -> int:
        choice = event.choice
        assert choice is not None
        path: Path = ("events", e, "choice")
        names = [option.id for option in choice.options]
        if choice.default not in names:
            self.shop.error("E210", (*path, "default"), kind="option", id=choice.default)
        elif choice.options[names.index(choice.default)].cost:
            self.shop.error("E460", (*path, "default"), option=choice.default)
        for i, option in enumerate(choice.options):
            place, name = len(options), f"{event.id}.{option.id}"
            options.append(EventOption(name, e, option.cost))
            deed = Deed("choice", place, name, self.knowledge.events[e])
            parts = [(option.effects, (*path, "options", i, "effects"))]
            self.effects.deed("orders", deed, parts, _reason(option, _reason(event)))
        return names.index(choice.default) if choice.default in names else 0

    def _event(
        self, event: play.Event, e: int, chooser: int, options: tuple[int, ...], default: int
    ) -> Event:
        path: Path = ("events", e)
        hazard, rate, slot = self._hazard(event, path)
        for i, seat in enumerate(event.seen_by or ()):
            self.shop.refer("seat", seat, (*path, "seen_by", i))
        return Event(
            id=event.id,
            open=self._open(event, path),
            hazard=hazard,
            rate=rate,
            slot=slot,
            when=self.shop.optional(event.when, (*path, "when"), "truth"),
            once=event.once,
            seen=self.knowledge.events[e],
            chooser=chooser,
            options=options,
            default=default,
        )

    def _hazard(
        self, event: play.Event, path: Path
    ) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.float64]], Formula | None, int]:
        calendar, rate = self.shop.calendar, None
        hazard = np.ones(calendar.turns)
        if event.chance is None:
            return hazard, None, -1
        self.hazards += 1
        chance = event.chance
        if isinstance(chance.of, str):
            rate = self.shop.formula(chance.of, (*path, "chance", "of"), "number")
            hazard = ratio_per_turn(calendar, chance.per)
        elif not 0 <= chance.of <= 1:
            self.shop.error("E461", (*path, "chance", "of"), value=chance.of)
        else:
            hazard = share_per_turn(calendar, chance.of, chance.per)
        return hazard, rate, self.hazards - 1

    def _open(
        self, event: play.Event, path: Path
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        """Turns in which the event may happen by itself."""
        calendar = self.shop.calendar
        turns = np.zeros(calendar.turns, np.bool_)
        if event.on is not None:
            turn = turn_of(calendar, day_number(calendar, event.on))
            if turn is None:
                self.shop.warning("W410", (*path, "on"), event=event.id, day=str(event.on))
            else:
                turns[turn] = True
            return turns
        if event.opens is None and event.until is None and event.chance is None:
            if event.when is None and event.months is None:
                return turns  # happens only when triggered
        starts = calendar.starts
        opens = -1.0 if event.opens is None else day_number(calendar, event.opens)
        until = FOREVER if event.until is None else day_number(calendar, event.until)
        for turn in range(calendar.turns):
            within = starts[turn + 1] > opens and starts[turn] <= until
            month = date_of(calendar, float(starts[turn])).month
            turns[turn] = within and (event.months is None or month in event.months)
        return turns

    def standing(self) -> None:
        """Rules, clocks and commitments."""
        document = self.shop.document
        for r, rule in enumerate(document.rules):
            when = self.shop.optional(rule.when, ("rules", r, "when"), "truth")
            seen = self.knowledge.of(when.tree if when is not None else None)
            parts = [(rule.effects, ("rules", r, "effects"))]
            self.effects.deed(rule.phase, Deed("rule", r, rule.id, seen), parts, _reason(rule))
        for c, clock in enumerate(document.clocks):
            deed = Deed("clock", c, clock.id, self.knowledge.clocks[c])
            parts = [(clock.runs_out, ("clocks", c, "runs_out"))]
            self.effects.deed("upkeep", deed, parts)
        for c, word in enumerate(document.commitments):
            for kind, effects in (("kept", word.kept), ("broken", word.broken)):
                deed = Deed(kind, c, word.id, self.knowledge.all())
                parts = [(effects, ("commitments", c, kind))]
                self.effects.deed("upkeep", deed, parts, _reason(word))


def _clashes(orders: list[Order], owners: list[int]) -> Truths:
    """Pairs of options of one order, or of orders that exclude each other: (O, O)."""
    clash: Truths = np.equal.outer(owners, owners)
    for i, k in enumerate(owners):
        for j, other in enumerate(owners):
            if other in orders[k].excludes:
                clash[i, j] = clash[j, i] = True
    return clash


def _costs(order: play.Order) -> list[int]:
    if order.manner is not None:
        return [order.cost + order.manner.cost, order.cost]
    return [order.cost + option.cost for option in order.options] or [order.cost]


def _reason(thing: Reasoned, outer: Reason = (None, None, None)) -> Reason:
    own = (thing.why, thing.source, thing.confidence)
    return tuple(
        mine if mine is not None else other for mine, other in zip(own, outer, strict=True)
    )  # type: ignore[return-value]
