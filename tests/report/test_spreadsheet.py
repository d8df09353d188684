"""Spreadsheets: no text becomes a formula, numbers stay numbers, Korean can be read."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.report.spreadsheet import BOM, harmless, to_csv

PAYLOADS = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1",
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")", "=WEBSERVICE(\"http://x\")",
    "=IMPORTXML(\"http://x\",\"//a\")", "+cmd|'/c calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0", " =1+1", "\u00a0=1+1", "\u3000=1+1", "\ufeff=1+1", "＝1+1",
    "＋1", "－1", "＠SUM(A1)", "=1+1;=2+2", "\"=1+1\"", "=\"a\"", "=\u00001", "-", "=", "+", "@",
    "==1", "=+1", "=-1", "=@A1", "=SUM(\nA1)", "-1", "+82 2 123", "@seoul", "= 1",
]  # fmt: skip


BLANKS, SIGNS = " \u00a0\u3000\ufeff", "=+-@\t\r\n＝＋－＠"


def cells(data: bytes) -> list[list[str]]:
    """What a reader of CSV finds."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_that_looks_like_a_formula_begins_with_an_apostrophe(payload: str) -> None:
    """Forty ways to smuggle one in; the rest of the text stays as it was."""
    ((cell,),) = cells(to_csv(["a"], [[payload]]))[1:]
    if cell.startswith("'"):
        assert cell[1:] == payload.replace("\0", "")
    else:
        assert cell.lstrip(BLANKS)[0] not in SIGNS
    assert "\0" not in cell


@given(st.text(alphabet=st.sampled_from(BLANKS + SIGNS + "\0'a1가")) | st.text())
def test_no_text_becomes_a_formula(text: str) -> None:
    """Whatever it is; and what is harmless is left alone."""
    found = harmless(text)
    bare = found.lstrip(BLANKS)
    assert not bare or bare[0] not in SIGNS
    assert found.removeprefix("'") == text.replace("\0", "").removeprefix("'") or text == found


@pytest.mark.parametrize(
    ("value", "written"),
    [(-5, "-5"), (0, "0"), (-0.25, "-0.25"), (3.0, "3"), (1e-9, "1e-09"), (True, "1"),
     (False, "0"), (None, "")],
)  # fmt: skip
def test_numbers_stay_numbers(value: float | None, written: str) -> None:
    """Also negative ones: no apostrophe, and they read back the same."""
    assert cells(to_csv(["a", "b"], [[value, "x"]]))[1] == [written, "x"]


def test_files_are_utf8_with_a_mark_and_lines_of_windows() -> None:
    """So that spreadsheets read Korean, and commas, quotes and line breaks stay in their cells."""
    data = to_csv(["이름", "말"], [["서울", 'a,"b"\nc']])
    text = data.decode()
    assert text.startswith(BOM)
    assert text.count("\r\n") == 2
    assert cells(data) == [["이름", "말"], ["서울", 'a,"b"\nc']]
