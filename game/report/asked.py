"""Which of a scenario's questions for the talk after a game fit this one."""

from __future__ import annotations

import numpy as np

from game.engine.state import State
from game.engine.surroundings import Around
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.problems import Place, Problems
from game.scenario.schema.aftermath import Question


def questions_for(scenario: Scenario, state: State) -> list[Question]:
    """Those whose ``when`` holds in a final state; those that what happened called for first."""
    shop = Workshop(scenario.document, _nowhere, Problems())
    around = Around(scenario.rules, state, min(state.turn, scenario.rules.calendar.turns) - 1)
    found = []
    for i, question in enumerate(scenario.document.questions):
        when = shop.optional(question.when, ("questions", i, "when"), "truth")
        if question.when is None or (when is not None and bool(np.all(when.value(around)))):
            found.append(question)
    return sorted(found, key=lambda question: question.when is None)


def _nowhere(path: Path) -> Place:
    return Place(".".join(str(part) for part in path))
