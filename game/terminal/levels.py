"""What may be written for the clauses of a draft, with points by the seat's own sheet."""

from __future__ import annotations

from game.engine.table import rules_of
from game.engine.view import View
from game.match.worth import sheet_of
from game.terminal.course import own_talks
from game.terminal.focus import focus
from game.terminal.papers import papers
from game.terminal.table import Table
from game.terminal.terms import TermsReader
from game.terminal.trouble import show_trouble
from game.wording.drafts import clause_of, clause_title, level_words
from game.wording.numbers import signed, whole


def show_levels(table: Table, asked: str, g: int | None = None) -> None:
    """What may be written for a clause, with points by the seat's own sheet; or for each."""
    if not own_talks(table):
        table.say("talks.none")
        return
    place = focus(table) if g is None else g
    reader = TermsReader(table.narrator, place)
    if not asked:
        _list_levels(table, place)
        return
    c = reader.clause(asked)
    if isinstance(c, int):
        _show_clause(table, place, c)
    else:
        show_trouble(table, place, c)


def _list_levels(table: Table, g: int) -> None:
    rows = [
        [f"{c + 1}", clause_title(table.narrator, g, c), levels_words(table, g, c)]
        for c in range(len(rules_of(table.match.rules, g)[1].clauses))
    ]
    table.screen.columns(rows)
    table.screen.gap()
    table.say("levels.how")


def levels_words(table: Table, g: int, c: int) -> str:
    """All levels of a clause in a row."""
    count = rules_of(table.match.rules, g)[1].clauses[c].values.size
    return " · ".join(level_words(table.narrator, g, c, level) for level in range(count))


def _show_clause(table: Table, g: int, c: int) -> None:
    """One clause in full: every level with its points and who stands on it."""
    narrator, seen = table.narrator, table.view()
    clause = rules_of(table.match.rules, g)[1].clauses[c]
    written = clause_of(narrator, g, c)
    table.screen.label(f"{c + 1}  {clause_title(narrator, g, c)}", f"({clause.id})")
    if written.about is not None:
        table.screen.line(table.told(written.about), indent=2)
    if not clause.proposers[seen.seat]:
        owners = [s for s in table.match.rules.agreements[g].seats if clause.proposers[s]]
        names = ", ".join(narrator.seat(table.match.rules.seats[s].id) for s in owners)
        table.say("levels.not_yours", indent=2, seats=names)
    sheet = sheet_of(table.match.rules, seen, g)
    rows = []
    for level in range(clause.values.size):
        number = f"{level + 1}" if written.options is not None else ""
        points = "" if sheet is None else signed(whole(float(sheet.by_clause[c][level]) * 1000))
        rows.append([number, level_words(narrator, g, c, level),
                     table.words("levels.points", points=points) if points else "",
                     ", ".join(_standing(table, g, c, level, seen))])  # fmt: skip
    table.screen.columns(rows, right=[0, 2])


def _standing(table: Table, g: int, c: int, level: int, seen: View) -> list[str]:
    """Which drafts have a clause at this level."""
    drafts = rules_of(table.match.rules, g)[1]
    return [paper.title for paper in papers(table, g, seen) if drafts.terms(paper.code)[c] == level]
