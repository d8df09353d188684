"""Seats that say random things at the table: most of it legal, none of it wise."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from game.engine.chance import Domain, uniform, words
from game.engine.orders import Decision
from game.engine.parley import moves_of, objections, term_of
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.table import DRAFTING, WORDS, Move, Moves, rounds, speak
from game.engine.treaty import Drafts

LIKELY = ("table", "table", "counter", "counter", "counter", "accept", "accept", "accept",
          "accept", "accept", "split_off", "tie_hands", "poll", "walk_out", "", "")  # fmt: skip
"""Words with their weights; '' is silence."""

DRAWS = 9
"""For each chance to speak: word, agreement, and a term for up to six clauses."""

Said = Mapping[tuple[int, int], Move]
"""What is proposed, by exchange and seat."""


def proposals(rules: Rules, seed: int, run: int, turn: int) -> Said:
    """What the seats of one game want to say in a turn (from 0), whether they can or not."""
    chances = list(rounds(rules, turn))
    raw = words(seed, np.array([run]), turn + 1, Domain.TABLE, DRAWS * len(chances))
    draws = uniform(raw)[:, 0].reshape(-1, DRAWS)
    found = {
        chance: _proposal(rules, row.tolist()) for chance, row in zip(chances, draws, strict=True)
    }
    return {chance: move for chance, move in found.items() if move is not None}


def _proposal(rules: Rules, draws: list[float]) -> Move | None:
    word = LIKELY[int(draws[0] * len(LIKELY))]
    if not word:
        return None
    agreement = rules.agreements[rules.talked[int(draws[1] * len(rules.talked))]]
    assert agreement.drafts is not None
    terms = _terms(agreement.drafts, draws[2:]) if WORDS.index(word) in DRAFTING else {}
    return Move(word, agreement.id, terms)


def _terms(drafts: Drafts, draws: list[float]) -> dict[str, float | str]:
    """A term for every second clause or so."""
    found = {}
    for clause, draw in zip(drafts.clauses, draws, strict=False):
        level = int(2 * draw * clause.values.size)
        if level < clause.values.size:
            found[clause.id] = term_of(clause, level)
    return found


def decisions_of(rules: Rules, said: Said) -> dict[str, Decision]:
    """The proposals as the decisions of a single game."""
    return {
        seat.id: Decision(
            table=tuple(said.get((exchange, s)) for exchange in range(rules.exchanges))
        )
        for s, seat in enumerate(rules.seats)
    }


def talk(rules: Rules, state: State, seed: int) -> State:
    """The state of a batch after its seats have said what can be said of their proposals."""
    if not rules.talked:
        return state
    talked = state.copy()
    say(rules, talked, seed)
    return talked


def say(rules: Rules, state: State, seed: int) -> None:
    """Let the seats of a batch talk; the state is written over."""
    if not rules.talked:
        return
    wanted = [proposals(rules, seed, run, state.turn) for run in state.runs.tolist()]
    for exchange, seat in rounds(rules, state.turn):
        moves = Moves.silence(state.size)
        for column, said in enumerate(wanted):
            move = said.get((exchange, seat))
            if move is None:
                continue
            single = state.take(np.array([column]))
            if objections(rules, single, seat, exchange, move):
                continue
            one = moves_of(rules, single, move)
            moves.kind[column] = one.kind[0]
            moves.agreement[column] = one.agreement[0]
            moves.code[column] = one.code[0]
        speak(rules, state, seat, moves)
