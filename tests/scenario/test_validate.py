"""Misfits with the schema as problems: code, place, suggestion; never pydantic's own words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.folder import gather_texts
from game.scenario.problems import Place, Problem, Problems
from game.scenario.schema.document import Document
from game.scenario.validate import validate
from game.wording.problems import sentence

GOOD = """\
language: 1
scenario:
  id: thaw
  title: {en: The thaw, ko: 해빙}
  summary: A flood.
  briefing: The snow was deep.
  period: {from: 1301-03-01, turns: [1 month, 2 weeks]}
  headline: [dyke]
seats:
  - id: weir
    name: Weir
    leanings:
      - {id: millers, name: Millers, about: Dry feet., goals: [{id: dry, title: Dry, weight: 1, measure: dyke}]}
categories: [{id: build, name: Building}]
metrics:
  - {id: dyke, name: The dyke, start: 5, range: [0, 12], good: high, moved_by: [weir]}
orders:
  - id: raise
    seat: weir
    title: Raise the dyke
    about: Earth and stakes.
    category: build
    cost: 2
    effects:
      - {change: dyke, by: 1, after: 2 weeks}
      - {reveal: dyke, to: weir, for: 1 month}
      - {message: {en: Done}, to: [weir]}
      - {mark: sluice, for: 3 weeks}
markers: [{id: sluice}]
endings: [{id: after, title: After, text: The water is gone.}]
tests:
  - {id: plays, title: It plays, decisions: {1: {weir: {orders: [raise]}}}, expect: [{turn: 1, that: dyke > 5}]}
