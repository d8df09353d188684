"""Private point sheets: every draft's points, worked out once."""

from __future__ import annotations

import itertools

import numpy as np

from game.engine.formula import Ask, Expression, Formula, Number, Read, Value, evaluator, parts_of
from game.engine.grid import GRID, Floats, Truths
from game.engine.parts import Agreement
from game.engine.treaty import Clause, Drafts, Sheet
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import agreements as schema


class _Listed:
    """Surroundings in which every draft of an agreement lies on the table, one in each run."""

    def __init__(self, drafts: Drafts, clauses: tuple[tuple[int, int], ...]) -> None:
        self._drafts = drafts
        self._clauses = clauses

    def read(self, source: str, index: int) -> Value:
        raise AssertionError(f"sheet: wants a formula of drafts, got {source} {index}")

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:  # noqa: ARG002
        return self._drafts.lying[self._clauses[arguments[0]][1], :-1]


class SheetsCompiler:
    """Compiles the section ``sheets``."""

    def __init__(
        self,
        shop: Workshop,
        knowledge: Knowledge,
        agreements: tuple[Agreement, ...],
        clauses: tuple[tuple[int, int], ...],
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.agreements = agreements
        self.clauses = clauses

    def compiled(self) -> tuple[Sheet, ...]:
        """All sheets that name things that exist."""
        found: list[Sheet] = []
        taken: set[tuple[int, int, int]] = set()
        for i, sheet in enumerate(self.shop.document.sheets):
            compiled = self._sheet(sheet, ("sheets", i))
            if compiled is None:
                continue
            owner = (compiled.seat, compiled.leaning, compiled.agreement)
            if owner in taken:
                self.shop.error("E480", ("sheets", i), seat=sheet.seat, leaning=sheet.leaning,
                                agreement=sheet.agreement)  # fmt: skip
            taken.add(owner)
            found.append(compiled)
        return tuple(found)

    def _sheet(self, sheet: schema.Sheet, path: Path) -> Sheet | None:
        seat = self.shop.refer("seat", sheet.seat, (*path, "seat"))
        g = self.shop.refer("agreement", sheet.agreement, (*path, "agreement"))
        if seat < 0 or g < 0:
            return None
        cards = {card.id: i for i, card in enumerate(self.shop.document.seats[seat].leanings)}
        leaning = self.shop.among("leaning", sheet.leaning, cards, (*path, "leaning"))
        drafts = self.agreements[g].drafts
        if drafts is None:
            self.shop.error("E481", (*path, "agreement"), agreement=sheet.agreement)
        if leaning < 0 or drafts is None:
            return None
        by_clause = self._by_clause(sheet, drafts, path)
        around = _Listed(drafts, self.clauses)
        points = np.zeros(drafts.size)
        for row, of_levels in zip(drafts.levels, by_clause, strict=True):
            points += of_levels[row]
        for i, cross in enumerate(sheet.together):
            when = self._of_draft(cross.when, g, (*path, "together", i, "when"))
            points += np.where(_everywhere(when, around, drafts), cross.points, 0.0)
        lines = tuple(
            _everywhere(
                self._of_draft(line.when, g, (*path, "red_lines", i, "when")), around, drafts
            )
            for i, line in enumerate(sheet.red_lines)
        )
        forbidden = np.zeros(drafts.size, np.bool_)
        for line in lines:
            forbidden |= line
        reservation = self._reservation(sheet, seat, path)
        points = np.rint(points * GRID) / GRID
        return Sheet(seat, leaning, g, by_clause, points, forbidden, lines, reservation)

    def _reservation(self, sheet: schema.Sheet, seat: int, path: Path) -> Formula:
        spot = (*path, "reservation")
        formula = self.shop.formula(sheet.reservation, spot, "number")
        if formula is not None and not self.knowledge.of(formula.tree)[seat]:
            self.shop.error("E482", spot, seat=sheet.seat)
        return formula or Formula.of(Number(0.0))

    def _of_draft(self, text: str, g: int, path: Path) -> Expression | None:
        """A formula that reads nothing but the agreement's draft; None (reported) if it does."""
        formula = self.shop.formula(text, path, "truth")
        if formula is None:
            return None
        for part in parts_of(formula.tree):
            draft = isinstance(part, Ask) and part.question == "draft"
            owner = self.clauses[part.arguments[0]][0] if draft and isinstance(part, Ask) else g
            if isinstance(part, Read) or (isinstance(part, Ask) and not draft) or owner != g:
                self.shop.error("E483", path, agreement=self.agreements[g].id)
                return None
        return formula.tree

    # -- points by clause ------------------------------------------------------------------------

    def _by_clause(self, sheet: schema.Sheet, drafts: Drafts, path: Path) -> tuple[Floats, ...]:
        known = {clause.id: i for i, clause in enumerate(drafts.clauses)}
        for name in sheet.clauses:
            self.shop.among("clause", name, known, (*path, "clauses", name))
        found = []
        for clause in drafts.clauses:
            given = sheet.clauses.get(clause.id, 0.0)
            found.append(self._points(clause, given, (*path, "clauses", clause.id)))
        return tuple(found)

    def _points(self, clause: Clause, given: schema.PointsByLevel, path: Path) -> Floats:
        named = {name: i for i, name in enumerate(clause.names) if name}
        if isinstance(given, dict) and named:
            points = np.zeros(clause.values.size)
            for name, worth in given.items():
                level = self.shop.among("level", name, named, (*path, name))
                if level >= 0:
                    points[level] = worth
            return points
        if isinstance(given, list) and not named:
            return self._lines(clause, given, path)
        if isinstance(given, float | int) and (clause.kind == "yes_no" or given == 0):
            points = np.zeros(clause.values.size)
            points[1] = float(given)
            return points
        kinds = {"yes_no": "points_for_yes", "index": "points_by_option",
                 "milestones": "points_by_option"}  # fmt: skip
        needs = kinds.get(clause.kind, "points_by_number")
        self.shop.error("E484", path, clause=clause.id, expected=needs)
        return np.zeros(clause.values.size)

    def _lines(self, clause: Clause, pairs: list[list[float]], path: Path) -> Floats:
        """Straight lines between pairs of number and points; level beyond the outermost."""
        at = [pair[0] for pair in pairs]
        if not pairs or any(a >= b for a, b in itertools.pairwise(at)):
            self.shop.error("E485", path, clause=clause.id)
            return np.zeros(clause.values.size)
        return np.array([_between(pairs, float(value)) for value in clause.values])


def _between(pairs: list[list[float]], value: float) -> float:
    """Plain arithmetic rather than numpy's: the same bits on every machine."""
    if value <= pairs[0][0]:
        return pairs[0][1]
    for (low, before), (high, after) in itertools.pairwise(pairs):
        if value <= high:
            return before + (after - before) * (value - low) / (high - low)
    return pairs[-1][1]


def _everywhere(tree: Expression | None, around: _Listed, drafts: Drafts) -> Truths:
    """A truth for every draft; false where its formula was wrong."""
    held: Truths = np.zeros(drafts.size, np.bool_)
    return held if tree is None else held | evaluator(tree)(around)
