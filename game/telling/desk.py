"""What lies on a seat's desk in a turn: its orders, numbered, in sight or under `more`."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.orders import Order, Refusal
from game.engine.view import View
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Ways
from game.scenario.schema.document import Document
from game.scenario.schema.play import Order as Written
from game.telling.onramp import Stage

LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Marks of ways, conditions and answers."""


@dataclass(frozen=True)
class Way:
    """One way of carrying out an order; ``letter`` is empty where there is only one."""

    letter: str
    id: str | None
    cost: int
    refusal: Refusal | None


@dataclass(frozen=True)
class Item:
    """An order on the desk; ``usual`` is the way taken when none is said, if there is one."""

    number: int
    order: str
    category: str
    ways: tuple[Way, ...]
    usual: Way | None
    in_sight: bool

    @property
    def is_open(self) -> bool:
        """Whether it can be given now in some way, capital apart."""
        return any(way.refusal is None for way in self.ways)

    def way(self, letter: str) -> Way | None:
        """The way of a letter or id."""
        return next((w for w in self.ways if letter and letter in (w.letter, w.id)), None)

    def wish(self, way: Way, depends_on: str | None = None) -> Order:
        """The order given in one way."""
        return Order(self.order, way.id, depends_on)


@dataclass(frozen=True)
class Desk:
    """All orders of a seat in the order of their numbers."""

    items: tuple[Item, ...]

    @property
    def in_sight(self) -> tuple[Item, ...]:
        """What the page shows."""
        return tuple(item for item in self.items if item.in_sight)

    @property
    def rest(self) -> tuple[Item, ...]:
        """What is under `more`."""
        return tuple(item for item in self.items if not item.in_sight)

    def find(self, name: str) -> Item | None:
        """The item of a number or an order's id."""
        return next((i for i in self.items if name in (str(i.number), i.order)), None)


def desk(scenario: Scenario, view: View, stage: Stage) -> Desk:
    """The desk of the seat that a view belongs to: in sight first, each by category.

    What the guided game keeps back and what cannot be given now is out of sight; the latter
    keeps its number, so that numbers stay the same from turn to turn.
    """
    document, seat = scenario.document, scenario.rules.seats[view.seat].id
    own = orders_of(document, seat)
    shown = [o for o in own if stage.sight is None or o.id in stage.sight]
    hidden = [o for o in own if o not in shown]
    items = []
    for number, order in enumerate([*shown, *hidden], start=1):
        ways = _ways(scenario, view, order.id, Ways.of(order).ids)
        usual = ways[0] if len(ways) == 1 else None
        if order.manner is not None and not stage.manner:
            usual = next(way for way in ways if way.id == "announced")
        in_sight = order in shown and any(way.refusal is None for way in ways)
        items.append(Item(number, order.id, order.category, ways, usual, in_sight))
    return Desk(tuple(items))


def orders_of(document: Document, seat: str) -> list[Written]:
    """All orders of a seat, by category, and within one as the file has them."""
    places = {category.id: i for i, category in enumerate(document.categories)}
    own = [order for order in document.orders if order.seat == seat]
    return sorted(own, key=lambda order: places[order.category])


def _ways(
    scenario: Scenario, view: View, order: str, ids: tuple[str | None, ...]
) -> tuple[Way, ...]:
    rules = scenario.rules
    found = []
    for i, way in enumerate(ids):
        option = rules.place("order_option", order if way is None else f"{order}.{way}")
        letter = "" if way is None else LETTERS[i]
        cost = int(rules.options.cost[option])
        found.append(Way(letter, way, cost, view.menu.get(option)))
    return tuple(found)
