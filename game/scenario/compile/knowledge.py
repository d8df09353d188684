"""Who may know what: which formulas a seat could work out from what it sees."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Ask, Expression, Read, parts_of
from game.engine.surroundings import LEANINGS
from game.scenario.compile.workshop import Workshop
from game.scenario.schema.effects import Effect
from game.scenario.schema.play import Event, Order

Truths = NDArray[np.bool_]


class Knowledge:
    """What each seat sees of a scenario's metrics, clocks, events, orders and agreements."""

    def __init__(self, shop: Workshop) -> None:
        document = shop.document
        self.seats = len(document.seats)
        self._tables = shop.tables
        self.metrics = (
            np.array([self.among(metric.seen_by, shop) for metric in document.stocks], np.bool_)
            .reshape(-1, self.seats)
            .T
        )
        sharp = np.array([metric.haze == 0 for metric in document.stocks], np.bool_)
        self.exact = self.metrics & sharp
        self.clocks = [self.among(clock.seen_by, shop) for clock in document.clocks]
        self.events = [self._of_event(event, shop) for event in document.events]
        self.orders = [
            self.only(shop.tables["seat"].get(order.seat, 0)) if order.secret else self.all()
            for order in document.orders
        ]
        self.markers = self._of_markers(shop)
        self._order_of_option = [
            k for k, order in enumerate(document.orders) for _ in range(_ways(shop, order.id))
        ]
        self._parties = [
            np.array([seat.id in agreement.parties for seat in document.seats])
            for agreement in document.agreements
        ]
        self._agreement_of_package = [
            g for g, agreement in enumerate(document.agreements) for _ in agreement.packages
        ]
        self._agreement_of_clause = [
            g for g, agreement in enumerate(document.agreements) for _ in agreement.clauses
        ]
        self._event_of_option = [
            e
            for e, event in enumerate(document.events)
            if event.choice is not None
            for _ in event.choice.options
        ]
        self.gauge_inputs: list[tuple[int, ...]] = []

    def all(self) -> Truths:
        """Every seat knows."""
        return np.ones(self.seats, np.bool_)

    def only(self, seat: int) -> Truths:
        """One seat knows."""
        alone: Truths = np.arange(self.seats) == seat
        return alone

    def among(self, seats: list[str] | None, shop: Workshop) -> Truths:
        """The seats listed, or all where nothing is listed (unknown ids are reported elsewhere)."""
        if seats is None:
            return self.all()
        return np.array([seat.id in seats for seat in shop.document.seats])

    def of(self, tree: Expression | None) -> Truths:
        """Which seats could work out a formula: (S,)."""
        known = self.all()
        for part in parts_of(tree) if tree is not None else ():
            if isinstance(part, Read):
                known = known & self._of_read(part)
            elif isinstance(part, Ask):
                known = known & self._of_question(part)
        return known

    def _of_markers(self, shop: Workshop) -> list[Truths]:
        """Who may know of each marker: those who know of all orders and events that set it."""
        found = [self.all() for _ in shop.document.markers]
        deeds = [
            *zip(map(_order_effects, shop.document.orders), self.orders, strict=True),
            *zip(map(_event_effects, shop.document.events), self.events, strict=True),
        ]
        for effects, seen in deeds:
            for effect in effects:
                name = getattr(effect, "mark", getattr(effect, "unmark", None))
                place = shop.tables["marker"].get(name) if name is not None else None
                if place is not None:
                    found[place] = found[place] & seen
        return found

    def _of_event(self, event: Event, shop: Workshop) -> Truths:
        """Who learns of an event: those it is shown to, and the seat that must answer it."""
        seen = self.among(event.seen_by, shop)
        if event.choice is not None:
            seen = seen | self.among([event.choice.seat], shop)
        return seen

    def _of_read(self, part: Read) -> Truths:
        if part.source == "metric":
            return self.exact[:, part.index]
        if part.source == "gauge":
            return self._all_exact(self.gauge_inputs[part.index])
        return self.all() if part.source in ("lens", "time") else ~self.all()

    def _all_exact(self, metrics: tuple[int, ...]) -> Truths:
        """Which seats see every one of some metrics exactly."""
        known = self.all()
        for m in metrics:
            known = known & self.exact[:, m]
        return known

    def _of_question(self, part: Ask) -> Truths:
        first = part.arguments[0]
        seen = {"running": self.clocks, "days_left": self.clocks, "marked": self.markers,
                "happened": self.events}  # fmt: skip
        if part.question in seen:
            return seen[part.question][first]
        match part.question:
            case "ordered" | "used":
                return self._of_order(first)
            case "chosen":
                return self.events[self._event_of_option[first]]
            case "leaning" | "points":
                return self.only(first // LEANINGS)
            case "capital":
                return self.only(first)
        return self._of_table(part.question, first)

    def _of_table(self, question: str, place: int) -> Truths:
        """Signatures and drafts are known to the parties."""
        match question:
            case "offered":
                return self._of_signature(place)
            case "draft":
                return self._parties[self._agreement_of_clause[place]]
            case "tabled":
                return self._parties[place]
        return self.all()

    def _of_order(self, place: int) -> Truths:
        options = len(self._order_of_option)
        k = self._order_of_option[place] if place < options else place - options
        return self.orders[k]

    def _of_signature(self, place: int) -> Truths:
        packages = len(self._agreement_of_package)
        g = self._agreement_of_package[place] if place < packages else place - packages
        return self._parties[g]


def _order_effects(order: Order) -> list[Effect]:
    found: list[Effect] = [*order.effects]
    if order.manner is not None:
        found += [*order.manner.consulted, *order.manner.announced]
    if order.consent is not None:
        found += order.consent.refused
    return found + [effect for option in order.options for effect in option.effects]


def _event_effects(event: Event) -> list[Effect]:
    options = [] if event.choice is None else event.choice.options
    return [*event.effects, *(effect for option in options for effect in option.effects)]


def _ways(shop: Workshop, order: str) -> int:
    prefix = f"{order}."
    dotted = sum(name.startswith(prefix) for name in shop.tables["order_option"])
    return dotted or 1
