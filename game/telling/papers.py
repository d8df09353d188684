"""Drafts clause by clause, side by side, and what they are worth to the seat by its own sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, differing, worth
from game.telling.course import course
from game.telling.sitting import Sitting
from game.telling.valuing import Paper, points_words
from game.wording.drafts import clause_of, clause_title, level_words
from game.wording.numbers import signed, whole


@dataclass(frozen=True)
class Cell:
    """A clause in one draft: ``words`` tell its level, and the one before where it was changed.

    ``points`` are signed and whole, empty for a seat without a sheet.
    """

    level: int
    words: str
    is_changed: bool
    points: str


@dataclass(frozen=True)
class ClauseRow:
    """A clause in all the drafts; ``is_apart`` where the first and the last differ in it."""

    clause: int
    id: str
    title: str
    is_apart: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class SideBySide:
    """Drafts in columns; ``worths`` are None for a seat without a sheet.

    ``together`` is what belongs to no single clause, empty where that is nothing; ``sums`` are
    all points of each draft.
    """

    papers: tuple[Paper, ...]
    worths: tuple[Worth | None, ...]
    rows: tuple[ClauseRow, ...]
    together: tuple[str, ...]
    sums: tuple[str, ...]

    @property
    def apart(self) -> int:
        """In how many clauses the first and the last draft differ."""
        return sum(row.is_apart for row in self.rows)


def papers(sitting: Sitting, g: int, seen: View, tried: int = NO_DRAFT) -> list[Paper]:
    """The draft on the table, what is being tried, the last offer of each side if it differs."""
    found = _lying(sitting, g, seen)
    if tried != NO_DRAFT:
        return [*found, Paper(sitting.words("paper.tried"), tried)]
    rules, lying = sitting.match.rules, int(seen.known.draft[g, 0])
    for s in sorted(rules.agreements[g].seats, key=lambda s: s != seen.seat):
        offer = int(seen.known.offers[s, g, 0])
        if offer not in (NO_DRAFT, lying):
            code = "paper.own_last" if s == seen.seat else "paper.last"
            seat = sitting.narrator.seat(rules.seats[s].id)
            found.append(Paper(sitting.words(code, seat=seat), offer))
    return found


def _lying(sitting: Sitting, g: int, seen: View) -> list[Paper]:
    """The draft on the table, beside the one before it."""
    lying, drafter = int(seen.known.draft[g, 0]), int(seen.known.drafter[g, 0])
    if lying == NO_DRAFT:
        return []
    seat = sitting.narrator.seat(sitting.match.rules.seats[drafter].id)
    code = "paper.own" if drafter == seen.seat else "paper.lying"
    puts = course(sitting, g)
    before = puts[-2].code if len(puts) > 1 else NO_DRAFT
    return [Paper(sitting.words(code, seat=seat), lying, before)]


def side_by_side(sitting: Sitting, g: int, seen: View, shown: Sequence[Paper]) -> SideBySide:
    """Drafts in columns, clause by clause; at least one."""
    rules = sitting.match.rules
    judged = tuple(worth(rules, seen, g, paper.code) for paper in shown)
    apart = differing(rules, g, shown[0].code, shown[-1].code)
    rows = tuple(
        ClauseRow(
            clause=c,
            id=clause_of(sitting.narrator, g, c).id,
            title=clause_title(sitting.narrator, g, c),
            is_apart=c in apart,
            cells=tuple(
                _cell(sitting, g, c, paper, it) for paper, it in zip(shown, judged, strict=True)
            ),
        )
        for c in range(len(rules_of(rules, g)[1].clauses))
    )
    return SideBySide(tuple(shown), judged, rows, _together(judged), _sums(judged))


def _cell(sitting: Sitting, g: int, c: int, paper: Paper, it: Worth | None) -> Cell:
    drafts = rules_of(sitting.match.rules, g)[1]
    level = drafts.terms(paper.code)[c]
    words = level_words(sitting.narrator, g, c, level)
    points = signed(whole(it.by_clause[c] * 1000)) if it is not None else ""
    if paper.before == NO_DRAFT or drafts.terms(paper.before)[c] == level:
        return Cell(level, words, False, points)
    earlier = level_words(sitting.narrator, g, c, drafts.terms(paper.before)[c])
    return Cell(level, sitting.words("paper.was", level=words, before=earlier), True, points)


def _together(judged: Sequence[Worth | None]) -> tuple[str, ...]:
    """Points of clauses that belong together, by draft; empty if there are none anywhere."""
    known = [it for it in judged if it is not None]
    if not any(round(it.together) for it in known):
        return ()
    return tuple(signed(whole(it.together * 1000)) for it in known)


def _sums(judged: Sequence[Worth | None]) -> tuple[str, ...]:
    return tuple(points_words(it) for it in judged if it is not None)
