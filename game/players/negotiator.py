"""The computer at the table: what to offer, when to accept, in every run at once.

Time-dependent concession (Faratin, Sierra and Jennings 1998): the aspiration falls from the
best draft of one's own sheet to the reservation as time runs out.  Of all drafts that meet it
the one is offered that lies nearest to the other's last offer, most of all on what the other
has moved least.  Only what the seat knows is read: its own sheet and what was said at the table.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import Domain, uniform, words
from game.engine.grid import GRID, Floats, Truths
from game.engine.people import Stance
from game.engine.rules import Rules
from game.engine.state import IN_FORCE, State
from game.engine.surroundings import Around
from game.engine.table import (
    ACCEPT,
    COUNTER,
    POLL,
    SILENCE,
    SPLIT_DEAL,
    TABLE,
    TIE_HANDS,
    WALK_OUT,
    Moves,
    is_open,
    rules_of,
)
from game.engine.treaty import NO_DRAFT
from game.players.ladder import Ladders

TEMPERS = (0.4, 0.7, 1.0, 1.5, 2.2)
"""How readily a negotiator concedes, hardest first: below 1 late (Boulware), above 1 early."""

Codes = NDArray[np.int32]


@dataclass(frozen=True)
class Stand:
    """Where a seat stands on an agreement in every run, (R,).

    ``leaning`` whose sheet counts, ``reservation`` and ``aspiration`` in points, ``lying`` the
    draft on the table and ``worth`` its points (−∞ for none or beyond a red line).
    """

    leaning: NDArray[np.int8]
    reservation: Floats
    aspiration: Floats
    lying: Codes
    worth: Floats


def tempers(rules: Rules, state: State, seed: int, seat: int) -> Floats:
    """How readily the seat concedes in each game, drawn once for the whole game: (R,)."""
    drawn = uniform(words(seed, state.runs, 0, Domain.TABLE, len(rules.seats)))[seat]
    found: Floats = np.array(TEMPERS)[(drawn * len(TEMPERS)).astype(np.intp)]
    return found


def reservation(around: Around, seat: int, g: int) -> Floats:
    """Points below which a seat would rather have no agreement, its tied hands included: (R,)."""
    state = around.state
    found: Floats = np.full(state.size, np.inf)
    for leaning, sheet in enumerate(around.rules.sheets_of(seat, g)):
        mine = state.leanings[seat] == leaning
        if sheet is not None and mine.any():
            found = np.where(mine, sheet.reservation.value(around), found)
    found += state.tied[seat, g] / GRID
    return found


def conceded(time: float, temper: Floats) -> Floats:
    """Share of the way from the best to the reservation gone at ``time`` (0–1).

    t / (t + (1 − t)/e²): Faratin's polynomial t^(1/e) in shape (0 at the start, 1 at the end,
    late for small e), from + × ÷ alone, so that machines agree on every bit.
    """
    share: Floats = time / (time + (1.0 - time) / (temper * temper))
    return share


class Negotiator:
    """Speaks for one seat; remembers nothing but what can be worked out again."""

    def __init__(self, rules: Rules, seat: int) -> None:
        self.rules = rules
        self.seat = seat
        self.ladders = {
            g: Ladders(rules, seat, g) for g in rules.talked if seat in rules.agreements[g].seats
        }

    def speak(
        self, state: State, exchange: int, temper: Floats, stance: Stance | None = None
    ) -> Moves:
        """What the seat says in an exchange, in every run; legal everywhere.

        ``temper`` (R,) is how readily it concedes; a ``stance`` adds when it ties its hands, sounds
        its blocs (in the first exchange) or walks out (in the last).
        """
        around = Around(self.rules, state, state.turn)
        moves = Moves.silence(state.size)
        if stance is not None:
            self._acts(around, exchange, stance, moves)
        for g in self._agenda(exchange):
            free = (moves.kind == SILENCE) & is_open(self.rules, around, g, exchange)
            if free.any():
                self._on(around, g, exchange, temper, free, moves)
        return moves

    def _acts(self, around: Around, exchange: int, stance: Stance, moves: Moves) -> None:
        """Walk out, tie hands, sound blocs: where the stance says so and it can be done."""
        last = exchange == self.rules.exchanges - 1
        wanted = [(WALK_OUT, stance.walks_out)] if last else []
        if exchange == 0:
            wanted += [(TIE_HANDS, stance.ties_hands), (POLL, stance.polls)]
        for kind, formula in wanted:
            if formula is None:
                continue
            for g in self._agenda(0):
                where = (moves.kind == SILENCE) & is_open(self.rules, around, g, exchange)
                where &= self._can(around.state, g, kind) & formula.value(around)
                _say(moves, kind, g, where)

    def _can(self, state: State, g: int, kind: int) -> Truths:
        """Whether the seat can do such a thing now, its capital included: (R,)."""
        table, _ = rules_of(self.rules, g)
        act = {TIE_HANDS: table.ties, POLL: table.polls}.get(kind)
        if act is None:
            return np.ones(state.size, np.bool_)
        own = act[self.seat]
        if own is None:
            return np.zeros(state.size, np.bool_)
        can: Truths = state.capital[self.seat] >= own.cost
        can &= state.tied[self.seat, g] == 0.0 if kind == TIE_HANDS else True
        return can

    def _agenda(self, exchange: int) -> list[int]:
        """Side deals come last, but first in the last exchange of a turn."""
        whole = [g for g in self.ladders if rules_of(self.rules, g)[0].part_of < 0]
        parts = [g for g in self.ladders if g not in whole]
        return parts + whole if exchange == self.rules.exchanges - 1 else whole + parts

    def stand(self, around: Around, g: int, exchange: int, temper: Floats) -> Stand:
        """Where the seat stands on an agreement now."""
        state, ladders = around.state, self.ladders[g]
        leaning = state.leanings[self.seat]
        floor = reservation(around, self.seat, g)
        standing = np.where(state.status[g] == IN_FORCE, state.package[g], NO_DRAFT)
        has = ladders.points[leaning, standing]  # a paper in force is what a new one must beat
        floor = np.where(standing == NO_DRAFT, floor, np.maximum(floor, has))
        best = np.maximum(ladders.best[leaning], floor)
        turns = max(self.rules.calendar.turns - 1, 1)
        time = min((state.turn + exchange / self.rules.exchanges) / turns, 1.0)
        aspiration = best - (best - floor) * conceded(time, temper)
        lying = state.draft[g]
        worth: Floats = np.where(lying == NO_DRAFT, -np.inf, ladders.welcome[leaning, lying])
        return Stand(leaning, floor, aspiration, lying, worth)

    def _on(
        self, around: Around, g: int, exchange: int, temper: Floats, free: Truths, moves: Moves
    ) -> None:
        """Accept, offer or stay silent on one agreement, where the seat is still ``free``."""
        state = around.state
        stand = self.stand(around, g, exchange, temper)
        own = state.accepts[self.seat, g]
        accepting = free & ~own & (stand.worth >= stand.aspiration)
        _say(moves, ACCEPT, g, accepting)
        able = free & ~accepting & np.isfinite(stand.reservation)
        offer = self._offers(state, g, stand, able)
        able &= (offer != NO_DRAFT) & (offer != stand.lying)
        again = own & (offer == state.offers[self.seat, g])  # the own draft lies there already
        able &= ~again
        part = rules_of(self.rules, g)[0].part_of >= 0
        kind = np.where(stand.lying == NO_DRAFT, SPLIT_DEAL if part else TABLE, COUNTER)
        moves.code[able] = offer[able]
        _say(moves, kind.astype(np.int8), g, able)

    def _offers(self, state: State, g: int, stand: Stand, able: Truths) -> Codes:
        """The draft to put on the table in each run; NO_DRAFT where there is none to put."""
        runs = np.flatnonzero(able)
        found = np.full(state.size, NO_DRAFT, np.int32)
        if runs.size:
            other = self._other(state, g)[runs]
            last = state.offers[other, g, runs]
            first = state.opened[other, g, runs]
            ladders = self.ladders[g]
            bounds = ladders.bounds(state, runs, stand.lying[runs])
            found[runs] = ladders.nearest(
                stand.leaning[runs], last, first, bounds, stand.aspiration[runs]
            )
        return found

    def _other(self, state: State, g: int) -> NDArray[np.intp]:
        """Whose offers count in each run: the drafter's, or else of who spoke before."""
        others = [s for s in self.rules.agreements[g].seats if s != self.seat]
        if not others:
            return np.full(state.size, self.seat, np.intp)
        found = np.full(state.size, others[0], np.intp)
        for s in others[1:]:
            found[(state.offers[found[0], g] == NO_DRAFT) & (state.offers[s, g] != NO_DRAFT)] = s
        drafter = state.drafter[g].astype(np.intp)
        return np.where((drafter >= 0) & (drafter != self.seat), drafter, found)


def _say(moves: Moves, kind: NDArray[np.int8] | int, g: int, where: Truths) -> None:
    moves.kind[where] = kind[where] if isinstance(kind, np.ndarray) else kind
    moves.agreement[where] = g
