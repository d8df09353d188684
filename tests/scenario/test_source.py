"""Reading YAML: values, places, and what is refused, with both of PyYAML's parsers."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from game.scenario.problems import Place, Problems
from game.scenario.source import Tree, read_text

LOADERS = [pytest.param(yaml.SafeLoader, id="pure")]
if hasattr(yaml, "CSafeLoader"):
    LOADERS.append(pytest.param(yaml.CSafeLoader, id="c"))


@pytest.fixture(params=LOADERS)
def loader(request: pytest.FixtureRequest) -> Any:
    return request.param


def read(text: str | bytes, loader: Any) -> Tree:
    problems = Problems()
    tree = read_text(text, "a.yaml", problems, loader)
    assert tree is not None, list(problems)
    return tree


def first_problem(text: str | bytes, loader: Any) -> tuple[str, int, int]:
    problems = Problems()
    assert read_text(text, "a.yaml", problems, loader) is None
    found = next(iter(problems))
    return found.code, found.place.line, found.place.column


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"), ("on", "on"), ("y", "y"), ("Yes", "Yes"),
        ("true", True), ("FALSE", False), ("~", None), ("", None), ("null", None),
        ("12", 12), ("+3", 3), ("-0", 0), ("1e3", 1000.0), ("0.5", 0.5), (".5", 0.5), ("5.", 5.0),
        ("'12'", "12"), ('"true"', "true"), ("'~'", "~"),
        ("2001-99-99", "2001-99-99"), ("11-23", "11-23"), ("2 weeks", "2 weeks"),
        ("1.2.3", "1.2.3"), ("1e", "1e"), ("--", "--"),
    ],
)  # fmt: skip
def test_plain_words_mean_what_yaml_1_2_says(written: str, value: object, loader: Any) -> None:
    """Only true, false, null and plain decimal numbers are not text."""
    found = read(f"a: {written}\n", loader).data
    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


def test_minus_zero_is_zero(loader: Any) -> None:
    """A negative zero would give two spellings, and two hashes, to one number."""
    found = read("a: -0.0\n", loader).data
    assert str(found) == "{'a': 0.0}"


def test_every_value_and_key_has_its_place(loader: Any) -> None:
    """Places count lines and columns from 1, in characters and not in bytes."""
    tree = read("a: 1\n한국:\n  - {b: '동맹', c: [x, 😀, y]}\n", loader)
    assert tree.places[("한국", 0, "b")] == Place("a.yaml", 3, 9)
    assert tree.key_places[("한국", 0, "c")] == Place("a.yaml", 3, 15)
    assert tree.places[("한국", 0, "c", 2)] == Place("a.yaml", 3, 25)
    assert tree.key_places[("한국",)] == Place("a.yaml", 2, 1)
    assert tree.places[()] == Place("a.yaml", 1, 1)


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("a: x + y", 8),
        ('a: "x + y"', 9),
        ("a: 'x + y'", 9),
        ('a: "\\x78 + y"', 4),
        ("a: >-\n  x + y", 4),
    ],
)
def test_columns_inside_a_text_are_exact_where_it_stands_letter_by_letter(
    written: str, column: int, loader: Any
) -> None:
    """Where a text is folded or has escapes, its beginning is all that can be said."""
    place = read(written, loader).places[("a",)]
    assert place.within(4).column == column


def test_text_is_composed(loader: Any) -> None:
    """Hangul written letter by letter and as syllables is the same text."""
    assert read("a: \u1112\u1161\u11ab\n", loader).data == {"a": "\ud55c"}


def test_turn_numbers_may_be_keys(loader: Any) -> None:
    """Decisions are listed by turn; a number in quotation marks remains text."""
    assert read("1: a\n'2': b\n", loader).data == {1: "a", "2": "b"}


@pytest.mark.parametrize(
    "text", ["\ufeffa: 1\n", "a: 1\r\n", b"\xef\xbb\xbfa: 1", "%YAML 1.2\n---\na: 1\n...\n"]
)
def test_harmless_habits_of_editors_are_accepted(text: str | bytes, loader: Any) -> None:
    """Byte-order marks, Windows line ends and a correct directive change nothing."""
    assert read(text, loader).data == {"a": 1}


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "E125", 3, 1),
        ("a:\n  b: 1\n\tc: 1\n", "E111", 3, 1),
        ("a: 'it\nb: 1\n", "E112", 1, 4),
        ("a: [1, 2\nb: 1\n", "E113", 1, 4),
        ("title: Seoul: again\n", "E114", 1, 13),
        ("a: x\nb: é\u2028\n", "E103", 2, 5),
        ("a: 1\n---\nb: 1\n", "E107", 2, 1),
        ("a: {<<: {b: 1}}\n", "E124", 1, 5),
        ("true: 1\n", "E126", 1, 1),
        ("a:\n   b: 1\n  c: 2\n", "E110", 3, 3),
        (b"a: 1\nb: \xff\n", "E102", 2, 4),
        ("# only a comment\n", "E105", 1, 1),
    ],
)
def test_a_mistake_is_reported_where_it_is(
    text: str | bytes, code: str, line: int, column: int, loader: Any
) -> None:
    """Code, line and column are the same whichever parser reads."""
    assert first_problem(text, loader) == (code, line, column)


def test_all_mistakes_of_a_file_are_collected(loader: Any) -> None:
    """An author sees every surprise at once, not one a run."""
    problems = Problems()
    read_text("a: 012\nb: .inf\nc: &x 1\na: 1\n", "a.yaml", problems, loader)
    assert [problem.code for problem in problems] == ["E130", "E131", "E122", "E125"]


def test_a_file_full_of_mistakes_is_not_read_on(loader: Any) -> None:
    """Fifty mistakes are enough to see that this is not a scenario."""
    problems = Problems()
    read_text("[" + "012, " * 1000 + "]", "a.yaml", problems, loader)
    assert len(problems) == 50
