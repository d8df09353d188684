"""Agreements: clauses and their terms, the table they are talked over at, who ratifies them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.schema.effects import Effects
from game.scenario.schema.values import (
    Amount,
    Concept,
    Date,
    DayOfYear,
    Duration,
    Formula,
    Identifier,
    Points,
    Reasoned,
    Reference,
    Text,
)

ClauseType = Literal["amount", "percentage", "years", "index", "yes_no", "milestones"]

Term = bool | Points | Reference
"""A clause's term: a number, the id of a named level, or yes and no."""

Terms = dict[Reference, Term]
"""Terms by clause."""

MOST_CLAUSES = 6


class Availability(Concept):
    """When something can be done, and what a player is told when it cannot."""

    when: Formula
    otherwise: Text


class Consent(Concept):
    """What an order or agreement needs besides its seats: an actor's yes, or a body's vote.

    An ``actor`` accepts with a ``chance``; a ``body`` votes, each group by its ``support``
    (0: split in half).  An agreement asks only where one of ``clauses`` is in the draft (all
    drafts where none is named).  ``refused`` happens where the answer is no.
    """

    actor: Reference | None = None
    chance: Amount | None = None
    body: Reference | None = None
    support: dict[Reference, Amount] = Field(default_factory=dict)
    clauses: list[Reference] = Field(default_factory=list)
    refused: Effects = Field(default_factory=list)


class Level(Concept):
    """A named level of a clause."""

    id: Identifier
    title: Text
    about: Text | None = None


class Clause(Reasoned):
    """One thing an agreement settles, and the levels that may be written for it.

    Amounts, percentages and years have ``levels`` (rising numbers, or ``from``, ``to`` and
    ``step``); an index and milestones have named ``options``, lowest first, which count 0, 1, 2 …;
    yes_no is no (0) or yes (1).  At the ``absent`` level the clause is not in the paper.
    ``proposed_by`` may move it (default: all); ``parties`` must sign a paper that has it
    (default: the agreement's).
    """

    id: Identifier
    type: ClauseType
    title: Text
    about: Text | None = None
    unit: Text | None = None
    levels: Annotated[list[Points], Field(min_length=2, max_length=40)] | None = None
    lowest: Points | None = Field(default=None, alias="from")
    to: Points | None = None
    step: Points | None = Field(default=None, gt=0)
    options: Annotated[list[Level], Field(min_length=2, max_length=40)] | None = None
    absent: Term | None = None
    proposed_by: list[Reference] | None = None
    parties: list[Reference] | None = None
    signed: Effects = Field(default_factory=list)
    in_force: Effects = Field(default_factory=list)


class Package(Concept):
    """A whole draft with a name.

    With ``terms`` it is one point among the drafts of an agreement that has clauses; else it
    is what can be signed as it stands, with its own effects.
    """

    id: Identifier
    title: Text
    about: Text | None = None
    terms: Terms = Field(default_factory=dict)
    lasts: Duration | None = None
    consent: list[Consent] = Field(default_factory=list)
    signed: Effects = Field(default_factory=list)
    in_force: Effects = Field(default_factory=list)


class Tie(Concept):
    """Tying one's hands in public: the word given, and the points it adds to the reservation."""

    commitment: Reference
    raises: Points = Field(gt=0, le=100)
    cost: int = Field(default=1, ge=0, le=9)


class Poll(Concept):
    """Sounding the blocs at home: they are seen sharply for a time."""

    cost: int = Field(default=1, ge=0, le=9)
    lasts: Duration


class Table(Concept):
    """How a draft is talked over.

    Each seat may speak ``exchanges`` times a turn.  A draft ``lies`` for a time and then
    falls, if nobody takes it up.  After a walk-out (with the effects of whoever walked out)
    the table is ``closed_for`` a time.  It is ``open`` always, or when a formula says so.
    ``time`` is how far time has run for computer negotiators (0 to 1), if not by the turns.
    """

    exchanges: int = Field(default=2, ge=1, le=6)
    lies: Duration = "60 days"
    opens: Availability | None = Field(default=None, alias="open")
    closed_for: Duration | None = None
    time: Formula | None = None
    walked_out: dict[Reference, Effects] = Field(default_factory=dict)
    ties: dict[Reference, Tie] = Field(default_factory=dict)
    polls: dict[Reference, Poll] = Field(default_factory=dict)


