"""The tables of sentences: both languages say the same things, with the same places to fill."""

from __future__ import annotations

import re
import string

import pytest

from game.author.english import TEXTS as AUTHOR_ENGLISH
from game.author.korean import TEXTS as AUTHOR_KOREAN
from game.engine import events
from game.engine.ledger import CHANGE, SOURCES
from game.engine.orders import REFUSALS
from game.report.english import TEXTS as REPORT_ENGLISH
from game.report.korean import TEXTS as REPORT_KOREAN
from game.terminal.texts import TABLES as TERMINAL
from game.wording.english import ENGLISH
from game.wording.facts import _SENTENCES
from game.wording.korean import KOREAN

PAIRS = [
    (ENGLISH, KOREAN), (TERMINAL["en"], TERMINAL["ko"]), (AUTHOR_ENGLISH, AUTHOR_KOREAN),
    (REPORT_ENGLISH, REPORT_KOREAN),
]  # fmt: skip


def places(sentence: str) -> set[str]:
    """Names of the places to fill."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize(("english", "korean"), PAIRS)
def test_both_languages_have_every_sentence(
    english: dict[str, str], korean: dict[str, str]
) -> None:
    """No code is missing in either language, and none stands in one only."""
    assert set(english) == set(korean)


@pytest.mark.parametrize(("english", "korean"), PAIRS)
def test_sentences_fill_the_same_places(english: dict[str, str], korean: dict[str, str]) -> None:
    """A translation needs nothing that the English does not, and drops no number or name."""
    may_drop = {"seat", "times"}  # where Korean says it without
    for code, sentence in english.items():
        assert places(korean[code]) <= places(sentence), code
        assert places(sentence) - places(korean[code]) <= may_drop, code


@pytest.mark.parametrize("korean", [KOREAN, TERMINAL["ko"], AUTHOR_KOREAN, REPORT_KOREAN])
def test_no_particle_is_left_to_guess(korean: dict[str, str]) -> None:
    """Nowhere does a sentence say 은(는) or (으)로: the fitting particle is chosen."""
    for code, sentence in korean.items():
        assert not re.search(r"은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로", sentence), code


def test_everything_that_can_happen_has_words() -> None:
    """Every kind of fact, every refusal, every source of a row."""
    assert set(_SENTENCES) == set(events.KINDS)
    for code in (*REFUSALS, "finished", "sealed"):
        assert f"refusal.{code}" in ENGLISH
    for source, name in enumerate(SOURCES):
        assert source == CHANGE or f"cause.{name}" in ENGLISH
