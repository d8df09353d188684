"""Codes on paper: made from the scenario alone, complete, in both languages."""

from __future__ import annotations

import pytest

from game.engine.state import NO_SETUP
from game.match.match import Match
from game.telling.codes import UNKNOWN, read_slip
from game.telling.slips import SlipSheet, slip_sheet
from tests.engine.shipped import SHIPPED, scenario


def every_code(sheet: SlipSheet) -> list[str]:
    orders = [order for category in sheet.categories for order in category.orders]
    found = [f"{order.number}{way.letter}" for order in orders for way in order.ways]
    found += [f"{order.code}/{one.letter}" for order in orders for one in order.depends]
    found += [f"q{one.number}{a.letter}" for one in sheet.private for a in one.answers]
    return found + [f"p{one.number}{a.letter}" for one in sheet.expected for a in one.answers]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_code_on_paper_is_known_at_the_stage(name: str) -> None:
    """Whatever a team copies from its sheet is read, turn after turn."""
    match = Match(scenario(name), 2, NO_SETUP, {})
    codes = {seat: every_code(slip_sheet(match.scenario, seat, "en")) for seat in match.people}
    for _ in range(3):
        for seat, own in codes.items():
            read = {code: read_slip(match, seat, [code]).wrong for code in own}
            assert [code for code, wrong in read.items() if wrong and wrong[0][1] == UNKNOWN] == []
        assert match.advance(force=True) is not None


@pytest.mark.parametrize("name", SHIPPED)
def test_codes_are_the_same_in_both_languages(name: str) -> None:
    """A Korean team and an English one can play at the same table."""
    for seat in scenario(name).rules.seats:
        sheets = [slip_sheet(scenario(name), seat.id, language) for language in ("en", "ko")]
        assert every_code(sheets[0]) == every_code(sheets[1])
        assert sheets[0].categories[0].name != sheets[1].categories[0].name


def test_questions_for_one_seat_stand_on_its_sheet_alone() -> None:
    """What nobody can read out must be on paper; what everybody hears must not."""
    dispute = scenario("gsomia-dispute")
    assert [one.title for one in slip_sheet(dispute, "washington", "en").private] == [
        "A report from both capitals"
    ]
    assert slip_sheet(scenario("sma-talks"), "washington", "en").private == ()
