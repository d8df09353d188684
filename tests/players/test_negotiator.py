"""The computer at the table: it concedes with time, respects its sheet and gives a reason."""

from __future__ import annotations

import numpy as np
import pytest

from game.batch.run import idle, play_many
from game.engine.parley import objections
from game.engine.people import Stance
from game.engine.state import Setup, opening
from game.engine.surroundings import Around
from game.engine.table import SILENCE, speak
from game.engine.treaty import NO_DRAFT
from game.engine.view import view
from game.match.match import Match
from game.players.negotiator import TEMPERS, Negotiator, conceded, reservation
from game.players.planner import Planner
from game.players.talks import Talks
from tests.rulings.table import scenario_of

PACT = """
scenario:
  {id: talks, title: Talks, summary: T., briefing: T., headline: [gold],
    period: {from: 2020-01-01, turn: 10 days, turns: 12}}
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    clauses:
      - {id: share, type: percentage, title: Share, levels: [0, 10, 20, 30, 40, 50]}
      - {id: years, type: years, title: Years, levels: [1, 3, 5]}
      - {id: guard, type: yes_no, title: Guard}
    table: {exchanges: 2}
    signed: [{change: gold, by: "1 + term(pact.share)", limited: false}]
sheets:
  - {seat: north, leaning: plain, agreement: pact, reservation: 20,
     clauses: {share: [[0, 0], [50, 60]], years: [[1, 0], [5, 10]], guard: 30}}
  - {seat: south, leaning: plain, agreement: pact, reservation: 20,
     clauses: {share: [[0, 60], [50, 0]], years: [[1, 0], [5, 30]], guard: -5},
     red_lines: [{when: "draft(pact.share) > 40", title: Too dear}]}
"""


def test_concession_goes_from_the_best_to_the_reservation_later_for_the_harder() -> None:
    """Nothing is conceded at the start, all at the end; in between the harder concede less."""
    tempers = np.array(TEMPERS)
    assert (conceded(0.0, tempers) == 0.0).all()
    assert (conceded(1.0, tempers) == 1.0).all()
    half = conceded(0.5, tempers)
    assert (np.diff(half) > 0.0).all()


def test_competent_negotiators_find_a_deal_that_both_prefer_to_none() -> None:
    """Whatever their tempers: where there is a zone of agreement they end up inside it."""
    rules = scenario_of(PACT).rules
    ended = play_many(rules, 5, np.arange(200), idle, talk=Talks(rules, {0: None, 1: None}))
    assert (ended.values[0] > 500.0).all()
    share = ended.values[0] - 501.0
    assert set(share.tolist()) <= {0.0, 10.0, 20.0, 30.0, 40.0}
    assert len(set(share.tolist())) > 1, "tempers make a difference"


def test_a_red_line_is_never_accepted_nor_offered() -> None:
    """South never has a draft of 50 per cent to its name, whatever the game."""
    rules = scenario_of(PACT).rules
    state = opening(rules, 3, np.arange(300))
    talks = Talks(rules, {0: Stance(0.4, None, None, None), 1: Stance(2.2, None, None, None)})
    drafts = rules.agreements[0].drafts
    assert drafts is not None
    for turn in range(8):
        object.__setattr__(state, "turn", turn)
        state.said[...] = 0
        talks(rules, state, 3)
        offered = state.offers[1, 0]
        assert (drafts.values[0][offered[offered != NO_DRAFT]] <= 40).all()
        assert (drafts.values[0][state.draft[0]][state.accepts[1, 0]] <= 40).all()


def test_tied_hands_raise_the_reservation() -> None:
    """Points that tying adds stand on top of what the sheet says."""
    rules = scenario_of(PACT).rules
    state = opening(rules, 3, np.arange(2))
    state.tied[0, 0, 1] = 6000.0
    assert reservation(Around(rules, state, 0), 0, 0).tolist() == [20.0, 26.0]


@pytest.mark.parametrize("seed", range(4))
def test_what_it_says_is_legal(seed: int) -> None:
    """Every move of every run is one that the table takes."""
    rules = scenario_of(PACT).rules
    state = opening(rules, seed, np.arange(1))
    for turn in range(10):
        object.__setattr__(state, "turn", turn)
        state.said[...] = 0
        match = Match(scenario_of(PACT), seed, Setup({}, {}, {}), {})
        for exchange in range(2):
            for seat in (0, 1):
                seen = view(rules, state, seat, seed)
                said = Planner(4).speak(rules, seen, exchange, seed)
                if said.move is not None:
                    assert not objections(rules, state, seat, exchange, said.move)
                    assert said.reason is not None
                moves = Negotiator(rules, seat).speak(state, exchange, np.array([1.0]))
                if moves.kind[0] != SILENCE:
                    speak(rules, state, seat, moves)
        assert match.pending().floor == "north"


def test_two_who_differ_only_in_the_others_sheet_say_the_same() -> None:
    """North's first words do not depend on what the drafts are worth to south."""
    other = PACT.replace("share: [[0, 60], [50, 0]]", "share: [[0, 90], [50, 0]]")
    said = []
    for text in (PACT, other):
        scenario = scenario_of(text)
        seen = view(scenario.rules, opening(scenario.rules, 1, np.arange(1)), 0, 1)
        said.append(Planner(4).speak(scenario.rules, seen, 0, 1))
    assert said[0] == said[1]


def test_a_row_of_a_batch_talks_like_the_single_game_of_its_number() -> None:
    """Run 7 alone and run 7 among twelve come to the same draft, offers and acceptances."""
    rules = scenario_of(PACT).rules
    many, one = opening(rules, 9, np.arange(12)), opening(rules, 9, np.arange(7, 8))
    for state in (many, one):
        Talks(rules, {0: None, 1: None})(rules, state, 9)
    assert many.take(np.array([7])).digest() == one.digest()


def test_nothing_is_offered_that_is_worth_less_than_no_agreement() -> None:
    """Where the best draft falls short of the reservation, the seat has nothing to put forward."""
    rules = scenario_of(PACT).rules
    state = opening(rules, 3, np.arange(2))
    state.tied[0, 0, 1] = 90_000.0  # 110 points: more than any draft is worth
    moves = Negotiator(rules, 0).speak(state, 0, np.ones(2))
    assert (moves.kind != SILENCE).tolist() == [True, False]
