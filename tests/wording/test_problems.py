"""Problems in words: every code has a sentence in both languages and a page in the manual."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.scenario.problems import CODES, Place, Plain, Problem, Problems, closest
from game.wording.problems import line, sentence
from game.wording.problems_english import ENGLISH
from game.wording.problems_korean import KOREAN

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
IMPLIED = {"more"}
"""Places that the wording fills itself where a problem gives nothing for them."""


def places_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def reported() -> Iterator[tuple[str, str, set[str]]]:
    """Where in the game a code is reported by name, and with which parameters."""
    for file in sorted((ROOT / "game").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and first.value in CODES:
                names = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield f"{file.name}:{node.lineno}", str(first.value), names


def test_every_code_has_a_sentence_in_both_languages() -> None:
    """Neither language knows a mistake that the other does not."""
    assert set(ENGLISH) == set(CODES)
    assert set(KOREAN) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_both_languages_tell_the_same(code: str) -> None:
    """A Korean author learns all that an English one learns."""
    assert places_of(ENGLISH[code]) == places_of(KOREAN[code])


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained_in_the_manual(code: str) -> None:
    """Its title stands there, and a paragraph under it."""
    assert re.search(rf"^### {code}: {re.escape(CODES[code])}\n\n[^#\n]", MANUAL, re.MULTILINE)


def test_the_manual_explains_no_other_code() -> None:
    """A code that is gone leaves no page behind."""
    assert set(re.findall(r"^### (\w+):", MANUAL, re.MULTILINE)) == set(CODES)


def test_every_code_is_reported_somewhere() -> None:
    """No sentence waits for a mistake that nobody looks for."""
    source = "".join(
        file.read_text(encoding="utf-8")
        for room in ("scenario", "author")
        for file in (ROOT / "game" / room).rglob("*.py")
        if file.name != "problems.py"
    )
    assert [code for code in CODES if f'"{code}"' not in source] == []


def test_every_code_in_the_game_is_listed() -> None:
    """Nobody reports a code that has no title."""
    written = {
        code
        for file in (ROOT / "game").rglob("*.py")
        for code in re.findall(r'"([EW]\d{3})"', file.read_text(encoding="utf-8"))
    }
    assert written - set(CODES) == set()


def test_every_report_fills_its_sentence() -> None:
    """Whoever reports a problem gives all that its sentence has places for."""
    found = list(reported())
    assert len(found) > 50
    missing = [
        (where, code, places_of(ENGLISH[code]) - names - IMPLIED)
        for where, code, names in found
        if places_of(ENGLISH[code]) - names - IMPLIED
    ]
    assert missing == []


def test_a_line_names_the_place_the_code_and_the_suggestion() -> None:
    """Editors and people can follow it."""
    problem = Problem(
        Place("orders.yaml", 41, 18),
        "E210",
        (("kind", "order"), ("id", "dril"), ("suggestion", "drill")),
    )
    assert line(problem, "en") == (
        "orders.yaml:41:18: error E210: order 'dril' is not known; did you mean 'drill'?"
    )
    assert line(problem, "ko") == (
        "orders.yaml:41:18: 오류 E210: 조치 ‘dril’ 항목을 찾을 수 없습니다. 혹시 ‘drill’입니까?"
    )


def test_codes_inside_a_sentence_become_words() -> None:
    """Kinds, limits and counts are said, not shown."""
    place = Place("a.yaml")
    said: dict[str, tuple[str, dict[str, Plain]]] = {
        "this should be a number or text, not a list": (
            "E203",
            {"wanted": "number|text", "found": "list"},
        ),
        "12 is out of range; it must be at most 9": (
            "E204",
            {"relation": "at_most", "limit": 9, "value": "12"},
        ),
        "'min' takes 2 arguments or more, not 1": (
            "E311",
            {"name": "min", "wanted": 2, "more": True, "count": 1},
        ),
        "an operator or the end should stand here, not 'x'": (
            "E302",
            {"expected": "operator", "token": "x"},
        ),
    }
    for wanted, (code, parameters) in said.items():
        assert sentence(Problem(place, code, tuple(parameters.items())), "en") == wanted


def test_nothing_from_a_file_controls_the_terminal() -> None:
    """Line breaks and escapes in names are shown as dots."""
    problem = Problem(Place("a\x1b[2J.yaml"), "E201", (("key", "x\ny\x07"),))
    assert line(problem, "en").isprintable()


def test_problems_are_sorted_and_said_once() -> None:
    """By file and line, whatever the order of finding."""
    problems = Problems()
    for name, row in (("b", 1), ("a", 7), ("a", 2), ("a", 7)):
        problems.error("E105", Place(name, row))
    problems.warning("W301", Place("a", 1))
    assert [str(problem.place) for problem in problems] == ["a:1:1", "a:2:1", "a:7:1", "b:1:1"]
    assert len(problems.errors) == 3


def test_a_suggestion_is_close_and_a_known_word() -> None:
    """Capitals do not matter; a word like no other has no suggestion."""
    assert closest("Trsut", ["tension", "trust"]) == "trust"
    assert closest("xyzzy", ["tension", "trust"]) is None
    assert closest("t" * 5000, ["tension", "trust"]) is None
