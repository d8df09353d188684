"""What is said of an order: ways, reasons, bounds, conditions, capital."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.desk import desk
from game.telling.orders import bounds_words, capital_words, order_told, rest_words, wish_words
from game.wording.links import Part
from tests.telling.sittings import at_strait, item_of
from tests.terminal.test_channels import talks


def test_a_closed_order_says_why_in_the_scenarios_words() -> None:
    """Whatever ways it has; an open one has no such reason."""
    sitting = at_strait()
    assert "council would not hear" in order_told(sitting, item_of(sitting, "siege")).why_not
    assert order_told(sitting, item_of(sitting, "beacon")).why_not == ""


def test_ways_have_words_and_costs() -> None:
    """The only way of an order needs no words."""
    sitting = at_strait()
    ways = order_told(sitting, item_of(sitting, "beacon")).ways
    assert [(one.words, one.way.cost) for one in ways] == [("a low fire", 1), ("a high fire", 2)]
    assert [one.words for one in order_told(sitting, item_of(sitting, "feast")).ways] == [""]


def test_what_to_expect_stands_in_for_nothing() -> None:
    """Where an author does not say what to expect, the brief is what the order is."""
    told = order_told(at_strait(), item_of(at_strait(), "feast"))
    assert told.expect == []
    assert told.brief == told.about == [Part("Bread and songs.")]


def test_bounds_and_conditions_are_sentences() -> None:
    """What excludes it and on what it can depend."""
    sitting = at_strait()
    toll = order_told(sitting, item_of(sitting, "toll"))
    assert toll.bounds == ("Not in the same turn as: Give a feast.",)
    feast = order_told(sitting, item_of(sitting, "feast"))
    assert [(one.letter, one.id) for one in feast.conditions] == [("a", "dance")]
    assert "Hold a dance" in feast.conditions[0].words


def test_each_way_of_a_channel_says_who_hears_it() -> None:
    """And whether it binds or may come out; orders without a channel say nothing of it."""
    sitting = at_strait(loaded=talks())
    heard = {one.way.id: one.heard for one in order_told(sitting, item_of(sitting, "hint")).ways}
    assert heard["private"][0] == "Only Bay hears it."
    assert heard["private"][1] == "It may come out: a real risk (about 30 %)."
    assert heard["public"] == (
        "Everybody hears it.", "Said in public, it binds: No war this year.",
    )  # fmt: skip
    assert order_told(sitting, item_of(sitting, "rest")).ways[0].heard == ()


def test_a_planned_order_names_its_way_and_condition() -> None:
    """In one line."""
    words = wish_words(at_strait(), Order("feast", depends_on="dance"))
    assert words.startswith("Give a feast, only if")
    assert wish_words(at_strait(), Order("beacon", "low")) == "Light the beacon: a low fire"


def test_the_desk_tells_capital_bounds_and_what_is_out_of_sight() -> None:
    """With advice only while lessons last."""
    sitting = at_strait(guided=True)
    assert capital_words(sitting, 0) == "political capital: 3 of at most 6, +2 a turn"
    assert "1 left of 3" in capital_words(sitting, 2)
    assert bounds_words(sitting) == "At most 2 orders a turn · advice: take 1"
    assert bounds_words(at_strait()) == "At most 2 orders a turn"
    whole = desk(sitting.match.scenario, sitting.view(), sitting.stage)
    assert rest_words(sitting, whole) == "1 more order, 1 not possible now"
