"""Clauses: their levels, who moves and who signs them, names for drafts."""

import pytest

from tests.rulings.table import Table

CLAUSES = """
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    lasts: 15 days
    clauses:
      - {id: sum, type: amount, title: S, from: 5, to: 20, step: 5, absent: 5, parties: [north],
         in_force: [{change: gold, by: 1, per: 10 days, limited: false}]}
      - {id: works, type: milestones, title: W, absent: none,
         options: [{id: none, title: N}, {id: plan, title: P}, {id: built, title: B}]}
      - {id: guard, type: yes_no, title: G, parties: [south]}
    packages:
      - {id: full, title: F, terms: {sum: 20, works: built, guard: yes},
         in_force: [{change: gold, by: 30, per: 10 days, limited: false}]}
      - {id: thin, title: T, terms: {sum: 10}}
    lapse: [{change: gold, by: -100, limited: false}]
    table: {}
"""


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("sum=15 works=plan", (15, 1, 0)),
        ("works=plan", (5, 1, 0)),
        ("works=built guard=yes", (5, 2, 1)),
        ("guard=1 sum=5", (5, 0, 1)),
    ],
)
def test_every_level_has_its_number(said: str, numbers: tuple[float, ...]) -> None:
    """From 5 by 5 to 20; options count from 0; yes is 1; what is left out is not in the paper."""
    table = Table(CLAUSES).turn(north=f" / table pact {said}")
    assert tuple(table.number(f"draft(pact.{c})") for c in ("sum", "works", "guard")) == numbers


@pytest.mark.parametrize("said", ["sum=12", "works=begun", "guard=perhaps", "tax=1", "sum=yes"])
def test_what_is_no_level_is_not_tabled(said: str) -> None:
    """Between two levels, an unknown option, an unknown clause."""
    assert Table(CLAUSES).turn(north=f" / table pact {said}").holds("not tabled(pact)")


def test_an_empty_paper_is_not_tabled() -> None:
    """All clauses absent: there is nothing to sign."""
    assert Table(CLAUSES).turn(north=" / table pact sum=5").holds("not tabled(pact)")


def test_the_clauses_in_the_paper_say_who_must_sign() -> None:
    """The sum is north's alone; works need both; the guard is south's alone."""
    assert Table(CLAUSES).turn(north=" / table pact sum=10").holds("in_force(pact)")
    assert Table(CLAUSES).turn(north=" / table pact works=plan").holds("not in_force(pact)")
    assert Table(CLAUSES).turn(north=" / table pact guard=yes").holds("not in_force(pact)")
    table = Table(CLAUSES).turn(north=" / table pact guard=yes", south=" / accept pact")
    assert table.holds("in_force(pact)")


def test_a_named_draft_is_recognised_however_it_came_about() -> None:
    """Put together by two, it is `full` all the same: offered, agreed, with its own rate."""
    table = Table(CLAUSES).turn(north=" / table pact sum=20 works=built")
    assert table.holds("not offered(pact.full)")
    table.turn(south=" / counter pact guard=yes")
    assert table.holds("offered(pact.full, south) and not offered(pact.full, north)")
    table.turn(north=" / accept pact")
    assert table.holds("agreed(pact.full) and not agreed(pact.thin)")
    assert table.of("gold") == 500 + 30 + 1


def test_terms_are_gone_when_the_agreement_has_lapsed() -> None:
    """It lasts fifteen days; afterwards every term counts 0."""
    table = Table(CLAUSES).turn(north=" / table pact sum=10").turn()
    assert table.holds("lapsed(pact) and term(pact.sum) == 0")
    assert table.of("gold") == 500 + 1 - 100


def test_what_is_left_out_of_a_paper_does_nothing() -> None:
    """Without the sum there is no rate of 1."""
    assert Table(CLAUSES).turn(south=" / table pact guard=yes").of("gold") == 500
