"""``check``: exit status, reports for people and for tools, folders, worlds, missing paths."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from game.author.check import check_one, run
from game.scenario.library import Library
from tests.scenario.marked import text_of

ROOT = Path(__file__).parents[2]
NOWHERE = Library([])

KOREAN = """
scenario:
  {id: table, title: {en: A, ko: 가}, summary: {en: A, ko: 가}, briefing: {en: A, ko: 가},
    headline: [gold], period: {from: 2020-01-01, turns: 2}}
seats:
  - {id: north, name: {en: N, ko: 북}, leanings: [{id: p, name: {en: P, ko: 피},
      about: {en: P, ko: 피}, goals: [{id: g, title: {en: G, ko: 지}, weight: 1, measure: gold}]}]}
metrics: [{id: gold, name: {en: G, ko: 금}, start: 5, noise: {sd: 1, per: 1 month}}]
categories: [{id: do, name: {en: D, ko: 함}}]
endings: [{id: over, title: {en: O, ko: 끝}, text: {en: O, ko: 끝}}]
"""
"""Sections without any problem at all."""


def shelve(folder: Path, sections: str, world: str | None = None) -> Path:
    folder.mkdir(parents=True)
    name, text = ("scenario", text_of(sections)) if world is None else ("world", world)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def told(*paths: Path, library: Library = NOWHERE, language: str = "en", as_json: bool = False,
         strict: bool = False) -> tuple[int, list[str]]:  # fmt: skip
    """Exit status and lines."""
    out = io.StringIO()
    status = run(paths, library, language, as_json, out, strict)
    return status, out.getvalue().splitlines()


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return shelve(tmp_path / "sound", KOREAN)


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    return shelve(tmp_path / "warned", KOREAN + "glossary: [{id: a, term: A, text: B}]")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return shelve(tmp_path / "broken", KOREAN + "clocks: [{id: tide, title: {en: T, ko: 티}}]")


def test_a_sound_scenario_passes(sound: Path) -> None:
    """Status 0, and one line that says so; strictly, too."""
    assert told(sound) == (0, [f"{sound}: no problems"])
    assert told(sound, strict=True) == (0, [f"{sound}: no problems"])


def test_warnings_pass_unless_strict(warned: Path) -> None:
    """Two texts without Korean."""
    status, lines = told(warned)
    assert status == 0
    assert lines[-1] == f"{warned}: 0 errors, 2 warnings"
    assert all(": warning W501: " in text for text in lines[:-1])
    assert told(warned, strict=True)[0] == 1


def test_errors_fail(broken: Path, sound: Path) -> None:
    """Whatever else is checked with it, before or after."""
    status, lines = told(broken)
    assert status == 1
    file = broken / "scenario.yaml"
    assert lines[0].startswith(f"{file}:{len(file.read_text(encoding='utf-8').splitlines())}:10: ")
    assert "error E415" in lines[0]
    assert lines[1] == f"{broken}: 1 error, 0 warnings"
    assert told(broken, sound)[0] == told(sound, broken)[0] == 1


def test_reports_come_in_korean_too(broken: Path) -> None:
    """The same places and codes."""
    _, english = told(broken)
    _, korean = told(broken, language="ko")
    assert korean[0].startswith(english[0].split(" error")[0])
    assert "오류 E415" in korean[0]
    assert korean[1].endswith("오류 1건, 주의 0건")


def test_json_is_one_report_a_line(broken: Path, warned: Path, sound: Path) -> None:
    """Valid JSON and nothing else: no summary, nothing for a sound scenario."""
    status, lines = told(broken, warned, sound, as_json=True, language="ko")
    reports = [json.loads(text) for text in lines]
    assert status == 1
    assert [report["code"] for report in reports] == ["E415", "W501", "W501"]
    assert [report["severity"] for report in reports] == ["error", "warning", "warning"]
    for report in reports:
        assert set(report) == {"file", "line", "column", "severity", "code", "message"}
        assert Path(report["file"]).is_file()
        assert report["line"] >= 1
        assert report["column"] >= 1
        assert report["message"]
    assert "항목" in lines[0]  # letters, not escapes


def test_a_folder_of_scenarios_checks_them_all(tmp_path: Path, sound: Path, broken: Path) -> None:
    """Also two of one id, one whose title page is torn, and one that has none."""
    shelve(tmp_path / "twin", KOREAN)
    shelve(tmp_path / "torn", "").joinpath("scenario.yaml").write_text("scenario: [", "utf-8")
    shelve(tmp_path / "bare", "").joinpath("scenario.yaml").write_text("seats: []", "utf-8")
    status, lines = told(tmp_path)
    assert status == 1
    names = ("sound", "twin", "broken", "torn", "bare")
    for name in names:
        assert any(text.startswith(f"{tmp_path / name}: ") for text in lines), name
    assert f"{sound}: no problems" in lines
    assert sum(not text.startswith(tuple(f"{tmp_path / n}{e}" for n in names for e in ":/"))
               for text in lines) == 0  # fmt: skip


def test_a_single_file_is_a_scenario(sound: Path) -> None:
    """No folder is needed."""
    assert told(sound / "scenario.yaml")[0] == 0


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    """E101 with the path, and status 1."""
    status, lines = told(tmp_path / "nowhere")
    assert status == 1
    assert lines[0].startswith(f"{tmp_path / 'nowhere'}:1:1: error E101: ")


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    """Nothing was checked, and nobody should believe that all is well."""
    (tmp_path / "empty").mkdir()
    status, lines = told(tmp_path / "empty")
    assert status == 1
    assert "error E140" in lines[0]


def test_a_world_is_checked_through_its_scenarios(tmp_path: Path) -> None:
    """Given itself it is no scenario; beside one that extends it, its mistakes are told."""
    world = shelve(
        tmp_path / "hills", "", "language: 1\nworld: {id: hills, title: H}\nclocks: [{id: tide}]"
    )
    status, lines = told(world)
    assert status == 1
    assert "error E147" in lines[0]
    shelve(tmp_path / "thaw", KOREAN.replace("{id: table,", "{id: thaw, extends: hills,"))
    status, lines = told(tmp_path)
    assert status == 1
    assert [text.partition(": error ")[0] for text in lines if "E202" in text] == [
        f"{world / 'world.yaml'}:3:10"
    ]
    assert not any(text.startswith(f"{world}: ") for text in lines)


def test_a_world_that_ships_is_found_by_a_stranger(tmp_path: Path) -> None:
    """The library's worlds are there wherever the scenario lies."""
    ours = shelve(
        tmp_path / "ours" / "hills", "",
        "world: {id: hills, title: {en: H, ko: 산}}\n"
        "glossary: [{id: a, term: {en: A, ko: 가}, text: {en: A, ko: 가}}]",
    )  # fmt: skip
    text = KOREAN.replace("{id: table,", "{id: thaw, extends: hills,")
    stranger = shelve(tmp_path / "stranger" / "thaw", text)
    assert len(check_one(stranger, Library([ours.parent]))) == 0
    assert [problem.code for problem in check_one(stranger, NOWHERE)] == ["E146"]


def test_all_that_ships_passes_strictly() -> None:
    """Every scenario in the house has both languages and a reason for every number."""
    shipped = Library([ROOT / "scenarios"])
    assert told(ROOT / "scenarios", library=shipped, strict=True)[0] == 0
