"""What a scenario has for the time after a game: questions to argue about, what really happened."""

from __future__ import annotations

from pydantic import Field

from game.scenario.schema.values import Concept, Date, Formula, Identifier, Points, Reference, Text


class Question(Concept):
    """Something to argue about after a game, asked if ``when`` holds at its end, or always."""

    id: Identifier
    text: Text
    when: Formula | None = None


class Happened(Concept):
    """Something that really happened on a day, told beside what came in the game.

    ``by`` is the seat or actor that did it; ``measured`` gives metrics that somebody measured
    then (a poll, say), in their own units.
    """

    on: Date
    text: Text
    source: Reference | list[Reference]
    by: Reference | None = None
    measured: dict[Reference, Points] = Field(default_factory=dict)
