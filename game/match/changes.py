"""Decisions as a what-if has them: orders given or dropped, questions answered otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.engine.orders import PASS, Decision, Order
from game.engine.rules import Rules
from game.engine.table import chosen
from game.saves.branch import Change


def seat_of(rules: Rules, change: Change) -> str | None:
    """The seat whose decision or card a change is about; None for a lens, and what is unknown."""
    if change.kind in ("give", "drop"):
        k = rules.tables["order"].get(change.subject)
        return None if k is None else rules.seats[rules.orders[k].seat].id
    if change.kind == "answer":
        e = rules.tables["event"].get(change.subject)
        return (
            rules.seats[rules.events[e].chooser].id if e is not None and _asks(rules, e) else None
        )
    return change.subject if change.kind == "leaning" else None


def _asks(rules: Rules, e: int) -> bool:
    return rules.events[e].chooser >= 0


def amended(
    rules: Rules, decisions: Mapping[str, Decision], changes: Sequence[Change]
) -> dict[str, Decision]:
    """The decisions of a turn with the changes made, whether or not they can be sealed so."""
    found = dict(decisions)
    for change in changes:
        seat = seat_of(rules, change)
        if seat is not None and change.kind != "leaning":
            found[seat] = _changed(found.get(seat, PASS), change)
    return found


def _changed(decision: Decision, change: Change) -> Decision:
    if change.kind == "answer":
        return replace(decision, choices={**decision.choices, change.subject: change.value})
    orders = list(decision.orders)
    place = next((i for i, o in enumerate(orders) if o.order == change.subject), None)
    if change.kind == "drop":
        return replace(decision, orders=tuple(o for o in orders if o.order != change.subject))
    if place is None:
        orders.append(Order(change.subject, change.value or None))
    else:  # it keeps its condition
        orders[place] = replace(orders[place], option=change.value or None)
    return replace(decision, orders=tuple(orders))


@dataclass(frozen=True)
class LetGo:
    """What a seat could not repeat in a turn (from 1): an ``order``, an ``answer``, a ``word``.

    ``id`` names the order, the event, or the agreement at whose table it was said.
    """

    turn: int
    seat: str
    kind: str
    id: str


def let_go(turn: int, seat: str, wanted: Decision, made: Decision) -> list[LetGo]:
    """What is in a decision that was to be repeated and not in the one that was made."""
    given = {order.order for order in made.orders}
    gone = [("order", order.order) for order in wanted.orders if order.order not in given]
    gone += [("answer", event) for event in wanted.choices if event not in made.choices]
    gone += [
        ("word", move.agreement)
        for exchange, move in enumerate(wanted.table)
        if move is not None and chosen(made.table, exchange) is None
    ]
    return [LetGo(turn, seat, kind, name) for kind, name in gone]
