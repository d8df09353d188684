"""The computer at the table: what to offer, when to accept, in every run at once.

Time-dependent concession (Faratin, Sierra and Jennings 1998): the aspiration falls from the
best draft of one's own sheet to the reservation as time runs out.  Of all drafts that meet it
the one is offered that lies nearest to the other's last offer, most of all on what the other
has moved least.  Only what the seat knows is read: its own sheet and what was said at the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

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
from game.players.offers import liked, weighed

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


def conceded(time: Floats | float, temper: Floats) -> Floats:
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
        self,
        state: State,
        exchange: int,
        temper: Floats,
        stance: Stance | None = None,
        chances: Mapping[int, Floats] = MappingProxyType({}),
    ) -> Moves:
        """What the seat says in an exchange, in every run; legal everywhere.

        ``temper`` (R,) is how readily it concedes; a ``stance`` adds when it ties its hands, sounds
        its blocs (in the first exchange) or walks out (in the last), and what it offers.
        ``chances`` gives, in a single game and by agreement, the odds of each draft (P,).
        """
        around = Around(self.rules, state, state.turn)
        moves = Moves.silence(state.size)
        if stance is not None:
            self._acts(around, exchange, stance, moves)
        for g in self._agenda(exchange):
            free = (moves.kind == SILENCE) & is_open(self.rules, around, g, exchange)
            if free.any():
                stand = self.stand(around, g, exchange, temper)
                wish = self._wish(around, g, exchange, stand, stance, chances.get(g))
                self._on(state, g, stand, wish, free, moves)
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
        time = self._time(around, g, exchange)
        aspiration = best - (best - floor) * conceded(time, temper)
        lying = state.draft[g]
        worth: Floats = np.where(lying == NO_DRAFT, -np.inf, ladders.welcome[leaning, lying])
        return Stand(leaning, floor, aspiration, lying, worth)

    def _time(self, around: Around, g: int, exchange: int) -> Floats:
        """How far time has run, 0–1: as the table says, or as many turns as are over."""
        turns = max(self.rules.calendar.turns - 1, 1)
        own = rules_of(self.rules, g)[0].time
        begun = around.state.turn / turns if own is None else own.value(around)
        now = begun + exchange / self.rules.exchanges / turns
        found: Floats = np.broadcast_to(np.clip(now, 0.0, 1.0), around.state.size)
        return found

    def _wish(
        self,
        around: Around,
        g: int,
        exchange: int,
        stand: Stand,
        stance: Stance | None,
        chances: Floats | None,
    ) -> Codes | None:
        """The draft it would rather have on the table than concede; None: it concedes.

        In the last exchange, where its draft still wants a name, one that it can sign alone.
        """
        state, ladders = around.state, self.ladders[g]
        alone = state.accepts[self.seat, g] & (exchange == self.rules.exchanges - 1)
        if chances is None:
            return liked(around, g, stance, alone)
        several = rules_of(self.rules, g)[1].signers.sum(axis=0)[:-1] > 1
        points = ladders.points[stand.leaning[0]]
        return weighed(chances, points, float(stand.reservation[0]), several, bool(alone[0]))

    def _on(
        self, state: State, g: int, stand: Stand, wish: Codes | None, free: Truths, moves: Moves
    ) -> None:
        """Accept, offer or stay silent on one agreement, where the seat is still ``free``."""
        if wish is not None:  # what is worth as much as its own offer is good enough
            worth = self.ladders[g].points[stand.leaning, wish]
            lower = (wish != NO_DRAFT) & (worth < stand.aspiration) & np.isfinite(worth)
            stand = replace(stand, aspiration=np.where(lower, worth, stand.aspiration))
        own = state.accepts[self.seat, g]
        accepting = free & ~own & (stand.worth >= stand.aspiration)
        _say(moves, ACCEPT, g, accepting)
        able = free & ~accepting & np.isfinite(stand.reservation)
        if wish is None:
            offer = self._offers(state, g, stand, able)
            worth = self.ladders[g].points[stand.leaning, offer]
            able &= worth >= stand.reservation  # what comes nearest may still be too little
        else:
            offer = self.ladders[g].movable(state, wish, stand.lying)
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
