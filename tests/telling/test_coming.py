"""What is still to come: clocks by turn, delayed changes that the seat may know, none other."""

from __future__ import annotations

from game.engine.orders import Decision, Order
from game.engine.view import view
from game.match.commands import Propose, Seal
from game.match.match import Match
from game.telling.coming import deadlines, landings
from game.telling.sitting import Sitting
from tests.window.stand import play, window


def sitting_after(order: str, seat: str, scenario: str = "gsomia-dispute") -> Sitting:
    """Two people's game after a turn in which one of them gave one order; told to that one."""
    game = play(window(), scenario, ("washington", "seoul"))
    _play_turn(game.match, seat, order)
    game.sitting.seat = seat
    return game.sitting


def _play_turn(match: Match, seat: str, order: str) -> None:
    for one in match.people:
        orders = (Order(order),) if one == seat else ()
        for command in (Propose(Decision(orders)), Seal()):
            base = match.drafts[one].revision
            assert match.submit(one, f"test-{base}", base, command).accepted
    match.advance()


def test_a_delayed_change_is_told_with_its_turns() -> None:
    """Home-made materials ease the strain over five months: so it says, and by what cause."""
    sitting = sitting_after("domestic_supply", "seoul")
    found = [one for one in landings(sitting) if one.metric == "Strain on Korea's economy"]
    assert len(found) == 1
    assert found[0].first == 2
    assert found[0].last > 6
    assert found[0].amount < 0
    assert found[0].is_better is True
    assert found[0].when == f"from this turn to turn {found[0].last}"


def test_the_amounts_are_those_that_wait() -> None:
    """All that is told of a metric is all that waits for it in the view, within the game."""
    sitting = sitting_after("domestic_supply", "seoul")
    seen, delays = sitting.view(), sitting.match.rules.delays
    left = sitting.match.rules.calendar.turns - seen.known.turn
    strain = sitting.match.rules.place("metric", "rok_stress")
    waiting = seen.known.queue[:left, delays.metric == strain, 0].sum()
    told = sum(o.amount for o in landings(sitting) if o.metric == "Strain on Korea's economy")
    assert told == waiting


def test_what_a_seat_does_not_know_is_not_told() -> None:
    """A view without the row tells nothing of it, whatever the world holds."""
    sitting = sitting_after("domestic_supply", "seoul")
    match, rules = sitting.match, sitting.match.rules
    before = rules.known.copy()
    rules.known[rules.place("seat", "seoul"), rules.delays.row] = False
    try:
        sitting._now = None
        assert view(rules, match.state, sitting.place, match.record.seed).known.queue.sum() == 0
        assert landings(sitting) == []
    finally:
        rules.known[...] = before


def test_a_deadline_has_its_turn() -> None:
    """The window for notice shuts on 24 August, in the fourth turn of two weeks."""
    sitting = sitting_after("joint_watch", "seoul")
    assert [(one.turn, "24 August" in one.sentence) for one in deadlines(sitting)] == [(4, True)]


def test_equal_views_are_told_alike() -> None:
    """What Washington plans in secret changes nothing of what Seoul is told is coming."""
    quiet = sitting_after("domestic_supply", "seoul")
    busy = sitting_after("domestic_supply", "seoul")
    base = busy.match.drafts["washington"].revision
    busy.match.submit("washington", "x", base, Propose(Decision((Order("mediate"),))))
    assert landings(quiet) == landings(busy)
