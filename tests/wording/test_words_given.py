"""Words given and broken, new goals, and what audiences at home make of it, in sentences."""

from __future__ import annotations

import pytest

from game.engine.orders import Decision, Order
from game.engine.state import Setup
from game.match.match import Match, Reveal
from game.match.outcome import turning_points
from game.wording.causes import Cause, causes
from game.wording.facts import fact_sentence, seat_of
from game.wording.gauges import good_for
from game.wording.narrator import Narrator
from tests.rulings.table import scenario_of

SECTIONS = """
seats:
  - {id: north, name: North, approval: fame, capital: {orders: 5}, leanings: [
      {id: old, name: {en: Old ways, ko: 옛길}, about: O,
        goals: [{id: rich, title: R, weight: 1, measure: gold}]},
      {id: new, name: {en: New ways, ko: 새길}, about: N,
        goals: [{id: rich, title: R, weight: 1, measure: gold}]}]}
metrics: [{id: gold, name: Gold, start: 50}, {id: fame, name: Fame, start: 50}]
blocs: [{id: guilds, seat: north, name: {en: The guilds, ko: 장인들}, share: 1, start: 50}]
commitments:
  - {id: oath, seat: north, title: {en: We shall not dig, ko: 땅을 파지 않겠다}, WHY
      made: [{change: gold, by: 5, limited: false}], broken_by: ordered(dig)}
orders:
  - {id: swear, seat: north, ORDER, effects: [{commit: oath}]}
  - {id: dig, seat: north, ORDER}
  - {id: vote, seat: north, ORDER, effects: [{leaning: north.new}]}
"""
BOTH = "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 50}]"
WHY = "why: {en: a public word, ko: 공개 약속},"


def played(why: str, *orders: str) -> tuple[Match, Reveal]:
    match = Match(scenario_of(SECTIONS.replace("WHY", why)), 1, Setup({}, {}, {}), {})
    match._play({"north": Decision(tuple(Order(order) for order in orders))}, {})
    return match, match.reveals[0]


@pytest.mark.parametrize(
    ("order", "kind", "english", "korean"),
    [
        ("swear", "made", "Gave its word: We shall not dig", "약속했습니다: 땅을 파지 않겠다"),
        ("vote", "leaning", "Its goals have changed. What counts from now on: New ways.",
         "목표가 바뀌었습니다. 이제부터 따를 성향: 새길"),
    ],
)  # fmt: skip
def test_the_fact_is_told_as_its_seats(order: str, kind: str, english: str, korean: str) -> None:
    """What was promised, or which card it is now."""
    match, reveal = played("", order)
    [fact] = [fact for fact in reveal.facts if fact.kind == kind]
    for language, words in (("en", english), ("ko", korean)):
        narrator = Narrator(match.scenario, language)
        assert fact_sentence(narrator, fact) == words
        assert seat_of(narrator, fact) == "north"


def told(why: str, *orders: str, language: str = "en", metric: str = "fame") -> list[Cause]:
    match, reveal = played(why, *orders)
    place = match.rules.place("metric", metric)
    rows = [row for row in reveal.rows if row.metric == place and row.phase == "upkeep"]
    return causes(Narrator(match.scenario, language), rows)


def test_an_audience_cost_says_what_was_done_and_why() -> None:
    """The commitment's reason, told apart by giving and breaking; the designer's estimate."""
    found = told(WHY, "swear", "dig")
    assert [cause.words for cause in found] == [
        "word broken: a public word",
        "word given: a public word",
    ]
    assert {cause.confidence for cause in found} == {"designer"}
    assert [c.words for c in told(WHY, "swear", language="ko")] == ["약속함: 공개 약속"]


def test_without_a_reason_the_words_themselves_are_told() -> None:
    """Of what audiences make of it, and of the author's own effects."""
    assert [cause.words for cause in told("", "swear")] == ["word given: We shall not dig"]
    own = told("", "swear", metric="gold")
    assert [cause.words for cause in own] == ["word given: We shall not dig"]


def test_an_authors_own_effect_keeps_its_authors_words() -> None:
    """Only what nobody wrote is explained by the game."""
    assert [cause.words for cause in told(WHY, "swear", metric="gold")] == ["a public word"]


def test_a_bloc_goes_by_its_own_name() -> None:
    """In both languages, wherever a metric is named."""
    scenario = scenario_of(SECTIONS.replace("WHY", ""))
    assert Narrator(scenario, "en").metric("guilds") == "The guilds"
    assert Narrator(scenario, "ko").metric("guilds") == "장인들"


def test_a_bloc_does_well_when_its_seat_does() -> None:
    """High is good for its own seat; to others it is nothing."""
    narrator = Narrator(scenario_of(BOTH), "en")
    assert [good_for(narrator, "guilds", seat) for seat in (0, 1)] == ["high", "neither"]


def test_a_word_can_be_a_turning_point() -> None:
    """Giving it moved what the headline shows."""
    match, _ = played("", "swear")
    [point] = turning_points(match, Narrator(match.scenario, "en").deed_of)
    assert (point.deed.kind, point.deed.id) == ("made", "oath")
