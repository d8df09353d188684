"""Clauses and their levels as the space of all drafts, and terms as points in it."""

from __future__ import annotations

import itertools

import numpy as np

from game.engine.grid import Truths
from game.engine.treaty import Clause, Drafts
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.problems import closest
from game.scenario.schema import agreements as schema

MOST_DRAFTS = 20_000
"""The most drafts that an agreement can have: all of them are listed and weighed."""

MOST_LEVELS = 40

SHOWN = 9
"""So many levels are named in a problem."""

_NAMED = ("index", "milestones")
_NUMBERED = ("amount", "percentage", "years")


class DraftsCompiler:
    """Compiles the clauses of one agreement; ``drafts`` is None where it has none."""

    def __init__(self, shop: Workshop, agreement: schema.Agreement, path: Path) -> None:
        self.shop = shop
        self.agreement = agreement
        self.path = path
        self.drafts = self._drafts() if agreement.clauses else None

    def _drafts(self) -> Drafts | None:
        clauses = [
            self._clause(clause, (*self.path, "clauses", c))
            for c, clause in enumerate(self.agreement.clauses)
        ]
        size = int(np.prod([clause.values.size for clause in clauses], dtype=np.float64))
        if size > MOST_DRAFTS:
            self.shop.error("E471", (*self.path, "clauses"), count=size, limit=MOST_DRAFTS)
            return None
        return Drafts.of(tuple(clauses))

    def _clause(self, clause: schema.Clause, path: Path) -> Clause:
        values, names = self._levels(clause, path)
        absent = 0 if clause.type == "yes_no" else -1
        if clause.absent is not None:
            found = level_of(clause, values, names, clause.absent)
            if found is None:
                self._unknown_term(clause, values, names, clause.absent, (*path, "absent"))
            absent = -1 if found is None else found
        signers = self._seats(clause.parties, (*path, "parties"))
        if not signers.any() and clause.parties is not None:
            self.shop.error("E491", (*path, "parties"), clause=clause.id)
        return Clause(
            id=clause.id,
            kind=clause.type,
            values=np.array(values),
            names=tuple(names),
            absent=absent,
            proposers=self._seats(clause.proposed_by, (*path, "proposed_by")),
            signers=signers,
        )

    def _levels(self, clause: schema.Clause, path: Path) -> tuple[list[float], list[str]]:
        """The numbers of a clause's levels and their names; two of anything where it is wrong."""
        span = (clause.lowest, clause.to, clause.step)
        if clause.type == "yes_no":
            fits = clause.levels is None and clause.options is None and span == (None,) * 3
            values, names = [0.0, 1.0], ["no", "yes"]
        elif clause.type in _NAMED:
            fits = clause.options is not None and clause.levels is None and span == (None,) * 3
            names = [level.id for level in clause.options or ()]
            values = [float(i) for i in range(len(names))]
        else:
            fits = clause.options is None and (clause.levels is not None) != (None not in span)
            values = list(clause.levels or _spanned(*span))
            names = [""] * len(values)
        if not fits:
            wanted = {"yes_no": "no_levels", **dict.fromkeys(_NAMED, "options")}
            needs = wanted.get(clause.type, "levels")
            self.shop.error("E472", path, clause=clause.id, type=clause.type, expected=needs)
        elif len(values) > MOST_LEVELS or any(a >= b for a, b in itertools.pairwise(values)):
            self.shop.error("E473", path, clause=clause.id, limit=MOST_LEVELS)
        else:
            return values, names
        return [0.0, 1.0], ["", ""]

    def _seats(self, named: list[str] | None, path: Path) -> Truths:
        """Which seats are named; all that are parties where nothing is named."""
        seats = [seat.id for seat in self.shop.document.seats]
        for i, name in enumerate(named or ()):
            known = self.shop.refer("party", name, (*path, i)) >= 0
            if known and name not in self.agreement.parties:
                owner = self.agreement.id
                self.shop.error("E495", (*path, i), party=name, agreement=owner)
        wanted = self.agreement.parties if named is None else named
        return np.array([seat in wanted for seat in seats], np.bool_)

    # -- terms -----------------------------------------------------------------------------------

    def code(self, terms: schema.Terms, path: Path) -> int:
        """The draft with these terms; clauses left out are absent, or at their lowest level."""
        if self.drafts is None:
            return 0
        levels = [max(clause.absent, 0) for clause in self.drafts.clauses]
        for place, level in self.levels(terms, path):
            levels[place] = level
        return self.drafts.code(levels)

    def levels(self, terms: schema.Terms, path: Path) -> list[tuple[int, int]]:
        """Clause and level of each term; what there is not is reported."""
        found = []
        ids = [clause.id for clause in self.agreement.clauses]
        for name, term in terms.items():
            if name not in ids:
                near = closest(name, ids)
                self.shop.problems.error("E210", self.shop.place((*path, name)), kind="clause",
                                         id=name, suggestion=near)  # fmt: skip
                continue
            place = ids.index(name)
            written = self.agreement.clauses[place]
            if self.drafts is None:
                continue
            clause = self.drafts.clauses[place]
            level = level_of(written, clause.values.tolist(), list(clause.names), term)
            if level is None:
                values, names = clause.values.tolist(), list(clause.names)
                self._unknown_term(written, values, names, term, (*path, name))
            else:
                found.append((place, level))
        return found

    def _unknown_term(
        self,
        clause: schema.Clause,
        values: list[float],
        names: list[str],
        term: schema.Term,
        path: Path,
    ) -> None:
        """A term that is no level, with the levels that there are and the nearest of them."""
        levels = [name or f"{value:g}" for name, value in zip(names, values, strict=True)]
        near = closest(_said(term), levels)
        if not names[0] and isinstance(term, int | float):
            nearest = min(range(len(values)), key=lambda i: abs(values[i] - term))
            near = levels[nearest]
        shown = ", ".join([*levels[:SHOWN], *(["…"] if len(levels) > SHOWN else [])])
        self.shop.problems.error("E474", self.shop.place(path), clause=clause.id, term=_said(term),
                                 levels=shown, suggestion=near)  # fmt: skip


def _said(term: schema.Term) -> str:
    """A term as its author wrote it."""
    if isinstance(term, bool):
        return "yes" if term else "no"
    return term if isinstance(term, str) else f"{term:g}"


def level_of(
    clause: schema.Clause, values: list[float], names: list[str], term: schema.Term
) -> int | None:
    """The level that a term names, None if it names none."""
    if clause.type == "yes_no":
        words = {"no": 0, "yes": 1, False: 0, True: 1}
        return words.get(term)
    if isinstance(term, bool):
        return None
    if isinstance(term, str):
        return names.index(term) if term and term in names else None
    return next((i for i, value in enumerate(values) if abs(value - term) < 1e-9), None)


def _spanned(low: float | None, high: float | None, step: float | None) -> list[float]:
    """Numbers from ``low`` to ``high`` by ``step``."""
    if low is None or high is None or step is None or high < low:
        return []
    count = min(int((high - low) / step + 1e-9), MOST_LEVELS + 1)
    return [low + step * i for i in range(count + 1)]
