"""Drafts are the parties' own; a walk-out and tied hands are seen by all."""

from __future__ import annotations

import pytest

from game.engine.parley import converse
from tests.rulings.table import Table, decision

SEAT = """capital: {start: 4}, leanings: [{id: p, name: P, about: P, goals: [
      {id: g, title: G, weight: 1, measure: '50'}]}]"""
THREE = f"""
seats: [{{id: north, name: N, {SEAT}}}, {{id: south, name: S, {SEAT}}},
  {{id: west, name: W, {SEAT}}}]
commitments: [{{id: word, seat: north, title: W}}]
agreements:
  - id: pact
    title: P
    parties: [north, south]
    clauses: [{{id: share, type: percentage, title: S, levels: [0, 10, 20]}}]
    table:
      closed_for: 30 days
      ties: {{north: {{commitment: word, raises: 1}}}}
      polls: {{north: {{lasts: 1 week}}}}
orders:
  - {{id: jeer, seat: west, ORDER, available: {{when: "tied(pact, north)", otherwise: O}}}}
"""

DRAFTS = ("draft", "drafter", "accepts", "lies", "offers", "opened")


def test_a_third_seat_sees_nothing_of_a_draft() -> None:
    """What lies there, who put it there, who has accepted it, what was offered before."""
    table = Table(THREE).turn(north=" / table pact share=10")
    empty = Table(THREE).view("west").known
    for name in DRAFTS:
        assert (getattr(table.view("west").known, name) == getattr(empty, name)).all(), name
        assert (getattr(table.view("south").known, name) == getattr(table.state, name)).all(), name


def test_a_third_seat_is_told_nothing_of_what_is_said() -> None:
    """Drafts, counter-drafts, acceptance; only the paper that comes of it is public."""
    table = Table(THREE).turn(
        north=" / table pact share=10 / accept pact", south=" / counter pact share=20"
    )
    for kind in ("tabled", "countered", "accepted"):
        assert table.facts(kind, "south"), kind
        assert table.facts(kind, "west") == [], kind
    assert table.facts("concluded", "west") == ["pact"]


def test_a_draft_that_falls_is_the_parties_own() -> None:
    """It lay one day and nobody took it up: the third seat never knew of it."""
    table = Table(THREE.replace("table:", "table:\n      lies: 1 day"))
    table.turn(north=" / table pact share=10")
    assert (table.facts("fell", "south"), table.facts("fell", "west")) == (["pact"], [])


@pytest.mark.parametrize("seat", ["south", "west"])
def test_tied_hands_and_walk_outs_are_public(seat: str) -> None:
    """Everybody sees them, and that the table is closed."""
    table = Table(THREE).turn(north=" / tie_hands pact / walk_out pact")
    known = table.view(seat).known
    assert (known.tied == table.state.tied).all()
    assert (known.closed == table.state.closed).all()
    assert table.facts("walked_out", seat) == table.facts("tied", seat) == ["north.pact"]


def test_a_third_seat_can_act_on_what_is_public() -> None:
    """Whether hands are tied may decide about anybody's order."""
    table = Table(THREE)
    assert table.refused("west", "jeer") == ["unavailable"]
    assert table.turn(north=" / tie_hands pact").refused("west", "jeer") == []


def test_nobody_sees_that_another_has_taken_a_poll() -> None:
    """Not even the other party, and not in the middle of the turn."""
    table = Table(THREE)
    converse(table.rules, table.state, {"north": decision(" / poll pact")})
    seen = [table.view(seat).known.said[0, 0, 0] for seat in ("north", "south", "west")]
    assert seen[0] != 0
    assert seen[1:] == [0, 0]
