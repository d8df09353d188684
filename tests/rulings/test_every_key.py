"""Every key of the scenario language that the engine reads has a ruling."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from game.engine.formula import QUESTIONS
from game.scenario.schema import agreements, blocs, people, play, world
from game.scenario.schema.document import Ending, Period
from game.scenario.schema.effects import VERBS

RULINGS = {
    file.name: file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py")
}

CONCEPTS: tuple[type[BaseModel], ...] = (
    agreements.Agreement, agreements.Availability, agreements.Body, agreements.Breach,
    agreements.Clause,
    agreements.Consent, agreements.CrossTerm, agreements.Group, agreements.NoGo,
    agreements.Package, agreements.Poll, agreements.Sheet, agreements.Table, agreements.Tie,
    people.Personality, people.Stance,
    play.Capital, play.Chance, play.Channel, play.ChannelUse, play.Choice, play.Commitment,
    play.Event, play.EventOption, play.Goal, play.Leaks, play.Leaning, play.Manner, play.Option,
    play.Order, play.RedLine, play.Seat, world.Actor, world.Clock, world.Gauge,
    world.HiddenType, world.Lens, world.Marker, world.Metric, world.Move, world.Noise, world.Pull,
    world.Rule, world.Setting, blocs.Bloc, Ending, Period, *VERBS.values(),
)  # fmt: skip

FOR_READERS = frozenset(
    ("about", "color", "confidence", "diary", "evidence", "expect", "good", "id", "intensity",
     "level", "name", "otherwise", "par", "question", "scale", "source", "text", "title", "unit",
     "why")
)  # fmt: skip
"""Keys that players and authors read and the engine does not; ``wording`` answers for them."""

FOR_THE_CHECKER = frozenset(("moved_by",))
"""Keys that the checker enforces before a game begins."""


def keys(concept: type[BaseModel]) -> list[str]:
    fields = concept.model_fields.items()
    return [field.alias or name for name, field in fields]


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.__name__)
def test_every_key_of_a_concept_has_a_ruling(concept: type[BaseModel]) -> None:
    """Each key stands in the YAML of some ruling."""
    wanted = set(keys(concept)) - FOR_READERS - FOR_THE_CHECKER
    missing = {
        key for key in wanted
        if not any(re.search(rf"\b{key}:", text) for text in RULINGS.values())
    }  # fmt: skip
    assert not missing


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_of_formulas_has_a_ruling(question: str) -> None:
    """Each question is asked in some ruling."""
    assert any(f"{question}(" in text for text in RULINGS.values())


def test_every_concept_with_keys_is_in_the_list() -> None:
    """A new concept of orders, effects or the world must be added here, or to the exceptions."""
    told_elsewhere = {
        "Adviser", "Category", "Effect", "Evidence", "Level", "Preset", "Scale", "Source", "Step",
        "Term",
    }  # fmt: skip
    defined = {
        name
        for module in (agreements, blocs, people, play, world)
        for name, thing in vars(module).items()
        if isinstance(thing, type)
        and hasattr(thing, "model_fields")
        and thing.__module__ == module.__name__
    }
    assert defined - told_elsewhere == {
        concept.__name__
        for concept in CONCEPTS
        if concept.__module__.endswith((".agreements", ".blocs", ".people", ".play", ".world"))
    }
