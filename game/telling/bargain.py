"""A table with the draft that a seat is making: each clause, what it changes, what can be said."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.state import POLLED
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, worth
from game.telling.course import is_open_now
from game.telling.levels import owners
from game.telling.papers import Cell, SideBySide, papers, side_by_side
from game.telling.proposal import settled_by
from game.telling.sitting import Sitting
from game.telling.speech import tie_words
from game.telling.valuing import Paper
from game.wording.drafts import clause_of, clause_title, level_words

NUMBER, NAMED, YES_NO = "number", "named", "yes_no"
"""Kinds of clauses, by how their levels are chosen."""


@dataclass(frozen=True)
class Term:
    """A clause of a draft in the making.

    ``levels`` are all of them in words, ``values`` their numbers; ``lock`` says why it cannot be
    written otherwise, and is empty where it can.  ``points`` are signed, empty for a seat without a
    sheet; ``others`` the clause in the drafts that it is held against.
    """

    clause: int
    id: str
    title: str
    kind: str
    level: int
    levels: tuple[str, ...]
    values: tuple[float, ...]
    lock: str
    points: str
    others: tuple[Cell, ...]

    def differs(self, other: int) -> bool:
        """Whether it says something else than a draft that it is held against."""
        return self.others[other].level != self.level


@dataclass(frozen=True)
class Acts:
    """What the seat may do besides putting a draft.

    ``tie`` is what would be said, by how many points it binds, its cost; ``poll`` its cost; None
    where there is no such thing or it has been done.  ``left`` says how often it may speak.
    """

    has_floor: bool
    can_accept: bool
    tie: tuple[str, int, int] | None
    poll: int | None
    left: int


@dataclass(frozen=True)
class Bargain:
    """A draft in the making at a table; ``lying`` is the one on the table.

    ``papers`` are that in the making, then those it is held against; the sums are theirs.
    """

    agreement: int
    code: int
    lying: int
    terms: tuple[Term, ...]
    papers: SideBySide
    worth: Worth | None
    acts: Acts

    @property
    def is_fresh(self) -> bool:
        """Whether it is another draft than the one on the table."""
        return self.code != self.lying


def bargain(sitting: Sitting, g: int, seen: View, code: int) -> Bargain:
    """The table of an agreement with a draft in the making."""
    own = Paper(sitting.words("paper.tried"), code)
    others = papers(sitting, g, seen)
    shown = side_by_side(sitting, g, seen, [own, *others])
    return Bargain(
        agreement=g,
        code=code,
        lying=int(seen.known.draft[g, 0]),
        terms=tuple(_terms(sitting, g, seen, shown)),
        papers=shown,
        worth=worth(sitting.match.rules, seen, g, code),
        acts=acts(sitting, g, seen),
    )


def _terms(sitting: Sitting, g: int, seen: View, shown: SideBySide) -> list[Term]:
    _, drafts = rules_of(sitting.match.rules, g)
    settled = settled_by(sitting, g)
    found = []
    for row, clause in zip(shown.rows, drafts.clauses, strict=True):
        named = clause_of(sitting.narrator, g, row.clause).options is not None
        kind = YES_NO if clause.kind == YES_NO else NAMED if named else NUMBER
        levels = range(clause.values.size)
        found.append(
            Term(
                clause=row.clause,
                id=row.id,
                title=clause_title(sitting.narrator, g, row.clause),
                kind=kind,
                level=row.cells[0].level,
                levels=tuple(level_words(sitting.narrator, g, row.clause, i) for i in levels),
                values=tuple(float(value) for value in clause.values),
                lock=_lock(sitting, g, seen, row.clause, settled.get(row.clause)),
                points=row.cells[0].points,
                others=row.cells[1:],
            )
        )
    return found


def _lock(sitting: Sitting, g: int, seen: View, c: int, settled: str | None) -> str:
    """Why a clause cannot be written otherwise."""
    if settled is not None:
        return sitting.words("levels.settled", agreement=settled)
    names = owners(sitting, g, c, seen)
    return sitting.words("levels.not_yours", seats=", ".join(names)) if names else ""


def acts(sitting: Sitting, g: int, seen: View) -> Acts:
    """What the seat may do at a table now."""
    match, known = sitting.match, seen.known
    table, _ = rules_of(match.rules, g)
    floor = match.talk.floor
    poll = table.polls[seen.seat]
    has_polled = bool(known.said[seen.seat, g, 0] & POLLED)
    return Acts(
        has_floor=floor is not None and floor[0] == sitting.seat and is_open_now(sitting, g, seen),
        can_accept=int(known.draft[g, 0]) != NO_DRAFT and not known.accepts[seen.seat, g, 0],
        tie=None if float(known.tied[seen.seat, g, 0]) else tie_words(sitting, g),
        poll=None if poll is None or has_polled else poll.cost,
        left=match.talk.left_to(sitting.seat),
    )


def signatures(sitting: Sitting, g: int, seen: View, code: int) -> list[tuple[str, str, bool]]:
    """Whose signature a draft needs: seat, name, and whether it has accepted that very draft."""
    rules, known = sitting.match.rules, seen.known
    needed = rules_of(rules, g)[1].signers[:, code]
    is_lying = int(known.draft[g, 0]) == code
    return [
        (rules.seats[s].id, sitting.narrator.seat(rules.seats[s].id),
         is_lying and bool(known.accepts[s, g, 0]))
        for s in rules.agreements[g].seats
        if needed[s]
    ]  # fmt: skip
