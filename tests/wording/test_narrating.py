"""Facts, causes, refusals, reasons, estimates and clocks of a scenario in sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.engine.ledger import CHANGE, FADE, LATE, LIMIT, NOISE, PULL, Row
from game.engine.orders import Decision, Order, Refusal
from game.engine.state import Setup
from game.engine.view import UNKNOWN_CAUSES
from game.match.match import Match
from game.players.idle import Idle
from game.players.player import Reason
from game.scenario.load import load
from game.scenario.problems import Problems
from game.wording.causes import cause_of, causes, foremost
from game.wording.clocks import clock_sentences, offer_sentences, word_sentences
from game.wording.estimates import estimate_sentence
from game.wording.facts import fact_sentence
from game.wording.gauges import Reading, reading, trend_words, value_words
from game.wording.narrator import Narrator
from game.wording.reasons import reason_sentence
from game.wording.refusals import refusal_sentence

PACT = Path(__file__).parent / "pact.yaml"


@pytest.fixture
def match() -> Match:
    """A game in which people play both seats."""
    problems = Problems()
    loaded = load(PACT, lambda name: None, problems)
    assert loaded is not None, [*problems]
    return Match(loaded.scenario, 1, Setup({}, {}, {}), {})


def played(match: Match, *orders: str) -> Match:
    """The same game after a turn with these orders."""
    decisions = {"north": Decision(), "south": Decision()}
    for name in orders:
        order, _, way = name.partition(".")
        seat = next(o.seat for o in match.scenario.document.orders if o.id == order)
        decisions[seat] = Decision((*decisions[seat].orders, Order(order, way or None)))
    match._play(decisions, {})
    return match


def test_the_window_for_notice_closes_on_its_last_day(match: Match) -> None:
    """Ninety days before 23 November: the 24th of August is the last day."""
    view = match.view("north")
    assert clock_sentences(Narrator(match.scenario, "en"), view) == [
        "The pact: the window for notice closes in 12 days, on 24 August."
    ]
    assert clock_sentences(Narrator(match.scenario, "ko"), view) == [
        "협정: 종료 통보 시한이 12일 남았습니다(8월 24일까지)."
    ]


def test_notice_signatures_and_words_are_told(match: Match) -> None:
    """Once given they stand among what runs against the clock."""
    view = played(match, "notice", "sign").view("north")
    narrator = Narrator(match.scenario, "en")
    assert clock_sentences(narrator, view) == [
        "The pact: notice has been given. It ends in 96 days, on 23 November."
    ]
    assert offer_sentences(narrator, view)[0].startswith("South has signed “all of it” (The pact).")
    assert word_sentences(narrator, view) == ["North has given its word: Never again"]
    assert word_sentences(Narrator(match.scenario, "ko"), view) == ["북촌이 한 약속: 다시는"]


def test_the_word_of_a_gauge_fits_the_number_shown(match: Match) -> None:
    """39.6 is shown as 40, so it is called what 40 is called."""
    narrator = Narrator(match.scenario, "en")
    assert value_words(narrator, reading(narrator, match.view("north"), "trust")) == "working (40%)"
    hazy = reading(narrator, match.view("north"), "haze")
    assert not hazy.is_sharp
    assert value_words(narrator, hazy).startswith("between ")


@pytest.mark.parametrize(
    ("change", "good", "words"),
    [(3, "high", "▲ 3 better"), (-2, "high", "▼ 2 worse"), (-2, "low", "▼ 2 better"),
     (4, "neither", "▲ 4"), (0, "high", "= steady"), (None, "high", "")],
)  # fmt: skip
def test_a_trend_says_for_better_or_worse(
    match: Match, change: int | None, good: str, words: str
) -> None:
    """The direction of good is the seat's."""
    it = Reading("trust", "Trust", "", 40, 40, "", 40_000.0, change, good)
    assert trend_words(Narrator(match.scenario, "en"), it) == words


def test_causes_have_the_authors_words_or_the_deeds(match: Match) -> None:
    """The `why` of a change, else the title of what made it; the same cause is named once."""
    reveal = played(match, "notice", "sign").reveals[0]
    narrator = Narrator(match.scenario, "en")
    found = causes(narrator, [*reveal.rows, *reveal.rows])
    assert [(cause.words, cause.amount) for cause in found] == [
        ("a pact shaken", -6000.0),
        ("Sign", 2000.0),
    ]
    assert len(foremost(narrator, reveal.rows, 1)) == 1


def test_causes_that_nobody_wrote_have_plain_words(match: Match) -> None:
    """Drift, chance, limits, what fades or comes late, and what one may not know."""
    narrator = Narrator(match.scenario, "en")
    words = {
        source: cause_of(narrator, Row("couplings", source, 0, 0, 500.0)).words
        for source in (PULL, NOISE, LIMIT, FADE, LATE)
    }
    assert words == {
        PULL: "drifts back towards its usual level",
        NOISE: "chance",
        LIMIT: "it is at its limit",
        FADE: "wears off: a pact shaken",
        LATE: "a pact shaken (set in motion earlier)",
    }
    unknown = Row("", CHANGE, UNKNOWN_CAUSES, 0, 1.0)
    assert cause_of(narrator, unknown).words == "causes not known to you"


