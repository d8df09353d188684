"""What is said of talks at a table: refusals, facts, reasons, chances, in both languages."""

from __future__ import annotations

import pytest

from game.engine import events
from game.engine.events import Fact
from game.engine.orders import REFUSALS, Refusal
from game.engine.parley import code_of
from game.engine.parts import Deed
from game.engine.state import NO_SETUP
from game.engine.table import Move
from game.match.match import Match
from game.players.player import Reason
from game.wording.drafts import change_words, draft_words
from game.wording.facts import fact_sentence, seat_of
from game.wording.narrator import Narrator
from game.wording.odds import odds_words
from game.wording.reasons import saying_sentence
from game.wording.refusals import refusal_sentence
from game.wording.table_refusals import AT_TABLE
from tests.terminal.market import market

LANGUAGES = ("en", "ko")

SUBJECTS = {
    "unknown_move": "sing",
    "no_table": "peace",
    "not_your_turn": "bay",
    "main_closed": "wages",
    "table_closed": "wages",
    "unknown_clause": "raise",
    "unknown_term": "share",
    "not_yours_to_move": "pact.flag",
    "all_said": "",
}
"""What a refusal is about where it is not the pact."""


@pytest.fixture
def match() -> Match:
    """A game in which people play both seats."""
    return Match(market().scenario, 1, NO_SETUP, {})


def code(match: Match, **terms: float | str) -> int:
    """The draft of the pact with some terms."""
    return code_of(match.rules, match.view("hill").known, 0, Move("table", "pact", terms))


def test_all_codes_at_the_table_are_known() -> None:
    """From the first that is said of a move on, up to those of the whole turn."""
    assert set(REFUSALS[REFUSALS.index("unknown_move") :]) - {"sealed", "finished"} == AT_TABLE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(AT_TABLE))
def test_every_refusal_at_the_table_says_why_and_what_to_do(
    match: Match, code: str, language: str
) -> None:
    """With the names of what it is about, in whole sentences and the words to type."""
    refusal = Refusal(code, SUBJECTS.get(code, "pact"), {"term": "26", "agreement": "pact"}
                      if code.startswith("unknown_") else {})  # fmt: skip
    told = refusal_sentence(Narrator(match.scenario, language), refusal, match.view("hill"))
    assert "{" not in told
    assert len(told) > 20
    assert told.rstrip("”’").endswith((".", "니다.", "십시오."))


def test_a_walk_out_says_when_talks_go_on(match: Match) -> None:
    """The first turn that begins after the table is open again, if there is one."""
    view, narrator = match.view("hill"), Narrator(match.scenario, "en")
    told = {}
    for day in (5.0, 15.0, 200.0):
        view.known.closed[0, 0] = day
        told[day] = refusal_sentence(narrator, Refusal("walked_out", "pact"), view)
    assert "go on from 11 March" in told[5.0]
    assert "go on from 21 March" in told[15.0]
    assert "will not go on before the game ends" in told[200.0]


def test_drafts_are_told_with_names_and_as_changes(match: Match) -> None:
    """What is absent is not told; a draft that has a name is called by it."""
    narrator = Narrator(match.scenario, "en")
    old, new = code(match, share=25, years=3), code(match, share=50, years=3, index="wages")
    assert draft_words(narrator, 0, old) == (
        "“The old paper” (Bay's share of the cost: 25%; Years it runs: 3 years)"
    )
    assert change_words(narrator, 0, old, new) == (
        "Bay's share of the cost: 25% → 50%; Growth: None → With wages"
    )
    assert "3년" in draft_words(Narrator(match.scenario, "ko"), 0, old)


