"""Orders and their options, with what they do when carried out or refused."""

from __future__ import annotations

import numpy as np

from game.engine.formula import Ask, Formula, parts_of
from game.engine.grid import Truths
from game.engine.parts import Deed, Options, Order
from game.scenario.compile.consents import Consents
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Ways, Workshop, option_names
from game.scenario.schema import play
from game.scenario.schema.agreements import Availability
from game.scenario.schema.values import days


class OrdersCompiler:
    """Compiles the section ``orders``."""

    def __init__(
        self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler, consents: Consents
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.consents = consents

    def compiled(self) -> tuple[tuple[Order, ...], Options]:
        """All orders and their options; effects go to the phases ``consent`` and ``orders``."""
        found: list[Order] = []
        names: list[str] = []
        owners: list[int] = []
        seats: list[int] = []
        costs: list[int] = []
        available: list[Formula | None] = []
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
        options = Options(
            ids=tuple(names),
            order=np.array(owners, np.intp),
            seat=np.array(seats, np.intp),
            cost=np.array(costs, np.intp),
            first=np.array([one.options[0] for one in found], np.intp),
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
            consent=self.consents.of(order.consent, (*path, "consent")),
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
        self, available: Availability | None, path: Path, seat: int
    ) -> Formula | None:
        if available is None:
            return None
        formula = self.shop.formula(available.when, (*path, "when"), "truth")
        if formula is not None and seat >= 0 and not self.knowledge.of(formula.tree)[seat]:
            self.shop.error("E443", (*path, "when"), seat=self.shop.document.seats[seat].id)
        if formula is not None and _asks_what_is_ordered(formula):
            self.shop.error("E444", (*path, "when"))
        return formula

    def _order_deeds(self, order: play.Order, k: int, seat: int, places: tuple[int, ...]) -> None:
        path: Path = ("orders", k)
        seen = self.knowledge.orders[k]
        reason = Reason().of(order)
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
                own = reason.of(option)
                self.effects.deed("orders", deed, parts, own, (seat, (place,)))
            else:
                self.effects.deed("orders", deed, [])


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


def _asks_what_is_ordered(formula: Formula) -> bool:
    """Whether a formula asks about the orders of the turn, which nobody has given yet."""
    return any(
        isinstance(part, Ask) and part.question == "ordered" for part in parts_of(formula.tree)
    )
