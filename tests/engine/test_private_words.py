"""Two worlds that differ only in what was said privately look the same to who was not told."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.state import State
from game.engine.view import View, rows_for
from game.players.dice import Dice
from game.players.planner import Planner
from tests.rulings.table import Table
from tests.rulings.test_channels import LEAKY, TIGHT

WEST = """
  - {id: dig, seat: west, ORDER, effects: [{change: gold, by: 7, limited: false}]}
  - {id: ask, seat: west, ORDER, available: {when: used(offer.public) == 0, otherwise: O}}
"""
TURNS = st.lists(
    st.tuples(st.sampled_from(["", "private", "back_channel"]), st.booleans()), max_size=5
)


def bytes_of(view: View) -> bytes:
    """All that a view holds, byte for byte."""
    arrays = [getattr(view.known, field.name) for field in fields(State)[1:]]
    plain = repr((view.known.turn, view.gauges, view.menu, view.asked, view.seat))
    return b"".join(np.ascontiguousarray(a).tobytes() for a in (*arrays, view.low, view.high)) + (
        plain.encode()
    )


def told(table: Table) -> tuple[object, ...]:
    """What the west knows after a turn: view, facts, explanations."""
    assert table.last is not None
    view = table.view("west")
    facts = [fact for fact in table.last.facts if 2 in fact.seats]
    rows = rows_for(table.rules, 2, list(table.last.ledger.rows()), view)
    return bytes_of(view), repr(facts), repr(rows)


@given(turns=TURNS)
def test_the_third_seat_learns_nothing_of_private_words(turns: list[tuple[str, bool]]) -> None:
    """View, menu, facts, explanations and what its computer player decides are equal."""
    silent, talking = Table(TIGHT + WEST), Table(TIGHT + WEST)
    for way, digs in turns:
        west = "dig" if digs else ""
        can = way and not talking.refused("north", f"offer.{way}")
        silent.turn(west=west)
        talking.turn(west=west, north=f"offer.{way}" if can else "")
        assert told(silent) == told(talking)
        for player in (Dice(), Planner(4)):
            one, two = (
                player.decide(table.rules, table.view("west"), 3) for table in (silent, talking)
            )
            assert one == two
    assert silent.view("south").known.used.sum() <= talking.view("south").known.used.sum()


def test_until_it_leaks() -> None:
    """The same words, if they come out, are known to the third seat: the test above can fail."""
    silent, talking = Table(LEAKY + WEST), Table(LEAKY + WEST)
    silent.turn()
    talking.turn(north="offer.private")
    assert told(silent) != told(talking)
    assert talking.facts("leaked", "west") == ["offer.private"]


def test_the_worlds_compared_do_differ() -> None:
    """For those who are told."""
    silent, talking = Table(TIGHT + WEST), Table(TIGHT + WEST)
    silent.turn()
    talking.turn(north="offer.private")
    assert bytes_of(silent.view("south")) != bytes_of(talking.view("south"))
    assert silent.state.digest() != talking.state.digest()


@pytest.mark.parametrize(
    "moved", ["marked(hinted)", "ordered(offer.private)", "used(offer.private) > 0"]
)
def test_nor_is_an_actors_type_read_off_what_only_others_were_told(moved: str) -> None:
    """The elder moves because of private words: who did not hear them learns from the move alone.

    A player that knows of the words finds the move less telling.
    """
    actors = """
actors:
  - id: elder
    name: E
    types: [{id: kind, name: K, prior: 0.5, traits: {warm: 1}},
      {id: cold, name: C, prior: 0.5, traits: {warm: 0}}]
    moves:
      - {id: nod, title: N, utility: "if MOVED then 9 else 2 * warm"}
      - {id: frown, title: F, utility: 0, available: not (MOVED)}
"""
    text = TIGHT + actors.replace("MOVED", moved)
    nods: dict[bool, list[list[float]]] = {}
    for talks in (False, True):
        for run in range(20):
            table = Table(text, run=run)
            table.turn(north="offer.private" if talks else "")
            if table.holds("last_move(elder.nod)"):
                nods.setdefault(talks, []).append(table.state.beliefs[:, 0, 0, 0].tolist())
    assert len({row[2] for rows in nods.values() for row in rows}) == 1
    assert {row[1] for row in nods[True]} == {0.5}
    assert {row[2] for row in nods[True]} != {0.5}