@pytest.mark.parametrize(
    ("refusal", "english", "korean"),
    [
        (Refusal("unavailable", "closed"), "Trust is too high.", "신뢰가 너무 높습니다."),
        (Refusal("cooling", "notice", {"days": 0.5}), "Possible again next turn.", "다음 차례"),
        (Refusal("too_dear", "", {"cost": 4, "left": 3}), "cost 4 in all, and you have 3", "4가"),
        (Refusal("unknown_order", "peace"), "no order “peace”", "‘peace’"),
        (Refusal("excluded", "notice", {"other": "closed"}), "with “Closed”", "‘Closed’"),
    ],
)
def test_refusals_say_why(match: Match, refusal: Refusal, english: str, korean: str) -> None:
    """In both languages, with the scenario's own reason where it has one."""
    view = match.view("north")
    assert english in refusal_sentence(Narrator(match.scenario, "en"), refusal, view)
    assert korean in refusal_sentence(Narrator(match.scenario, "ko"), refusal, view)


def test_estimates_name_two_types_while_the_matter_is_open(match: Match) -> None:
    """Only from one half on is one type called the most likely."""
    view = match.view("north")
    narrator = Narrator(match.scenario, "en")
    assert estimate_sentence(narrator, view, "third") == (
        "The third may be “calm” (about 45 %) or “wild” (about 35 %)."
    )
    view.known.beliefs[view.seat, 0, :, 0] = (0.6, 0.3, 0.1)
    assert estimate_sentence(narrator, view, "third") == (
        "The third is most likely “calm” (about 60 %)."
    )
    assert estimate_sentence(Narrator(match.scenario, "ko"), view, "third") == (
        "제삼국은 ‘calm’일 가능성이 가장 큽니다(약 60%)."
    )


def test_reasons_name_the_goal(match: Match) -> None:
    """A gain is for a goal; a code without words stays unsaid."""
    narrator = Narrator(match.scenario, "ko")
    reason = Reason("gain", "notice", {"goal": "calm", "amount": 1.0})
    assert reason_sentence(narrator, reason, 0, 0) == "‘평온’ 목표를 위해"
    assert reason_sentence(narrator, Reason("whim", "notice"), 0, 0) is None


def test_every_fact_of_a_turn_is_a_sentence(match: Match) -> None:
    """Moves name their actor, orders their title."""
    reveal = played(match, "notice").reveals[0]
    told = [fact_sentence(Narrator(match.scenario, "en"), fact) for fact in reveal.facts]
    assert "Give notice" in told
    assert any(words in ("The third: waits", "The third: acts") for words in told)


def test_what_an_actor_was_asked_is_told_with_its_answer(match: Match) -> None:
    """Both that it agreed and that it did not, and in which way it had been asked."""
    reveal = played(match, "ask", "beg.softly").reveals[0]
    told = {
        language: [
            fact_sentence(narrator, fact)
            for narrator in [Narrator(match.scenario, language)]
            for fact in reveal.facts
        ]
        for language in ("en", "ko")
    }
    assert {"Ask the third. The third agreed.",
            "Beg the third: softly. The third turned it down."} <= {*told["en"]}  # fmt: skip
    assert {"부탁. 제삼국이 동의했습니다.", "간청: 조용히. 제삼국이 거절했습니다."} <= {*told["ko"]}


def test_the_last_chance_is_told(match: Match) -> None:
    """When a window or notice ends before the next turn begins, this turn is the last for it."""
    view = played(match).view("north")
    (told,) = clock_sentences(Narrator(match.scenario, "en"), view)
    assert told.startswith("The pact: the window for notice closes on 24 August. This turn is the")
    assert "마지막 차례" in clock_sentences(Narrator(match.scenario, "ko"), view)[0]


def test_a_rest_is_told_in_turns(match: Match) -> None:
    """As many turns as it takes until one begins after the last day; none may be left."""
    view, narrator = match.view("north"), Narrator(match.scenario, "en")
    told = [
        refusal_sentence(narrator, Refusal("cooling", "notice", {"days": days}), view, True)
        for days in (7.0, 7.5, 20.0)
    ]
    assert [words.rpartition(";")[2].strip() for words in told] == [
        "possible again next turn.",
        "possible again in 2 turns.",
        "it cannot be ordered again before the game ends.",
    ]


def test_idle_games_have_facts_in_words_too(match: Match) -> None:
    """A game of two idle players can be told to its end."""
    idle = Match(match.scenario, 2, Setup({}, {}, {}), {"north": Idle(), "south": Idle()})
    while not idle.finished:
        reveal = idle.advance()
        assert reveal is not None
        for fact in reveal.facts:
            assert fact_sentence(Narrator(match.scenario, "ko"), fact)
