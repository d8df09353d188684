"""Codes from slips: read as decisions, and refused by place alone."""

from __future__ import annotations

from game.engine.orders import Order
from game.engine.state import NO_SETUP
from game.match.match import Match
from game.telling.codes import CLOSED, TWICE, UNKNOWN, codes_of, read_slip
from game.telling.desk import orders_of
from game.telling.slips import questions_of
from tests.engine.shipped import scenario


def match() -> Match:
    """Two people in the first turn of the dispute."""
    return Match(scenario("gsomia-dispute"), 5, NO_SETUP, {})


def test_codes_are_cut_at_spaces_and_commas() -> None:
    """However they are set apart, and in capitals or not."""
    assert codes_of(" 3A, 7;Q1b  p2c ") == ["3a", "7", "q1b", "p2c"]


def test_a_korean_keyboard_types_the_same_codes() -> None:
    """Letters typed with Hangul on are read by their keys, composed or not."""
    assert codes_of("3ㅁ ㅂ1ㅠ") == ["3a", "q1b"]
    assert codes_of("ㅔ1ㅊ ３ａ") == ["p1c", "3a"]


def test_a_slip_is_read_as_a_decision() -> None:
    """Orders with way and condition, and a prediction."""
    game = match()
    slip = read_slip(game, "seoul", ["4c", "p1a", "9/b"])
    assert slip.is_right
    own = [order.id for order in orders_of(game.scenario.document, "seoul")]
    ask = next(o for o in game.scenario.document.orders if o.id == own[8])
    assert slip.decision.orders == (
        Order(own[3], "public"),
        Order(own[8], None, ask.depends_on[1]),
    )
    assert set(slip.decision.predictions) == {"washington"}


def test_each_wrong_code_is_told_by_its_place() -> None:
    """Not known, not whole, said twice, not possible now: by place, and the others are kept."""
    slip = read_slip(match(), "washington", ["99", "5", "2", "2", "4", "x", "1b/a"])
    assert slip.wrong == (
        (0, UNKNOWN),
        (1, UNKNOWN),  # it can be done in two ways, and says none
        (3, TWICE),
        (4, CLOSED),
        (5, UNKNOWN),
        (6, UNKNOWN),  # it cannot be made to depend on anything
    )
    own = orders_of(scenario("gsomia-dispute").document, "washington")
    assert [order.order for order in slip.decision.orders] == [own[1].id]


def test_what_cannot_be_done_together_is_told_without_a_place() -> None:
    """More than the capital allows: every code is right, and the slip is not."""
    slip = read_slip(match(), "washington", ["2", "5b"])
    assert (slip.wrong, slip.is_too_much, slip.is_right) == ((), True, False)


def test_a_slip_may_let_the_turn_pass() -> None:
    """Nought is a code of its own, so that nobody passes by mistake."""
    slip = read_slip(match(), "seoul", ["0"])
    assert slip.is_right
    assert slip.decision.orders == ()


def test_a_question_for_one_seat_may_be_answered_beforehand() -> None:
    """Whether it is asked cannot be seen from how its code is taken; one for all can be."""
    game = match()
    numbers = {event.id: n for n, event in enumerate(questions_of(game.scenario, "washington"), 1)}
    private, public = numbers["trip_report"], numbers["notice_shock"]
    slip = read_slip(game, "washington", [f"q{private}b"])
    assert slip.is_right
    assert slip.decision.choices == {}
    assert read_slip(game, "washington", [f"q{public}b"]).wrong == ((0, CLOSED),)
    assert read_slip(game, "washington", [f"q{private}z"]).wrong == ((0, UNKNOWN),)
