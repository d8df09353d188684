"""The corpus of bad scenarios: documents and formulas that parse as YAML and make no sense."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.load import load_texts
from game.scenario.problems import Problem, Problems
from game.wording.problems import line

GOOD = """\
language: 1
scenario:
  id: thaw
  title: The thaw
  summary: A flood.
  briefing: The snow was deep.
  period: {from: 1301-03-01, turn: 1 month, turns: 3}
  headline: [dyke]
seats:
  - id: weir
    name: Weir
    leanings:
      - id: millers
        name: Millers
        about: Dry feet.
        goals: [{id: dry, title: Dry, weight: 1, measure: dyke}]
categories: [{id: build, name: Building}]
metrics:
  - {id: dyke, name: The dyke, start: 50}
gauges:
  - {id: safety, name: Safety, formula: "dyke / 2"}
actors:
  - id: riders
    name: Riders
    types: [{id: bold, name: Bold, prior: 0.5}, {id: shy, name: Shy, prior: 0.5}]
    moves: [{id: wait, title: Wait, utility: 0}]
events:
  - {id: flood, title: Flood, text: It rains., chance: {of: 0.5, per: 1 month}}
orders:
  - id: raise
    seat: weir
    title: Raise the dyke
    about: Earth and stakes.
    category: build
    effects: [{change: dyke, by: 1}]
endings:
  - {id: after, title: After, text: The water is gone.}
"""


def problems_of(text: str) -> list[Problem]:
    problems = Problems()
    loaded = load_texts({"scenario/thaw.yaml": text}, problems)
    assert (loaded is None) == bool(problems.errors)
    for problem in problems:
        assert line(problem, "en").isprintable()
        assert line(problem, "ko").isprintable()
    return list(problems)


def codes_with(old: str, new: str) -> list[str]:
    assert old in GOOD
    return [problem.code for problem in problems_of(GOOD.replace(old, new, 1))]


def test_what_the_corpus_breaks_is_sound() -> None:
    """Every case below differs from a scenario without problems."""
    assert problems_of(GOOD) == []


def test_markup_in_a_title_is_text() -> None:
    """Nobody who shows it reads it as anything else, so it is no problem."""
    assert codes_with("title: The thaw", "title: '<script>alert(1)</script>[bold]{x}'") == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        pytest.param("about: Earth", "abuot: Earth", "E201", id="unknown field"),
        pytest.param("language: 1\n", "", "E202", id="missing version"),
        pytest.param("language: 1", "language: 2", "E213", id="future version"),
        pytest.param("by: 1}", "by: dkye}", "E309", id="undefined variable"),
        pytest.param("dyke / 2", "safety / 2", "E405", id="a gauge of itself"),
        pytest.param("start: 50", "start: 5, range: [9, 1]", "E401", id="min above max"),
        pytest.param("start: 50", "start: 500", "E402", id="start outside range"),
        pytest.param("of: 0.5", "of: 1.2", "E461", id="probability 1.2"),
        pytest.param("of: 0.5", "of: -0.5", "E461", id="probability below 0"),
        pytest.param("prior: 0.5}]", "prior: 0.4}]", "E410", id="priors not summing"),
        pytest.param("id: dyke", "id: Dyke", "E222", id="capital in an id"),
        pytest.param("id: dyke", "id: dуke", "E222", id="Cyrillic in an id"),
        pytest.param("id: dyke", "id: __proto__", "E222", id="__proto__"),
        pytest.param("id: dyke", "id: constructor()", "E222", id="a call as id"),
        pytest.param("[dyke]", "[dkye]", "E210", id="headline of nothing"),
        pytest.param("change: dyke", "change: dkye", "E210", id="change of nothing"),
        pytest.param("text: It rains.", "text: ~", "E203", id="nothing where text is needed"),
        pytest.param("id: after,", "id: after, when: dyke > 5,", "E430", id="a game without end"),
        pytest.param("turn: 1 month", "turn: 0 months", "E220", id="turns of no length"),
        pytest.param("from: 1301-03-01", "from: 0000-01-01", "E221", id="before all days"),
        pytest.param(
            "seats:\n",
            "seats:\n" + "".join(f"  - {{id: s{i}}}\n" for i in range(10_000)),
            "E207",
            id="10,000 seats",
        ),
    ],
)
def test_nonsense_is_refused_with_its_code(old: str, new: str, code: str) -> None:
    """Each case of the corpus has a problem of its own."""
    assert code in codes_with(old, new)


@pytest.mark.parametrize(
    ("formula", "code"),
    [
        pytest.param("9**9**9", "E301", id="powers"),
        pytest.param("(" * 250 + "1" + ")" * 250, "E307", id="250 parentheses"),
        pytest.param("(" * 5000 + "1" + ")" * 5000, "E305", id="5,000 parentheses"),
        pytest.param("-" * 250 + "1", "E307", id="250 minus signs"),
        pytest.param("dyke + " * 70 + "1", "E306", id="a sum of 70"),
        pytest.param("dyke.__class__", "E301", id="attribute"),
        pytest.param("dyke[0]", "E301", id="subscript"),
        pytest.param("__import__(1)", "E310", id="import"),
        pytest.param("(lambda: 1)()", "E301", id="lambda"),
        pytest.param("'a' + 'b'", "E301", id="texts"),
        pytest.param("x := 1", "E301", id="assignment"),
        pytest.param("1 " + "+ 1" * 330_000, "E305", id="1 MB"),
        pytest.param("safety(1)", "E310", id="a gauge called as a macro"),
        pytest.param("clamp(1, 2)", "E311", id="wrong arity"),
        pytest.param("min()", "E311", id="no arguments"),
        pytest.param("1e400", "E315", id="infinity"),
        pytest.param("nan", "E309", id="not a number"),
        pytest.param("0x10", "E304", id="base 16"),
        pytest.param("10 if dyke else 5", "E302", id="another language's if"),
        pytest.param("dyke\u200b", "E301", id="invisible space"),
        pytest.param("\uff11 + \uff12", "E301", id="wide digits"),
    ],
)
def test_a_formula_is_nothing_but_arithmetic(formula: str, code: str) -> None:
    """Whatever a stranger writes into a formula is refused before anything is computed."""
    quoted = formula.replace("'", "''")
    assert code in codes_with('"dyke / 2"', f"'{quoted}'")


def test_overflow_and_division_by_nothing_are_values() -> None:
    """They are bounded in play; a division by the number 0 is mentioned."""
    assert codes_with("dyke / 2", "dyke * 1e9 * 1e9 * 1e9") == []
    assert codes_with("dyke / 2", "dyke / 0") == ["W301"]


@given(st.integers(0, 2**32), st.integers(1, 4))
def test_any_damage_to_a_scenario_is_reported(seed: int, blows: int) -> None:
    """Words exchanged, lines dropped or doubled: it loads, or it has problems; never more."""
    dice = random.Random(seed)  # noqa: S311 (not for secrets)
    lines = GOOD.splitlines()
    words = GOOD.replace(",", " ").split()
    for _ in range(blows):
        row = dice.randrange(len(lines))
        match dice.randrange(4):
            case 0:
                del lines[row]
            case 1:
                lines.insert(row, lines[dice.randrange(len(lines))])
            case 2:
                lines[row] = lines[row].replace(dice.choice(words), dice.choice(words))
            case _:
                value = dice.choice(["~", "[]", "{}", "-1", "1e9", "[[1]]", "{a: b}", "x", "true"])
                lines[row] = lines[row].split(":")[0] + ": " + value
    problems_of("\n".join(lines))
