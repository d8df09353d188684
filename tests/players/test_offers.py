"""What computer players put on the table of their own accord: liked packages, weighed drafts."""

from __future__ import annotations

import pytest

from game.engine.parley import moves_of
from game.engine.table import Move, speak
from game.players.personality import Personality
from game.players.planner import Planner
from tests.rulings.table import Table

PACT = """
scenario:
  {id: talks, title: Talks, summary: T., briefing: T., headline: [gold],
    period: {from: 2020-01-01, turn: 10 days, turns: 12}}
actors:
  - {id: king, name: King, moves: [{id: rest, title: R, utility: 1}]}
orders: [{id: dig, seat: north, ORDER}, {id: sow, seat: south, ORDER}]
agreements:
  - id: pact
    title: Pact
    parties: [north, south, king]
    clauses:
      - {id: gift, type: amount, title: Gift, levels: [0, 1, 2, 3], absent: 0,
         proposed_by: [north], parties: [north, king]}
      - {id: guard, type: yes_no, title: Guard, parties: [north, south, king]}
    packages:
      - {id: lean, title: L, terms: {gift: 1}}
      - {id: rich, title: R, terms: {gift: 3}}
      - {id: guarded, title: G, terms: {gift: 2, guard: yes}}
    consent: [{actor: king, chance: "CHANCE"}]
    table: {exchanges: 2, TIME}
sheets:
  - {seat: north, leaning: plain, agreement: pact, reservation: 10,
     clauses: {gift: [[0, 0], [1, 60], [3, 20]], guard: 5}}
  - {seat: south, leaning: plain, agreement: pact, reservation: 10,
     clauses: {gift: [[0, 0], [3, 30]], guard: 30}}
personalities:
  - {id: giver, seat: north, name: N, about: A., orders: {dig: 1}, table: {concedes: 0.05, OFFERS}}
  - {id: taker, seat: south, name: N, about: A., orders: {sow: 1}, table: {concedes: 0.05}}
"""


def pact(offers: str = "", chance: str = "1", time: str = "lies: 60 days") -> Table:
    text = PACT.replace("OFFERS", f"offers: {{{offers}}}" if offers else "polls: turn < 0")
    return Table(text.replace("CHANCE", chance).replace("TIME", time))


def said(table: Table, exchange: int = 0, seat: str = "north") -> Move | None:
    """What the personality of a seat says."""
    name = {"north": "giver", "south": "taker"}[seat]
    return Personality(table.rules, name).speak(table.rules, table.view(seat), exchange, 1).move


def put(table: Table, seat: str, move: Move) -> None:
    """Let a seat say something before the turn is over."""
    speak(table.rules, table.state, table.rules.place("seat", seat),
          moves_of(table.rules, table.state, move))  # fmt: skip


def gift(move: Move | None) -> float | str | None:
    return None if move is None else move.terms.get("gift")


@pytest.mark.parametrize(
    ("offers", "wanted"),
    [
        ("pact.lean: 1, pact.rich: 2", 3.0),
        ("pact.lean: 1, pact.rich: if gold > 900 then 2 else 0", 1.0),
        ("pact.lean: 0, pact.rich: -1", None),
        ("", 1.0),  # nothing is said: what its own sheet likes best
    ],
)
def test_it_offers_the_package_it_likes_best(offers: str, wanted: float | None) -> None:
    """Utilities as for orders: the highest above zero, or nothing at all."""
    assert gift(said(pact(offers))) == wanted


def test_what_is_worth_as_much_as_its_own_offer_is_accepted() -> None:
    """It would give three of its own; south adds a guard, which north likes too."""
    table = pact("pact.rich: 1")
    put(table, "north", Move("table", "pact", {"gift": 3}))
    put(table, "south", Move("counter", "pact", {"guard": "yes"}))
    assert said(table) == Move("accept", "pact")


def test_in_the_last_exchange_it_turns_to_what_it_can_sign_alone() -> None:
    """South has not signed the guard."""
    table = pact("pact.guarded: 2, pact.lean: 1")
    put(table, "north", Move("table", "pact", {"gift": 2, "guard": "yes"}))
    assert said(table, 0) is None
    assert gift(said(table, 1)) == 1.0


@pytest.mark.parametrize(("chance", "wanted"), [("1", 1.0), ("draft(pact.gift) / 3", 2.0)])
def test_who_can_sign_alone_weighs_drafts_by_the_odds(chance: str, wanted: float) -> None:
    """A gift of one is worth most, but where the king wants more, two is the better bet."""
    table = pact(chance=chance)
    assert gift(Planner(4).speak(table.rules, table.view("north"), 0, 1).move) == wanted


def test_a_table_may_say_how_far_time_has_run() -> None:
    """With time run out at once, the hardest takes what is just above its reservation."""
    for time, wanted in (("lies: 60 days", None), ('time: "1"', "accept")):
        table = pact(time=time)
        put(table, "north", Move("table", "pact", {"gift": 2}))
        move = said(table, seat="south")
        assert (None if move is None or move.word != "accept" else move.word) == wanted


def test_only_packages_that_are_talked_over_can_be_offered() -> None:
    """An unknown one is an error."""
    with pytest.raises(AssertionError, match="not known"):
        pact("pact.none: 1")