@pytest.mark.parametrize(
    ("fact", "english", "korean"),
    [
        (Fact(events.ACCEPTED, "hill.pact", (0, 1), "table"), "Accepted the draft", "받아들였"),
        (Fact(events.TIED, "hill.pact", (0, 1), "table"), "Not one coin less", "한 푼도 깎지"),
        (Fact(events.POLLED, "hill.pact", (0,), "table"), "Sounded opinion", "여론을 살폈"),
        (Fact(events.WALKED_OUT, "hill.pact", (0, 1), "table"), "Walked out", "퇴장했"),
        (Fact(events.FELL, "pact", (0, 1), "upkeep", 3), "has fallen", "효력을 잃었"),
        (Fact(events.WITHHELD, "pact.elder", (0, 1), "consent"), "The elder refused", "원로가"),
        (Fact(events.WITHHELD, "pact.council", (0, 1), "consent"), "The council", "평의회가"),
        (
            Fact(events.VOTED, "council.pact", (0, 1), "consent", 1, (27, 2, 1, 9, 8, 3)),
            "through: 36 for, 10 against, 4 abstaining. (Masters 27–2, Crew 9–8)",
            "찬성 36, 반대 10, 기권 4. (도목수 27 대 2, 뱃사공 9 대 8)",
        ),
        (
            Fact(events.VOTED, "council.toll", (0, 1), "consent", 0, (2, 27, 1, 8, 9, 3)),
            "voted “Raise the toll” down: 10 for, 36 against",
            "‘통행료 인상’ 안을 부결",
        ),
        (
            Fact(events.VOTED, "council.pact.old", (0, 1), "consent", 0, (2, 27, 1, 8, 9, 3)),
            "voted “The old paper” down",
            "안을 부결",
        ),
    ],
)
def test_facts_of_the_table_are_sentences(
    match: Match, fact: Fact, english: str, korean: str
) -> None:
    """In both languages, with names, words given and counted votes."""
    assert english in fact_sentence(Narrator(match.scenario, "en"), fact)
    assert korean in fact_sentence(Narrator(match.scenario, "ko"), fact)


def test_what_is_said_belongs_to_its_seat(match: Match) -> None:
    """And what bodies and time do to nobody."""
    narrator = Narrator(match.scenario, "en")
    assert seat_of(narrator, Fact(events.TABLED, "bay.pact", (0, 1), "table", 3)) == "bay"
    assert seat_of(narrator, Fact(events.FELL, "pact", (0, 1), "upkeep", 3)) is None


def test_a_paper_in_force_is_told_with_its_terms_and_who_agreed(match: Match) -> None:
    """The actors that were asked; a body's vote is told by itself."""
    fact = Fact(events.CONCLUDED, "pact", (0, 1), "consent", code(match, share=25, years=3))
    told = fact_sentence(Narrator(match.scenario, "en"), fact)
    assert told.startswith("“The ferry pact” is agreed and in force. “The old paper”")
    assert told.endswith("The elder agreed.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["opens", "holds", "concedes", "accepts"])
def test_every_reason_at_the_table_has_words(match: Match, kind: str, language: str) -> None:
    """With the titles of the clauses that it names."""
    narrator = Narrator(match.scenario, language)
    names = {"clause": "share", "wants": "years"} if kind == "concedes" else {}
    told = saying_sentence(narrator, Reason(kind, "pact", names))
    assert ("Years" in told or "유효 기간" in told) == bool(names)
    alone = {"clause": "share", "wants": "share"} if names else {}
    assert saying_sentence(narrator, Reason(kind, "pact", alone)).count("apart") == 0


@pytest.mark.parametrize(
    ("chance", "words"),
    [(0.0, "almost certainly not (under 5 %)"), (0.2, "unlikely (about 20 %)"),
     (0.5, "open (about 50 %)"), (0.9, "likely (about 90 %)"), (1.0, "almost certain (over 95 %)")],
)  # fmt: skip
def test_a_chance_is_a_word_and_a_round_number(match: Match, chance: float, words: str) -> None:
    """Rounded to five per cent."""
    assert odds_words(Narrator(match.scenario, "en"), chance) == words


def test_the_word_for_a_chance_goes_with_its_number(match: Match) -> None:
    """The same percentage is never called by two words."""
    narrator = Narrator(match.scenario, "en")
    words: dict[str, set[str]] = {}
    for thousandth in range(1001):
        word, _, share = odds_words(narrator, thousandth / 1000).partition(" (")
        words.setdefault(share, set()).add(word)
    assert all(len(one) == 1 for one in words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_at_the_table_has_a_reason(match: Match, language: str) -> None:
    """Whatever a computer can say there."""
    for word in ("opens", "holds", "accepts", "tie_hands", "poll", "walk_out"):
        told = saying_sentence(Narrator(match.scenario, language), Reason(word, "pact"))
        assert told.endswith(".")


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("walked_out", "hill.pact", "Hill walked out of the talks on “The ferry pact”"),
        ("tied", "hill.pact", "Hill tied its hands in the talks on “The ferry pact”"),
        ("agreed", "pact", "The ferry pact: the terms agreed"),
        ("clause", "pact.years", "The ferry pact: Years it runs"),
        ("withheld", "pact.elder", "The ferry pact: The elder refused the draft"),
    ],
)
def test_deeds_of_the_table_are_causes(match: Match, kind: str, name: str, words: str) -> None:
    """Where the scenario gives no reason of its own."""
    seen = market().scenario.rules.metrics.seen[:, 0]
    for language in LANGUAGES:
        told = Narrator(match.scenario, language).deed(Deed(kind, 0, name, seen))
        assert told == words or language == "ko"
