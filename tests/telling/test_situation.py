"""How things stand: gauges in sight, what presses, what is asked, what is believed."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.gauges import Form, gauge_row, goal_gauges, headline, known_gauges, readings
from game.telling.situation import asked, clocks, estimates, pressing
from tests.telling.sittings import at_market, at_strait, turn


def test_headline_and_goals_share_no_gauge() -> None:
    """A goal's gauge that is always in sight is not named twice."""
    sitting = at_strait()
    assert headline(sitting) == ["trust", "calm"]
    assert goal_gauges(sitting) == []


def test_readings_tell_how_the_last_turn_moved_them() -> None:
    """Before the first turn there is no movement to tell."""
    sitting = at_strait()
    assert readings(sitting, ["trust"])[0].change is None
    turn(sitting, Order("feast"))
    (trust,) = readings(sitting, ["trust"])
    assert (trust.low, trust.change, trust.is_better) == (58, 8, True)
    assert gauge_row(sitting, trust, Form.BARE)[0] == "Trust"


def test_blocs_of_others_are_not_even_named() -> None:
    """Of these the seat knows nothing; its own are told."""
    assert "farmers" in known_gauges(at_market("hill"))
    assert "farmers" not in known_gauges(at_market("bay"))


def test_deadlines_press() -> None:
    """Clocks stand first among what presses now."""
    sitting = at_strait()
    (tide,) = clocks(sitting)
    assert "spring tide" in tide
    assert pressing(sitting)[0] == tide


def test_questions_come_with_answers_costs_and_default() -> None:
    """Marked by number and letter; what counts if nobody answers is marked."""
    sitting = at_strait()
    assert asked(sitting) == []
    turn(sitting)
    (question,) = asked(sitting)
    assert (question.number, question.event, question.title) == (1, "ferry", "The ferry is late")
    assert [(a.letter, a.id, a.cost, a.is_default) for a in question.answers] == [
        ("a", "wait", 0, True), ("b", "search", 1, False),
    ]  # fmt: skip


def test_estimates_are_told_by_actor() -> None:
    """Only of those who have something to hide."""
    told = estimates(at_strait())
    assert list(told) == ["sea_folk"]
    assert "sea folk" in told["sea_folk"]
