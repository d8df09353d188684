"""What always holds of talk: drafts and their codes, signatures, moves in a record."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.parley import code_of, converse, level_of, objections, term_of, written
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import IN_FORCE, UNDECIDED, WALKED, State, differing_field, opening
from game.engine.table import Move, agreed, rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import view
from game.players.dice import random_orders
from tests.engine.shipped import ALL, random_game
from tests.engine.shipped import rules_of as rules_named
from tests.engine.talker import decisions_of, proposals, talk

seeds = st.integers(0, 2**64 - 1)


def talkative(name: str) -> Rules:
    """The rules of a scenario in which something is talked over."""
    rules = rules_named(name)
    if not rules.talked:
        pytest.skip("the scenario has no table")
    return rules


def states(rules: Rules, seed: int, runs: list[int]) -> list[tuple[State, State]]:
    """States after the talk and after the turn of random games."""
    return [(talked, after) for talked, _, after in random_game(rules, seed, runs)]


@pytest.mark.parametrize("name", ALL)
@given(st.data())
def test_a_draft_and_its_code_say_the_same(name: str, data: st.DataObject) -> None:
    """Code to levels and back, code to written terms and back; values by clause."""
    rules = talkative(name)
    g = data.draw(st.sampled_from(rules.talked))
    _, drafts = rules_of(rules, g)
    code = data.draw(st.integers(0, drafts.size - 1))
    levels = drafts.terms(code)
    assert drafts.code(levels) == code
    terms = written(rules, g, code)
    empty = opening(rules, 0, np.array([0]))
    assert code_of(rules, empty, g, Move("table", rules.agreements[g].id, terms)) == code
    for place, (clause, level) in enumerate(zip(drafts.clauses, levels, strict=True)):
        assert level_of(clause, term_of(clause, level)) == level
        assert drafts.values[place, code] == clause.values[level]
        assert drafts.present[place, code] == (level != clause.absent)


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=5)
@given(seeds)
def test_nothing_comes_into_force_without_every_signature(name: str, seed: int) -> None:
    """A draft newly in force lay on the table after the talk, accepted by all who must sign."""
    rules = talkative(name)
    for talked, after in states(rules, seed, list(range(12))):
        for g in rules.talked:
            _, drafts = rules_of(rules, g)
            new = (after.status[g] == IN_FORCE) & (
                (talked.status[g] != IN_FORCE) | (after.package[g] != talked.package[g])
            )
            for run in np.flatnonzero(new):
                code = int(after.package[g, run])
                assert code == talked.draft[g, run]
                needed = {s for c, clause in enumerate(drafts.clauses) if drafts.present[c, code]
                          for s in np.flatnonzero(clause.signers)}  # fmt: skip
                assert all(talked.accepts[s, g, run] for s in needed)


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=5)
@given(seeds)
def test_what_lies_on_a_table_is_sound(name: str, seed: int) -> None:
    """A drafter is a party and has accepted; without a draft nobody has; nobody is in debt."""
    rules = talkative(name)
    for talked, after in states(rules, seed, list(range(12))):
        assert (talked.capital >= 0).all()
        assert (after.said == 0).all()
        for state in (talked, after):
            for g in rules.talked:
                bare = state.draft[g] == NO_DRAFT
                assert not state.accepts[:, g, bare].any()
                assert (state.drafter[g, bare] == UNDECIDED).all()
                for run in np.flatnonzero(~bare):
                    assert state.drafter[g, run] in rules.agreements[g].seats
                    assert state.offers[state.drafter[g, run], g, run] == state.draft[g, run]


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=3)
@given(seed=seeds, run=st.integers(0, 50))
def test_decisions_say_in_one_game_what_arrays_say_in_many(name: str, seed: int, run: int) -> None:
    """Moves by their words in a single game; moves as arrays in a batch: the same state."""
    rules = talkative(name)
    batch = opening(rules, seed, np.arange(run, run + 4))
    while batch.turn < rules.calendar.turns and batch.ending[0] == UNDECIDED:
        single = batch.take(np.array([0]))
        converse(rules, single, decisions_of(rules, proposals(rules, seed, run, batch.turn)))
        batch = talk(rules, batch, seed)
        assert differing_field(single, batch) is None
        batch = resolve(rules, batch, random_orders(rules, batch, seed), seed).state
        going = batch.ending == UNDECIDED
        if not going[0]:
            return
        batch = batch.take(np.flatnonzero(going))


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=3)
@given(seed=seeds)
def test_a_seat_knows_by_itself_what_it_may_say(name: str, seed: int) -> None:
    """Objections to a move are the same from a party's view as from the truth."""
    rules = talkative(name)
    for state, _ in states(rules, seed, [1]):
        for (exchange, seat), move in proposals(rules, seed + 1, 1, state.turn).items():
            known = view(rules, state, seat, seed).known
            told, true = (objections(rules, s, seat, exchange, move) for s in (known, state))
            assert told == true


@pytest.mark.parametrize("name", ALL)
def test_random_talk_comes_to_agreements(name: str) -> None:
    """The tests above would say little if nothing were ever agreed, tied or walked out of."""
    rules = talkative(name)
    pairs = states(rules, 5, list(range(60)))
    assert any(agreed(rules, talked, g).any() for talked, _ in pairs for g in rules.talked)
    assert any((talked.said & WALKED).any() for talked, _ in pairs)
