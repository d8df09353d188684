"""What is missing or idle at the tables: clauses that change nothing, sheets that weigh nothing."""

from __future__ import annotations

import re

from game.author.movers import PlaceOf
from game.author.unused import asked_of, is_own
from game.engine.rules import Rules
from game.scenario.compile.compiler import Scenario
from game.scenario.problems import Problems
from game.scenario.schema.agreements import Sheet


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report clauses without consequence, empty sheets, and leanings that have no sheet."""
    _clauses(scenario, place, problems)
    for i, sheet in enumerate(scenario.document.sheets):
        if _is_empty(scenario, i, sheet) and is_own("sheets", i, place):
            problems.warning("W522", place(("sheets", i)))
    _leanings(scenario, place, problems)


def _clauses(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    rules = scenario.rules
    asked = asked_of(scenario, "term") | asked_of(scenario, "draft")
    for c, (g, i) in enumerate(rules.clauses):
        name = f"{rules.agreements[g].id}.{scenario.document.agreements[g].clauses[i].id}"
        used = c in asked or _does(rules, c) or _is_settled(rules, g, i) or _is_named(rules, g, i)
        used = used or any(_weighs(sheet, name) for sheet in scenario.document.sheets)
        if not used and is_own("agreements", g, place):
            problems.warning("W521", place(("agreements", g, "clauses", i)), id=name)


def _does(rules: Rules, clause: int) -> bool:
    """Whether signing the clause, or having it in force, has effects."""
    for phase in rules.phases.values():
        busy = {int(deed) for deed in phase.deed} | {deed for deed, _ in phase.acts}
        if any(phase.deeds[d].kind == "clause" and phase.deeds[d].index == clause for d in busy):
            return True
    return False


def _is_settled(rules: Rules, g: int, place: int) -> bool:
    """Whether a side deal settles the clause."""
    tables = [a.table for a in rules.agreements if a.table is not None and a.table.part_of == g]
    return any(place == clause for table in tables for clause, _ in table.settles)


def _is_named(rules: Rules, g: int, place: int) -> bool:
    """Whether the clause decides who is asked, or how long the agreement lasts."""
    agreement = rules.agreements[g]
    return agreement.lasts_by == place or any(place in c.clauses for c in agreement.consents)


def _weighs(sheet: Sheet, name: str) -> bool:
    """Whether a sheet gives points for a clause, or asks what the draft says in it."""
    agreement, _, clause = name.partition(".")
    if sheet.agreement == agreement and clause in sheet.clauses:
        return True
    formulas = [*(cross.when for cross in sheet.together), *(no.when for no in sheet.red_lines)]
    return any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) for text in formulas)


def _is_empty(scenario: Scenario, i: int, sheet: Sheet) -> bool:
    compiled = scenario.rules.sheets[i]
    return not compiled.points.any() and not sheet.red_lines


def _leanings(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Every leaning of a seat that sits at a table has its sheet there."""
    rules = scenario.rules
    for g in rules.talked:
        if not is_own("agreements", g, place):
            continue
        for s in rules.agreements[g].seats:
            seat = rules.seats[s]
            sheets = zip(seat.leanings, rules.sheets_of(s, g), strict=True)
            bare = [leaning.id for leaning, sheet in sheets if sheet is None]
            for name in bare:
                agreement = rules.agreements[g].id
                problems.warning("W523", place(("agreements", g)), seat=seat.id, leaning=name,
                                 agreement=agreement)  # fmt: skip
