"""Drafts by their nearness to an offer: which is the nearest that is worth enough.

For a given offer of the other side all drafts are sorted by distance; of those only the ones
that are worth more than every nearer one matter.  They form a ladder, on which the first rung
at or above an aspiration is found by bisection, for any aspiration and any number of runs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.bodies import count, supports
from game.engine.grid import Floats, Truths
from game.engine.rules import Rules
from game.engine.state import State, blank
from game.engine.surroundings import Around
from game.engine.table import rules_of, settled
from game.engine.treaty import NO_DRAFT

NEVER_MOVED, MOVED_LITTLE, MOVED_FAR = 4.0, 2.0, 1.0
"""Weights of a clause in the distance: what the other side has moved least counts most."""

LITTLE = 1.0 / 3.0
"""Share of a clause's range up to which a movement is little."""

HOPELESS = 0.4
"""A draft is hopeless at home if a body's votes for it fall short of its quota by this share."""

MOST_LADDERS = 20_000
"""Ladders that are remembered; each has a few dozen rungs."""

_WIDE = (1 << 17) - 1
_ONE = np.zeros(1, np.int64)

Codes = NDArray[np.int32]


@dataclass(frozen=True)
class Bounds:
    """What cannot be moved in each run, (R,).

    ``base`` a draft with the terms that stand fast, NO_DRAFT where all can be moved; ``held``
    the clauses that side deals have settled, as bits in the order of ``table.settled``.
    """

    base: Codes
    held: NDArray[np.int64]


