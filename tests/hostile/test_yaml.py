"""The corpus of bad YAML: each refused with its code, by both of PyYAML's parsers."""

from __future__ import annotations

import random
import threading
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.problems import Problems
from game.scenario.source import DEEPEST, read_text

LOADERS: dict[str, Any] = {"pure": yaml.SafeLoader}
if hasattr(yaml, "CSafeLoader"):
    LOADERS["c"] = yaml.CSafeLoader


@pytest.fixture(params=LOADERS.values(), ids=list(LOADERS))
def loader(request: pytest.FixtureRequest) -> Any:
    return request.param


def codes(text: str | bytes, loader: Any) -> list[str]:
    problems = Problems()
    tree = read_text(text, "a.yaml", problems, loader)
    assert (tree is None) == bool(problems.errors)
    return [problem.code for problem in problems]


SYNTAX: dict[str, tuple[str | bytes, str]] = {
    "empty file": ("", "E105"),
    "comments only": ("# a\n\n# b\n", "E105"),
    "tab indent": ("a:\n\tb: 1\n", "E111"),
    "unclosed quote": ('a: "x\nb: 1\n', "E112"),
    "unclosed bracket": ("a: [1, 2\nb: 3\n", "E113"),
    "unclosed brace": ("a: {b: 1\n", "E113"),
    "invalid UTF-8": (b"a: \xc3\x28\n", "E102"),
    "UTF-16": ("a: 1\n".encode("utf-16"), "E102"),
    "UTF-16 without a mark": ("a: 1\n".encode("utf-16-le"), "E103"),
    "NUL": ("a: \0\n", "E103"),
    "bell": ("a: \x07\n", "E103"),
    "lone surrogate": ("a: \ud800\n", "E103"),
    "lone surrogate escape": ('a: "\\ud800"\n', "E115"),
    "NUL escape": ('a: "\\0"\n', "E115"),
    "unknown escape": ('a: "\\q"\n', "E115"),
    "text turned around": ("a: x\u202ey\n", "E103"),
    "two documents": ("a: 1\n---\nb: 2\n", "E107"),
    "a document after the end": ("a: 1\n...\n---\nb: 2\n", "E107"),
    "%YAML 9.9": ("%YAML 9.9\n---\na: 1\n", "E108"),
    "unknown directive": ("%FOO bar\n---\na: 1\n", "E108"),
    "%TAG": ("%TAG ! tag:example.org,2000:\n---\na: 1\n", "E108"),
    "5 MB scalar": ("a: '" + "x" * 5_000_000 + "'", "E104"),
    "a colon too many": ("a: b: c\n", "E114"),
    "a question in brackets": ("{a: why? because}", "E114"),
    "a question at the end": ("{a: b, q: Does it rain?}", "E114"),
    "a reserved letter": ("a: @b\n", "E110"),
    "brackets closed twice": ("a: [1]]\n", "E110"),
    "indentation that fits nothing": ("a:\n   b: 1\n  c: 2\n", "E110"),
}
TYPING: dict[str, tuple[str, str]] = {
    "leading zero": ("a: 012", "E130"),
    "leading zeros and a point": ("a: 007.5", "E130"),
    "base 60": ("a: 1:2:3", "E130"),
    "time of day": ("a: 12:30", "E130"),
    "base 16": ("a: 0x10", "E130"),
    "base 8": ("a: 0o17", "E130"),
    "base 2": ("a: 0b11", "E130"),
    "underscores": ("a: 1_000", "E130"),
    "not a number": ("a: .nan", "E131"),
    "infinity": ("a: -.inf", "E131"),
    "overflow": ("a: 1e400", "E131"),
    "duplicate key": ("a: 1\nb: 2\na: 3\n", "E125"),
    "duplicate key in a flow": ("{a: 1, 'a': 2}", "E125"),
    "duplicate key after composing": ("\ud55c: 1\n\u1112\u1161\u11ab: 2\n", "E125"),
    "truth as key": ("true: 1", "E126"),
    "null as key": ("~: 1", "E126"),
    "list as key": ("[a]: 1", "E126"),
    "decimal as key": ("1.5: 1", "E126"),
    "million-digit integer": ("a: " + "9" * 999_000, "E132"),
    "seventeen digits": ("a: 12345678901234567", "E132"),
    "!!set": ("a: !!set {x}", "E123"),
    "!!omap": ("a: !!omap [x: 1]", "E123"),
    "!!binary": ("a: !!binary R0lG", "E123"),
    "a tag of one's own": ("a: !x 1", "E123"),
    "the empty tag": ("a: ! 1", "E123"),
}

