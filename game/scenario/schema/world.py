"""The world as it stands: metrics, gauges, lenses, actors, clocks, markers, standing rules."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from game.scenario.schema.effects import Effects
from game.scenario.schema.values import (
    Amount,
    Concept,
    Date,
    Duration,
    Formula,
    Identifier,
    Points,
    Reasoned,
    Reference,
    Text,
)

Good = Literal["high", "low", "neither"]


class Step(Concept):
    """A word for every value below a bound."""

    below: float
    word: Text


class Scale(Concept):
    """Words for the values of a metric, lowest first; the last covers all that is higher."""

    id: Identifier
    steps: list[Step] = Field(min_length=1)


class Pull(Concept):
    """The share of the distance to rest that is closed in a time."""

    share: float = Field(gt=0, lt=1)
    per: Duration


class Noise(Concept):
    """Chance movement with a standard deviation in points over a time."""

    sd: Points = Field(gt=0)
    per: Duration


class Metric(Reasoned):
    """A stock: a number that keeps its value until something changes it.

    ``seen_by`` lists the seats that see it (default: all); ``haze`` blurs it for them by up
    to so many points either way.  ``good`` says which direction is good, for everybody or by seat.
    ``moved_by`` lists the only seats and actors whose acts may change it.
    """

    id: Identifier
    name: Text
    about: Text | None = None
    unit: Text | None = None
    range: tuple[Points, Points] = Field(default=(0.0, 100.0), strict=False)
    start: Points
    rest: Points | None = None
    pull: Pull | None = None
    noise: Noise | None = None
    good: Good | dict[Reference, Good] = "neither"
    scale: Reference | None = None
    seen_by: list[Reference] | None = None
    haze: Points = Field(default=0.0, ge=0)
    moved_by: list[Reference] | None = None


class Gauge(Concept):
    """A number derived from at most four metrics by formula; nothing changes it directly."""

    id: Identifier
    name: Text
    about: Text | None = None
    unit: Text | None = None
    formula: Formula
    good: Good | dict[Reference, Good] = "neither"
    scale: Reference | None = None


class Setting(Concept):
    """One answer to a lens's question, and the number it stands for."""

    id: Identifier
    name: Text
    value: Points


class Evidence(Concept):
    """What speaks for one side of a disputed question."""

    side: Text
    source: Reference | list[Reference]


class Lens(Concept):
    """A disputed parameter; formulas read it by its id."""

    id: Identifier
    question: Text
    evidence: list[Evidence] = Field(default_factory=list)
    settings: list[Setting] = Field(min_length=2)
    default: Reference


class Preset(Concept):
    """A named choice of lens settings."""

    id: Identifier
    name: Text
    settings: dict[Reference, Reference]


class HiddenType(Concept):
    """What an actor may secretly be like; ``traits`` are read by its formulas by name.

    ``about`` says how it shows in what the actor does; it is told with who is who.
    """

    id: Identifier
    name: Text
    about: Text | None = None
    prior: float = Field(gt=0, le=1)
    traits: dict[Identifier, Points] = Field(default_factory=dict)


class Move(Concept):
    """Something an actor may do; chosen with probability by its published utility.

    ``intensity`` places the move on the Goldstein scale, −10 (conflict) to +10.
    ``diary`` is what the actor notes afterwards; ``available`` may rule the move out.
    """

    id: Identifier
    title: Text
    utility: Amount
    available: Formula | None = None
    intensity: float = Field(default=0.0, ge=-10, le=10)
    diary: Text | None = None
    effects: Effects = Field(default_factory=list)


class Actor(Reasoned):
    """A simulated government: at most one move per ``cadence``; actors move in file order."""

    id: Identifier
    name: Text
    about: Text | None = None
    types: list[HiddenType] = Field(default_factory=list)
    cadence: Duration | None = None
    moves: list[Move] = Field(min_length=1)


class Clock(Concept):
    """A deadline that can be started and stopped: it runs for a time, or until a day."""

    id: Identifier
    title: Text
    runs: Duration | None = None
    until: Date | None = None
    running: bool = False
    seen_by: list[Reference] | None = None
    runs_out: Effects = Field(default_factory=list)


class Marker(Concept):
    """Something that is so or not so; ``title`` lets players see it."""

    id: Identifier
    title: Text | None = None


class Rule(Reasoned):
    """A standing coupling: when something holds, then something changes, because of something.

    ``interactions`` come right after the orders (``ordered(…)`` asks what was done),
    ``couplings`` late in the turn, ``home`` last of all.
    """

    id: Identifier
    title: Text
    phase: Literal["interactions", "couplings", "home"] = "couplings"
    when: Formula | None = None
    once: bool = False
    effects: Effects = Field(min_length=1)


class Category(Concept):
    """A heading under which orders are listed."""

    id: Identifier
    name: Text


class Term(Concept):
    """A word worth explaining; texts link to it as ``[[id]]`` or ``[[id|words shown]]``."""

    id: Identifier
    term: Text
    text: Text
    source: Reference | list[Reference] | None = None


class Source(Concept):
    """Where something is known from; cited by id."""

    id: Identifier
    text: Text
