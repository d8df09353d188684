"""Tables as CSV that is safe to open in a spreadsheet, and reads the same everywhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float | bool | None
"""Numbers stay numbers; None is an empty cell, true and false are 1 and 0."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
"""Beginnings that make a spreadsheet take a text for a formula; full-width signs as well."""

BOM = "\ufeff"
"""Tells spreadsheets that the file is UTF-8."""


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe before what looks like one.

    Spaces before the sign do not make it harmless, as some programs cut them off.
    """
    kept = text.replace("\0", "")
    bare = kept.lstrip(" \u00a0\u3000\ufeff")
    return f"'{kept}" if kept.startswith(FORMULA) or bare.startswith(FORMULA) else kept


def to_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, lines ended by CR LF, as spreadsheets want it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(name) for name in head])
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return (BOM + out.getvalue()).encode()


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return str(int(cell))
        case int():
            return str(cell)
        case float():
            return _number(cell)
    return harmless(cell)


def _number(value: float) -> str:
    """The shortest that reads back the same, without an exponent where that is short."""
    return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
