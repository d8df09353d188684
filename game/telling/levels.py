"""What may be written for a clause of a draft, with points by the seat's own sheet."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.table import rules_of
from game.engine.view import View
from game.match.worth import sheet_of
from game.telling.papers import papers
from game.telling.sitting import Sitting
from game.wording.drafts import clause_of, clause_title, level_words
from game.wording.links import Part
from game.wording.numbers import signed, whole


@dataclass(frozen=True)
class LevelTold:
    """A level that a clause may have; ``points`` are signed, empty for a seat without a sheet.

    ``standing`` are the titles of the drafts that have it.
    """

    level: int
    words: str
    points: str
    standing: tuple[str, ...]


@dataclass(frozen=True)
class ClauseTold:
    """A clause with all its levels; ``is_named`` where each level has a title of its own.

    ``owners`` are the seats that may propose another level, where the seat may not.
    """

    clause: int
    id: str
    title: str
    about: list[Part]
    owners: tuple[str, ...]
    is_named: bool
    levels: tuple[LevelTold, ...]


def clause_told(sitting: Sitting, g: int, c: int) -> ClauseTold:
    """One clause in full: every level with its points and who stands on it."""
    narrator, seen = sitting.narrator, sitting.view()
    written = clause_of(narrator, g, c)
    return ClauseTold(
        clause=c,
        id=written.id,
        title=clause_title(narrator, g, c),
        about=sitting.pieces(written.about),
        owners=tuple(owners(sitting, g, c, seen)),
        is_named=written.options is not None,
        levels=tuple(_level(sitting, g, c, level, seen) for level in range(_count(sitting, g, c))),
    )


def _count(sitting: Sitting, g: int, c: int) -> int:
    return int(rules_of(sitting.match.rules, g)[1].clauses[c].values.size)


def owners(sitting: Sitting, g: int, c: int, seen: View) -> list[str]:
    """Names of the seats that may propose another level, where the seat may not; else none."""
    rules = sitting.match.rules
    proposers = rules_of(rules, g)[1].clauses[c].proposers
    if proposers[seen.seat]:
        return []
    found = [s for s in rules.agreements[g].seats if proposers[s]]
    return [sitting.narrator.seat(rules.seats[s].id) for s in found]


def _level(sitting: Sitting, g: int, c: int, level: int, seen: View) -> LevelTold:
    drafts = rules_of(sitting.match.rules, g)[1]
    sheet = sheet_of(sitting.match.rules, seen, g)
    points = "" if sheet is None else signed(whole(float(sheet.by_clause[c][level]) * 1000))
    standing = tuple(
        paper.title for paper in papers(sitting, g, seen) if drafts.terms(paper.code)[c] == level
    )
    return LevelTold(level, level_words(sitting.narrator, g, c, level), points, standing)


def levels_words(sitting: Sitting, g: int, c: int) -> str:
    """All levels of a clause in a row."""
    count = _count(sitting, g, c)
    return " · ".join(level_words(sitting.narrator, g, c, level) for level in range(count))
