"""What a draft is worth to a seat by its own sheet, and how far one offer is from another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.rules import Rules
from game.engine.surroundings import Around
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT, Sheet
from game.engine.view import View
from game.players.negotiator import reservation

BANDS = ("red_line", "below", "tolerable", "good", "excellent")
"""How a draft looks to a seat, worst first."""


@dataclass(frozen=True)
class Worth:
    """A draft by a seat's sheet, in points.

    ``by_clause`` of each clause, ``together`` what its cross-terms add; ``reservation`` below
    which no draft is better, ``best`` the most that any allowed draft gives; ``crossed`` the
    places of the red lines that it crosses among the sheet's.
    """

    points: float
    by_clause: tuple[float, ...]
    together: float
    reservation: float
    best: float
    crossed: tuple[int, ...]

    @property
    def band(self) -> str:
        """One of ``BANDS``: thirds of the way from the reservation to the best."""
        if self.crossed:
            return "red_line"
        if self.points < self.reservation:
            return "below"
        way = 3.0 * (self.points - self.reservation)
        room = self.best - self.reservation
        return "tolerable" if way < room else "good" if way < 2.0 * room else "excellent"


def sheet_of(rules: Rules, view: View, g: int) -> Sheet | None:
    """The sheet by which the view's seat judges drafts of an agreement; None if it has none."""
    leaning = int(view.known.leanings[view.seat, 0])
    return rules.sheets_of(view.seat, g)[leaning]


def worth(rules: Rules, view: View, g: int, code: int) -> Worth | None:
    """What a draft is worth to the view's seat; None without a draft or a sheet."""
    sheet = sheet_of(rules, view, g)
    if sheet is None or code == NO_DRAFT:
        return None
    levels = rules_of(rules, g)[1].terms(code)
    parts = zip(sheet.by_clause, levels, strict=True)
    by_clause = tuple(float(points[level]) for points, level in parts)
    points = float(sheet.points[code])
    floor = float(reservation(Around(rules, view.known, view.known.turn), view.seat, g)[0])
    allowed = sheet.points[~sheet.forbidden]
    return Worth(
        points,
        by_clause,
        points - sum(by_clause),
        floor,
        max(float(allowed.max()) if allowed.size else floor, floor),
        tuple(i for i, line in enumerate(sheet.red_lines) if line[code]),
    )


def differing(rules: Rules, g: int, one: int, other: int) -> tuple[int, ...]:
    """The clauses in which two drafts differ; none where either is no draft."""
    if NO_DRAFT in (one, other):
        return ()
    levels = rules_of(rules, g)[1].levels
    return tuple(int(c) for c in np.flatnonzero(levels[:, one] != levels[:, other]))
