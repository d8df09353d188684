"""What a scenario brings for the time after a game: questions, and what really happened."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from game.author.unused import asked_of
from game.scenario.schema.aftermath import Happened
from tests.rulings.table import scenario_of

SOURCES = "sources: [{id: roll, text: The town roll}]\n"


def test_what_happened_has_a_day_an_actor_and_what_was_measured() -> None:
    """Days, sources and measured metrics stand in the document as they were written."""
    written = scenario_of(
        SOURCES + "chronicle:\n  - {on: 2020-01-05, by: north, text: {en: Rain, ko: 비}, "
        "source: roll, measured: {gold: 480}}\n  - {on: 2020-01-09, text: Sun, source: [roll]}"
    ).document.chronicle
    assert [(one.on, one.by, dict(one.measured)) for one in written] == [
        (date(2020, 1, 5), "north", {"gold": 480}),
        (date(2020, 1, 9), None, {}),
    ]
    assert written[0].text.say("ko") == "비"


def test_a_day_needs_a_source() -> None:
    """What really happened is known from somewhere."""
    with pytest.raises(ValidationError, match="source"):
        Happened.model_validate({"on": "2020-01-05", "text": "Rain"})


def test_what_only_a_question_asks_counts_as_asked() -> None:
    """A marker that the talk after the game is about leads somewhere."""
    scenario = scenario_of(
        "markers: [{id: signed, title: S}]\n"
        "questions: [{id: q, text: Why was it signed, when: marked(signed)}]"
    )
    assert asked_of(scenario, "marked") == {0}
