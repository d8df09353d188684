"""Numbers, dates and links as people read them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.wording.dates import day_month, full, span
from game.wording.links import Part, parts, plain
from game.wording.numbers import decimals, marks, percent, signed_decimals, whole


@given(st.integers(-(10**9), 10**9))
def test_whole_numbers_are_the_nearest(thousandths: int) -> None:
    """Never further than half a point off, and as much above zero as below."""
    assert abs(whole(thousandths) * 1000 - thousandths) <= 500
    assert whole(-thousandths) == -whole(thousandths)


@given(st.integers(-(10**9), 10**9))
def test_decimals_lose_nothing(thousandths: int) -> None:
    """What `why` shows can be read back to the last thousandth."""
    shown = decimals(thousandths).replace("−", "-")
    assert round(float(shown) * 1000) == thousandths


@pytest.mark.parametrize(
    ("thousandths", "shown"), [(1200, "+1.200"), (-50, "−0.050"), (0, "0.000")]
)
def test_signs_are_shown(thousandths: int, shown: str) -> None:
    """A gain has a plus, a loss a true minus sign."""
    assert signed_decimals(thousandths) == shown


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(1, "▲"), (1000, "▲"), (-1001, "▼▼"), (3000, "▲▲"), (-3001, "▼▼▼")],
)
def test_marks_say_how_much(amount: float, shown: str) -> None:
    """One mark up to a point, two up to three, three beyond: as the help says."""
    assert marks(amount) == shown


@pytest.mark.parametrize(("share", "shown"), [(0.0, 0), (0.61, 60), (0.63, 65), (1.0, 100)])
def test_shares_are_given_in_steps_of_five(share: float, shown: int) -> None:
    """An estimate does not pretend to be sharper than it is."""
    assert percent(share) == shown


@pytest.mark.parametrize(
    ("first", "last", "english", "korean"),
    [
        (date(2019, 7, 1), date(2019, 7, 14), "1–14 July 2019", "2019년 7월 1일~14일"),
        (date(2019, 7, 29), date(2019, 8, 11), "29 July – 11 August 2019",
         "2019년 7월 29일~8월 11일"),
        (date(2019, 12, 23), date(2020, 1, 5), "23 December 2019 – 5 January 2020",
         "2019년 12월 23일~2020년 1월 5일"),
        (date(2019, 2, 27), date(2019, 2, 27), "27 February 2019", "2019년 2월 27일"),
    ],
)  # fmt: skip
def test_spans_say_month_and_year_once(first: date, last: date, english: str, korean: str) -> None:
    """As a newspaper would write them."""
    assert span(first, last, "en") == english
    assert span(first, last, "ko") == korean


def test_dates_are_written_out() -> None:
    """With the year and without."""
    day = date(2019, 8, 24)
    assert (full(day, "en"), full(day, "ko")) == ("24 August 2019", "2019년 8월 24일")
    assert (day_month(day, "en"), day_month(day, "ko")) == ("24 August", "8월 24일")


def test_links_show_their_own_words_or_the_terms() -> None:
    """A bare link shows the term; one with words shows them; an unknown one its id."""
    text = "a [[pact]], a [[pact|deal]], a [[ghost]]"
    assert plain(text, {"pact": "Pact"}) == "a Pact, a deal, a ghost"
    assert parts(text, {})[1] == Part("pact", "pact")


@given(st.text(max_size=60))
def test_text_without_links_stays_as_it_is(text: str) -> None:
    """Brackets that are no link are left alone."""
    if "[[" not in text:
        assert plain(text, {}) == text
