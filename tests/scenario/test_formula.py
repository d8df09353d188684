"""Formulas: what they mean, where their mistakes are, and that they are total."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.formula import (
    LIMIT,
    QUESTIONS,
    Ask,
    Expression,
    Kind,
    Number,
    Read,
    Truth,
    evaluator,
    parts_of,
)
from game.scenario.formula import MOST_CHARACTERS, Symbols, parse
from game.scenario.problems import Place, Problems

NAMES = ("trust", "tension", "x")
SYMBOLS = Symbols(
    names={name: Read("metric", i) for i, name in enumerate(NAMES)},
    tables={
        "clock": {"talks-on": 0},
        "marker": {"eased": 0, "hinted": 1},
        "order_option": {"drill.big": 0, "drill": 1},
        "agreement_package": {"pact.draft": 0, "pact": 1},
        "seat": {"north": 0, "south": 1},
    },
    start=date(2019, 7, 1),
)


class World:
    """Three metrics and two markers, as numbers or as arrays over runs."""

    def __init__(self, metrics: Any, markers: Any) -> None:
        self.metrics = metrics
        self.markers = markers

    def read(self, source: str, index: int) -> Any:
        """A metric."""
        assert source == "metric"
        return self.metrics[index]

    def ask(self, question: str, arguments: tuple[int, ...]) -> Any:
        """Whether a marker is set."""
        assert question == "marked"
        return self.markers[arguments[0]]


def parsed(text: str, wanted: Kind = "number") -> Expression:
    problems = Problems()
    tree = parse(text, Place("a.yaml", 1, 1, 0), SYMBOLS, wanted, problems)
    assert tree is not None, list(problems)
    return tree


def value(text: str, wanted: Kind = "number") -> Any:
    return evaluator(parsed(text, wanted))(World([60.0, 30.0, -2.0], [True, False]))


def mistakes(text: str, wanted: Kind = "number") -> list[tuple[str, int, object]]:
    problems = Problems()
    assert parse(text, Place("a.yaml", 1, 1, 0), SYMBOLS, wanted, problems) is None
    return [(problem.code, problem.place.column, problem.get("suggestion")) for problem in problems]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("10 - 4 - 3", 3), ("8 / 4 / 2", 1),
        ("-x * 2", 4), ("-2 - -3", 1), ("trust / 0", 0), ("trust - tension", 30),
        ("min(3, trust, 1, 2)", 1), ("max(trust, tension)", 60), ("clamp(trust, 0, 50)", 50),
        ("abs(x)", 2), ("round(2.5)", 2), ("sqrt(x)", 0), ("sqrt(16)", 4), ("logistic(0)", 0.5),
        ("if trust > 50 then 1 else 2", 1), ("if x > 0 then 1 else if x > -3 then 2 else 3", 2),
        ("10 + if marked(hinted) then 1 else 2", 12), ("(if marked(eased) then 5 else 0) + 1", 6),
        ("date(2019-08-24)", 54), ("date(2019-06-30)", -1), (".5 + 1e1", 10.5),
    ],
)  # fmt: skip
def test_numbers(text: str, result: float) -> None:
    """Operators bind as in arithmetic, and every operation has a value."""
    assert value(text) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("trust > 50", True), ("trust >= 60 and tension < 30", False),
        ("not trust > 50 or tension == 30", True), ("not (trust > 50 or tension == 30)", False),
        ("marked(eased) and not marked(hinted)", True), ("trust != 60", False),
        ("true or trust < 1", True), ("1 + 1 == 2", True),
    ],
)  # fmt: skip
def test_truths(text: str, result: bool) -> None:
    """Not binds looser than a comparison, and looser than or."""
    assert bool(value(text, "truth")) is result


def test_a_formula_without_names_is_one_number() -> None:
    """What is known while compiling costs nothing in play."""
    assert parsed("2 * (3 + 4) - min(1, 2)") == Number(13.0)
    assert parsed("not 1 > 2", "truth") == Truth(True)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("running(talks-on)", Ask("running", (0,))),
        ("ordered( drill.big )", Ask("ordered", (0,))),
        ("ordered(drill)", Ask("ordered", (1,))),
        ("offered(pact.draft)", Ask("offered", (0, -1))),
        ("offered(pact, south)", Ask("offered", (1, 1))),
    ],
)
def test_questions_take_ids(text: str, asked: Ask) -> None:
    """Ids may have hyphens and dots; an optional one that is left out is −1."""
    assert parsed(text, "truth") == asked


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("trust + tenson", "number", [("E309", 9, "tension")]),
        ("marked(easd)", "truth", [("E210", 8, "eased")]),
        ("mni(1, 2)", "number", [("E310", 1, "min")]),
        ("trust = 3", "truth", [("E301", 7, "==")]),
        ("trust && marked(eased)", "truth", [("E301", 7, "and")]),
        ("0 < trust < 50", "truth", [("E308", 11, "and trust <")]),
        ("trust and true", "truth", [("E312", 1, None)]),
        ("1 + marked(eased)", "number", [("E312", 5, None)]),
        ("marked(eased)", "number", [("E312", 1, None)]),
        ("trust", "truth", [("E312", 1, None)]),
        ("marked", "truth", [("E313", 1, None)]),
        ("clamp(trust, 0)", "number", [("E311", 1, None)]),
        ("min(trust)", "number", [("E311", 1, None)]),
        ("offered(pact, draft)", "truth", [("E210", 15, None)]),
        ("ordered(drill, big)", "truth", [("E311", 1, "ordered(drill.big)")]),
        ("trust +", "number", [("E302", 8, None)]),
        ("(trust", "number", [("E302", 7, None)]),
        ("trust 3", "number", [("E302", 7, None)]),
        ("if trust > 1 then 2", "number", [("E302", 20, None)]),
        ("", "number", [("E303", 1, None)]),
        ("1_000 + 1", "number", [("E304", 1, None)]),
        ("trust * 2e9", "number", [("E315", 9, None)]),
        ("date(2019-02-30)", "number", [("E314", 6, None)]),
        ("tru\u0455t", "number", [("E301", 4, None)]),
        ("a + b", "number", [("E309", 1, None), ("E309", 5, None)]),
    ],
)
def test_a_mistake_is_reported_at_its_column(
    text: str, wanted: Kind, found: list[tuple[str, int, object]]
) -> None:
    """Columns are exact, and what is close to a known word is suggested."""
    assert mistakes(text, wanted) == found


def test_dividing_by_zero_is_mentioned() -> None:
    """It has a value, but is hardly meant."""
    problems = Problems()
    assert parse("1 / 0", Place("a.yaml", 1, 1, 0), SYMBOLS, "number", problems) == Number(0.0)
    assert [problem.code for problem in problems] == ["W301"]
    assert not problems.errors


def test_columns_count_from_the_place_of_the_text() -> None:
    """A quotation mark before the formula is counted; a folded text has one place."""
    for place, column in ((Place("a.yaml", 3, 7, 1), 12), (Place("a.yaml", 3, 7), 7)):
        problems = Problems()
        parse("1 + nobody", place, SYMBOLS, "number", problems)
        assert [(found.place.line, found.place.column) for found in problems] == [(3, column)]


numbers = st.one_of(
    st.sampled_from(NAMES),
    st.integers(0, 200).map(str),
    st.floats(0, LIMIT).map(lambda number: f"{number:.3f}"),
)


def _deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    comparison = st.tuples(inner, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), inner).map(
        lambda parts: f"({parts[0]}) {parts[1]} ({parts[2]})"
    )
    truth = st.one_of(
        comparison,
        st.sampled_from(["marked(eased)", "not marked(hinted)", "true"]),
        st.tuples(comparison, st.sampled_from(["and", "or"]), comparison).map(" ".join),
    )
    return st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/"]), inner).map(
            lambda parts: f"({parts[0]}) {parts[1]} ({parts[2]})"
        ),
        st.tuples(st.sampled_from(["abs", "sqrt", "round", "logistic", "-"]), inner).map(
            lambda parts: f"{parts[0]}({parts[1]})"
        ),
        st.tuples(st.sampled_from(["min", "max"]), inner, inner).map(
            lambda parts: f"{parts[0]}({parts[1]}, {parts[2]}, 1)"
        ),
        st.tuples(inner, inner, inner).map(lambda parts: f"clamp({', '.join(parts)})"),
        st.tuples(truth, inner, inner).map(
            lambda parts: f"(if {parts[0]} then {parts[1]} else {parts[2]})"
        ),
    )


formulas = st.recursive(numbers, _deeper, max_leaves=12).filter(
    lambda text: len(text) <= MOST_CHARACTERS
)
runs = st.lists(
    st.tuples(
        *(st.floats(-1e6, 1e6) for _ in NAMES),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


@given(formulas, runs)
def test_one_game_and_many_compute_the_same(text: str, games: list[tuple[Any, ...]]) -> None:
    """A formula over arrays is the formula over each run, bit for bit, and stays bounded."""
    problems = Problems()
    tree = parse(text, Place("a.yaml"), SYMBOLS, "number", problems)
    if tree is None:  # nested more deeply than formulas may be
        assert {problem.code for problem in problems.errors} <= {"E306", "E307"}
        return
    evaluate = evaluator(tree)
    columns = [np.array(column) for column in zip(*games, strict=True)]
    together = np.broadcast_to(evaluate(World(columns[:3], columns[3:])), len(games))
    alone = [float(evaluate(World(game[:3], game[3:]))) for game in games]
    assert [float(found) for found in together] == alone
    assert all(abs(found) <= LIMIT for found in alone)


@given(st.text(max_size=450), st.sampled_from(["number", "truth"]))
def test_any_text_is_a_formula_or_has_problems(text: str, wanted: Kind) -> None:
    """No text makes the parser raise."""
    problems = Problems()
    tree = parse(text, Place("a.yaml"), SYMBOLS, wanted, problems)
    assert (tree is None) == bool(problems.errors)


words = st.sampled_from(
    [*NAMES, *QUESTIONS, "if", "then", "else", "and", "or", "not", "min", "clamp", "date", "(", ")",
     ",", ".", "-", "+", "*", "/", "<", "==", "eased", "drill.big", "talks-on", "1", "2019-08-24"]
)  # fmt: skip


@given(st.lists(words, max_size=40).map(" ".join), st.sampled_from(["number", "truth"]))
def test_words_in_any_order_are_a_formula_or_have_problems(text: str, wanted: Kind) -> None:
    """What is accepted has only parts that the engine knows."""
    problems = Problems()
    tree = parse(text, Place("a.yaml"), SYMBOLS, wanted, problems)
    assert (tree is None) == bool(problems.errors)
    assert tree is None or len(parts_of(tree)) <= 120