class Breach(Concept):
    """What breaks an agreement that is in force: who does, when, and what comes of it.

    Each turn in which ``when`` holds is a breach; with ``ends`` the agreement lapses at once.
    """

    by: Reference
    when: Formula
    ends: bool = False
    effects: Effects = Field(default_factory=list)


class Agreement(Reasoned):
    """An agreement between seats and actors: ``clauses`` talked over at a table, or packages.

    It comes into force when all seats whose signature it needs have accepted the same draft
    (or signed the same package) and all that must ``consent`` do.  ``expires`` is a day;
    ``renews`` is a day of the year (``11-23``) on which it renews itself unless notice was
    given ``notice`` before; without ``renews`` a notice runs ``notice`` from the day it is
    given.  ``lasts_by`` names the clause of years that says how long it runs.  A side deal is
    ``part_of`` another agreement and ``settles`` clauses of that while it is in force.
    """

    id: Identifier
    title: Text
    about: Text | None = None
    parties: list[Reference] = Field(min_length=1)
    status: Literal["open", "in_force", "lapsed"] = "open"
    clauses: list[Clause] = Field(default_factory=list, max_length=MOST_CLAUSES)
    packages: list[Package] = Field(default_factory=list)
    table: Table | None = None
    part_of: Reference | None = None
    settles: Terms = Field(default_factory=dict)
    consent: list[Consent] = Field(default_factory=list)
    lasts: Duration | None = None
    lasts_by: Reference | None = None
    expires: Date | None = None
    renews: DayOfYear | None = None
    notice: Duration | None = None
    signed: Effects = Field(default_factory=list)
    in_force: Effects = Field(default_factory=list)
    lapse: Effects = Field(default_factory=list)
    lapsed: Effects = Field(default_factory=list)
    breaches: list[Breach] = Field(default_factory=list, max_length=8)


class CrossTerm(Concept):
    """Points for terms that belong together; ``when`` reads only the draft."""

    when: Formula
    points: Points


class NoGo(Concept):
    """A draft that is never acceptable, whatever else it holds; ``when`` reads only the draft."""

    when: Formula
    title: Text


Pair = Annotated[list[Points], Field(min_length=2, max_length=2)]
"""A number and its points."""

PointsByLevel = Points | list[Pair] | dict[Reference, Points]


class Sheet(Reasoned):
    """What the drafts of an agreement are worth to a seat of some leaning: its private sheet.

    Points are added up over ``clauses``: pairs of number and points with straight lines
    between, points by named level, or points for yes; ``together`` adds a few cross-terms.
    A draft below the ``reservation`` is worse than none.
    """

    seat: Reference
    leaning: Reference
    agreement: Reference
    clauses: dict[Reference, PointsByLevel] = Field(default_factory=dict)
    together: list[CrossTerm] = Field(default_factory=list)
    reservation: Amount = 0.0
    red_lines: list[NoGo] = Field(default_factory=list)


class Group(Concept):
    """Members of a body who vote alike.

    ``whip`` holds where a party line is laid down, from which a share ``defects``;
    ``abstains`` is the share that abstains where opinion is split in half; ``sd`` how uncertain
    its support is.
    """

    id: Identifier
    name: Text
    members: int = Field(ge=1, le=10_000)
    whip: Formula | None = None
    abstains: float = Field(default=0.2, ge=0, le=1)
    defects: float = Field(default=0.1, ge=0, le=0.5)
    sd: float = Field(default=0.3, ge=0, le=10)


class Body(Reasoned):
    """A body that ratifies: it passes what gets more than the ``quota`` of the votes cast.

    With ``veto`` one group in which more vote against than for is enough to reject.
    """

    id: Identifier
    name: Text
    about: Text | None = None
    seat: Reference | None = None
    quota: float = Field(default=0.5, ge=0, lt=1)
    veto: bool = False
    groups: list[Group] = Field(min_length=1, max_length=12)
