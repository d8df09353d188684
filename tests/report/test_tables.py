"""A game as data: every table is whole, its rows sum, and the manual says what columns mean."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest

from game.report import data
from game.report.spreadsheet import Cell
from game.report.table import Table
from game.report.tables import all_tables
from tests.report.games import SHIPPED, findings, strait_findings

MANUAL = (Path(__file__).parents[2] / "docs" / "debrief.md").read_text(encoding="utf-8")

KINDS: dict[str, tuple[type, ...]] = {
    "text": (str,), "day": (str,), "whole": (int,), "number": (float, int), "truth": (bool,),
}  # fmt: skip


def tables(name: str) -> dict[str, Table]:
    """All tables of a random game."""
    found = findings(name)
    return {table.name: table for table in all_tables(found.sitting, found.trial)}


def column(table: Table, name: str) -> list[Cell]:
    """One column's cells."""
    place = table.head.index(name)
    return [row[place] for row in table.rows]


@pytest.mark.parametrize("name", [*SHIPPED, "two-rivers", "harbour"])
def test_rows_are_as_long_as_the_columns_and_of_their_kinds(name: str) -> None:
    """Any cell may be empty, but none holds another kind."""
    for table in tables(name).values():
        for row in table.rows:
            assert len(row) == len(table.columns), table.name
            for cell, one in zip(row, table.columns, strict=True):
                assert cell is None or isinstance(cell, KINDS[one.kind]), (table.name, one, cell)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_ledger_sums_to_the_changes_of_values(name: str) -> None:
    """Turn by turn, metric by metric, in whole thousandths."""
    found = tables(name)
    values = {
        (turn, metric): round(1000 * float(value or 0))
        for turn, kind, metric, value in found["values"].rows
        if kind == "metric"
    }
    sums: dict[tuple[Cell, Cell], int] = {}
    ledger = found["ledger"]
    for turn, metric, amount in zip(
        column(ledger, "turn"), column(ledger, "metric"), column(ledger, "amount"), strict=True
    ):
        key = (turn, metric)
        sums[key] = sums.get(key, 0) + round(1000 * float(amount or 0))
    for (turn, metric), value in values.items():
        if turn:
            assert isinstance(turn, int)
            change = value - values[turn - 1, metric]
            assert sums.get((turn, metric), 0) == change


@pytest.mark.parametrize("name", SHIPPED)
def test_scores_sum_to_their_totals(name: str) -> None:
    """By seat: goals, red lines and the rest."""
    rows = tables(name)["scores"].rows
    for seat in {row[0] for row in rows}:
        own = [row for row in rows if row[0] == seat]
        parts = sum(round(10 * float(row[-1] or 0)) for row in own if row[2] != "total")
        (total,) = (round(10 * float(row[-1] or 0)) for row in own if row[2] == "total")
        assert parts == total


def test_predictions_and_moves_at_the_table_are_there() -> None:
    """With Brier's score; what was said with its terms."""
    found = strait_findings()
    made = {table.name: table for table in all_tables(found.sitting)}
    assert [row[:4] for row in made["predictions"].rows][:2] == [
        (1, "hill", "bay", "talk"),
        (2, "hill", "bay", "talk"),
    ]
    kinds = set(column(made["decisions"], "kind"))
    assert {"order", "prediction"} <= kinds
    talked = set(column(findings_of_history()["decisions"], "kind"))
    assert {"said:table", "said:counter", "said:accept"} <= talked


def findings_of_history() -> dict[str, Table]:
    """All tables of the cost-sharing talks as they were really held."""
    found = findings("sma-talks", "history")
    return {table.name: table for table in all_tables(found.sitting, found.trial)}


def test_every_coefficient_of_a_change_has_its_reason() -> None:
    """In the model's table: amount, and how well it is founded; formulas as they were written."""
    model = tables("gsomia-dispute")["model"]
    changes = [dict(zip(model.head, row, strict=True)) for row in model.rows if row[0] == "change"]
    assert len(changes) > 500
    written = [row for row in changes if row["by"]]
    assert len(written) > 0.8 * len(changes)
    assert all(row["confidence"] in ("evidence", "expert", "designer") for row in written)
    assert any("if marked(" in str(row["by"]) for row in written)


# -- documentation ---------------------------------------------------------------------------------


def documented() -> dict[str, list[str]]:
    """Columns by table, as the manual lists them."""
    found: dict[str, list[str]] = {}
    for part in re.split(r"^#### ", MANUAL, flags=re.MULTILINE)[1:]:
        name = re.match(r"`([\w-]+)`", part)
        assert name, part[:40]
        found[name[1]] = re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)
    return found


def test_every_table_and_column_is_documented() -> None:
    """In the order in which they stand, and no others."""
    made = tables("gsomia-dispute")
    assert documented() == {name: table.head for name, table in made.items()}


# -- files -----------------------------------------------------------------------------------------


def test_csv_files_are_named_after_their_tables(tmp_path: Path) -> None:
    """In a folder that is made."""
    made = list(tables("two-rivers").values())
    files = data.write_csv(made, tmp_path / "new" / "data")
    assert [file.name for file in files] == [f"{table.name}.csv" for table in made]
    assert all(file.read_bytes().startswith(b"\xef\xbb\xbf") for file in files)


@pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="pyarrow is an extra")
def test_parquet_files_keep_kinds_and_empty_cells(tmp_path: Path) -> None:
    """Whole numbers, numbers, truths and texts; None is null."""
    parquet: Any = importlib.import_module("pyarrow.parquet")
    made = list(tables("gsomia-dispute").values())
    for file, table in zip(data.write_parquet(made, tmp_path), made, strict=True):
        read = parquet.read_table(file)
        assert [list(row.values()) for row in read.to_pylist()] == [list(r) for r in table.rows]
