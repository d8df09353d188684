"""Sittings: one game, whose eyes, which language, which sentences."""

from __future__ import annotations

import re

import pytest

from game.engine.table import Move
from game.match.commands import Speak
from game.telling.sitting import Sitting
from game.telling.texts import TABLES
from tests.telling.sittings import at_market, at_strait, plans_of

TYPED = re.compile(
    r"(?<!\{)\b(type|press|enter|keyboard|click)\b|입력|누르|자판|엔터", re.IGNORECASE
)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_shared_sentence_speaks_of_keys(language: str) -> None:
    """What every door says does not say how to say something at one of them."""
    assert not [code for code, words in TABLES[language].items() if TYPED.search(words)]


def test_a_door_adds_sentences_of_its_own() -> None:
    """They are said beside those of every door, in the language of the moment."""
    own = {"en": {"door.hello": "Welcome"}, "ko": {"door.hello": "환영합니다"}}
    sitting = Sitting(at_strait().match, "en", False, "hill", (own,))
    assert sitting.words("door.hello") == "Welcome"
    assert sitting.words("clocks") == "Against the clock"
    sitting.language = "ko"
    assert sitting.words("door.hello") == "환영합니다"


def test_a_sitting_sees_with_the_eyes_of_its_seat() -> None:
    """What only Bay sees has no bounds for Hill, and changes with the seat."""
    sitting = at_strait(people=("hill", "bay"))
    store = sitting.match.rules.place("metric", "store")
    assert not sitting.view().is_sharp(store)
    sitting.seat = "bay"
    assert sitting.view().is_sharp(store)


def test_a_view_is_kept_until_something_changes() -> None:
    """The same view serves a whole page; words at the table and a new turn make another."""
    sitting = at_market()
    first = sitting.view()
    assert sitting.view() is first
    assert plans_of(sitting).speak(Speak(Move("tie_hands", "pact"))) == ()
    second = sitting.view()
    assert second is not first
    assert (second.known.tied != first.known.tied).any()
    sitting.match.advance(force=True)
    assert sitting.view().known.turn == first.known.turn + 1


def test_a_text_is_cut_at_its_links() -> None:
    """A door can make each link a button."""
    sitting = at_strait()
    pieces = sitting.pieces(sitting.narrator.document.scenario.briefing)
    assert [(part.words, part.term) for part in pieces][1] == ("ferry", "ferry")
    assert sitting.pieces(None) == []


def test_what_a_kept_game_remembers() -> None:
    """Language, guidance, whether it is over, and who plays, in names."""
    assert at_strait(guided=True, people=("hill", "bay")).options == {
        "language": "en", "guided": "yes", "finished": "no", "people": "Hill, Bay",
    }  # fmt: skip
