"""A seat's private points for the tables at which everybody sits, as they stand before a game."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.treaty import Sheet
from game.match.worth import sheet_of, worth
from game.telling.levels import clause_told
from game.telling.public_talks import shared_tables
from game.telling.sitting import Sitting
from game.telling.valuing import whole_points, written_sheet

ANY_DRAFT = 0
"""A draft to weigh where only the bounds are asked for, which all drafts share."""


@dataclass(frozen=True)
class ClausePoints:
    """A clause, and what each of its levels gives: (words, signed points)."""

    title: str
    levels: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PointSheet:
    """What a team needs at a table: points by clause, and the bounds of what it may sign.

    ``floor`` is below which no agreement is better, as long as nothing has happened yet; ``best``
    the most that a draft can give; ``has_room`` where some draft is better than none.
    ``is_joined`` where clauses together give more or less.
    """

    title: str
    clauses: tuple[ClausePoints, ...]
    floor: str
    best: str
    has_room: bool
    is_joined: bool
    red_lines: tuple[str, ...]


def point_sheets(sitting: Sitting) -> list[PointSheet]:
    """The sheets of the seat whose sitting it is, one for each table; none without sheets."""
    seen = sitting.view()
    found = [(g, sheet_of(sitting.match.rules, seen, g)) for g in shared_tables(sitting)]
    return [_told(sitting, g, sheet) for g, sheet in found if sheet is not None]


def _told(sitting: Sitting, g: int, sheet: Sheet) -> PointSheet:
    rules, narrator = sitting.match.rules, sitting.narrator
    written = written_sheet(sitting, g, sheet)
    bounds = worth(rules, sitting.view(), g, ANY_DRAFT)
    assert bounds is not None, "point_sheets: a seat with a sheet can weigh any draft"
    return PointSheet(
        title=narrator.agreement(rules.agreements[g].id),
        clauses=tuple(_clause(sitting, g, c) for c in range(len(sheet.by_clause))),
        floor=whole_points(bounds.reservation),
        best=whole_points(bounds.best),
        has_room=bounds.best > bounds.reservation,
        is_joined=bool(written.together),
        red_lines=tuple(narrator.text(line.title) for line in written.red_lines),
    )


def _clause(sitting: Sitting, g: int, c: int) -> ClausePoints:
    told = clause_told(sitting, g, c)
    return ClausePoints(told.title, tuple((one.words, one.points) for one in told.levels))
