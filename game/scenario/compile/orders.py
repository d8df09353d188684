"""Orders and their options, with what they do when carried out or refused."""

from __future__ import annotations

import numpy as np

from game.engine.formula import Ask, Formula, Number, parts_of
from game.engine.grid import Truths
from game.engine.parts import Deed, Leak, Options, Order
from game.scenario.compile import channels, dependencies
from game.scenario.compile.consents import Consents
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Ways, Workshop, option_names
from game.scenario.schema import play
from game.scenario.schema.agreements import Availability
from game.scenario.schema.effects import Effects
from game.scenario.schema.values import Reasoned, days


class OrdersCompiler:
    """Compiles the section ``orders``."""

    def __init__(
        self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler, consents: Consents
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.consents = consents
        self.leaks = 0

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
            seen=np.array(self.knowledge.options, np.bool_).reshape(-1, self.knowledge.seats),
        )
        return tuple(found), options

    def _order(self, order: play.Order, path: Path, seat: int, places: tuple[int, ...]) -> Order:
        kinds = {"manner": order.manner, "channel": order.channel, "options": order.options}
        kinds = {kind: written for kind, written in kinds.items() if written}
        if len(kinds) > 1:
            self.shop.error("E440", path, order=order.id, kinds=", ".join(kinds))
        self.shop.refer("category", order.category, (*path, "category"))
        if order.manner is not None:
            self.shop.refer("seat", order.manner.consult, (*path, "manner", "consult"))
        if order.channel is not None:
            channels.check(self.shop, order, order.channel, (*path, "channel"))
        channels.check_votes(self.shop, order, path)
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
            depends_on=dependencies.of(self.shop, self.knowledge, order, path),
            consent=self.consents.of(order.consent, (*path, "consent")),
            leak=self._leak(order, path, places),
        )

    def _leak(self, order: play.Order, path: Path, places: tuple[int, ...]) -> Leak | None:
        leaks = None if order.channel is None else order.channel.leaks
        if leaks is None:
            return None
        spot: Path = (*path, "channel", "leaks", "chance")
        if not isinstance(leaks.chance, str) and not 0 <= leaks.chance <= 1:
            self.shop.error("E461", spot, value=leaks.chance)
        chance = self.shop.formula(leaks.chance, spot, "number") or Formula.of(Number(0.0))
        quiet = zip(places, Ways.of(order).ids, strict=True)
        self.leaks += 1
        return Leak(
            chance=chance,
            options=tuple(place for place, way in quiet if way != "public"),
            slot=self.leaks - 1,
            known=self.knowledge.of(chance.tree),
        )

    def _check_exclusions(self) -> None:
        for k, order in enumerate(self.shop.document.orders):
            for i, name in enumerate(order.excludes):
                other = self.shop.tables["order"].get(name)
                if other is not None and self.shop.document.orders[other].seat != order.seat:
                    self.shop.error("E442", ("orders", k, "excludes", i), order=name)

    def _option_conditions(self, order: play.Order, path: Path, seat: int) -> list[Formula | None]:
        if order.manner is not None or order.channel is not None or not order.options:
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
        """What carrying an order out, its refusal and its leaking do.

        What is said in a channel is known to those alone who heard it, and so has no deed that
        is common to all ways.
        """
        path: Path = ("orders", k)
        reason = Reason().of(order)
        common = (order.effects, (*path, "effects"))
        if order.channel is None:
            deed = Deed("order", k, order.id, self.knowledge.orders[k])
            self.effects.deed("orders", deed, [common], reason, (seat, places))
        for i, place in enumerate(places):
            name = option_names(order)[i]
            if order.consent is not None:
                refused = Deed("refused", place, name, self.knowledge.options[place])
                parts = [(order.consent.refused, (*path, "consent", "refused"))]
                self.effects.deed("consent", refused, parts, reason, (seat, ()))
            parts, own = _way_effects(order, i, path)
            if order.channel is not None:
                parts.insert(0, common)
            deed = Deed("option", place, name, self.knowledge.options[place])
            self.effects.deed("orders", deed, parts, reason.of(own), (seat, (place,)))
        self._leaked(order, path, seat, places)

    def _leaked(self, order: play.Order, path: Path, seat: int, places: tuple[int, ...]) -> None:
        leaks = None if order.channel is None else order.channel.leaks
        if leaks is None:
            return
        parts = [(leaks.leaked, (*path, "channel", "leaks", "leaked"))]
        for place, way, name in zip(places, Ways.of(order).ids, option_names(order), strict=True):
            if way != "public":
                deed = Deed("leaked", place, name, self.knowledge.all())
                self.effects.deed("orders", deed, parts, Reason().of(order), (seat, ()))


def _way_effects(
    order: play.Order, i: int, path: Path
) -> tuple[list[tuple[Effects, Path]], Reasoned]:
    """What the ``i``-th way does beyond the order's own effects, and whose reason it gives."""
    way = Ways.of(order).ids[i] or ""
    if order.manner is not None:
        return [(getattr(order.manner, way), (*path, "manner", way))], Reasoned()
    if order.channel is not None:
        use = order.channel.uses.get(way, play.ChannelUse())
        return [(use.effects, (*path, "channel", way, "effects"))], Reasoned()
    if order.options:
        option = order.options[i]
        return [(option.effects, (*path, "options", i, "effects"))], option
    return [], Reasoned()


def _clashes(orders: list[Order], owners: list[int]) -> Truths:
    """Pairs of options of one order, or of orders that exclude each other: (O, O)."""
    clash: Truths = np.equal.outer(owners, owners)
    for i, k in enumerate(owners):
        for j, other in enumerate(owners):
            if other in orders[k].excludes:
                clash[i, j] = clash[j, i] = True
    return clash


def _costs(order: play.Order) -> list[int]:
    if order.channel is not None:
        return [order.cost + use.cost for use in order.channel.uses.values()] or [order.cost]
    if order.manner is not None:
        return [order.cost + order.manner.cost, order.cost]
    return [order.cost + option.cost for option in order.options] or [order.cost]


def _asks_what_is_ordered(formula: Formula) -> bool:
    """Whether a formula asks about the orders of the turn, which nobody has given yet."""
    return any(
        isinstance(part, Ask) and part.question == "ordered" for part in parts_of(formula.tree)
    )
