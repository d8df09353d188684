"""A record proves itself, or names the first turn and metric that differ, with both values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.orders import PASS, Decision, Order
from game.engine.parley import converse
from game.engine.replay import Difference, Played, Record, played, prove, start, step
from game.engine.state import NO_SETUP, UNDECIDED, Setup
from game.engine.view import view
from game.players.dice import Dice
from tests.engine.shipped import ALL, rules_of
from tests.engine.talker import decisions_of, proposals


def record(name: str, seed: int = 3, run: int = 2) -> Record:
    """A game of random players, who talk where there is a table."""
    rules = rules_of(name)
    game = Record(name, "", seed, NO_SETUP, run)
    state = start(rules, game)
    while state.ending[0] == UNDECIDED:
        said = decisions_of(rules, proposals(rules, seed, run, state.turn)) if rules.talked else {}
        talked = state.copy()
        converse(rules, talked, said)
        decisions = {
            seat.id: replace(
                Dice().decide(rules, view(rules, talked, s, seed), seed).decision,
                table=said.get(seat.id, PASS).table,
            )
            for s, seat in enumerate(rules.seats)
        }
        state = step(rules, state, decisions, seed).state
        game.turns.append(played(decisions, state))
    return game


def altered(game: Record, turn: int, new: Played) -> Difference:
    """What the proof says of a game in which one turn was altered."""
    turns = [*game.turns]
    turns[turn - 1] = new
    difference = prove(rules_of(game.scenario), replace(game, turns=turns))
    assert difference is not None
    return difference


@pytest.mark.parametrize("name", ALL)
def test_a_true_record_is_proved(name: str) -> None:
    """Every value and digest comes out again."""
    assert prove(rules_of(name), record(name)) is None


@pytest.mark.parametrize("name", ALL)
def test_an_altered_value_is_named(name: str) -> None:
    """The turn, the metric, what was recorded and what came out."""
    game, rules = record(name), rules_of(name)
    place = len(rules.metrics.ids) - 1
    values = [*game.turns[1].values]
    values[place] += 1
    found = altered(game, 2, replace(game.turns[1], values=tuple(values)))
    assert found == Difference(
        2, "values", rules.metrics.ids[place], values[place], values[place] - 1
    )


def test_an_altered_digest_is_named() -> None:
    """Something in the state differs that is no metric."""
    game = record("two-rivers")
    found = altered(game, 3, replace(game.turns[2], digest="0" * 64))
    assert (found.turn, found.field, found.recorded) == (3, "digest", "0" * 64)


@pytest.mark.parametrize("name", ALL)
def test_an_altered_decision_is_noticed_in_its_turn(name: str) -> None:
    """All orders of one turn are struck out: the state after that turn is another."""
    game = record(name)
    acted = [any(made.orders for made in turn.decisions.values()) for turn in game.turns]
    turn = acted.index(True) + 1
    idle = replace(game.turns[turn - 1], decisions={})
    assert altered(game, turn, idle).turn == turn


def test_an_altered_move_at_the_table_is_noticed() -> None:
    """What was really said is struck out: a draft lies there no more, or a word was not given."""
    game = record("harbour")
    rules = rules_of("harbour")
    state, heard = start(rules, game), []
    for turn in game.turns:
        talked = state.copy()
        converse(rules, talked, turn.decisions)
        heard.append(talked.digest() != state.digest())
        state = step(rules, state, turn.decisions, game.seed).state
    number = heard.index(True) + 1
    turn = game.turns[number - 1]
    silent = {seat: replace(made, table=()) for seat, made in turn.decisions.items()}
    assert altered(game, number, replace(turn, decisions=silent)).turn == number


def test_another_seed_or_setup_is_noticed() -> None:
    """The dice are part of the game."""
    game = record("gsomia-dispute")
    assert prove(rules_of("gsomia-dispute"), replace(game, seed=4)) is not None
    assert prove(rules_of("gsomia-dispute"), replace(game, run=3)) is not None


def test_an_order_that_the_scenario_does_not_have_is_named() -> None:
    """A record is no proof against a scenario without its orders; and no traceback either."""
    game = record("two-rivers")
    wrong = {"weir": Decision((Order("raise_army"),))}
    found = altered(game, 1, replace(game.turns[0], decisions=wrong))
    assert (found.turn, found.field) == (1, "decisions")


def test_a_setup_that_the_scenario_does_not_have_is_named() -> None:
    """A leaning that no seat has: turn 0, before anything was played."""
    game = replace(record("two-rivers"), setup=Setup({"ford": "bandits"}, {}, {}))
    found = prove(rules_of("two-rivers"), game)
    assert found is not None
    assert (found.turn, found.field) == (0, "setup")


def test_turns_after_the_end_are_noticed() -> None:
    """A game cannot be longer than itself."""
    game = record("two-rivers")
    longer = replace(game, turns=[*game.turns, game.turns[-1]])
    found = prove(rules_of("two-rivers"), longer)
    assert found is not None
    assert (found.turn, found.field) == (len(game.turns) + 1, "length")
