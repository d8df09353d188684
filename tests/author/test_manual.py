"""The manual of the scenario language tells the truth, and all of it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from pydantic import BaseModel

from game.author.check import check_one
from game.batch.run import idle, play_many
from game.engine.formula import QUESTIONS, TIMES
from game.scenario.formula import FUNCTIONS, WORDS
from game.scenario.library import Library
from game.scenario.load import load
from game.scenario.problems import Problems
from game.scenario.schema import document, effects, play, values, world

MANUAL = (Path(__file__).parents[2] / "docs" / "scenario-language.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```yaml\n(.*?)```", MANUAL, re.DOTALL))
ROW = re.compile(r"^\| `(\w+)` \| (.*) \| (.*) \|$", re.MULTILINE)
TABLES = {
    name: {key: default for key, _, default in ROW.findall(table)}
    for name, table in re.findall(r"<!-- keys: (\w+) -->\n(.*?)\n\n", MANUAL, re.DOTALL)
}
INHERITED = {*values.Reasoned.model_fields, "when"}
VERB_TABLE = MANUAL[MANUAL.index("| verb |") : MANUAL.index("<!-- keys: Change -->")]
VERBS = {
    verb: set(re.findall(r"`(\w+)`", keys))
    for verb, keys in re.findall(r"^\| `(\w+)` \|([^|]*)\|[^|]*\|$", VERB_TABLE, re.MULTILINE)
}

CONCEPTS = {
    name: thing
    for module in (document, play, values, world)
    for name, thing in vars(module).items()
    if isinstance(thing, type)
    and issubclass(thing, values.Concept)
    and thing.model_fields
    and not issubclass(thing, effects.Effect)
}


def keys_of(model: type[BaseModel]) -> dict[str, str]:
    """The model's own keys, and what the manual must say of their defaults."""
    is_heir = issubclass(model, values.Reasoned) and model is not values.Reasoned
    return {
        field.alias or name: "required" if field.is_required() else told(field.default)
        for name, field in model.model_fields.items()
        if not (is_heir and name in values.Reasoned.model_fields)
    }


def told(default: object) -> str:
    """A default as the manual writes it."""
    match default:
        case bool():
            return f"`{str(default).lower()}`"
        case float():
            return f"`{default:g}`"
        case int() | str():
            return f"`{default}`"
        case tuple():
            return "`[{:g}, {:g}]`".format(*default)
        case BaseModel():
            return "see below"
    return "–"  # nothing, or an empty list


@pytest.mark.parametrize("name", [*CONCEPTS, "Change"])
def test_every_key_is_described_with_its_default(name: str) -> None:
    """Each concept has a table with just its keys; required keys and defaults are right."""
    model = effects.Change if name == "Change" else CONCEPTS[name]
    wanted = keys_of(model)
    if name == "Change":
        wanted.pop("when")
    assert TABLES[name] == wanted


def test_no_table_is_left_over() -> None:
    """The manual describes no concept that is gone."""
    assert set(TABLES) == {*CONCEPTS, "Change"}


@pytest.mark.parametrize("verb", effects.VERBS)
def test_every_verb_is_described_with_its_keys(verb: str) -> None:
    """Each verb has a row with just its other keys."""
    fields = effects.VERBS[verb].model_fields
    keys = {field.alias or name for name, field in fields.items()}
    assert VERBS[verb] == keys - INHERITED - {verb}


def test_no_verb_is_left_over() -> None:
    """The manual describes no verb that is gone."""
    assert set(VERBS) == set(effects.VERBS)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_described(question: str) -> None:
    """Each question has a row that shows what it takes."""
    takes = QUESTIONS[question].takes[0].replace("_", ".")
    assert re.search(rf"^\| .*`{question}\({re.escape(takes)}[,)]", MANUAL, re.MULTILINE)


@pytest.mark.parametrize("word", [*FUNCTIONS, "date", *TIMES, *WORDS])
def test_every_word_of_formulas_is_described(word: str) -> None:
    """Each function, name and word of formulas stands in a table."""
    section = MANUAL[MANUAL.index("## Formulas") :]
    assert re.search(rf"^\| [^|]*`[^`]*\b{word}\b[^`]*`", section, re.MULTILINE)


def test_the_smallest_scenario_is_small_and_plays(tmp_path: Path) -> None:
    """At most 25 lines, without mistakes, and played to its end."""
    assert len(FILES["scenario.yaml"].splitlines()) <= 25
    file = tmp_path / "scenario.yaml"
    file.write_text(FILES["scenario.yaml"], encoding="utf-8")
    assert {problem.code for problem in check_one(file, Library([]))} <= {"W501"}
    problems = Problems()
    loaded = load(file, Library([]).world, problems)
    assert loaded is not None
    results = play_many(loaded.scenario.rules, 1, np.arange(8), idle)
    assert results.endings.tolist() == [0] * 8
    assert results.turns.tolist() == [6] * 8


def test_the_worked_example_checks_clean(tmp_path: Path) -> None:
    """All its files together have no problem but missing Korean, and its own tests pass."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    problems = [p for p in check_one(tmp_path, Library([])) if p.code != "W501"]
    assert problems == []


def test_every_link_leads_somewhere() -> None:
    """Links to sections name headings that exist."""
    headings = {
        heading.lower().replace(" ", "-")
        for heading in re.findall(r"^## (.+)$", MANUAL, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", MANUAL)) <= headings
