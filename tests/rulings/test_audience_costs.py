"""What the audiences at home make of a word that is given, and of one that is broken."""

import pytest

from tests.rulings.table import Table

SEATS = """
seats:
  - {id: north, name: N, approval: fame, leanings: [{id: plain, name: P, about: P,
      goals: [{id: rich, title: R, weight: 1, measure: gold}]}]}
  - {id: south, name: S, leanings: [{id: plain, name: P, about: P,
      goals: [{id: rich, title: R, weight: 1, measure: gold}]}]}
metrics: [{id: gold, name: G, start: 50}, {id: fame, name: F, range: [-1000, 1000], start: 0}]
"""
BLOCS = """
blocs:
  - {id: doves, seat: north, name: D, share: 0.75, start: 50, belligerence: 2, inconsistency: 0.5}
  - {id: hawks, seat: north, name: H, share: 0.25, start: 50, belligerence: 0, inconsistency: 2}
  - {id: sailors, seat: south, name: S, share: 1, start: 50}
"""
OATH = """
commitments:
  - {id: oath, seat: north, title: We shall not dig, level: 2, broken_by: ordered(dig),
      released_by: ordered(rest), why: a public word}
orders:
  - {id: swear, seat: north, ORDER, effects: [{commit: oath}]}
  - {id: unsay, seat: north, ORDER, effects: [{release: oath}]}
  - {id: dig, seat: north, ORDER}
  - {id: rest, seat: north, ORDER}
"""


def soft(points: float) -> object:
    """What equals a loss in the middle of its range."""
    return pytest.approx(points * 0.875, abs=0.006)


def change(table: Table, metric: str) -> float:
    """The points that the phase `upkeep` moved a metric by."""
    return sum(amount for phase, _, amount in table.rows(metric) if phase == "upkeep")


def test_giving_a_word_costs_by_level_and_belligerence() -> None:
    """Level 2: −4 with the doves, nothing with the hawks; ¾ of −4 in the approval."""
    table = Table(SEATS + BLOCS + OATH).turn(north="swear")
    assert change(table, "doves") == soft(-4)
    assert table.rows("hawks") == []
    assert change(table, "fame") == soft(-3)


def test_breaking_it_costs_three_times_by_level_and_inconsistency() -> None:
    """−3 × 2 × ½ with the doves, −3 × 2 × 2 with the hawks; weighed by share −5.25 in all."""
    table = Table(SEATS + BLOCS + OATH).turn(north="swear").turn(north="dig")
    assert change(table, "doves") == pytest.approx(-3 * 0.85, abs=0.05)  # lower in its range now
    assert change(table, "hawks") == soft(-12)
    assert change(table, "fame") == soft(-5.25)


def test_keeping_it_and_going_on_cost_nothing() -> None:
    """A turn later nobody minds; nor when the word is released."""
    table = Table(SEATS + BLOCS + OATH).turn(north="swear").turn()
    assert [change(table, bloc) for bloc in ("doves", "hawks", "fame")] == [0, 0, 0]
    table.turn(north="rest")
    assert [change(table, bloc) for bloc in ("doves", "hawks", "fame")] == [0, 0, 0]


def test_other_seats_blocs_do_not_care() -> None:
    """It was not the sailors' government that gave its word."""
    table = Table(SEATS + BLOCS + OATH).turn(north="swear").turn(north="dig")
    assert table.of("sailors") == 50


def test_half_of_it_is_forgotten_in_three_months() -> None:
    """What the word cost comes back by half in a turn of a quarter, and by half of the rest."""
    quarters = """
scenario: {id: t, title: T, summary: S, briefing: B, headline: [gold],
  period: {from: 2020-01-01, turn: 1 quarter, turns: 3}}
"""
    table = Table(SEATS + BLOCS + OATH + quarters).turn(north="swear")
    assert table.of("doves") == pytest.approx(48.25)
    assert table.turn().of("doves") == pytest.approx(49.125)


def test_without_blocs_a_word_costs_only_what_it_says() -> None:
    """No audience, no audience costs; nor is there any without a metric of approval."""
    table = Table(SEATS + OATH).turn(north="swear").turn(north="dig")
    assert table.of("fame") == 0
    silent = SEATS.replace("approval: fame, ", "")
    table = Table(silent + BLOCS + OATH).turn(north="swear").turn(north="dig")
    assert (table.of("fame"), table.of("hawks") < 50) == (0, True)
