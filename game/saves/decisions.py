"""Decisions as plain data: the one form that scripts, history, scenario tests and saves share.

A decision is its orders with option and condition, its choices, its predictions and its moves at
the table; what is empty is left out.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from game.engine.orders import Decision, Order
from game.engine.table import WORDS, Move
from game.saves.shape import Shape

_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,60})?")


def from_decision(decision: Decision) -> dict[str, Any]:
    """A decision as plain data."""
    orders = []
    for order in decision.orders:
        words = {"order": order.order, "option": order.option, "if": order.depends_on}
        orders.append({key: word for key, word in words.items() if word is not None})
    parts: dict[str, Any] = {
        "table": [None if move is None else _from_move(move) for move in decision.table],
        "orders": orders,
        "choices": dict(decision.choices),
        "predictions": dict(decision.predictions),
    }
    return {key: value for key, value in parts.items() if value}


def to_decision(shape: Shape) -> Decision:
    """A decision from plain data."""
    parts = shape.fields((), ("orders", "choices", "predictions", "table"))
    orders = []
    for order in parts["orders"].each() if "orders" in parts else ():
        words = order.fields(("order",), ("option", "if"))
        found = {key: words[key].id() for key in words}
        orders.append(Order(found["order"], found.get("option"), found.get("if")))
    return Decision(
        tuple(orders),
        parts["choices"].ids() if "choices" in parts else {},
        parts["predictions"].ids() if "predictions" in parts else {},
        tuple(_to_move(move) for move in parts["table"].each()) if "table" in parts else (),
    )


def _from_move(move: Move) -> dict[str, Any]:
    """Numbers are written as texts: a save has whole numbers only."""
    terms = {
        name: term if isinstance(term, str) else _from_number(term)
        for name, term in move.terms.items()
    }
    return {move.word: move.agreement, **({"terms": terms} if terms else {})}


def _from_number(number: float) -> str:
    """All digits of a number, without an exponent."""
    return format(Decimal(repr(float(number))), "f").removesuffix(".0")


def _to_move(shape: Shape) -> Move | None:
    if shape.is_nothing():
        return None
    parts = shape.fields((), (*WORDS[1:], "terms"))
    words = [word for word in WORDS[1:] if word in parts]
    if len(words) != 1:
        raise shape.wrong()
    terms = parts["terms"].ids() if "terms" in parts else {}
    numbers = {name: float(t) if _NUMBER.fullmatch(t) else t for name, t in terms.items()}
    return Move(words[0], parts[words[0]].id(), numbers)
