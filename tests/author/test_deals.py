"""Weighing drafts on paper and in a picture, in both languages, and when there is nothing to."""

from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from game.author.deals import Asked, run
from game.engine.state import NO_SETUP, Setup
from tests.players.test_negotiator import PACT
from tests.rulings.table import scenario_of

NAMED = PACT.replace(
    "    table:", "    packages: [{id: even, title: Even halves, terms: {share: 20}}]\n    table:"
)


def page(text: str, pictures: Path | None = None, turn: int = 1, language: str = "en",
         setup: Setup = NO_SETUP) -> tuple[int, str, str]:  # fmt: skip
    """Exit status, what is printed, and what is told beside it."""
    out, told = io.StringIO(), io.StringIO()
    status = run(scenario_of(text), Asked(turn, 1, setup, language, pictures), out, told)
    return status, out.getvalue(), told.getvalue()


def test_the_page_says_how_many_drafts_both_accept_and_which_is_fair() -> None:
    """Of 36 drafts some are acceptable to both; the named paper has its points."""
    status, out, _ = page(NAMED)
    assert status == 0
    assert "36 drafts" in out
    assert "that all can accept" in out
    assert "Nash solution: " in out
    assert "24.0*    36.0*    100%  Even halves" in out


def test_the_reservation_of_a_later_turn_is_the_one_that_counts() -> None:
    """North's floor falls by five points a turn: in turn 3 it stands at 10."""
    falling = NAMED.replace("reservation: 20,", "reservation: 25 - 5 * turn,", 1)
    assert "reservations 20.0, 20.0" in page(falling)[1]
    assert "reservations 10.0, 20.0" in page(falling, turn=3)[1]


def test_each_pairing_is_drawn_as_a_picture_that_browsers_can_read(tmp_path: Path) -> None:
    """The file is well-formed, has a title, and names the papers."""
    status, _, told = page(NAMED, tmp_path / "new", language="ko")
    file = tmp_path / "new" / "pact-plain-plain.svg"
    assert (status, str(file) in told) == (0, True)
    picture = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 (written by us)
    texts = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert "Even halves" in texts
    assert "내시 해" in texts


def test_a_folder_that_cannot_be_written_is_told_without_a_traceback(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    status, _, told = page(NAMED, tmp_path / "file")
    assert status == 1
    assert "cannot be written" in told


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_scenario_without_a_table_says_so(language: str) -> None:
    """Nothing to analyse is a sentence and exit status 1."""
    status, out, told = page("orders: [{id: dig, seat: north, ORDER}]", language=language)
    assert (status, out) == (1, "")
    assert "table" in told