HOSTILE: dict[str, tuple[str, str]] = {
    "billion laughs": (
        "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 10)),
        "E122",
    ),
    "merge bomb": (
        "a0: &a0 {x: 1}\n"
        + "".join(f"a{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 25)),
        "E122",
    ),
    "merge key": ("a:\n  <<: {b: 1}\n", "E124"),
    "list in itself": ("&a [*a]", "E122"),
    "25 KB of [": ("[" * 25_000, "E120"),
    "25 KB of [, closed": ("[" * 12_500 + "]" * 12_500, "E120"),
    "25 KB of {a:": ("{a: " * 6_000, "E120"),
    "1,100 levels of -": ("- " * 1_100 + "x", "E120"),
    "1,100 levels of ?": ("? " * 1_100 + "x", "E120"),
    "300 levels of indentation": ("".join(" " * i + "a:\n" for i in range(300)), "E120"),
    "!!python/object/apply": ('!!python/object/apply:os.system ["true"]', "E123"),
    "!!python/name": ("a: !!python/name:os.system", "E123"),
    "60,000-part sexagesimal": ("a: " + ":".join(["1"] * 60_000), "E130"),
    "20,000 colliding integer keys": (
        "".join(f"{i * (2**61 - 1)}: 1\n" for i in range(20_000)),
        "E126",
    ),
    "50,000 anchors": ("".join(f"- &a{i} x\n" for i in range(50_000)), "E122"),
    "60,000 nodes": ("[" + "1," * 60_000 + "]", "E121"),
    "long key": ("k" * 129 + ": 1", "E127"),
    "1 MB key": ("? " + "k" * 990_000 + "\n: 1", "E127"),
}


@pytest.mark.parametrize("name", [*SYNTAX, *TYPING, *HOSTILE])
def test_bad_yaml_is_refused_with_its_code(name: str, loader: Any) -> None:
    """Both parsers lead to the same code, and none of the corpus crashes."""
    text, code = {**SYNTAX, **TYPING, **HOSTILE}[name]
    assert code in codes(text, loader)


@pytest.mark.parametrize("text", ["a: 😀\n", "a: \u05e9\u05dc\u05d5\u05dd\n", "a: 한국\u200d\n"])
def test_text_of_any_script_is_accepted(text: str, loader: Any) -> None:
    """Emoji, text from right to left, joined letters."""
    assert codes(text, loader) == []


def test_the_deepest_file_is_read(loader: Any) -> None:
    """The limit itself is allowed; one more is not."""
    assert codes("[" * DEEPEST + "]" * DEEPEST, loader) == []
    assert codes("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), loader) == ["E120"]


@pytest.mark.parametrize("name", ["25 KB of [", "1,100 levels of -", "25 KB of {a:"])
def test_a_small_stack_is_enough(name: str, loader: Any) -> None:
    """Reading in a thread with a stack of 256 KB neither crashes nor raises."""
    text, code = HOSTILE[name]
    found: list[str] = []
    before = threading.stack_size(256 * 1024)
    try:
        reader = threading.Thread(target=lambda: found.extend(codes(text, loader)))
        reader.start()
        reader.join()
    finally:
        threading.stack_size(before)
    assert code in found


# -- anything at all ---------------------------------------------------------------------------

SAMPLE = """\
language: 1
scenario:
  id: thaw
  title: {en: "The thaw", ko: '해빙'}
  period: {from: 1301-03-01, turns: [1 month, 2 weeks]}
metrics:
  - {id: dyke, start: 5.5, range: [0, 12], when: "dyke > 5 and not marked(x)"}
  - id: gold
    about: >-
      A folded
      text.
    note: |
      As it
        stands.
"""
PIECES = [
    *("&a ", "*a", "!!x ", "<<: ", "\t", "[", "]", "{", "}", '"', "'", "|", ">", "?", ":", "- "),
    *("#", "%", "\n", "\r\n", "\0", "\ufeff", "012", "1e999", "~", "---\n", "...\n", "  ", "한"),
]


def _read_both(text: str | bytes) -> None:
    """Both parsers read without raising, and agree on what they accept."""
    results = []
    for parser in LOADERS.values():
        problems = Problems()
        tree = read_text(text, "a.yaml", problems, parser)
        assert (tree is None) == bool(problems.errors)
        results.append(tree)
    accepted = [tree for tree in results if tree is not None]
    assert all(tree.data == accepted[0].data for tree in accepted)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Nothing but problems comes back."""
    _read_both(content)


@given(st.text(st.sampled_from("ab:-[]{}&*!|>'\"%@#,?~01. \n\t한"), max_size=80))
def test_any_punctuation_is_read_or_refused(text: str) -> None:
    """Nothing but problems comes back."""
    _read_both(text)


@given(st.integers(0, 2**32), st.integers(1, 6))
def test_any_damage_to_a_good_file_is_read_or_refused(seed: int, blows: int) -> None:
    """Cut, doubled, or with pieces thrown in."""
    dice = random.Random(seed)  # noqa: S311 (not for secrets)
    text = SAMPLE
    for _ in range(blows):
        start, length = dice.randrange(len(text) + 1), dice.randrange(8)
        piece = dice.choice([*PIECES, text[start : start + 20]])
        text = text[:start] + piece + text[start + length :]
    _read_both(text)
