"""Decisions as the scenario writes them, turned into the engine's."""

from __future__ import annotations

from game.engine.orders import Decision, Order
from game.engine.table import WORDS, Move
from game.scenario.schema.document import Document, OrderDecision, SeatDecision, TableMove


def decision_of(written: SeatDecision) -> Decision:
    """One seat's decision; an order may be written as its id, or as ``order.option``."""
    return Decision(
        tuple(_order(order) for order in written.orders),
        dict(written.choices),
        dict(written.predictions),
        tuple(None if move is None else move_of(move) for move in written.table),
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


def move_of(written: TableMove) -> Move:
    """A move at the table; the first word written counts (the checker reports others)."""
    word = next((word for word in WORDS[1:] if getattr(written, word) is not None), "")
    terms = {clause: _term(term) for clause, term in written.terms.items()}
    return Move(word, getattr(written, word, None) or "", terms)


def _term(term: bool | float | str) -> float | str:
    return ("no", "yes")[term] if isinstance(term, bool) else term
