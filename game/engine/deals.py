"""A deal analysed: which drafts all sides can accept, which are efficient, which is fair.

All drafts are enumerated (thousands) and compared by their points on the sides' sheets:
the zone of possible agreement and the frontier after Raiffa (1982), the solution after
Nash (1950), who takes the draft with the largest product of gains over the reservations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.engine.grid import Floats, Truths

NO_SOLUTION = -1
"""``nash`` where no draft is acceptable to all."""


@dataclass(frozen=True)
class Deals:
    """Every draft weighed by ``n`` sides: ``points`` (n, P), ``reservations`` (n,).

    ``acceptable`` (n, P): worth at least the reservation and beyond no red line; ``zone`` (P,)
    acceptable to all; ``frontier`` (P,) allowed drafts than which no allowed draft is better
    for one side and as good for all others; ``nash`` the code of the Nash solution.
    """

    points: Floats
    reservations: Floats
    acceptable: Truths
    zone: Truths
    frontier: Truths
    nash: int

    def gains(self, code: int) -> Floats:
        """Points above each side's reservation, (n,)."""
        found: Floats = self.points[:, code] - self.reservations
        return found

    def left(self, code: int) -> Floats:
        """The most that each side could still gain from a draft without anyone's loss, (n,)."""
        here = self.points[:, code, np.newaxis]
        as_good = self.frontier & np.all(self.points >= here, axis=0)
        if not as_good.any():
            return np.zeros(len(self.points))
        best: Floats = self.points[:, as_good].max(axis=1) - self.points[:, code]
        return best


def analyse(
    points: Sequence[Floats], forbidden: Sequence[Truths], reservations: Sequence[float]
) -> Deals:
    """Weigh all drafts; ``points`` and ``forbidden`` (P,) for each side."""
    table, floors = np.array(points), np.array(reservations, np.float64)
    banned = np.array(forbidden)
    acceptable: Truths = (table >= floors[:, np.newaxis]) & ~banned
    zone: Truths = np.all(acceptable, axis=0)
    allowed = ~np.any(banned, axis=0)
    return Deals(
        table, floors, acceptable, zone, _frontier(table, allowed), _nash(table, floors, zone)
    )


def _nash(points: Floats, floors: Floats, zone: Truths) -> int:
    """The draft with the largest product of gains; of equals the one with the largest sum."""
    places = np.flatnonzero(zone)
    if not places.size:
        return NO_SOLUTION
    gains = points[:, places] - floors[:, np.newaxis]
    product, total = gains[0].copy(), gains[0].copy()
    for row in gains[1:]:
        product, total = product * row, total + row
    return int(places[np.lexsort((-total, -product))[0]])


def _frontier(points: Floats, allowed: Truths) -> Truths:
    """Which allowed drafts are not dominated."""
    found = np.zeros(points.shape[1], np.bool_)
    places = np.flatnonzero(allowed)
    if len(points) == 2:
        found[places[_two_sided(points[0, places], points[1, places])]] = True
        return found
    order = places[np.lexsort(-points[::-1, places])]
    kept: list[int] = []
    for place in order.tolist():  # whatever dominates a draft comes before it
        better = points[:, kept]
        here = points[:, place, np.newaxis]
        worse = np.all(better >= here, axis=0) & np.any(better > here, axis=0)
        if not worse.any():
            kept.append(place)
    found[kept] = True
    return found


def _two_sided(one: Floats, two: Floats) -> Truths:
    """Undominated points of two sides, by one sort: (P,)."""
    found = np.zeros(one.size, np.bool_)
    if not one.size:
        return found
    order = np.lexsort((-two, -one))
    first, second = one[order], two[order]
    begins = np.concatenate([[True], first[1:] != first[:-1]])
    start = np.maximum.accumulate(np.where(begins, np.arange(first.size), 0))
    best = np.maximum.accumulate(second)
    before = np.where(start > 0, best[np.maximum(start - 1, 0)], -np.inf)
    found[order] = (second == second[start]) & (second > before)
    return found
