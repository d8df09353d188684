"""What is written: the page, spreadsheets beside it, and a log for each seat."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from game.match.shelf import OpenedGame, open_game
from game.report.asked import questions_for
from game.report.debrief import PAGE, files, match_of, write
from game.report.seat_log import COLUMNS, RUBRIC, seat_log
from game.saves.file import PART
from tests.engine.shipped import scenario
from tests.report.games import SHIPPED, finished, predicted, strait_findings
from tests.report.reading import read

GOLDEN = Path(__file__).parents[1] / "golden" / "saves"


def kept(name: str) -> OpenedGame:
    """A kept game of a released version."""
    found = open_game(GOLDEN / name)
    assert isinstance(found, OpenedGame)
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in GOLDEN.glob("*.game")))
def test_games_of_every_released_form_are_debriefed(name: str, tmp_path: Path) -> None:
    """From the save alone; who played is who played."""
    game = kept(name)
    where = write(game, tmp_path / "class", "ko")
    assert where == tmp_path / "class" / PAGE
    assert read(where.read_text(encoding="utf-8")).all("h1")
    people = {seat.id for seat in game.loaded.scenario.rules.seats} - set(game.save.players)
    assert set(match_of(game).people) == people


def test_a_match_and_its_save_give_the_same_page(tmp_path: Path) -> None:
    """The window hands over a match, the command line a file."""
    game = kept("format-3.game")
    match = match_of(game)
    one = write(match, tmp_path / "one", "en").read_bytes()
    assert write(game, tmp_path / "two", "en").read_bytes() == one


def test_everything_lies_beside_the_page_and_nothing_half_written(tmp_path: Path) -> None:
    """Twelve tables, a log for each seat; writing again replaces them."""
    match = predicted().match
    for _ in range(2):
        write(match, tmp_path, "en")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 1 + 12 + 2
    assert {PAGE, "log-hill.csv", "log-bay.csv", "ledger.csv", "model.csv"} <= set(names)
    assert not [name for name in names if name.endswith(PART)]


def test_the_page_is_written_last() -> None:
    """Once it is there, all that it speaks of is there."""
    assert list(files(strait_findings()))[-1] == PAGE


# -- logs ------------------------------------------------------------------------------------------


def rows(seat: str, language: str = "en") -> list[list[str]]:
    """A seat's log of the strait."""
    data = seat_log(strait_findings(language), seat)
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_log_has_a_row_for_each_turn_and_room_for_marks() -> None:
    """What was known, decided and expected, what came, and empty columns for the rubric."""
    head, *turns = rows("hill")
    assert len(head) == len(COLUMNS) + len(RUBRIC) + 1
    assert [row[0] for row in turns] == ["1", "2", "3"]
    first = dict(zip(head, turns[0], strict=True))
    assert first["Known before"].startswith("Trust: warm (50)")
    assert first["Decided"] == "Give a feast"
    assert first["Expected"] == "Bay: Talk; The sea folk: They wait"
    assert first["What came of it"].startswith("✓ Bay: Talk")
    assert all(cell == "" for row in turns for cell in row[-len(RUBRIC) - 1 :])


def test_a_log_holds_only_what_its_seat_could_know() -> None:
    """Bay's hidden store is in its own log at most; no score stands in any."""
    assert "Hoard" not in str(rows("hill"))
    assert "hoard" in str(rows("bay")).lower()
    assert "Score" not in str(rows("hill"))


def test_a_log_speaks_the_language_of_the_debrief() -> None:
    """Heads and cells."""
    head, first, *_ = rows("hill", "ko")
    assert head[:3] == ["차례", "시기", "알고 있던 것"]
    assert "잔치" in str(first)


# -- questions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("player", ["random", "history", "idle"])
def test_questions_fit_what_happened(name: str, player: str) -> None:
    """At least five, those that this game alone called for before those that fit all."""
    match = finished(name, player)
    asked = questions_for(match.scenario, match.state)
    assert len(asked) >= 5
    assert any(question.when for question in asked)
    marks = [question.when is None for question in asked]
    assert marks == sorted(marks)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_scenarios_ask_and_remember_enough(name: str) -> None:
    """Eight to twelve questions, each a question; days with sources, in both languages."""
    document = scenario(name).document
    assert 8 <= len(document.questions) <= 12
    assert len(document.chronicle) >= 15
    for question in document.questions:
        assert "?" in question.text.en or "." in question.text.en
        assert question.text.ko
    days = [one.on for one in document.chronicle]
    assert days == sorted(days)
    assert all(one.text.ko for one in document.chronicle)


def test_the_question_about_a_notice_needs_a_notice() -> None:
    """Given in 2019, not by those who do nothing."""
    ids = {
        player: {q.id for q in questions_for(match.scenario, match.state)}
        for player in ("history", "idle")
        for match in [finished("gsomia-dispute", player)]
    }
    assert "no_notice" in ids["idle"]
    assert "no_notice" not in ids["history"]