class Ladders:
    """The ladders of one seat on one agreement, made as they are needed.

    ``points`` (leanings, P) of its sheets, −∞ beyond red lines; ``best`` (leanings,) the most;
    ``welcome`` like ``points``, but −∞ also for what no body would pass.
    """

    def __init__(self, rules: Rules, seat: int, g: int) -> None:
        _, self.drafts = rules_of(rules, g)
        self._rules, self._seat, self._g = rules, seat, g
        rows = [
            np.full(self.drafts.size, -np.inf)
            if sheet is None
            else np.where(sheet.forbidden, -np.inf, sheet.points)
            for sheet in rules.sheets_of(seat, g)
        ]
        self.points: Floats = np.array(rows)
        self.best: Floats = self.points.max(axis=1)
        self._passable = _passable(rules, g)
        self.welcome: Floats = np.where(self._passable, self.points, -np.inf)
        others = [not clause.proposers[seat] for clause in self.drafts.clauses]
        self._others = np.flatnonzero(others)
        self._sides = [place for place, _, _ in settled(rules, blank(rules, _ONE), g)]
        self._made: dict[int, tuple[Floats, Codes]] = {}

    def bounds(self, state: State, runs: NDArray[np.intp], lying: Codes) -> Bounds:
        """What cannot be moved in some runs, given the drafts that lie on the table there."""
        low = self.drafts.code([max(clause.absent, 0) for clause in self.drafts.clauses])
        base = np.full(runs.size, NO_DRAFT, np.int32)
        if self._others.size:
            base = np.where(lying == NO_DRAFT, np.int32(low), lying).astype(np.int32)
        held = np.zeros(runs.size, np.int64)
        for bit, (place, level, where) in enumerate(settled(self._rules, state, self._g)):
            here = where[runs]
            start = np.where(base == NO_DRAFT, low, base)
            raised = level - self.drafts.levels[place, start].astype(np.int32)
            moved = start + raised * self.drafts.strides[place]
            base = np.where(here, moved, base).astype(np.int32)
            held |= here.astype(np.int64) << bit
        return Bounds(base, held)

    def movable(self, state: State, wanted: Codes, lying: Codes) -> Codes:
        """The drafts ``wanted`` in each run; NO_DRAFT where the seat may not put one there."""
        bounds = self.bounds(state, np.arange(wanted.size), lying)
        found = wanted.copy()
        for base, held, draft in {*zip(bounds.base.tolist(), bounds.held.tolist(),
                                       wanted.tolist(), strict=True)}:  # fmt: skip
            if draft != NO_DRAFT and not self._allowed(base, held)[draft]:
                where = (bounds.base == base) & (bounds.held == held) & (wanted == draft)
                found[where] = NO_DRAFT
        return found

    def nearest(
        self,
        leaning: NDArray[np.int8],
        last: Codes,
        first: Codes,
        bounds: Bounds,
        aspiration: Floats,
    ) -> Codes:
        """The draft worth ``aspiration`` that is nearest to the other's ``last`` offer, (R,).

        Where the other has offered nothing (NO_DRAFT), the one worth most.
        """
        pattern = self._pattern(last, first)
        key = leaning.astype(np.int64) << 58 | bounds.held << 54
        key |= (bounds.base.astype(np.int64) + 1) << 37
        key |= (last.astype(np.int64) + 1) << 20
        key |= pattern
        found = np.full(last.size, NO_DRAFT, np.int32)
        kinds, places = np.unique(key, return_inverse=True)
        order = np.argsort(places, kind="stable")
        ends = np.searchsorted(places[order], np.arange(kinds.size + 1))
        for i, kind in enumerate(kinds.tolist()):
            runs = order[ends[i] : ends[i + 1]]
            worths, codes = self._ladder(kind)
            rung = np.searchsorted(worths, aspiration[runs], side="left")
            if worths.size:  # where nothing is worth enough, what comes nearest to it
                found[runs] = codes[np.minimum(rung, worths.size - 1)]
        return found

    def _pattern(self, last: Codes, first: Codes) -> NDArray[np.int64]:
        """How far the other has moved on each clause, three classes a clause, in one number."""
        spoken = last != NO_DRAFT
        places = self.drafts.places
        moved = np.abs(places[:, last] - places[:, first])
        kind = (moved > 0.0).astype(np.int64) + (moved > LITTLE)
        number = np.zeros(last.size, np.int64)
        for row in kind:
            number = number * 3 + row
        return np.where(spoken, number, 0)

    def _ladder(self, key: int) -> tuple[Floats, Codes]:
        """The ladder of a key of ``nearest``: worths and codes."""
        made = self._made.get(key)
        if made is None:
            leaning, held, base = key >> 58, key >> 54 & 15, (key >> 37 & _WIDE) - 1
            last, pattern = (key >> 20 & _WIDE) - 1, key & (1 << 20) - 1
            made = self._make(leaning, last, pattern, self._allowed(base, held))
            if len(self._made) < MOST_LADDERS:
                self._made[key] = made
        return made

    def _allowed(self, base: int, held: int) -> Truths:
        """Drafts that keep what cannot be moved."""
        allowed = np.ones(self.drafts.size, np.bool_)
        fixed = [place for bit, place in enumerate(self._sides) if held >> bit & 1]
        for place in [*self._others, *fixed] if base != NO_DRAFT else ():
            allowed &= self.drafts.levels[place] == self.drafts.levels[place, base]
        return allowed

    def _make(self, leaning: int, last: int, pattern: int, allowed: Truths) -> tuple[Floats, Codes]:
        """Worths (rising) and codes of a ladder, nearest first."""
        points = np.where(allowed & self._passable, self.points[leaning], -np.inf)
        if last == NO_DRAFT:
            distance = -np.where(allowed, self.points[leaning], -np.inf)
            points = np.where(allowed, self.points[leaning], -np.inf)
        else:
            distance = self._distance(last, pattern)
        worth_it = np.flatnonzero(np.isfinite(points))
        order = worth_it[np.lexsort((-points[worth_it], distance[worth_it]))]
        sorted_points = points[order]
        highest = np.maximum.accumulate(sorted_points)
        better = np.concatenate([[True], highest[1:] > highest[:-1]])[: order.size]
        return sorted_points[better], order[better].astype(np.int32)

    def _distance(self, last: int, pattern: int) -> Floats:
        places = self.drafts.places
        distance = np.zeros(self.drafts.size)
        weights = (NEVER_MOVED, MOVED_LITTLE, MOVED_FAR)
        for place in range(len(self.drafts.clauses) - 1, -1, -1):
            pattern, kind = divmod(pattern, 3)
            distance += weights[kind] * np.abs(places[place] - places[place, last])
        return distance


def _passable(rules: Rules, g: int) -> Truths:
    """Drafts that the bodies asked would not surely vote down as things stood at the start."""
    _, drafts = rules_of(rules, g)
    passable = np.ones(drafts.size, np.bool_)
    bodies = [consent for consent in rules.agreements[g].consents if consent.body >= 0]
    if not bodies:
        return passable
    state = blank(rules, np.arange(drafts.size))
    state.draft[g] = np.arange(drafts.size)
    around = Around(rules, state, 0)
    for consent in bodies:
        body = rules.bodies[consent.body]
        votes = count(around, body, supports(around, body, consent))
        yes, cast = votes.yes.sum(axis=0), (votes.yes + votes.no).sum(axis=0)
        asked = np.ones(drafts.size, np.bool_)
        if consent.clauses:
            asked = np.any(drafts.present[list(consent.clauses), :-1], axis=0)
        near = votes.passes(body) | (yes >= (1.0 - HOPELESS) * body.quota * cast)
        passable &= ~asked | near
    return passable if passable.any() else np.ones(drafts.size, np.bool_)
