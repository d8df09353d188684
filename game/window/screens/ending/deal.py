"""A deal opened: what was agreed, what each side wanted, what was left on the table."""

from __future__ import annotations

from game.telling.opened import OpenedTold
from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget


def deal_page(told: OpenedTold, look: Look, kind: Type) -> Widget:
    """Clause by clause, then in all."""
    return Column(
        Text(told.title, kind.head, bold=True),
        Text(told.outcome, kind.body),
        Rule(),
        *_rows(told, look, kind),
        Rule(),
        *(Text(sentence, kind.note) for sentence in told.sentences),
        gap=8,
    )


def _rows(told: OpenedTold, look: Look, kind: Type) -> list[Widget]:
    """A line for each clause, under the names of the columns."""
    soft = look.palette.soft
    names = [look.say("ending.clause")]
    names += [look.say("ending.agreed")] if told.has_terms else []
    names += [look.say("ending.wanted", seat=side) for side in told.sides]
    head = Row(*(Text(name, kind.note, bold=True, colour=soft) for name in names))
    rows: list[Widget] = [head]
    for row in told.rows:
        cells = [Text(row.clause, kind.note)]
        cells += [Text(row.term, kind.note, bold=True)] if told.has_terms else []
        rows.append(Row(*cells, *(Text(wanted, kind.note) for wanted in row.wanted)))
    return rows
