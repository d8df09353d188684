"""Decisions as the scenario writes them, turned into the engine's."""

from __future__ import annotations

from game.engine.orders import Decision, Order
from game.scenario.schema.document import Document, OrderDecision, SeatDecision


def decision_of(written: SeatDecision) -> Decision:
    """One seat's decision; an order may be written as its id, or as ``order.option``."""
    return Decision(
        tuple(_order(order) for order in written.orders),
        dict(written.choices),
        dict(written.predictions),
    )


def history_of(document: Document) -> dict[str, dict[int, Decision]]:
    """What was really decided, by seat and turn (from 1)."""
    found: dict[str, dict[int, Decision]] = {}
    for turn in document.history:
        for seat, written in turn.decisions.items():
            found.setdefault(seat, {})[turn.turn] = decision_of(written)
    return found


def _order(written: OrderDecision | str) -> Order:
    if isinstance(written, OrderDecision):
        return Order(written.order, written.option, written.depends_on)
    order, _, option = written.partition(".")
    return Order(order, option or None)
