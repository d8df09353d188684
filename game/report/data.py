"""A game's tables written to a folder, as CSV for spreadsheets or as Parquet for data frames."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from game.match.match import Match
from game.match.shelf import OpenedGame
from game.report.debrief import match_of
from game.report.findings import Findings
from game.report.spreadsheet import to_csv
from game.report.table import Table
from game.report.tables import all_tables
from game.saves.file import replace

TYPES = {"text": "string", "whole": "int64", "number": "float64", "truth": "bool_", "day": "string"}
"""What pyarrow calls the kinds of columns."""


def can_write_parquet() -> bool:
    """Whether pyarrow is installed: it is an extra, not a need."""
    return find_spec("pyarrow") is not None


def tables_of(game: Match | OpenedGame, language: str) -> list[Table]:
    """All tables of a game; causes and reasons are told in ``language``.

    Raises ValueError for a game of which no turn can be told.
    """
    return all_tables(Findings(match_of(game), language).sitting)


def write_csv(tables: list[Table], folder: Path) -> list[Path]:
    """A CSV file for each table; raises OSError where they cannot be written."""
    return _written(folder, {f"{t.name}.csv": to_csv(t.head, t.rows) for t in tables})


def write_parquet(tables: list[Table], folder: Path) -> list[Path]:
    """A Parquet file for each table, columns typed, empty cells null; wants pyarrow."""
    return _written(folder, {f"{t.name}.parquet": _parquet(t) for t in tables})


def _written(folder: Path, files: dict[str, bytes]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        replace(folder / name, content)
    return [folder / name for name in files]


def _parquet(table: Table) -> bytes:
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    arrays = [
        arrow.array([row[i] for row in table.rows], getattr(arrow, TYPES[column.kind])())
        for i, column in enumerate(table.columns)
    ]
    sink = arrow.BufferOutputStream()
    parquet.write_table(arrow.Table.from_arrays(arrays, names=table.head), sink)
    content: bytes = sink.getvalue().to_pybytes()
    return content
