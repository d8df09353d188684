"""Computer players that a scenario describes: what each likes to do, and when."""

from __future__ import annotations

from pydantic import Field

from game.scenario.schema.values import Amount, Concept, Formula, Identifier, Reference, Text


class Stance(Concept):
    """How a personality bargains at an agreement's table.

    ``concedes`` is how fast it comes down from what it wants most: 0.3 late and little (hard),
    1 evenly, 2 early (soft).  ``offers`` gives utilities by ``agreement.package``: where some are
    written, it puts the package it likes best on the table, if it likes any.  The other three
    say when it makes such a move.
    """

    concedes: float = Field(default=1.0, ge=0.05, le=10)
    offers: dict[Reference, Amount] = Field(default_factory=dict)
    ties_hands: Formula | None = None
    walks_out: Formula | None = None
    polls: Formula | None = None


class Personality(Concept):
    """A way of playing a seat, as published utilities.

    ``orders`` gives utilities by order or ``order.option``; what is left out is never ordered.
    ``mood`` is how far chance moves each utility up or down on a day; ``answers`` are given to
    events in place of their defaults.
    """

    id: Identifier
    seat: Reference
    name: Text
    about: Text
    mood: float = Field(default=0.3, ge=0, le=100)
    orders: dict[Reference, Amount] = Field(min_length=1)
    answers: dict[Reference, Reference] = Field(default_factory=dict)
    table: Stance = Stance()
