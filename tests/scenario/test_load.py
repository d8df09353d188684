"""Loading: the fingerprint says exactly whether two scenarios are the same text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.formula import Formula
from game.scenario.library import Library
from game.scenario.load import Loaded, fingerprint, load, load_texts
from game.scenario.problems import Problems
from tests.rulings.table import PLAIN
from tests.scenario.marked import text_of

ROOT = Path(__file__).parents[2]
LIBRARY = Library([ROOT / "scenarios", ROOT / "tests" / "scenario"])
ALL = ("gsomia-dispute", "hanoi-summit", "sma-talks", "two-rivers")


def is_same(one: Any, other: Any) -> bool:
    """Whether two parts of compiled rules say the same."""
    if isinstance(one, Formula):
        return isinstance(other, Formula) and one.tree == other.tree
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and bool(np.array_equal(one, other))
    if is_dataclass(one):
        return type(one) is type(other) and all(
            is_same(getattr(one, part.name), getattr(other, part.name)) for part in fields(one)
        )
    if isinstance(one, dict):
        return list(one) == list(other) and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(is_same, one, other))
    return bool(one == other)


def loaded(path: Path) -> Loaded:
    problems = Problems()
    made = load(path, LIBRARY.world, problems)
    assert made is not None, list(problems)
    return made


def in_folder(folder: Path, files: dict[str, str]) -> Loaded:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return loaded(folder)


@pytest.mark.parametrize("name", ALL)
def test_what_a_save_embeds_is_the_same_scenario(name: str) -> None:
    """The texts of a scenario give its fingerprint and its rules again, world and all."""
    path = LIBRARY.find(name)
    assert path is not None
    first = loaded(path)
    again = load_texts(first.texts, Problems())
    assert again is not None
    assert again.fingerprint == first.fingerprint
    assert again.texts == first.texts
    assert is_same(again.scenario.rules, first.scenario.rules)
    assert again.scenario.document == first.scenario.document


def test_a_scenario_may_be_cut_into_files_in_any_way(tmp_path: Path) -> None:
    """One file or one for each section: the same rules, but another fingerprint."""
    whole = in_folder(tmp_path / "a", {"all.yaml": text_of("markers: [{id: flag}]")})
    pieces = {f"{name}.yaml": text for name, text in PLAIN.items()}
    cut = in_folder(tmp_path / "b", pieces | {"markers.yaml": "markers: [{id: flag}]"})
    assert is_same(whole.scenario.rules, cut.scenario.rules)
    assert whole.fingerprint != cut.fingerprint


def test_the_order_in_which_files_were_written_does_not_matter(tmp_path: Path) -> None:
    """Neither on disk nor in a save."""
    pieces = {f"{name}.yaml": text for name, text in PLAIN.items()}
    first = in_folder(tmp_path / "a", pieces)
    second = in_folder(tmp_path / "b", dict(reversed(pieces.items())))
    turned = load_texts(dict(reversed(list(first.texts.items()))), Problems())
    assert turned is not None
    assert first.fingerprint == second.fingerprint == turned.fingerprint
    assert is_same(first.scenario.rules, second.scenario.rules)


def test_where_a_scenario_lies_does_not_matter(tmp_path: Path) -> None:
    """A copy in another folder has the same fingerprint."""
    files = {"table.yaml": text_of("")}
    first, second = in_folder(tmp_path / "here", files), in_folder(tmp_path / "there" / "x", files)
    assert first.fingerprint == second.fingerprint


NAMES = st.sampled_from(["scenario/a.yaml", "scenario/b.yaml", "world/a.yaml", "world/b.yaml"])


@given(st.dictionaries(NAMES, st.text(max_size=5)), st.dictionaries(NAMES, st.text(max_size=5)))
def test_fingerprints_are_equal_where_texts_are_equal(
    one: dict[str, str], other: dict[str, str]
) -> None:
    """And only there: names, contents and where one ends and the next begins all count."""
    assert (fingerprint(one) == fingerprint(other)) == (one == other)


def test_what_cannot_be_read_is_not_loaded() -> None:
    """No scenario, but a problem that says why: reading, keys, meaning."""
    for text, code in (
        ("language: [1", "E113"),
        (text_of("orders: [{id: act}]"), "E202"),
        (text_of("clocks: [{id: tide, title: T}]"), "E415"),
    ):
        problems = Problems()
        assert load_texts({"scenario/table.yaml": text}, problems) is None
        assert code in [problem.code for problem in problems]


def test_a_warning_does_not_keep_a_scenario_from_being_played() -> None:
    """A day outside the period is only mentioned."""
    problems = Problems()
    text = text_of("events: [{id: e, title: E, text: T, on: 1999-01-01}]")
    assert load_texts({"scenario/table.yaml": text}, problems) is not None
    assert [problem.code for problem in problems] == ["W410"]
