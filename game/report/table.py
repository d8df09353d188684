"""A table of a game for people who work with data: a name, columns with kinds, rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.report.spreadsheet import Cell

Kind = Literal["text", "whole", "number", "truth", "day"]
"""What a column holds; ``day`` is an ISO date written as text.  Any cell may be empty."""


@dataclass(frozen=True)
class Column:
    """A column by name."""

    name: str
    kind: Kind = "text"


@dataclass(frozen=True)
class Table:
    """Rows as long as the columns; ``name`` is that of its file, without ending."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def head(self) -> list[str]:
        """The names of the columns."""
        return [column.name for column in self.columns]


def table(name: str, columns: str, rows: list[tuple[Cell, ...]]) -> Table:
    """A table from columns written as ``turn:whole seat value:number``; texts need no kind."""
    found = []
    for written in columns.split():
        head, _, kind = written.partition(":")
        found.append(Column(head, kind or "text"))  # type: ignore[arg-type]
    return Table(name, tuple(found), tuple(rows))
