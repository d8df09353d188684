"""The manual is true: every word of the language stands in it, and what it shows can be played."""

from __future__ import annotations

import argparse
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from pydantic import BaseModel, TypeAdapter
from pydantic_core import PydanticUndefined

from game.author.trials import run_trials
from game.batch.run import Policy, idle, play_many
from game.cli.grammar import make_parser
from game.engine.formula import OPERATIONS, QUESTIONS, TIMES, logistic, weight
from game.players.dice import random_orders
from game.scenario.compile.calendar import calendar_of, ratio_per_turn, share_per_turn
from game.scenario.formula import FUNCTIONS, WORDS
from game.scenario.load import load, load_texts
from game.scenario.problems import CODES, Problems
from game.scenario.schema import (
    aftermath,
    agreements,
    blocs,
    document,
    effects,
    maps,
    people,
    play,
    values,
    world,
)
from game.scenario.schema.document import Document, Period, ScenarioTest
from game.scenario.schema.effects import VERBS, Effect, Effects
from game.scenario.schema.values import Concept, Reasoned
from game.scenario.source import read_text
from game.wording.problems import line
from tests.rulings.table import Table

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "docs" / "scenario-language.md").read_text(encoding="utf-8")

Row = tuple[str, ...]


def table_after(mark: str) -> list[Row]:
    """The cells of the table under a mark such as ``<!-- verbs -->``, its heading left out."""
    lines = MANUAL.splitlines()
    start = lines.index(f"<!-- {mark} -->") + 1
    rows = []
    for text in lines[start:]:
        if not text.startswith("|"):
            break
        rows.append(tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", text)[1:-1]))
    return rows[2:]


def word(cell: str) -> str:
    """The word in backticks that a cell begins with."""
    match = re.match(r"`([^`]+)`", cell)
    assert match, cell
    return match[1]


# -- keys ----------------------------------------------------------------------------------------


def models() -> Iterator[type[BaseModel]]:
    """Every concept that has keys of its own; verbs have a table of their own."""
    modules: tuple[ModuleType, ...] = (
        aftermath, agreements, blocs, document, effects, maps, people, play, values, world,
    )  # fmt: skip
    seen = {thing for module in modules for _, thing in inspect.getmembers(module, inspect.isclass)}
    for thing in sorted(seen, key=lambda one: str(one.__name__)):
        if issubclass(thing, Concept) and thing not in (Concept, *VERBS.values()):
            yield thing


def keys_of(model: type[BaseModel]) -> dict[str, Any]:
    """A concept's own keys; those that give reasons are explained once, for all."""
    general = Reasoned.model_fields if issubclass(model, Reasoned) and model is not Reasoned else {}
    return {
        field.alias or name: field
        for name, field in model.model_fields.items()
        if name not in general
    }


@pytest.mark.parametrize("model", list(models()), ids=lambda model: model.__name__)
def test_every_key_has_its_row(model: type[BaseModel]) -> None:
    """The table of a concept lists its keys, all of them and no others."""
    rows = table_after(f"keys: {model.__name__}")
    assert sorted(word(row[0]) for row in rows) == sorted(keys_of(model))
    assert all(row[1] for row in rows)


@pytest.mark.parametrize("model", list(models()), ids=lambda model: model.__name__)
def test_defaults_are_told_as_they_are(model: type[BaseModel]) -> None:
    """A key that must be written is called required; plain defaults are given."""
    fields = keys_of(model)
    for row in table_after(f"keys: {model.__name__}"):
        field = fields[word(row[0])]
        assert (row[2] == "required") == field.is_required(), row
        default = field.default
        if default is not PydanticUndefined and isinstance(default, bool | int | float | str):
            shown = row[2].strip("`")
            plain = str(default).lower() if isinstance(default, bool) else f"{default}"
            assert shown == plain.removesuffix(".0"), row


def test_the_manual_has_tables_of_nothing_else() -> None:
    """A concept that is gone leaves no table behind."""
    told = set(re.findall(r"^<!-- keys: (\w+) -->$", MANUAL, re.MULTILINE))
    assert told == {model.__name__ for model in models()}


def test_limits_of_sections_are_told() -> None:
    """Where a list has a largest size, its row says so."""
    rows = {word(row[0]): row[1] for row in table_after("keys: Document")}
    for name, field in Document.model_fields.items():
        for rule in field.metadata:
            most = getattr(rule, "max_length", None)
            if most is not None:
                assert re.search(rf"\b{most}\b", rows[name]), name


# -- verbs and formulas ----------------------------------------------------------------------------


def test_every_verb_is_told_with_its_keys() -> None:
    """In the table of verbs, beside what they do."""
    rows = {word(row[0]): row for row in table_after("verbs")}
    assert list(rows) == list(VERBS)
    for verb, model in VERBS.items():
        own = [f.alias or name for name, f in model.model_fields.items()
               if name not in Effect.model_fields]  # fmt: skip
        written = set(re.findall(r"`(\w+)[^`]*`", rows[verb][2]))
        assert set(own) - {verb} <= written, verb


def test_every_question_is_told() -> None:
    """With what it takes, what it gives and what it means."""
    rows = table_after("questions")
    assert sorted(word(row[0]).partition("(")[0] for row in rows) == sorted(QUESTIONS)
    for row in rows:
        question = QUESTIONS[word(row[0]).partition("(")[0]]
        assert row[1] == question.gives
        assert row[2]


def test_every_function_and_every_time_is_told() -> None:
    """All of them, and no others; operators and words as well."""
    assert [word(row[0]).partition("(")[0] for row in table_after("functions")] == list(FUNCTIONS)
    assert [word(row[0]) for row in table_after("times")] == list(TIMES)
    formulas = MANUAL[MANUAL.index("\n## Formulas") : MANUAL.index("\n## Time")]
    operators = set(OPERATIONS) - set(FUNCTIONS) - {"negate"}
    for known in (*WORDS, *operators, "date("):
        assert re.search(rf"`[^`]*{re.escape(known)}[^`]*`", formulas), known


def test_what_the_manual_works_out_is_so() -> None:
    """Figures given as examples, computed by the game."""
    period = {"from": "2020-01-01", "turns": ["10 days", "1 month", "2 months", "1 quarter"]}
    made = calendar_of(Period.model_validate(period))
    shares, ratios = share_per_turn(made, 0.1, "1 month"), ratio_per_turn(made, "1 month")
    assert [f"{share:.3g}" for share in shares[1:]] == ["0.1", "0.19", "0.271"]
    assert "closes 0.1 of the distance in a\n  month, 0.19 in two, 0.271 in a quarter" in MANUAL
    assert (round(3 * ratios[0], 2), round(3 * ratios[3], 2)) == (0.99, 9)
    assert "3 a month is 0.99 in a turn of ten days and 9 in a quarter" in MANUAL
    assert round(share_per_turn(made, 0.3, "1 month")[3], 3) == 0.657
    assert "A chance of 0.3 a month is 0.657 in a quarter" in MANUAL
    assert [round(float(logistic(x)), 2) for x in (0, 1, 2)] == [0.5, 0.72, 0.85]
    assert "½ at 0, 0.72 at 1, 0.85 at 2" in MANUAL
    assert [round(float(logistic(x)) * 100) for x in (0, 1, -1)] == [50, 72, 28]
    assert "half at 0, 72 in a hundred at 1, 28 at −1" in MANUAL
    assert round(100 * (1 - 2 * 0.1 * (1 - float(logistic(1))))) == 94
    assert "94 in a hundred at 1" in MANUAL
    assert [round(float(weight(x)), 2) for x in (0, 1, 2, -1)] == [1, 2.62, 5.83, 0.38]
    assert "Utility 0 weighs 1, 1 weighs\n2.6, 2 weighs 5.8, −1 weighs 0.38" in MANUAL


@pytest.mark.parametrize(("start", "by", "left"), [(50, 8, 7), (90, 10, 2.71)])
def test_soft_limits_are_as_told(start: int, by: int, left: float) -> None:
    """In the middle 8 becomes 7; nine tenths of the way up, 10 becomes 2.7."""
    table = Table(f"""
metrics: [{{id: gold, name: G, start: {start}}}]
orders: [{{id: act, seat: north, ORDER, effects: [{{change: gold, by: {by}}}]}}]
""")
    assert table.turn(north="act").of("gold") == pytest.approx(start + left)
    assert "8 becomes 7; nine tenths of the way up, 10 becomes 2.7" in MANUAL


# -- what it shows ---------------------------------------------------------------------------------

BLOCKS = re.findall(r"^```(\S*) ?(\S*)\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)
FILES = [(name, text) for kind, name, text in BLOCKS if kind == "yaml" and name]
EXCERPTS = [text for kind, name, text in BLOCKS if kind == "yaml" and not name]


@cache
def steps(folder: Path) -> list[Path]:
    """Scenarios as the reader of the manual has them after each of its files, in ``folder``."""
    made, so_far = [], dict[str, str]()
    for number, (name, text) in enumerate(FILES):
        so_far[name] = text
        for file in so_far:
            path = folder / str(number) / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(so_far[file], encoding="utf-8")
        made.append(folder / str(number) / name.split("/")[0])
    return made


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return steps(tmp_path_factory.mktemp("manual"))


def test_the_manual_shows_complete_scenarios() -> None:
    """The smallest, of about 25 lines, and a worked example in four steps."""
    assert next(name for name, _ in FILES) == "well.yaml"
    assert len(FILES[0][1].splitlines()) <= 26
    assert len([name for name, _ in FILES if name.startswith("toll/")]) == 4


@pytest.mark.parametrize("policy", [idle, random_orders], ids=["idle", "random"])
@pytest.mark.parametrize("number", range(len(FILES)), ids=[name for name, _ in FILES])
def test_what_the_manual_shows_can_be_played(
    written: list[Path], number: int, policy: Policy
) -> None:
    """Every file loads without an error and plays to an end, with those before it."""
    problems = Problems()
    loaded = load(written[number], lambda _: None, problems)
    assert loaded is not None, [line(problem, "en") for problem in problems]
    results = play_many(loaded.scenario.rules, 1, np.arange(200), policy)
    assert (results.endings >= 0).all()
    assert np.isfinite(results.values).all()


def test_a_drought_without_a_shovel_ends_the_first_scenario(written: list[Path]) -> None:
    """The smallest scenario is a game: its end depends on what is ordered."""
    loaded = load(written[0], lambda _: None, Problems())
    assert loaded is not None
    rules = loaded.scenario.rules
    endings = [
        {rules.endings[e].id for e in play_many(rules, 1, np.arange(50), policy).endings}
        for policy in (idle, random_orders)
    ]
    assert endings[0] == {"dry"}
    assert "rain" in endings[1]


PARTS: dict[str, Any] = {
    "decisions": ScenarioTest.model_fields["decisions"].annotation,
    "effects": Effects,
    "period": Period,
    "remove": dict[str, list[str]],
}
"""What excerpts show of the inside of a section."""


@pytest.mark.parametrize("text", EXCERPTS)
def test_excerpts_are_of_the_language(text: str) -> None:
    """Each reads as the game reads it, and fits the schema of its section."""
    problems = Problems()
    tree = read_text(text, "manual", problems)
    assert tree is not None, list(problems)
    assert isinstance(tree.data, dict)
    for section, data in tree.data.items():
        wanted: Any = PARTS.get(str(section)) or Document.model_fields[str(section)].annotation
        entries = data if isinstance(data, list) else []
        for entry in entries:
            if isinstance(entry, dict):
                entry.pop("replace", None)  # taken out where files are merged
        TypeAdapter(wanted).validate_python(data)


HARBOUR = """
language: 1
scenario: {id: harbour, title: T, summary: S, briefing: B, headline: [trade],
  period: {from: 1402-04-01, turns: 6}}
seats:
  - {id: quay, name: Q, leanings: [{id: merchants, name: M, about: A, goals: [
      {id: paper, title: P, weight: 1, measure: "50 + points(quay.merchants, berths)"}]}]}
  - {id: isle, name: I, leanings: [{id: fishers, name: F, about: A, goals: [
      {id: calm, title: C, weight: 1, measure: trust}]}]}
metrics: [{id: trade, name: T, start: 50}, {id: trust, name: T, start: 50}]
actors: [{id: harbourmaster, name: H, moves: [{id: wait, title: W, utility: 0}],
  types: [{id: calm, name: C, prior: 1, traits: {caution: 0.2}}]}]
commitments: [{id: low_dues, seat: quay, title: L}]
endings: [{id: over, title: O, text: T}]
"""
"""What the section on agreements takes for granted."""

TALKS = MANUAL[MANUAL.index("\n### Clauses") : MANUAL.index("\n## Commitments")]


def test_the_harbour_of_the_manual_can_be_talked_over() -> None:
    """All excerpts on clauses, tables, consent, bodies and sheets make one scenario, in which
    what the manual says at the table can be said.
    """
    blocks = re.findall(r"^```yaml\n(.*?)^```$", TALKS, re.MULTILINE | re.DOTALL)
    decisions = next(text for text in blocks if text.startswith("decisions:"))
    indented = "".join(f"    {text}\n" for text in decisions.splitlines())
    tests = f"tests:\n  - id: t\n    title: T\n{indented}    expect: [{{turn: 1, that: '{{}}'}}]\n"
    texts = {f"scenario/{i}.yaml": text for i, text in enumerate(blocks) if text != decisions}
    that = "draft(berths.dues) == 5 or term(berths.dues) == 5 and term(berths.pilots) == 1"
    texts |= {"scenario/scenario.yaml": HARBOUR, "scenario/tests.yaml": tests.replace("{}", that)}
    problems = Problems()
    made = load_texts(texts, problems)
    assert made is not None, [line(problem, "en") for problem in problems]
    run_trials(made.scenario, made.gathered.place, problems)
    assert not list(problems), [line(problem, "en") for problem in problems]
    assert {"berths", "ferry", "mole"} == {a.id for a in made.scenario.rules.agreements}


# -- other pages -------------------------------------------------------------------------------


def test_links_lead_somewhere() -> None:
    """Every link of the manual to a file, a heading or a code."""
    headings = {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", MANUAL, re.MULTILINE)
    }
    problems = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", MANUAL):
        file, _, heading = target.partition("#")
        if not file:
            assert heading in headings, target
            continue
        assert (ROOT / "docs" / file).exists(), target
        if heading:
            code = heading.partition("-")[0].upper()
            slug = re.sub(r"[^\w\- ]", "", f"{code} {CODES[code]}".lower()).replace(" ", "-")
            assert f"### {code}: {CODES[code]}" in problems
            assert heading == slug


def words_of_the_prompt() -> Iterator[str]:
    """Every verb and option of the command line."""
    pending = [make_parser()]
    while pending:
        for action in pending.pop()._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, parser in action.choices.items():
                    yield f" {name}"
                    pending.append(parser)
            yield from (name for name in action.option_strings if name.startswith("--"))


@pytest.mark.parametrize("typed", sorted(set(words_of_the_prompt()) - {"--help", "--version"}))
def test_every_verb_and_option_is_told(typed: str) -> None:
    """What can be typed stands in README.md or in docs/."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    told = "\n".join(page.read_text(encoding="utf-8") for page in pages if page.exists())
    shown = re.findall(r"`([^`\n]+)`|^(.*main\.py.*)$", told, re.MULTILINE)
    typed_words = " " + " ".join(first or second for first, second in shown) + " "
    assert re.search(rf"{re.escape(typed)}(?![\w-])", typed_words), typed
