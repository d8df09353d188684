"""Rulings on personalities: what they order, what they answer, what they may know."""

from __future__ import annotations

import pytest

from game.engine.orders import Decision
from game.players.personality import Personality
from tests.rulings.table import Table

ORDERS = """
seats:
  - {id: north, name: North, capital: {start: 8, per_turn: 0, bank: 9, orders: 5},
      leanings: [{id: plain, name: Plain, about: Plain.,
        goals: [{id: rich, title: Rich, weight: 1, measure: gold / 10}]}]}
orders:
  - {id: dig, seat: north, title: T, about: A, category: do, cost: 3}
  - {id: sow, seat: north, title: T, about: A, category: do, cost: 3, excludes: [reap]}
  - {id: reap, seat: north, title: T, about: A, category: do, cost: 2}
  - {id: rest, seat: north, title: T, about: A, category: do, cost: 0}
  - {id: build, seat: north, title: T, about: A, category: do, cost: 4, options: [
      {id: wood, title: W}, {id: stone, title: S, available: {when: gold > 600, otherwise: No.}}]}
"""


def decided(wishes: str, more: str = "", turns: int = 0, mood: str = "0") -> Decision:
    """What a personality of the north with these wishes decides."""
    table = Table(f"""{ORDERS}
personalities:
  - {{id: one, seat: north, name: N, about: A., mood: {mood}, orders: {{{wishes}}}, {more}}}
events:
  - {{id: flood, title: F, text: F., on: 2020-01-05, choice: {{seat: north, default: wait,
      options: [{{id: wait, title: W}}, {{id: pump, title: P, cost: 2}},
        {{id: dam, title: D, cost: 9}}]}}}}
""").turns(turns)
    return Personality(table.rules, "one").decide(table.rules, table.view("north"), 1).decision


def given(wishes: str, more: str = "", turns: int = 0, mood: str = "0") -> set[str]:
    """The orders alone."""
    orders = decided(wishes, more, turns, mood).orders
    return {o.order if o.option is None else f"{o.order}.{o.option}" for o in orders}


@pytest.mark.parametrize(
    ("wishes", "wanted"),
    [
        ("dig: 1, rest: 1", {"dig", "rest"}),
        ("dig: 0, rest: -1", set()),  # only what is above zero
        ("dig: 1, sow: 2, build.wood: 3", {"build.wood", "sow"}),  # 8 points: 4 + 3, then no 3
        ("dig: 1, sow: 2, build.wood: 3, rest: 0.1", {"build.wood", "sow", "rest"}),
        ("sow: 1, reap: 2", {"reap"}),  # they exclude each other
        ("build: 1", {"build.wood"}),  # the first of equals, and the one that is open
        ("build: 1, build.wood: -1", set()),  # what is said of an option goes first
        ("build.stone: 1", set()),  # not open
        ("dig: if gold < 100 then 1 else -1", set()),
        ("dig: if gold > 100 then 1 else -1", {"dig"}),
        ("rest: if turn == 2 then 1 else 0", set()),
    ],
)
def test_what_is_liked_best_is_taken_as_far_as_it_goes(wishes: str, wanted: set[str]) -> None:
    """Falling utility; capital, exclusions and what is open are kept to."""
    assert given(wishes) == wanted


def test_mood_lifts_and_lowers() -> None:
    """A wish of 0 is fulfilled about every second turn; one of 0.6 with a mood of 0.5 always."""
    assert [given("rest: 0.6", turns=t, mood="0.5") for t in range(5)] == [{"rest"}] * 5
    often = [given("rest: 0", turns=t, mood="0.5") == {"rest"} for t in range(5)]
    assert 0 < sum(often) < 5


@pytest.mark.parametrize(
    ("answers", "wanted"), [("flood: pump", "pump"), ("flood: dam", None), ("", None)]
)
def test_answers_are_given_as_declared_if_they_can_be_paid(
    answers: str, wanted: str | None
) -> None:
    """Else the default stands; what an answer costs is no longer there for orders."""
    wishes = "build.wood: 3, dig: 2, reap: 1"  # 4 + 3 + 2, and there are 8 points
    made = decided(wishes, f"answers: {{{answers}}}", turns=1)
    assert made.choices == ({"flood": wanted} if wanted else {})
    assert [order.order for order in made.orders] == ["reap" if wanted else "dig", "build"]


def test_a_stance_is_kept_for_the_table() -> None:
    """``table:`` says how it bargains: with defaults, or as written."""
    table = Table("""
orders: [{id: dig, seat: north, ORDER}]
personalities:
  - {id: soft, seat: north, name: S, about: S., orders: {dig: 1}}
  - {id: hard, seat: north, name: H, about: H., orders: {dig: 1},
     table: {concedes: 0.3, ties_hands: gold > 900, walks_out: turn > 3, polls: "true",
       offers: {pact.gift: 2}}}
agreements:
  - {id: pact, title: P, parties: [north, south], packages: [{id: gift, title: G, terms: {a: yes}}],
     clauses: [{id: a, type: yes_no, title: A}], table: {exchanges: 1, time: turn / 6}}
sheets:
  - {seat: north, leaning: plain, agreement: pact, reservation: 0, clauses: {a: 1}}
  - {seat: south, leaning: plain, agreement: pact, reservation: 0, clauses: {a: 1}}
""")
    soft, hard = (person.table for person in table.rules.personalities)
    assert (soft.concedes, soft.ties_hands, soft.walks_out, soft.polls) == (1.0, None, None, None)
    assert hard.concedes == 0.3
    assert None not in (hard.ties_hands, hard.walks_out, hard.polls)
    assert [table.rules.packages[place].id for place, _ in hard.offers] == ["pact.gift"]
    assert soft.offers == ()
