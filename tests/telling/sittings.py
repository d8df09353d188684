"""Sittings at the small scenarios, for the tests of what every door shows."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.orders import Order
from game.engine.state import Setup
from game.match.match import Match
from game.players.idle import Idle
from game.players.player import Player
from game.scenario.load import Loaded
from game.telling.desk import Item, desk
from game.telling.plans import Plans
from game.telling.sitting import Sitting
from tests.terminal.market import market
from tests.terminal.tables import DANCER, strait


def at_strait(
    seat: str = "hill",
    people: Sequence[str] = ("hill",),
    language: str = "en",
    guided: bool = False,
    loaded: Loaded | None = None,
) -> Sitting:
    """A seat of the strait; Bay dances, then hoards grain in secret."""
    scenario = (loaded or strait()).scenario
    players = {s.id: DANCER for s in scenario.rules.seats if s.id not in people}
    return Sitting(Match(scenario, 4, Setup({}, {}, {}), players), language, guided, seat)


def at_market(
    seat: str = "hill",
    people: Sequence[str] = ("hill", "bay"),
    language: str = "en",
    partner: Player | None = None,
) -> Sitting:
    """A seat of the market, where two towns talk over a paper."""
    scenario = market().scenario
    players = {s.id: partner or Idle() for s in scenario.rules.seats if s.id not in people}
    return Sitting(Match(scenario, 4, Setup({}, {}, {}), players), language, False, seat)


def plans_of(sitting: Sitting) -> Plans:
    """The plans of the seat."""
    return Plans(sitting.match, sitting.seat, "test")


def item_of(sitting: Sitting, order: str) -> Item:
    """An order on the seat's desk."""
    found = desk(sitting.match.scenario, sitting.view(), sitting.stage).find(order)
    assert found is not None, order
    return found


def turn(sitting: Sitting, *orders: Order, predictions: dict[str, str] | None = None) -> None:
    """Play a turn in which the seat gives these orders and other people give none."""
    plans = plans_of(sitting)
    assert not [refusal for wish in orders for refusal in plans.order(wish)]
    assert not plans.predict(predictions or {})
    assert not plans.seal()
    assert sitting.match.advance(force=True) is not None
