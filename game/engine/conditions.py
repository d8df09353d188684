"""Conditions of orders: which of those given are carried out, which refused, and what failed.

A condition is positive: another order is carried out (and accepted by the actor that it asks),
or an agreement is concluded in the turn.  So striking out what depends on something struck
out, until nothing changes, gives the one greatest set that holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from game.engine import events
from game.engine.events import Fact
from game.engine.grid import Ints, Truths
from game.engine.orders import NO_CONDITION, Orders, given_orders
from game.engine.rules import Rules


@dataclass(frozen=True)
class Conditions:
    """The conditional options of a turn, one entry for each and its run, (C,).

    ``needed`` is a place among all conditions: orders first, then agreements.
    """

    option: Ints
    column: Ints
    needed: Ints

    @classmethod
    def of(cls, orders: Orders) -> Conditions:
        """The conditions of what was ordered."""
        option, column = np.nonzero(orders.chosen & (orders.depends != NO_CONDITION))
        return cls(option, column, orders.depends[option, column].astype(np.intp))

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.option.size)


def holding(
    rules: Rules, conditions: Conditions, options: Truths, concluded: Truths | None = None
) -> Truths:
    """The greatest part of ``options`` (O, R) whose conditions hold within that part.

    ``concluded`` (agreements, R) in this turn; None while all still may be.
    """
    if not conditions:
        return options
    active = options.copy()
    option, column, needed = conditions.option, conditions.column, conditions.needed
    of_order = needed < len(rules.orders)
    holds = np.ones(needed.size, np.bool_)
    if concluded is not None:
        holds[~of_order] = concluded[needed[~of_order] - len(rules.orders), column[~of_order]]
    while True:
        carried_out = given_orders(rules, active)
        holds[of_order] = carried_out[needed[of_order], column[of_order]]
        struck = active[option, column] & ~holds
        if not struck.any():
            return active
        active[option[struck], column[struck]] = False


def turned_down(
    rules: Rules, conditions: Conditions, given: Truths, agreed: Truths, concluded: Truths
) -> Truths:
    """Options that their actors refused: (O, R).

    An actor is asked only where the order's own condition holds: what is refused would have
    been carried out, had its actor agreed.  ``agreed`` (O, R): what no actor objects to.
    """
    refused: Truths = given & ~agreed
    both = refused[conditions.option, conditions.column]
    for k in np.unique(rules.options.order[conditions.option[both]]):
        own = (rules.options.order == k)[:, np.newaxis]
        refused &= ~own | holding(rules, conditions, given & (agreed | own), concluded)
    return refused


def facts(rules: Rules, conditions: Conditions, done: Truths, refused: Truths) -> Iterator[Fact]:
    """What the first run's conditions came to: unmet ones for their seat, and met ones.

    A met condition is known to those who know of the order and of what it depended on.
    """
    tried, turned = done | refused, given_orders(rules, refused)
    own = conditions.column == 0
    for option, needed in zip(conditions.option[own], conditions.needed[own], strict=True):
        is_order = int(needed) < len(rules.orders)
        name = rules.options.ids[option]
        condition = _name(rules, int(needed))
        if tried[option, 0]:
            seen = rules.options.seen[option]
            if is_order:
                seen = seen & rules.orders_seen[needed]
            seats = tuple(int(s) for s in np.flatnonzero(seen))
            yield Fact(events.MET, name, seats, "orders", condition=condition)
            continue
        reason = events.NOT_CONCLUDED
        if is_order:
            reason = events.TURNED_DOWN if turned[needed, 0] else events.NOT_GIVEN
        seats = (int(rules.options.seat[option]),)
        yield Fact(events.UNMET, name, seats, "orders", condition=condition, reason=reason)


def without_votes(rules: Rules, told: Iterable[Fact], struck: Truths) -> list[Fact]:
    """Facts without votes on what is struck out: after all, nobody was asked."""
    orders = {rules.orders[k].id for k in np.flatnonzero(given_orders(rules, struck)[:, 0])}
    return [f for f in told if f.kind != events.VOTED or f.id.partition(".")[2] not in orders]


def _name(rules: Rules, place: int) -> str:
    orders = len(rules.orders)
    return rules.orders[place].id if place < orders else rules.agreements[place - orders].id