"""  # noqa: E501


def check(text: str) -> list[Problem]:
    problems = Problems()
    found = gather_texts({"scenario/thaw.yaml": text}, problems)
    assert found is not None, [sentence(problem, "en") for problem in problems]
    document = validate(Document, found.data, found.place, found.key_place, problems)
    assert (document is None) == bool(problems.errors)
    return list(problems)


def test_a_good_document_has_no_problems() -> None:
    """What the other tests break is sound."""
    assert check(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "suggestion"),
    [
        # keys
        ("cost: 2", "^csot: 2", "E201", "cost"),
        ("by: 1,", "^bye: 1,", "E201", "by"),
        ("by: 1,", "by: 1, ^fade: 2 weeks,", "E201", "fades"),
        ("metrics:\n", "^metricks:\n", "E201", "metrics"),
        ("id: raise\n    seat: weir\n", "^id: raise\n", "E202", None),
        ("{change: dyke, by: 1,", "^{change: dyke,", "E202", None),
        ("{reveal: dyke, to: weir, for: 1 month}", "^{reveal: dyke, to: weir}", "E202", None),
        ("{reveal: dyke, to: weir,", "^{reveal: dyke,", "E202", None),
        ("{message: {en: Done},", "{message: ^{ko: Done},", "E202", None),
        ("  - id: raise\n", "  - ^raise: yes\n", "E202", None),
        # kinds of value
        ("cost: 2", "cost: ^two", "E203", None),
        ("cost: 2", "cost: ^'2'", "E203", "2"),
        ("cost: 2", "cost: ^2.5", "E203", None),
        ("cost: 2", "cost: ^~", "E203", None),
        ("cost: 2", "cost: 2\n    secret: ^yes", "E203", "true"),
        ("title: Raise the dyke", "title: ^5", "E203", None),
        ("title: Raise the dyke", "title: ^[a]", "E203", None),
        ("headline: [dyke]", "headline: ^dyke", "E203", None),
        ("by: 1,", "by: ^[1],", "E203", None),
        ("  - {id: dyke,", "  - ^dyke\n  - {id: dyke,", "E203", None),
        ("{change: dyke, by: 1, after: 2 weeks}", "^raise", "E203", None),
        ("turns: [1 month, 2 weeks]", "turns: [1 month, ^5]", "E203", None),
        ("{1: {weir", "{^one: {weir", "E203", None),
        # ranges, choices, lengths
        ("cost: 2", "cost: ^12", "E204", None),
        ("weight: 1,", "weight: ^0,", "E204", None),
        ("good: high", "good: ^hihg", "E205", "high"),
        ("good: high", "good: {weir: ^hihg}", "E205", "high"),
        ("headline: [dyke]", "headline: ^[]", "E206", None),
        ("headline: [dyke]", "headline: ^[a, b, c, d]", "E207", None),
        ("range: [0, 12]", "range: ^[0]", "E206", None),
        ("range: [0, 12]", "range: ^[0, 1, 2]", "E207", None),
        # verbs, forms, the version
        ("{change: dyke, by: 1, after: 2 weeks}", "^{chagne: dyke, by: 1}", "E208", "change"),
        ("after: 2 weeks", "after: ^2 fortnights", "E220", None),
        ("from: 1301-03-01", "from: ^1301-02-30", "E221", None),
        ("id: raise", "id: ^Raise", "E222", None),
        ("id: raise", "id: ^__proto__", "E222", None),
        ("id: raise", "id: ^r\u0430ise", "E222", None),
        ("name: Weir\n", "name: Weir\n    color: ^reed\n", "E205", "red"),
        (
            "endings:",
            "agreements: [{id: a, title: A, parties: [weir], renews: ^June}]\nendings:",
            "E223",
            None,
        ),
        ("language: 1", "language: ^2", "E213", None),
        ("language: 1\n", "^", "E202", None),
    ],
)
def test_each_misfit_has_its_code_place_and_suggestion(
    old: str, new: str, code: str, suggestion: str | None
) -> None:
    """The problem is where ``^`` stands; nothing but keys of the same mapping is reported too."""
    assert old in GOOD
    marked = GOOD.replace(old, new, 1)
    before = marked[: marked.index("^")].split("\n")
    found = check(marked.replace("^", ""))
    mine = [problem for problem in found if problem.code == code]
    assert mine, [sentence(problem, "en") for problem in found]
    place = mine[0].place
    assert (place.line, place.column) == (len(before), len(before[-1]) + 1)
    assert mine[0].get("suggestion") == suggestion
    others = {problem.code for problem in found} - {code}
    assert others <= {"E201", "E202"}, [sentence(problem, "en") for problem in found]


def test_a_value_that_may_be_of_two_kinds_is_reported_once() -> None:
    """A union of a number and a formula does not complain twice."""
    found = check(GOOD.replace("by: 1,", "by: [1],"))
    assert [(problem.code, problem.get("wanted")) for problem in found] == [("E203", "number|text")]


def test_what_is_wrong_inside_one_form_hides_the_other_forms() -> None:
    """An order written in full is not told that it might have been an id."""
    found = check(GOOD.replace("orders: [raise]", "orders: [{order: raise, optoin: a}]"))
    assert [(problem.code, problem.get("suggestion")) for problem in found] == [("E201", "option")]


def test_a_message_may_have_the_name_of_its_verb_inside() -> None:
    """Places are right although the verb is both a key and the name of its form."""
    found = check(GOOD.replace("{en: Done}", "{en: 5}"))
    assert [(problem.code, problem.place.column) for problem in found] == [("E203", 24)]


def test_many_misfits_are_collected() -> None:
    """All of them in one go."""
    text = GOOD.replace("cost: 2", "cost: two").replace("good: high", "good: hihg")
    text = text.replace("markers:", "makers:").replace("id: after", "id: After")
    assert sorted(problem.code for problem in check(text)) == ["E201", "E203", "E205", "E222"]


def test_no_word_of_pydantic_reaches_the_author() -> None:
    """Whatever is put in place of any value, the sentence is ours."""
    lines = GOOD.splitlines()
    for i, line in enumerate(lines):
        key, colon, _ = line.partition(": ")
        if not colon or "{" in key:
            continue
        text = "\n".join([*lines[:i], f"{key}: [[]]", *lines[i + 1 :]])
        if "extends" in text or gather_texts({"scenario/a.yaml": text}, Problems()) is None:
            continue
        for problem in check(text):
            assert "Input" not in sentence(problem, "en")
            assert "valid " not in sentence(problem, "en")


plain = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["id", "effects", "change", "message", "when", "good", "orders", "x"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=15,
)


@given(st.dictionaries(st.sampled_from([*Document.model_fields, "x"]), plain, max_size=6))
def test_any_data_is_a_document_or_has_problems(data: dict[str, object]) -> None:
    """No data makes the checker raise."""
    problems = Problems()
    place = Place(str(Path("a.yaml")))
    document = validate(Document, data, lambda _: place, lambda _: place, problems)
    assert (document is None) == bool(problems.errors)
    for problem in problems:
        assert sentence(problem, "en")
        assert sentence(problem, "ko")
