"""Actors choose among published moves by utility; seats infer what they are like."""

import numpy as np
import pytest

from game.engine.state import Setup
from tests.rulings.table import Table

RIDERS = """
actors:
  - id: riders
    name: R
    {cadence}
    types:
      - {{id: wild, name: W, prior: 0.5, traits: {{fury: 2}}}}
      - {{id: tame, name: T, prior: 0.5, traits: {{fury: -2}}}}
    moves:
      - {{id: raid, title: R, utility: fury, intensity: -8, effects: [
          {{change: gold, by: "-10 * fury", limited: false}}]}}
      - {{id: rest, title: R, utility: 0}}
      - {{id: never, title: N, utility: 3, available: gold > 900}}
markers: [{{id: flag}}]
orders: [{{id: peek, seat: north, ORDER, effects: [
  {{mark: flag, when: moved(riders.raid) or last_move(riders.raid)}}]}}]
"""
WILD, TAME = Setup({}, {}, {"riders": "wild"}), Setup({}, {}, {"riders": "tame"})


def first_moves(setup: Setup, cadence: str = "") -> list[list[str]]:
    text = RIDERS.format(cadence=cadence)
    return [Table(text, run=run, setup=setup).turn().facts("moved") for run in range(60)]


def test_moves_are_drawn_by_weight() -> None:
    """Of wild riders about 85 % raid (weight(2) = 5.83 to 1), of tame ones about 15 %."""
    wild, tame = (
        sum(moves == ["riders.raid"] for moves in first_moves(setup)) for setup in (WILD, TAME)
    )
    assert 43 <= wild <= 59
    assert 1 <= tame <= 17


def test_a_move_that_is_not_available_is_not_made() -> None:
    """Whatever its utility."""
    assert ["riders.never"] not in first_moves(WILD)


def test_with_a_cadence_an_actor_does_not_move_in_every_turn() -> None:
    """One move in 20 days: in about half of the turns of 10."""
    silent = sum(not moves for moves in first_moves(WILD, "cadence: 20 days"))
    assert 18 <= silent <= 42


def test_effects_of_a_move_read_the_actor_s_traits() -> None:
    """A wild raid costs 20, a tame one brings 20."""
    for setup, gold in ((WILD, 480), (TAME, 520)):
        tables = [Table(RIDERS.format(cadence=""), run=r, setup=setup).turn() for r in range(40)]
        raided = [table for table in tables if table.facts("moved") == ["riders.raid"]]
        assert raided
        assert all(table.of("gold") == gold for table in raided)


def test_moves_can_be_asked_for() -> None:
    """``moved`` asks about the latest turn, ``last_move`` about the last move made."""
    table = next(
        table
        for run in range(20)
        if (table := Table(RIDERS.format(cadence=""), run=run, setup=WILD).turn()).facts("moved")
        == ["riders.raid"]
    )
    assert table.holds("moved(riders.raid) and last_move(riders.raid)")
    assert table.holds("not last_move(riders.rest)")


def test_seats_learn_by_bayes_rule() -> None:
    """One raid: P(wild) = ½·P(raid | wild) / (½·P(raid | wild) + ½·P(raid | tame)); as weights of
    opposite utilities are inverse, the chances are w/(w+1) and 1/(w+1), and P(wild) = w/(w+1).
    """
    table = next(
        table
        for run in range(20)
        if (table := Table(RIDERS.format(cadence=""), run=run, setup=WILD).turn()).facts("moved")
        == ["riders.raid"]
    )
    weight = (1 + np.sqrt(2)) ** 2
    for seat in (0, 1):
        assert table.state.beliefs[seat, 0, :, 0] == pytest.approx(
            [weight / (weight + 1), 1 / (weight + 1)]
        )


def test_types_are_drawn_by_their_priors_once_and_kept() -> None:
    """About half of 100 games have wild riders, and they stay what they are."""
    tables = [Table(RIDERS.format(cadence=""), run=run) for run in range(100)]
    types = [int(table.state.types[0, 0]) for table in tables]
    assert 35 <= sum(types) <= 65
    assert [int(table.turns(2).state.types[0, 0]) for table in tables[:10]] == types[:10]
