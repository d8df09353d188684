"""Personalities: legal, blind to what is hidden, and the same in a batch as at the table."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.batch.grid import policy_of, talk_of
from game.batch.run import play_many
from game.engine import replay
from game.engine.orders import refusals
from game.engine.replay import Record, orders_of
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.scoring import final_scores
from game.engine.state import NO_SETUP, UNDECIDED, opening
from game.engine.view import view
from game.match.match import Match
from game.players.personality import Personality
from game.players.player import Player
from game.players.talks import Voice
from tests.engine.shipped import SHIPPED, reached, rules_of, scenario
from tests.players.test_negotiator import PACT
from tests.rulings.table import Table

SEED = 11


def pairings(rules: Rules) -> list[tuple[int, ...]]:
    """Every cast of the scenario's personalities."""
    people = [
        [p for p, person in enumerate(rules.personalities) if person.seat == s]
        for s in range(len(rules.seats))
    ]
    return list(product(*people))


@pytest.mark.parametrize("name", SHIPPED)
def test_a_game_of_a_batch_is_the_single_game_of_its_run(name: str) -> None:
    """Every personality, seat by seat from its view, comes to the state of its row, bit for bit."""
    rules = rules_of(name)
    for place, cast in enumerate(pairings(rules)[::6]):
        runs = np.array([3, 8, 20])
        policy, state = policy_of(rules, cast), opening(rules, SEED, runs)
        run = int(runs[place % 3])
        players = [
            Personality(rules, rules.personalities[person].id, run) for person in cast
        ]  # fmt: skip
        alone = replay.start(rules, Record("", "", SEED, NO_SETUP, run))
        while alone.ending[0] == UNDECIDED:
            decisions = {
                seat.id: players[s].decide(rules, view(rules, alone, s, SEED), SEED).decision
                for s, seat in enumerate(rules.seats)
            }
            alone = resolve(rules, alone, orders_of(rules, decisions), SEED).state
            state = resolve(rules, state, policy(rules, state, SEED), SEED).state
            column = int(np.flatnonzero(state.runs == run)[0])
            assert state.digest(column) == alone.digest()
            state = state.take(np.flatnonzero((state.ending == UNDECIDED) | (state.runs == run)))
            if (state.ending != UNDECIDED).any():
                break


@pytest.mark.parametrize("name", SHIPPED)
@settings(max_examples=5)
@given(seed=st.integers(0, 2**64 - 1), turn=st.integers(0, 12))
def test_decisions_are_legal_and_the_same_again(name: str, seed: int, turn: int) -> None:
    """Whatever the state that a random game has reached; each order has a reason."""
    rules = rules_of(name)
    state = reached(rules, seed, 0, turn)
    for person in rules.personalities:
        player = Personality(rules, person.id)
        seen = view(rules, state, person.seat, seed)
        answer = player.decide(rules, seen, seed)
        made = answer.decision
        assert not refusals(rules, seen.seat, seen.capital, seen.menu, seen.asked, made)
        assert player.decide(rules, seen, seed) == answer
        assert len(answer.reasons) == len(made.orders)


def test_a_personality_plays_no_other_seat() -> None:
    """Nor one that the scenario does not have."""
    table = Table("""
orders: [{id: dig, seat: north, ORDER}]
personalities: [{id: digger, seat: north, name: D, about: D., orders: {dig: 1}}]
""")
    with pytest.raises(ValueError, match="plays seat 0"):
        Personality(table.rules, "digger").decide(table.rules, table.view("south"), 1)
    with pytest.raises(KeyError):
        Personality(table.rules, "dagger")


def test_moods_differ_by_seed_turn_and_game() -> None:
    """Of many orders liked equally, another is taken in another game; mood 0 takes the first."""
    orders = ", ".join(f"{{id: act_{n}, seat: north, ORDER}}" for n in range(30))
    wishes = ", ".join(f"act_{n}: 1" for n in range(30))

    def taken(mood: float, seed: int, run: int, turns: int = 0) -> tuple[str, ...]:
        table = Table(f"""
orders: [{orders}]
personalities: [{{id: any, seat: north, name: A, about: A., mood: {mood}, orders: {{{wishes}}}}}]
""").turns(turns)
        player = Personality(table.rules, "any", run)
        decided = player.decide(table.rules, table.view("north"), seed).decision
        return tuple(order.order for order in decided.orders)

    assert len({taken(0.3, 1, 0), taken(0.3, 2, 0), taken(0.3, 1, 5), taken(0.3, 1, 0, 1)}) == 4
    assert taken(0.0, 1, 0) == taken(0.0, 2, 5, 1)
    assert set(taken(0.0, 1, 0)) == {f"act_{n}" for n in range(5)}


def test_a_personality_speaks_as_a_negotiator_of_its_stance() -> None:
    """The hard one opens no lower than the soft one, and says why."""
    table = Table(f"""{PACT}
orders: [{{id: act, seat: north, ORDER}}]
personalities:
  - {{id: hard, seat: north, name: H, about: H., orders: {{act: 1}}, table: {{concedes: 0.3}}}}
""")
    saying = Personality(table.rules, "hard").speak(table.rules, table.view("north"), 0, 1)
    stance = table.rules.personalities[0].table
    assert saying == Voice(stance).say(table.rules, table.view("north"), 0, 1)
    assert saying.move is not None
    assert saying.reason is not None


@pytest.mark.parametrize("name", SHIPPED)
def test_a_live_match_is_the_first_game_of_a_batch(name: str) -> None:
    """Talk at the table included: same end, same values, same scores."""
    shipped = scenario(name)
    rules = shipped.rules
    for cast in pairings(rules)[::12]:
        players: dict[str, Player] = {
            seat.id: Personality(rules, rules.personalities[person].id)
            for seat, person in zip(rules.seats, cast, strict=True)
        }
        match = Match(shipped, SEED, NO_SETUP, players)
        while match.advance():
            pass
        talk = talk_of(rules, cast)
        batch = play_many(rules, SEED, np.arange(4), policy_of(rules, cast), talk=talk)
        assert (match.state.values[:, 0] / 1000.0).tolist() == batch.values[:, 0].tolist()
        assert final_scores(rules, match.state)[:, 0].tolist() == batch.scores[:, 0].tolist()
        assert int(match.state.ending[0]) == batch.endings[0]
