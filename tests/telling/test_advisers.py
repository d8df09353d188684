"""Advisers: what they favour, expect, and how often they were right."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.advisers import advisers
from tests.telling.sittings import at_strait, turn


def test_an_adviser_says_what_it_favours_and_expects() -> None:
    """With bounds in whole points and the sentences of both."""
    (warden,) = advisers(at_strait())
    assert warden.name == "The warden"
    assert warden.sentences[0].startswith("For “Give a feast”")
    assert warden.forecast is not None
    assert warden.forecast.metric == "trust"
    assert 40 <= warden.low <= warden.high <= 60
    assert str(warden.low) in warden.sentences[-1]


def test_lessons_keep_forecasts_back() -> None:
    """While they say how many orders to take, what is favoured and warned of is enough."""
    (warden,) = advisers(at_strait(guided=True))
    assert warden.forecast is None
    assert not [words for words in warden.sentences if "expects" in words]


def test_only_turns_without_own_orders_are_judged() -> None:
    """A forecast says what comes if nothing new is ordered."""
    busy, still = at_strait(), at_strait()
    turn(busy, Order("feast"))
    turn(still)
    assert advisers(busy)[0].asked == 0
    assert advisers(still)[0].asked == 1


def test_who_has_no_advisers_hears_nothing() -> None:
    """Bay's page is empty of them."""
    assert advisers(at_strait("bay", people=("bay",))) == []
