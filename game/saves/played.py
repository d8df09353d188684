"""A played turn as plain data: decisions, values and the digest of what came of them."""

from __future__ import annotations

from typing import Any

from game.engine.replay import Played
from game.saves.decisions import from_decision, to_decision
from game.saves.shape import Shape

_LARGEST_VALUE = 10**12  # thousandths; metrics lie within a million points


def from_turn(turn: Played) -> dict[str, Any]:
    """A turn as plain data."""
    decisions = {seat: from_decision(decision) for seat, decision in turn.decisions.items()}
    values = [int(value) for value in turn.values]
    return {"decisions": decisions, "values": values, "digest": turn.digest}


def to_turn(shape: Shape) -> Played:
    """A turn from plain data."""
    parts = shape.fields(("decisions", "values", "digest"))
    decisions = {seat: to_decision(d) for seat, d in parts["decisions"].entries().items()}
    values = tuple(
        float(value.whole(-_LARGEST_VALUE, _LARGEST_VALUE)) for value in parts["values"].each()
    )
    return Played(decisions, values, parts["digest"].hexadecimal(64))
