"""Players always decide legally, the same way each time, and can say why."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.orders import Decision, Order, refusals
from game.engine.replay import orders_of
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import NO_SETUP
from game.engine.view import View, view
from game.match.match import Match
from game.players.dice import Dice, decision_of, random_orders
from game.players.idle import Idle
from game.players.planner import Planner
from game.players.player import Player
from game.players.script import Script
from game.scenario.decisions import history_of
from tests.engine.shipped import ALL, SHIPPED, random_game, reached, rules_of, scenario
from tests.rulings.table import Table, decision

PLAYERS: dict[str, Player] = {"idle": Idle(), "random": Dice(), "planner": Planner(4)}


def illegal(rules: Rules, seen: View, made: Decision) -> list[str]:
    """Codes of what is wrong with a decision."""
    found = refusals(rules, seen.seat, seen.capital, seen.menu, seen.asked, made)
    return [refusal.code for refusal in found]


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize("name", ALL)
@settings(max_examples=3)
@given(seed=st.integers(0, 2**64 - 1), turn=st.integers(0, 12))
def test_decisions_are_legal_and_the_same_again(
    name: str, player: str, seed: int, turn: int
) -> None:
    """Whatever the state that a random game has reached."""
    rules = rules_of(name)
    state = reached(rules, seed, 0, turn)
    for seat in range(len(rules.seats)):
        seen = view(rules, state, seat, seed)
        answer = PLAYERS[player].decide(rules, seen, seed)
        assert illegal(rules, seen, answer.decision) == []
        assert PLAYERS[player].decide(rules, seen, seed) == answer


@pytest.mark.parametrize("name", ALL)
def test_random_orders_of_a_batch_are_those_of_its_games(name: str) -> None:
    """What the batch orders in run 0 is what the player at the table decides seat by seat."""
    rules = rules_of(name)
    for state, orders, after in random_game(rules, 6, [0]):
        decisions = {}
        for s, seat in enumerate(rules.seats):
            seen = view(rules, state, s, 6)
            decisions[seat.id] = Dice().decide(rules, seen, 6).decision
            assert decisions[seat.id] == decision_of(rules, orders, seen)
        again = resolve(rules, state, orders_of(rules, decisions), 6).state
        assert again.digest() == after.digest()


@pytest.mark.parametrize("name", ALL)
def test_random_players_try_everything(name: str) -> None:
    """Over 300 games every order that is ever available is given by somebody."""
    rules = rules_of(name)
    used = sum(after.used.max(axis=1) > 0 for _, _, after in random_game(rules, 1, [*range(300)]))
    never = {rules.options.ids[o] for o, count in enumerate(used) if not count}
    assert len(never) <= len(rules.options.ids) / 10, never


def test_random_orders_leave_other_seats_alone() -> None:
    """Asked for one seat, the dice throw for that seat only."""
    rules = rules_of("two-rivers")
    state = reached(rules, 1, 3, 1)
    orders = random_orders(rules, state, 1, [False, True, False])
    assert set(rules.options.seat[orders.chosen[:, 0]].tolist()) <= {1}


CHOICE = """
orders:
  - {id: dig, seat: north, title: T, about: A, category: do, cost: 1, effects: [
      {change: gold, by: 100}]}
  - {id: burn, seat: north, title: T, about: A, category: do, cost: 1, effects: [
      {change: gold, by: -100}]}
  - {id: rest, seat: north, title: T, about: A, category: do, cost: 1}
"""


def test_a_planner_does_what_serves_its_goals_and_says_which() -> None:
    """It wants gold: it digs, does not burn, spends nothing on rest; for the goal ``rich``."""
    table = Table(CHOICE)
    answer = Planner().decide(table.rules, table.view("north"), 1)
    assert answer.decision.orders == (Order("dig"),)
    assert [(reason.code, reason.order) for reason in answer.reasons] == [("gain", "dig")]
    assert answer.reasons[0].parameters["goal"] == "rich"
    assert float(answer.reasons[0].parameters["amount"]) > 1


def test_a_planner_answers_questions_by_its_goals() -> None:
    """Of two answers that cost the same, the one that brings gold."""
    table = Table("""
events: [{id: flood, title: F, text: F., on: 2020-01-05, choice: {seat: north, default: wait,
  options: [{id: wait, title: W}, {id: pump, title: P, effects: [{change: gold, by: 90}]}]}}]
""").turn()
    answer = Planner().decide(table.rules, table.view("north"), 1)
    assert dict(answer.decision.choices) == {"flood": "pump"}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_planner_gives_a_reason_for_every_order(name: str) -> None:
    """In the first turn of every shipped scenario it does something, and can say why."""
    rules = rules_of(name)
    state = reached(rules, 1, 0, 0)
    for seat in range(len(rules.seats)):
        answer = Planner(16).decide(rules, view(rules, state, seat, 1), 1)
        assert len(answer.reasons) == len(answer.decision.orders) > 0


def test_a_script_leaves_out_what_cannot_be_done_and_says_so() -> None:
    """The second order is too dear, the third unknown; the rest is given."""
    table = Table("""
orders:
  - {id: dig, seat: north, title: T, about: A, category: do, cost: 5}
  - {id: buy, seat: north, title: T, about: A, category: do, cost: 5}
  - {id: rest, seat: north, title: T, about: A, category: do, cost: 1}
""")
    script = Script({1: decision("dig, buy, fly, rest, flood=pump")})
    answer = script.decide(table.rules, table.view("north"), 1)
    assert [order.order for order in answer.decision.orders] == ["dig", "rest"]
    assert [(r.code, r.order) for r in answer.reasons] == [
        ("impossible", "buy"), ("impossible", "fly"),
    ]  # fmt: skip
    assert answer.decision.choices == {}


def test_a_script_without_a_turn_passes() -> None:
    """Nothing is written for the second turn."""
    table = Table(CHOICE).turn()
    script = Script({1: decision("dig")})
    assert script.decide(table.rules, table.view("north"), 1).decision == Decision()


@pytest.mark.parametrize("name", SHIPPED)
def test_history_can_be_played(name: str) -> None:
    """What was really decided is possible in the game, in every turn that is reached."""
    shipped = scenario(name)
    players = {
        seat.id: Script(history_of(shipped.document).get(seat.id, {}), "history")
        for seat in shipped.rules.seats
    }
    match = Match(shipped, 1, NO_SETUP, players)
    while reveal := match.advance():
        for seat, reasons in reveal.reasons.items():
            assert not reasons, (reveal.turn, seat, [reason.order for reason in reasons])
    assert match.finished
