"""Talking at the table for computer players: in one game from a view, or in many at once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from game.engine.grid import Floats
from game.engine.parley import move_of
from game.engine.people import Stance
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.table import ACCEPT, DRAFTING, SILENCE, WORDS, Moves, rounds, rules_of, speak
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.players.negotiator import Negotiator, tempers
from game.players.offers import odds_of
from game.players.player import SILENT, Reason, Saying


class Voice:
    """Speaks for a computer player in one game; without a ``stance`` as the game's seed has it."""

    def __init__(self, stance: Stance | None = None) -> None:
        self.stance = stance
        self._rules: Rules | None = None
        self._negotiators: dict[int, Negotiator] = {}

    def say(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """What the computer says for the view's seat in an exchange, and its reason."""
        if self._rules is not rules:
            self._rules, self._negotiators = rules, {}
        state, seat = view.known, view.seat
        speaker = self._negotiators.setdefault(seat, Negotiator(rules, seat))
        patience = patience_of(rules, state, seed, seat, self.stance)
        chances = odds_of(rules, state, seat) if self.stance is None else {}
        moves = speaker.speak(state, exchange, patience, self.stance, chances)
        if moves.kind[0] == SILENCE:
            return SILENT
        return Saying(move_of(rules, moves), _reason(rules, state, seat, moves))


def _reason(rules: Rules, state: State, seat: int, moves: Moves) -> Reason:
    """Why: from what has been said at the table alone, so that it gives no secret away."""
    kind, g = int(moves.kind[0]), int(moves.agreement[0])
    name = rules.agreements[g].id
    if kind == ACCEPT:
        return Reason("accepts", name)
    before, now = int(state.offers[seat, g, 0]), int(moves.code[0])
    if kind not in DRAFTING:
        return Reason(WORDS[kind], name)
    if before == NO_DRAFT:
        return Reason("opens", name)
    drafts = rules_of(rules, g)[1]
    moved = np.abs(drafts.places[:, now] - drafts.places[:, before])
    lying = int(state.draft[g, 0])
    if not moved.any():
        return Reason("holds", name)
    given = int(np.argmax(moved))
    told = {"clause": drafts.clauses[given].id}
    if lying != NO_DRAFT:
        apart = np.abs(drafts.places[:, now] - drafts.places[:, lying])
        if apart.any():
            told["wants"] = drafts.clauses[int(np.argmax(apart))].id
    return Reason("concedes", name, told)


class Talks:
    """Lets computer negotiators speak for some seats in every run of a batch.

    ``seats`` gives each seat's stance, or None to draw a temper for each game.
    """

    def __init__(self, rules: Rules, seats: Mapping[int, Stance | None]) -> None:
        self.rules = rules
        self.seats = seats
        self.negotiators = {seat: Negotiator(rules, seat) for seat in seats}

    def __call__(self, rules: Rules, state: State, seed: int) -> None:
        """All exchanges of a turn; ``state`` is written over."""
        for exchange, seat in rounds(rules, state.turn):
            if seat not in self.negotiators:
                continue
            stance = self.seats[seat]
            patience = patience_of(rules, state, seed, seat, stance)
            moves = self.negotiators[seat].speak(state, exchange, patience, stance)
            if (moves.kind != SILENCE).any():
                speak(rules, state, seat, moves)


def patience_of(rules: Rules, state: State, seed: int, seat: int, stance: Stance | None) -> Floats:
    """How readily a seat concedes in each run: as its stance says, or as the game's seed does."""
    if stance is None:
        return tempers(rules, state, seed, seat)
    return np.full(state.size, stance.concedes)
