"""Two histories side by side: their difference is attributed to the last thousandth."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from game.engine.orders import Order
from game.engine.state import NO_SETUP
from game.match.comparison import (
    GONE,
    ITSELF,
    NEW,
    OTHERWISE,
    READING,
    Compared,
    compare,
    compared,
    last_turn,
)
from game.match.fork import fork, play_on
from game.match.match import Match
from game.match.outcome import headline
from game.players.idle import Idle
from game.players.player import Player
from game.saves.branch import Change
from tests.match.forks import NAMES, at_strait, game, made, some_change
from tests.rulings.table import scenario_of
from tests.terminal.tables import Written

FEAST, DANCE, HOARD = Order("feast"), Order("dance"), Order("hoard")


def told(found: Compared) -> list[tuple[str, str, float]]:
    """Kind, deed or source, and amount of each part."""
    return [(p.kind, p.deed.id if p.deed else p.source, p.amount) for p in found.parts]


@given(st.sampled_from(NAMES), st.integers(0, 10**6))
@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
def test_parts_sum_to_the_difference_of_every_metric_and_gauge(name: str, seed: int) -> None:
    """Exactly, whatever is changed and when, and though one may end before the other."""
    then = game(name)
    turn, changes = some_change(then, seed)
    now = fork(then, turn, changes)
    assume(isinstance(now, Match))
    assert isinstance(now, Match)
    play_on(then, now)
    rules = then.rules
    for quantity in (*rules.metrics.ids, *(gauge.id for gauge in rules.gauges)):
        found = compared(then, now, turn, quantity)
        assert sum(part.amount for part in found.parts) == found.difference
        assert found.then[:turn] == found.now[:turn]
        assert (len(found.then), len(found.now)) == (then.state.turn + 1, now.state.turn + 1)
        assert all(part.amount for part in found.parts)
    assert [one.name for one in compare(then, now, turn)] == headline(rules)


def test_a_deed_alone_in_one_is_told_from_one_with_another_effect() -> None:
    """Six from a feast that is gone, two from a dance that is new."""
    then = at_strait({1: (FEAST,)}, {2: (HOARD,)})
    now = made(then, 1, Change("drop", "feast"), Change("give", "dance"))
    trust = compared(then, now, 1, "trust")
    assert told(trust) == [(GONE, "feast", -6000.0), (NEW, "dance", 2000.0)]
    assert (trust.parts[0].turns_then, trust.parts[0].turns_now) == ((1,), ())
    assert (trust.then[-1], trust.now[-1], trust.difference) == (55000.0, 51000.0, -4000.0)


def test_the_same_deed_at_another_time_is_the_same_deed() -> None:
    """A feast twice instead of once, in other turns, has another effect."""
    then = at_strait({2: (FEAST,)})
    now = made(then, 1, Change("give", "feast"))
    found = compared(then, now, 1, "trust")
    assert told(found) == []  # once each: the later one is let go
    both = made(at_strait({1: (FEAST,)}), 3, Change("give", "feast"))
    assert told(compared(at_strait({1: (FEAST,)}), both, 1, "trust")) == [
        (OTHERWISE, "feast", 6000.0)
    ]


def test_a_deed_that_moved_nothing_was_done_all_the_same() -> None:
    """A change that its state holds back is another effect, not a deed that is missing."""
    text = """
metrics: [{id: gold, name: G, range: [0, 1000], start: 500}, {id: wall, name: W, start: 5}]
orders:
  - {id: pay, seat: north, ORDER, effects: [{change: gold, by: 9, limited: false, when: wall > 9}]}
  - {id: build, seat: south, ORDER, effects: [{change: wall, by: 9, limited: false}]}
"""
    then = Match(scenario_of(text), 1, NO_SETUP, {"north": Idle(), "south": Idle()})
    while not then.finished:
        then.advance()
    paid = made(then, 2, Change("give", "pay"))
    now = made(paid, 1, Change("give", "build"))
    assert told(compared(paid, now, 1, "gold")) == [(OTHERWISE, "pay", 9000.0)]


def test_a_gauge_that_reads_a_lens_is_read_otherwise() -> None:
    """Nothing was done; the whole difference is how the gauge is read."""
    text = """
lenses: [{id: doubt, question: Q, settings: [{id: no, name: N, value: 0}, {id: yes, name: Y,
  value: 7}], default: no}]
gauges: [{id: worth, name: W, formula: gold / 10 + doubt}]
"""
    then = Match(scenario_of(text), 1, NO_SETUP, {"north": Idle(), "south": Idle()})
    while not then.finished:
        then.advance()
    now = made(then, 3, Change("lens", "doubt", "yes"))
    found = compared(then, now, 3, "worth")
    assert told(found) == [(ITSELF, READING, 7000.0)]
    assert found.now == (50000.0,) * 3 + (57000.0,) * 4


def test_a_game_that_goes_on_is_compared_as_far_as_both_go() -> None:
    """An end is not compared with a middle."""
    then = at_strait({1: (FEAST,)}, {3: (DANCE,)})
    now = fork(then, 1, [Change("drop", "feast")])
    assert isinstance(now, Match)
    now.advance()
    assert last_turn(then, now) == 1
    found = compared(then, now, 1, "trust")
    assert (len(found.then), len(found.now)) == (2, 2)
    assert told(found) == [(GONE, "feast", -6000.0)]
    play_on(then, now)
    assert last_turn(then, now) == 3


def test_an_early_end_is_compared_with_the_end_that_comes_without_it() -> None:
    """Each at its own end; what went on for longer moved more."""
    text = """
metrics: [{id: gold, name: G, range: [0, 1000], start: 500}]
orders: [{id: ruin, seat: north, ORDER, effects: [{change: gold, by: -300, limited: false}]}]
rules: [{id: dues, title: D, effects: [{change: gold, by: 10, limited: false}]}]
endings:
  - {id: broke, title: B, text: T, when: gold < 400, early: true}
  - {id: over, title: O, text: T}
"""
    players: dict[str, Player] = {"north": Written({2: (Order("ruin"),)}), "south": Idle()}
    then = Match(scenario_of(text), 1, NO_SETUP, players)
    while not then.finished:
        then.advance()
    now = made(then, 2, Change("drop", "ruin"))
    found = compared(then, now, 2, "gold")
    assert (len(found.then), len(found.now)) == (3, 7)
    assert told(found) == [(GONE, "ruin", 300000.0), (OTHERWISE, "dues", 40000.0)]
    assert found.parts[1].turns_then == (2,)
    assert found.parts[1].turns_now == (2, 3, 4, 5, 6)
