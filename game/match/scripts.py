"""Decisions written down in a file, for players that follow a script.

The file says ``decisions:`` by turn and seat, in the same form as history and scenario tests.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from game.engine.orders import Decision
from game.scenario.decisions import decision_of
from game.scenario.problems import Problems
from game.scenario.schema.document import SeatDecision
from game.scenario.schema.values import Concept, Reference
from game.scenario.source import read_text
from game.scenario.validate import validate


class ScriptFile(Concept):
    """What a script's file says."""

    decisions: dict[int, dict[Reference, SeatDecision]] = Field(default_factory=dict)


def read_script(
    text: bytes, name: str, problems: Problems
) -> Mapping[str, Mapping[int, Decision]] | None:
    """Decisions by seat and turn (from 1); None where the file has problems, all reported."""
    tree = read_text(text, name, problems)
    if tree is None:
        return None
    script = validate(
        ScriptFile, tree.data, tree.places.__getitem__, tree.key_places.__getitem__, problems
    )
    if script is None:
        return None
    found: dict[str, dict[int, Decision]] = {}
    for turn, seats in script.decisions.items():
        for seat, written in seats.items():
            found.setdefault(seat, {})[turn] = decision_of(written)
    return found
