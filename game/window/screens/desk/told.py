"""All that lies on a desk, told once; and how much of it is in sight in a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.telling.briefing import Card, card
from game.telling.coming import Deadline, Landing, deadlines, landings
from game.telling.curves import Dial, dials
from game.telling.desk import Desk, desk
from game.telling.gauges import goal_gauges, headline
from game.telling.landscape import Landscape, landscape
from game.telling.onramp import Stage
from game.telling.orders import OrderTold, bounds_words, order_told, rest_words
from game.telling.reveal import Telling, turn_told
from game.telling.sitting import Sitting
from game.telling.situation import (
    QuestionTold,
    asked,
    estimates,
    markers,
    offers,
    words_given,
)
from game.telling.talks import TalkTold, talks
from game.wording.dates import turn_span

WHOLE_FROM = 5
"""Turn (from 1) from which a guided game shows the whole desk."""


@dataclass(frozen=True)
class InSight:
    """What a turn shows: a guided game begins with orders alone, and grows."""

    everything: bool  # inbox, goals, what is coming, and the rest of the orders
    beliefs: bool  # estimates, what is so at the moment, conditions of orders


@dataclass(frozen=True)
class DeskTold:
    """What a seat is told at its desk; plans, which change with every press, are left out."""

    stage: Stage
    shown: InSight
    turn: str
    when: str
    desk: Desk
    orders: Mapping[str, OrderTold]
    bounds: str
    rest: str
    capital: int
    bank: int
    income: int
    most: int
    gauges: list[Dial]
    goal_gauges: list[Dial]
    landscape: Landscape
    card: Card
    deadlines: list[Deadline]
    landings: list[Landing]
    offers: list[str]
    given: list[str]
    markers: list[str]
    estimates: list[str]
    asked: list[QuestionTold]
    last: Telling | None
    talks: list[TalkTold]


def in_sight(sitting: Sitting) -> InSight:
    """What the turn that is being planned shows."""
    turn, guided = sitting.match.state.turn + 1, sitting.stage.guided
    return InSight(everything=not guided or turn > 1, beliefs=not guided or turn >= WHOLE_FROM)


def desk_told(sitting: Sitting) -> DeskTold:
    """The desk of the seat, as things stand."""
    seen, rules = sitting.view(), sitting.match.rules
    turn, seat = sitting.match.state.turn, rules.seats[seen.seat]
    lying = desk(sitting.match.scenario, seen, sitting.stage)
    return DeskTold(
        stage=sitting.stage,
        shown=in_sight(sitting),
        turn=sitting.words("desk.turn", turn=turn + 1, turns=rules.calendar.turns),
        when=turn_span(rules.calendar, turn, sitting.language),
        desk=lying,
        orders={item.order: order_told(sitting, item) for item in lying.items},
        bounds=bounds_words(sitting),
        rest=rest_words(sitting, lying),
        capital=seen.capital,
        bank=seat.bank,
        income=seat.per_turn,
        most=seat.orders,
        gauges=dials(sitting, headline(sitting)),
        goal_gauges=dials(sitting, goal_gauges(sitting)),
        landscape=landscape(sitting),
        card=card(sitting),
        deadlines=deadlines(sitting),
        landings=landings(sitting),
        offers=offers(sitting),
        given=words_given(sitting),
        markers=markers(sitting),
        estimates=list(estimates(sitting).values()),
        asked=asked(sitting),
        last=turn_told(sitting, sitting.last) if sitting.last is not None else None,
        talks=talks(sitting),
    )
