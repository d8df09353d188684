"""What everybody knows: nothing on a common page depends on what one seat alone knows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from game.engine.orders import Decision, Order
from game.engine.state import Setup
from game.match.commands import Propose, Seal
from game.match.match import Match
from game.telling.public import is_public, public_rows, public_told
from game.telling.room import Room, room
from game.telling.sitting import Sitting
from tests.engine.shipped import scenario
from tests.match.test_match import say

QUIET = "press_tokyo"


def played(
    name: str, decisions: Mapping[str, Decision], leanings: Mapping[str, str] | None = None
) -> Sitting:
    """A turn between people in which these decisions were sealed."""
    match = Match(scenario(name), 5, Setup(leanings or {}, {}, {}), {})
    for seat in match.people:
        say(match, seat, Propose(decisions.get(seat, Decision())), f"propose-{seat}")
        say(match, seat, Seal(), f"seal-{seat}")
    assert match.advance() is not None
    return Sitting(match, "en", guided=False)


def test_every_gauge_in_sight_is_told() -> None:
    """All seats see the three gauges sharply, so that everybody may know them."""
    found = room(played("gsomia-dispute", {}))
    assert len(found.readings) == 3
    assert all(reading.is_sharp for reading in found.readings)


def test_a_gauge_that_seats_see_apart_is_not_told() -> None:
    """The harbour's safety is seen sharply by some and dimly by others: the room is not told."""
    told = {one.name: one for one in room(played("harbour", {})).readings}
    assert {name: one.is_sharp for name, one in told.items()} == {
        "trade": True, "trust": True, "safety": False,
    }  # fmt: skip
    assert (told["safety"].word, told["safety"].change) == ("", None)


def test_causes_sum_to_the_change() -> None:
    """Rows that all may read and the one for the rest sum to what the gauge moved."""
    sitting = played("gsomia-dispute", {"washington": Decision((Order(QUIET, "private"),))})
    reveal = sitting.match.reveals[-1]
    before, after = sitting.match.gauges(reveal.before), sitting.match.gauges(reveal.after)
    rows = public_rows(sitting.match, reveal, "alliance_trust")
    assert sum(row.amount for row in rows) == after[0] - before[0]


def test_a_secret_order_is_not_told() -> None:
    """What the hearer alone learns is no news in the room, nor are the causes that it is."""
    sitting = played("gsomia-dispute", {"washington": Decision((Order(QUIET, "private"),))})
    reveal = sitting.match.reveals[-1]
    hidden = [fact for fact in reveal.facts if not is_public(sitting.match, fact)]
    assert hidden
    told = public_told(sitting, reveal)
    washington = next(one for one in told.deeds if one.seat == "washington")
    assert washington.sentences == ("nothing that everybody knows of",)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_plans_and_cards_do_not_change_the_room(language: str) -> None:
    """Whatever a seat plans, predicts or wants, the room is told the very same."""

    def told(canary: Decision, leaning: str) -> Room:
        sitting = played("gsomia-dispute", {}, {"seoul": leaning})
        sitting.language = language
        match = sitting.match
        say(match, "seoul", Propose(canary), "canary")
        assert match.drafts["seoul"].decision == canary
        return room(sitting)

    cards = [card.id for card in scenario("gsomia-dispute").rules.seats[1].leanings]
    order = Order("second_route")
    first = told(Decision((order,), predictions={"washington": "reassure"}), cards[0])
    assert told(Decision(), cards[0]) == first
    assert told(Decision(), cards[-1]) == first
