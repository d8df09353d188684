"""Private sheets: what every draft is worth to a seat, by the leaning that it has."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.state import Setup
from game.engine.surroundings import Around
from tests.rulings.table import Table

SEATS = """
seats:
  - {id: north, name: N, leanings: [
      {id: keen, name: K, about: A, goals: [{id: g, title: G, weight: 1,
        measure: "50 + points(north.keen, pact)"}]},
      {id: cool, name: C, about: A, goals: [{id: g, title: G, weight: 1, measure: gold / 10}]}]}
  - {id: south, name: S, leanings: [{id: plain, name: P, about: A,
      goals: [{id: g, title: G, weight: 1, measure: "50"}]}]}
"""
PACT = (
    SEATS
    + """
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    lasts: 15 days
    clauses:
      - {id: share, type: percentage, title: S, levels: [0, 5, 10, 30, 40]}
      - {id: index, type: index, title: I,
         options: [{id: none, title: N}, {id: half, title: H}, {id: full, title: F}]}
      - {id: guard, type: yes_no, title: G}
    table: {}
sheets:
  - seat: north
    leaning: keen
    agreement: pact
    clauses: {share: [[0, -10], [10, 0], [30, 8]], index: {full: 3, half: 1}, guard: -2}
    together:
      - {when: "draft(pact.share) >= 10 and draft(pact.index) == 2", points: 2.5}
    reservation: "gold / 100 + turn"
    red_lines:
      - {when: "draft(pact.share) < 5", title: T}
      - {when: "draft(pact.guard) == 1", title: U}
"""
)


def reservation(table: Table) -> float:
    """What north, keen, must have at least."""
    around = Around(table.rules, table.state, table.state.turn)
    return float(np.ravel(table.rules.sheets[0].reservation.value(around))[0])


@pytest.mark.parametrize(
    ("terms", "points"),
    [
        ("share=10", 0),
        ("share=5", -5),
        ("share=30", 8),
        ("share=40", 8),
        ("share=10 guard=yes", -2),
        ("share=10 index=half", 1),
        ("share=10 index=full", 3 + 2.5),
        ("share=5 index=full", 3 - 5),
    ],
)
def test_points_are_added_up_by_level(terms: str, points: float) -> None:
    """Straight lines between pairs, level beyond them; by option; for yes; cross-terms on top."""
    table = Table(PACT).turn(north=f" / table pact {terms}", south=" / accept pact")
    assert table.number("points(north.keen, pact)") == points


def test_points_count_in_a_goal_while_the_terms_are_in_force() -> None:
    """Eight points more in the score; none before, none after it has lapsed."""
    table = Table(PACT)
    assert table.number("points(north.keen, pact)") == 0
    table.turn(north=" / table pact share=30", south=" / accept pact")
    assert table.state.score[0, 0] == 58
    assert table.turn().number("points(north.keen, pact)") == 0
    assert table.state.score[0, 0] == 50


def test_a_card_without_a_sheet_gives_no_points() -> None:
    """The cool card has none."""
    table = Table(PACT, setup=Setup({"north": "cool"}, {}, {}))
    table.turn(north=" / table pact share=30", south=" / accept pact")
    assert table.number("points(north.cool, pact)") == 0
    assert table.rules.sheets_of(0, 0)[1] is None


def test_terms_that_nobody_wrote_give_no_points() -> None:
    """An agreement that is in force from the start has no draft behind it."""
    started = PACT.replace("lasts: 15 days", "status: in_force")
    table = Table(started)
    assert table.number("points(north.keen, pact)") == 0
    assert table.holds("in_force(pact) and term(pact.share) == 0")


def test_the_reservation_is_a_formula_that_drifts() -> None:
    """Gold 500 in turn 1: 6; a turn later 7."""
    table = Table(PACT)
    assert reservation(table) == 6
    assert reservation(table.turn()) == 7


def test_red_lines_are_known_draft_by_draft() -> None:
    """Below 5, or with a guard; line by line as well."""
    rules = Table(PACT).rules
    sheet, drafts = rules.sheets[0], rules.agreements[0].drafts
    assert drafts is not None
    shares, guards = drafts.values[0][:-1], drafts.values[2][:-1]
    assert sheet.forbidden.tolist() == ((shares < 5) | (guards == 1)).tolist()
    assert [line.tolist() for line in sheet.red_lines] == [
        (shares < 5).tolist(), (guards == 1).tolist()
    ]  # fmt: skip


def test_points_are_on_the_grid() -> None:
    """A third of the way between 0 and 1: thousandths, and not more."""
    text = PACT.replace("[[0, -10], [10, 0], [30, 8]]", "[[4, 0], [7, 1]]")
    table = Table(text).turn(north=" / table pact share=5", south=" / accept pact")
    assert table.number("points(north.keen, pact)") == 0.333
