"""The whole of a scenario: its header, its endings, its history, its tests, its sections."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from game.scenario.schema.aftermath import Happened, Question
from game.scenario.schema.agreements import Agreement, Body, Sheet, Terms
from game.scenario.schema.blocs import Bloc
from game.scenario.schema.colors import ColorName, all_colors
from game.scenario.schema.maps import Map
from game.scenario.schema.people import Personality
from game.scenario.schema.play import Adviser, Commitment, Event, Order, Seat
from game.scenario.schema.values import (
    Concept,
    Date,
    Duration,
    Formula,
    Identifier,
    Reference,
    Text,
)
from game.scenario.schema.world import (
    Actor,
    Category,
    Clock,
    Gauge,
    Lens,
    Marker,
    Metric,
    Preset,
    Rule,
    Scale,
    Source,
    Term,
)

MOST_TURNS = 366
"""The most turns that a scenario can have."""


class Period(Concept):
    """When the scenario begins and how its turns run: one length, or a list of lengths."""

    starts: Date = Field(alias="from")
    turn: Duration | None = None
    turns: (
        Annotated[int, Field(ge=1, le=MOST_TURNS)]
        | Annotated[list[Duration], Field(min_length=1, max_length=MOST_TURNS)]
    ) = 10


class Header(Concept):
    """Title page of a scenario.

    ``headline`` names the three gauges or metrics that are always in sight; ``response``
    the actor whose next move players predict (what another seat will do is predicted by
    category of order); ``omits`` says what the model leaves out.
    """

    id: Identifier
    title: Text
    summary: Text
    briefing: Text
    extends: Reference | None = None
    period: Period
    difficulty: Literal[1, 2, 3] = 1
    headline: list[Reference] = Field(min_length=1, max_length=3)
    response: Reference | None = None
    credits: Text | None = None
    omits: Text | None = None


class Lesson(Concept):
    """One turn of the guided game: its single new idea and the orders it puts on the desk.

    ``orders`` are added to those of earlier turns; ``choose`` is how many to take.
    """

    turn: int = Field(ge=1)
    idea: Text
    orders: list[Reference] = Field(default_factory=list)
    choose: int = Field(ge=1, le=9)
    manner: bool = False


class Ending(Concept):
    """How the game can end; the first whose ``when`` holds is it.

    ``early`` endings are asked after every turn, the others after the last one.
    """

    id: Identifier
    title: Text
    text: Text
    when: Formula | None = None
    early: bool = False


class Line(Concept):
    """A sentence of judgement and when it is said; without ``when``: if nothing before it fits."""

    when: Formula | None = None
    text: Text


class Verdict(Concept):
    """One voice of the many-sided verdict: the first line whose ``when`` holds."""

    id: Identifier
    voice: Text
    lines: list[Line] = Field(min_length=1)


class OrderDecision(Concept):
    """An order given: which option, and on what order or agreement it depends."""

    order: Reference
    option: Reference | None = None
    depends_on: Reference | None = Field(default=None, alias="if")


class TableMove(Concept):
    """One thing said at the table: exactly one of its words, with an agreement.

    ``terms`` go with ``table``, ``counter`` and ``split_off``; clauses left out of a counter
    stay as they lie on the table.
    """

    table: Reference | None = None
    counter: Reference | None = None
    accept: Reference | None = None
    split_off: Reference | None = None
    tie_hands: Reference | None = None
    poll: Reference | None = None
    walk_out: Reference | None = None
    terms: Terms = Field(default_factory=dict)


class SeatDecision(Concept):
    """What one seat decides in one turn; ``table`` has a move (or nothing) for each exchange."""

    orders: list[OrderDecision | Reference] = Field(default_factory=list)
    choices: dict[Reference, Reference] = Field(default_factory=dict)
    predictions: dict[Reference, Reference] = Field(default_factory=dict)
    table: list[TableMove | None] = Field(default_factory=list)


class HistoryTurn(Concept):
    """What was really decided in a turn, and what followed."""

    turn: int = Field(ge=1)
    decisions: dict[Reference, SeatDecision] = Field(default_factory=dict)
    followed: Text
    source: Reference | list[Reference] | None = None


class UnsaidMove(TableMove):
    """A move that a seat cannot make at the table."""

    seat: Reference


class Expectation(Concept):
    """What must hold in a scenario test: after ``turn`` turns, ``that`` formula is true; or
    the order ``refused`` is not available to its seat then, or a move cannot be said.
    """

    turn: int = Field(ge=0)
    that: Formula | None = None
    refused: Reference | None = None
    unsaid: UnsaidMove | None = None
    ending: Reference | None = None


class ScenarioTest(Concept):
    """Given these decisions, expect these facts; runs in the checker."""

    id: Identifier
    title: str
    seed: int = Field(default=1, ge=0)
    leanings: dict[Reference, Reference] = Field(default_factory=dict)
    lenses: dict[Reference, Reference] = Field(default_factory=dict)
    types: dict[Reference, Reference] = Field(default_factory=dict)
    decisions: dict[int, dict[Reference, SeatDecision]] = Field(default_factory=dict)
    expect: list[Expectation] = Field(min_length=1)


class WorldHeader(Concept):
    """Title page of a world: things that scenarios share."""

    id: Identifier
    title: Text


class Document(Concept):
    """A scenario as its author wrote it, world and files merged."""

    language: Literal[1]
    scenario: Header
    seats: list[Seat] = Field(min_length=1, max_length=8)
    map: Map | None = None
    categories: list[Category] = Field(default_factory=list)
    scales: list[Scale] = Field(default_factory=list)
    metrics: list[Metric] = Field(min_length=1, max_length=64)
    gauges: list[Gauge] = Field(default_factory=list, max_length=16)
    blocs: list[Bloc] = Field(default_factory=list, max_length=16)
    lenses: list[Lens] = Field(default_factory=list, max_length=16)
    presets: list[Preset] = Field(default_factory=list)
    actors: list[Actor] = Field(default_factory=list, max_length=8)
    clocks: list[Clock] = Field(default_factory=list, max_length=32)
    markers: list[Marker] = Field(default_factory=list, max_length=64)
    rules: list[Rule] = Field(default_factory=list, max_length=128)
    orders: list[Order] = Field(default_factory=list, max_length=160)
    agreements: list[Agreement] = Field(default_factory=list, max_length=16)
    bodies: list[Body] = Field(default_factory=list, max_length=8)
    sheets: list[Sheet] = Field(default_factory=list, max_length=64)
    commitments: list[Commitment] = Field(default_factory=list, max_length=32)
    events: list[Event] = Field(default_factory=list, max_length=96)
    advisers: list[Adviser] = Field(default_factory=list, max_length=16)
    personalities: list[Personality] = Field(default_factory=list, max_length=64)
    guide: list[Lesson] = Field(default_factory=list)
    endings: list[Ending] = Field(min_length=1, max_length=32)
    verdicts: list[Verdict] = Field(default_factory=list)
    questions: list[Question] = Field(default_factory=list, max_length=32)
    history: list[HistoryTurn] = Field(default_factory=list)
    chronicle: list[Happened] = Field(default_factory=list, max_length=96)
    glossary: list[Term] = Field(default_factory=list)
    sources: list[Source] = Field(default_factory=list)
    tests: list[ScenarioTest] = Field(default_factory=list)

    @cached_property
    def stocks(self) -> tuple[Metric, ...]:
        """All metrics: those that are written, then those that blocs are."""
        return (*self.metrics, *(bloc.metric for bloc in self.blocs))

    @cached_property
    def colors(self) -> tuple[ColorName, ...]:
        """The colour of every seat: its own, or the first in the list that is free."""
        return all_colors(seat.color for seat in self.seats)
