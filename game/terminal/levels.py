"""What may be written for the clauses of a draft, with points by the seat's own sheet."""

from __future__ import annotations

from game.engine.table import rules_of
from game.telling.course import own_talks
from game.telling.levels import clause_told, levels_words
from game.terminal.focus import focus
from game.terminal.screen import linked
from game.terminal.table import Table
from game.terminal.terms import TermsReader
from game.terminal.trouble import show_trouble
from game.wording.drafts import clause_title


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


def _show_clause(table: Table, g: int, c: int) -> None:
    """One clause in full: every level with its points and who stands on it."""
    told = clause_told(table, g, c)
    table.screen.label(f"{c + 1}  {told.title}", f"({told.id})")
    if told.about:
        table.screen.line(linked(told.about), indent=2)
    if told.owners:
        table.say("levels.not_yours", indent=2, seats=", ".join(told.owners))
    rows = [
        [
            f"{one.level + 1}" if told.is_named else "",
            one.words,
            table.words("levels.points", points=one.points) if one.points else "",
            ", ".join(one.standing),
        ]
        for one in told.levels
    ]
    table.screen.columns(rows, right=[0, 2])
