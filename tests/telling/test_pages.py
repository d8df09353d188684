"""The first and the last pages: briefing, glossary, ending."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.briefing import briefing
from game.telling.ending import ending
from game.telling.glossary import sources, terms
from tests.telling.sittings import at_market, at_strait, turn


def test_the_briefing_tells_where_one_is_and_who_is_who() -> None:
    """Title, text with its links, all parties with their kinds."""
    told = briefing(at_strait())
    assert told.title == "The Strait"
    assert told.terms == ("ferry",)
    assert [(one.kind, one.id) for one in told.parties] == [
        ("seat", "hill"), ("seat", "bay"), ("actor", "sea_folk"),
    ]  # fmt: skip
    assert told.parties[0].color == "blue"
    assert told.gauges == ("trust", "calm")
    assert told.turns.startswith("The game lasts 3 turns")
    assert [one.id for one in briefing(at_market()).parties if one.kind == "body"] == ["council"]


def test_the_card_is_the_seats_own() -> None:
    """Leaning, goals with the gauges that count, red lines."""
    card = briefing(at_strait()).card
    assert (card.name, card.leaning) == ("Hill", "The keepers")
    assert [(goal.id, goal.gauges, goal.watch) for goal in card.goals] == [
        ("trust", ("trust",), "watch: Trust"), ("quiet", ("calm",), "watch: The calm of the sea"),
    ]  # fmt: skip
    assert card.red_lines == ("The beacon is dark",)
    assert briefing(at_strait("bay", people=("bay",))).card.red_lines == ()


def test_the_glossary_explains_in_the_language_of_the_moment() -> None:
    """Terms with their texts; a scenario without sources has none."""
    sitting = at_strait(language="ko")
    (ferry,) = terms(sitting)
    assert (ferry.id, ferry.title) == ("ferry", "나룻배")
    assert ferry.text[0].words.startswith("밧줄로")
    assert sources(sitting) == []


def test_the_ending_opens_everything() -> None:
    """Scores by goal, hidden types, verdict, turning points, predictions."""
    sitting = at_strait()
    turn(sitting, Order("feast"), predictions={"bay": "talk"})
    turn(sitting, predictions={"bay": "talk", "sea_folk": "wait"})
    turn(sitting)
    told = ending(sitting)
    assert (told.ending, told.title) == ("close", "Friends")
    hill, bay = told.seats
    assert [(goal.title, goal.share) for goal in hill.goals] == [
        ("Bay can be trusted", 67), ("A calm sea", 33),
    ]  # fmt: skip
    assert 0 <= hill.score <= 100
    assert hill.crossed == ()
    assert bay.leaning == "The traders"
    assert [one.actor for one in told.types] == ["sea_folk"]
    assert [one.voice for one in told.verdict] == ["The bard"]
    assert told.points[0].deed == "Hill: Give a feast"
    assert told.points[0].moved == (("trust", "Trust", 6000.0),)
    (expected,) = told.expected
    assert (expected.seat, expected.right, expected.asked) == ("hill", 2, 3)
    assert told.opened == ()
    assert told.omits == []


def test_a_deal_that_was_not_made_is_opened() -> None:
    """Both sheets by clause, without terms where nothing lay on the table."""
    sitting = at_market()
    for _ in range(4):
        turn(sitting)
    pact = ending(sitting).opened[0]
    assert pact.title == "The ferry pact"
    assert pact.sides == ("Hill", "Bay")
    assert not pact.has_terms
    assert pact.rows[0].term == ""
    assert pact.rows[0].wanted == ("80% (+40)", "0% (+61)")
    assert "drafts" in pact.sentences[2]
