"""The same game again: the same orders give the same game, others what follows from them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.orders import Decision, Order
from game.match.match import Match
from game.match.outcome import TurningPoint
from game.report.again import Course, Given, again, without
from game.report.instead import instead
from tests.report.games import SHIPPED, findings, finished


def replayed(match: Match, turn: int = 1, change: Given | None = None) -> Course:
    """The game again from a turn on, with one deed of that turn left out."""
    decisions = [reveal.decisions for reveal in match.reveals if reveal.turn >= turn]
    if change is not None:
        decisions[0] = without(decisions[0], change)
    reveal = match.reveal_of(turn)
    assert reveal is not None
    return again(match.rules, match.record.seed, reveal.before, decisions)


@pytest.mark.parametrize("player", ["random", "history"])
@pytest.mark.parametrize("name", [*SHIPPED, "two-rivers"])
def test_the_same_orders_give_the_same_game(name: str, player: str) -> None:
    """To the last bit, from the beginning and from the middle; nothing has to be let go."""
    match = finished(name, player if name in SHIPPED else "random")
    for turn in (1, match.state.turn // 2 + 1):
        course = replayed(match, turn)
        assert course.let_go == ()
        assert course.last.digest() == match.state.digest()
        facts = [reveal.facts for reveal in match.reveals if reveal.turn >= turn]
        assert list(course.facts) == facts


def test_what_cannot_be_ordered_any_more_is_let_go_and_named() -> None:
    """Without the notice there is nothing to suspend, and the event that asked is gone."""
    match = finished("gsomia-dispute", "history")
    course = replayed(match, 4, Given(4, "seoul", "gsomia_notice"))
    assert Given(11, "seoul", "suspend_notice") in course.let_go
    assert Given(5, "washington", "notice_shock", is_answer=True) in course.let_go
    assert (
        int(course.last.used[match.rules.place("order_option", "gsomia_notice.announced"), 0]) == 0
    )


def test_dice_stay_where_a_deed_is_left_out() -> None:
    """An answer that is the default anyway may go: the world is the same."""
    match = finished("gsomia-dispute", "history")
    reveal = match.reveal_of(4)
    assert reveal is not None
    given = Given(4, "seoul", "liberation_day", is_answer=True)
    event = match.scenario.document.events[match.rules.place("event", "liberation_day")]
    assert event.choice is not None
    chosen = reveal.decisions["seoul"].choices["liberation_day"]
    course = replayed(match, 4, given)
    same = course.last.digest() == match.state.digest()
    assert same == (chosen == event.choice.default)


def test_one_deed_is_left_out_and_no_other() -> None:
    """Orders by id, answers by event; other seats keep theirs."""
    turn = {
        "north": Decision((Order("a"), Order("b", "x")), {"flood": "share"}),
        "south": Decision((Order("a"),)),
    }
    left = without(turn, Given(1, "north", "a"))
    assert left == {**turn, "north": replace(turn["north"], orders=(Order("b", "x"),))}
    left = without(turn, Given(1, "north", "flood", is_answer=True))
    assert left == {**turn, "north": replace(turn["north"], choices={})}


def test_a_seats_own_turning_point_is_what_is_left_out() -> None:
    """The notice of history moved trust: without it trust ends higher."""
    found = findings("gsomia-dispute", "history")
    pairs = zip(found.points, found.forks, strict=True)
    fork = next(fork for point, fork in pairs if point.deed.id.startswith("gsomia_notice"))
    assert fork is not None
    assert fork.given == Given(4, "seoul", "gsomia_notice")
    assert fork.foremost.name == "alliance_trust"
    trust = fork.foremost
    course = replayed(found.match, 4, fork.given)
    assert trust.was == found.match.gauges(found.match.state)[0]
    assert trust.would == found.match.gauges(course.last)[0] > trust.was


def test_what_nobody_did_is_answered_by_a_deed_of_its_turn() -> None:
    """A move of an actor cannot be left out; some order of the turn is, the most telling one."""
    found = findings("gsomia-dispute", "history")
    point = next(point for point in found.points if point.deed.kind == "move")
    fork = instead(found.match, point, found.gauges)
    assert fork is not None
    assert fork.given.turn == point.turn
    reveal = found.match.reveal_of(point.turn)
    assert reveal is not None
    given = {order.order for d in reveal.decisions.values() for order in d.orders}
    given |= {event for d in reveal.decisions.values() for event in d.choices}
    assert fork.given.name in given


def test_in_a_turn_in_which_nobody_decided_nothing_can_be_left_out() -> None:
    """There is no fork then."""
    match = finished("gsomia-dispute", "idle")
    point = findings("gsomia-dispute", "history").points[0]
    assert instead(match, TurningPoint(1, point.deed, point.moved), ["alliance_trust"]) is None
