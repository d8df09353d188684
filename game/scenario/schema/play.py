"""What players do: seats, orders, commitments, events, advisers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.schema.agreements import Availability, Consent
from game.scenario.schema.colors import Color
from game.scenario.schema.effects import Effects
from game.scenario.schema.values import (
    LARGEST,
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


class Goal(Concept):
    """One thing a leaning wants; ``measure`` gives 0–100, higher is better."""

    id: Identifier
    title: Text
    weight: float = Field(gt=0, le=LARGEST)
    measure: Formula


class RedLine(Concept):
    """Something a leaning must not let happen; costs points of score, once."""

    id: Identifier
    title: Text
    when: Formula
    costs: float = Field(gt=0, le=LARGEST)


class Leaning(Concept):
    """An objective card: what this government wants, in weights.

    ``par`` is the score of a game well played, against which others are told.
    """

    id: Identifier
    name: Text
    about: Text
    goals: list[Goal] = Field(min_length=1)
    red_lines: list[RedLine] = Field(default_factory=list)
    par: float | None = Field(default=None, ge=0, le=100)


class Capital(Concept):
    """Political capital: at the start, per turn, the most that can be saved; orders a turn."""

    start: int = Field(default=4, ge=0, le=99)
    per_turn: int = Field(default=4, ge=0, le=99)
    bank: int = Field(default=6, ge=1, le=99)
    orders: int = Field(default=4, ge=1, le=9)


class Seat(Concept):
    """A government that people (or the computer) play; ``approval`` is its public's metric."""

    id: Identifier
    name: Text
    about: Text | None = None
    color: Color | None = None
    capital: Capital = Capital()
    approval: Reference | None = None
    leanings: list[Leaning] = Field(min_length=1, max_length=16)


class Option(Reasoned):
    """One way of carrying out an order; its effects come on top of the order's own."""

    id: Identifier
    title: Text
    about: Text | None = None
    cost: int = Field(default=0, ge=0, le=9)
    available: Availability | None = None
    effects: Effects = Field(default_factory=list)


class Manner(Concept):
    """Whether the ally is consulted first (costs more capital) or the step is sprung on it.

    Gives the order the options ``consulted`` and ``announced``.
    """

    consult: Reference
    cost: int = Field(default=1, ge=0, le=9)
    consulted: Effects = Field(default_factory=list)
    announced: Effects = Field(default_factory=list)


class ChannelUse(Concept):
    """One way of saying something: what it costs and does beyond the order itself."""

    cost: int = Field(default=0, ge=0, le=9)
    effects: Effects = Field(default_factory=list)


class Leaks(Concept):
    """How likely words that were not said in public come out, and what happens then."""

    chance: Amount
    leaked: Effects = Field(default_factory=list)


class Channel(Concept):
    """In what way something is said to another: for its ears alone, or for everybody's.

    Gives the order those of the options ``private``, ``back_channel`` and ``public`` that are
    written, two at least.  ``to`` is a seat or an actor.
    """

    to: Reference
    private: ChannelUse | None = None
    back_channel: ChannelUse | None = None
    public: ChannelUse | None = None
    leaks: Leaks | None = None

    @property
    def uses(self) -> dict[str, ChannelUse]:
        """The ways that are written, the quiet ones first."""
        ways = {way: getattr(self, way) for way in ("private", "back_channel", "public")}
        return {way: use for way, use in ways.items() if use is not None}


class Order(Reasoned):
    """Something a seat may do in a turn.

    ``options`` (or ``manner``, or ``channel``) are ways of doing it, of which one is chosen;
    ``depends_on`` lists orders and agreements on which it may be made conditional; ``excludes``
    lists own orders that cannot be given in the same turn; ``consent`` asks an actor, and where
    it refuses only the ``refused`` effects happen.
    """

    id: Identifier
    seat: Reference
    title: Text
    about: Text
    expect: Text | None = None
    category: Reference
    cost: int = Field(default=1, ge=0, le=9)
    cooldown: Duration | None = None
    times: int | None = Field(default=None, ge=1)
    available: Availability | None = None
    excludes: list[Reference] = Field(default_factory=list)
    manner: Manner | None = None
    channel: Channel | None = None
    options: list[Option] = Field(default_factory=list)
    depends_on: list[Reference] = Field(default_factory=list)
    consent: Consent | None = None
    secret: bool = False
    effects: Effects = Field(default_factory=list)


class Commitment(Reasoned):
    """Words that bind a seat: what releases them, what breaks them, what that leads to.

    The blocs of the seat answer by themselves to a word that is given or broken.
    """

    id: Identifier
    seat: Reference
    title: Text
    level: Literal[1, 2, 3] = 1
    released_by: Formula | None = None
    broken_by: Formula | None = None
    made: Effects = Field(default_factory=list)
    kept: Effects = Field(default_factory=list)
    broken: Effects = Field(default_factory=list)


class EventOption(Reasoned):
    """One answer to an event."""

    id: Identifier
    title: Text
    about: Text | None = None
    cost: int = Field(default=0, ge=0, le=9)
    effects: Effects = Field(default_factory=list)


class Choice(Concept):
    """A question that an event puts to one seat; answered with the next turn's orders."""

    seat: Reference
    default: Reference
    options: list[EventOption] = Field(min_length=2)


class Chance(Concept):
    """How likely an event is within a time, while its conditions hold."""

    of: Amount
    per: Duration


Month = Annotated[int, Field(ge=1, le=12)]


class Event(Reasoned):
    """Something that happens: on a day, within a window, in some months, or by chance.

    Without ``on``, ``from``, ``chance`` or ``when`` it only happens when triggered.
    ``seen_by`` lists the seats that learn of it (default: all).
    """

    id: Identifier
    title: Text
    text: Text
    on: Date | None = None
    opens: Date | None = Field(default=None, alias="from")
    until: Date | None = None
    months: list[Month] | None = None
    chance: Chance | None = None
    when: Formula | None = None
    once: bool = True
    seen_by: list[Reference] | None = None
    effects: Effects = Field(default_factory=list)
    choice: Choice | None = None


class Adviser(Concept):
    """Somebody at a seat's side with an eye for some metrics and a bias in judging them.

    ``looks_at`` gives weights (negative: wants it low); ``bias`` adds points to what is
    expected of a metric.
    """

    id: Identifier
    seat: Reference
    name: Text
    about: Text
    looks_at: dict[Reference, Points] = Field(min_length=1)
    bias: dict[Reference, Points] = Field(default_factory=dict)
