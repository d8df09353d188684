"""The parts of a compiled agreement, frozen: clauses, the space of drafts, table, sheets, bodies.

Every draft of an agreement with clauses is a point in a finite space and has a number, its
``code``: all ``P`` of them can be listed.  ``C`` is the number of clauses, ``L`` of a clause's
levels, ``S`` of seats.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula
from game.engine.grid import Floats, Truths

NO_DRAFT = -1
"""The code of no draft at all."""


@dataclass(frozen=True)
class Clause:
    """``values`` (L,) the number of each level, rising; ``names`` their ids ('' for numbers).

    ``absent`` is the level at which the clause is not in the paper, −1 for none.
    """

    id: str
    kind: str
    values: Floats
    names: tuple[str, ...]
    absent: int
    proposers: Truths  # (S,)
    signers: Truths  # (S,): whose signature it needs when it is in the paper


@dataclass(frozen=True)
class Drafts:
    """All drafts of an agreement: ``levels`` (C, P) of each clause, by code."""

    clauses: tuple[Clause, ...]
    levels: NDArray[np.int16]
    strides: tuple[int, ...]

    @classmethod
    def of(cls, clauses: tuple[Clause, ...]) -> Drafts:
        """The space of some clauses, the last running fastest."""
        sizes = [clause.values.size for clause in clauses]
        grid = np.indices(sizes).reshape(len(sizes), -1).astype(np.int16)
        strides = tuple(int(np.prod(sizes[i + 1 :])) for i in range(len(sizes)))
        return cls(clauses, grid, strides)

    @property
    def size(self) -> int:
        """Number of drafts."""
        return int(self.levels.shape[1])

    def code(self, levels: Sequence[int]) -> int:
        """The code of a draft, from a level for each clause."""
        return int(sum(level * stride for level, stride in zip(levels, self.strides, strict=True)))

    def terms(self, code: int) -> tuple[int, ...]:
        """The level of each clause in a draft."""
        return tuple(int(level) for level in self.levels[:, code])

    @cached_property
    def values(self) -> Floats:
        """The number of each clause's term, (C, P + 1); the last column is for no draft: 0."""
        rows = [c.values[self.levels[i]] for i, c in enumerate(self.clauses)]
        return np.concatenate([np.array(rows), np.zeros((len(rows), 1))], axis=1)

    @cached_property
    def lying(self) -> Floats:
        """Like ``values``, but for no draft each clause's lowest number."""
        table = self.values.copy()
        table[:, -1] = [clause.values[0] for clause in self.clauses]
        return table

    @cached_property
    def present(self) -> Truths:
        """Whether each clause is in the paper, (C, P + 1); nothing is in no draft."""
        absent = np.array([clause.absent for clause in self.clauses])[:, np.newaxis]
        inside: Truths = np.not_equal(self.levels, absent)
        return np.concatenate([inside, np.zeros((len(self.clauses), 1), np.bool_)], axis=1)

    @cached_property
    def signers(self) -> Truths:
        """Whose signatures each draft needs, (S, P + 1)."""
        need = np.array([clause.signers for clause in self.clauses])  # (C, S)
        found: Truths = np.any(need.T[:, :, np.newaxis] & self.present, axis=1)
        return found

    @cached_property
    def essential(self) -> Truths:
        """Seats without whose signature nothing can be agreed, (S,)."""
        anything = self.present.any(axis=0)
        found: Truths = np.all(self.signers | ~anything, axis=1)
        return found

    @cached_property
    def places(self) -> Floats:
        """Where each term stands between its clause's lowest and highest level, (C, P), 0–1.

        By level and not by number: a fivefold sum does not make all others look alike.
        """
        tops = np.array([[max(clause.values.size - 1, 1)] for clause in self.clauses])
        placed: Floats = self.levels / tops
        return placed


@dataclass(frozen=True)
class Tie:
    """What tying its hands does to a seat: points (thousandths) on its reservation; its price."""

    commitment: int
    raises: float
    cost: int


@dataclass(frozen=True)
class Poll:
    """What sounding its blocs costs a seat, and for how many days it sees them sharply."""

    cost: int
    lasts: float


@dataclass(frozen=True)
class TableRules:
    """How a draft is talked over; ``ties`` and ``polls`` by seat, None where it has none.

    ``time`` is how far time has run for negotiators, 0 to 1; None: as far as the game.
    ``part_of`` is the agreement from which this one can be split off, −1 for none;
    ``settles`` are the clauses of that agreement (place, level) that stand so while this one
    is in force.
    """

    exchanges: int
    lies: float
    opens: Formula | None
    closed_for: float
    time: Formula | None
    ties: tuple[Tie | None, ...]
    polls: tuple[Poll | None, ...]
    part_of: int
    settles: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Sheet:
    """What drafts are worth to a seat of one leaning: its private point sheet.

    ``by_clause`` points of each level of each clause; ``points`` (P,) of each draft, cross-terms
    included; ``forbidden`` (P,) drafts beyond a red line; ``red_lines`` the same line by line.
    """

    seat: int
    leaning: int
    agreement: int
    by_clause: tuple[Floats, ...]
    points: Floats
    forbidden: Truths
    red_lines: tuple[Truths, ...]
    reservation: Formula


@dataclass(frozen=True)
class Group:
    """Members of a body who vote alike (see ``bodies.vote``)."""

    id: str
    members: int
    whip: Formula | None
    abstains: float
    defects: float
    sd: float


@dataclass(frozen=True)
class Body:
    """A body that ratifies; ``seat`` at whose home it sits, −1 for none."""

    id: str
    seat: int
    quota: float
    veto: bool
    groups: tuple[Group, ...]


def sheet_table(
    sheets: Sequence[Sheet], seat: int, agreement: int, leanings: int
) -> tuple[Sheet | None, ...]:
    """The sheets of a seat on an agreement, by leaning; None where one has none."""
    found: list[Sheet | None] = [None] * leanings
    for sheet in sheets:
        if sheet.seat == seat and sheet.agreement == agreement:
            found[sheet.leaning] = sheet
    return tuple(found)
