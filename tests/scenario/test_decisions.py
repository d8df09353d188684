"""Decisions as authors write them are the decisions that the engine takes."""

from __future__ import annotations

from typing import Any

import pytest

from game.engine.orders import Decision, Order
from game.scenario.decisions import decision_of, history_of
from game.scenario.schema.document import SeatDecision
from tests.rulings.table import scenario_of


def decided(written: dict[str, Any]) -> Decision:
    return decision_of(SeatDecision.model_validate(written))


@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("build", Order("build")),
        ("build.stone", Order("build", "stone")),
        ({"order": "build"}, Order("build")),
        ({"order": "build", "option": "stone"}, Order("build", "stone")),
        ({"order": "build", "if": "sell"}, Order("build", None, "sell")),
        ({"order": "build", "option": "stone", "if": "sell"}, Order("build", "stone", "sell")),
    ],
)
def test_an_order_is_written_short_or_long(written: object, order: Order) -> None:
    """As its id, with its option after a dot, or key by key."""
    assert decided({"orders": [written]}) == Decision((order,))


def test_choices_and_predictions_are_by_id() -> None:
    """What is not written is not decided."""
    made = decided({"choices": {"flood": "share"}, "predictions": {"south": "deal"}})
    assert made == Decision((), {"flood": "share"}, {"south": "deal"})
    assert decided({}) == Decision()


def test_history_is_sorted_by_seat_and_turn() -> None:
    """A seat that decided nothing in a turn has no entry for it."""
    document = scenario_of("""
orders: [{id: act, seat: north, ORDER}, {id: rest, seat: south, ORDER}]
history:
  - {turn: 1, followed: F, decisions: {north: {orders: [act]}, south: {orders: [rest]}}}
  - {turn: 3, followed: F, decisions: {north: {orders: [{order: act, if: rest}]}}}
  - {turn: 4, followed: Nothing was decided.}
""").document
    assert history_of(document) == {
        "north": {1: Decision((Order("act"),)), 3: Decision((Order("act", None, "rest"),))},
        "south": {1: Decision((Order("rest"),))},
    }
