"""What can be ordered, and how often."""

import pytest

from tests.rulings.table import Table

ORDERS = """
markers: [{id: flag}]
orders:
  - {id: nap, seat: north, ORDER, cooldown: 15 days}
  - {id: vote, seat: north, ORDER, times: 2}
  - {id: march, seat: north, ORDER, excludes: [nap]}
  - {id: hoist, seat: north, ORDER, effects: [{mark: flag}]}
  - {id: salute, seat: north, ORDER, available: {when: marked(flag), otherwise: No flag.}}
  - {id: sing, seat: north, ORDER, options: [
      {id: loud, title: L, available: {when: marked(flag), otherwise: No flag.}},
      {id: soft, title: S}]}
  - {id: spy, seat: south, ORDER, secret: true}
"""


def test_an_order_rests_for_its_cooldown() -> None:
    """Given on day 0 and resting 15 days: not on day 10, again on day 20."""
    table = Table(ORDERS).turn(north="nap")
    assert table.refused("north", "nap") == ["cooling"]
    assert table.turn().refused("north", "nap") == []


def test_an_order_can_be_given_so_many_times() -> None:
    """``times: 2`` in the whole game."""
    table = Table(ORDERS).turn(north="vote").turn(north="vote")
    assert table.refused("north", "vote") == ["spent"]


def test_orders_that_exclude_each_other_cannot_go_together() -> None:
    """March excludes nap, and so nap excludes march."""
    table = Table(ORDERS)
    assert table.refused("north", "nap, march") == ["excluded"]
    assert table.refused("north", "march, nap") == ["excluded"]


def test_availability_is_asked_at_the_start_of_the_turn() -> None:
    """The flag must be up before it can be saluted: not in the turn in which it is hoisted."""
    table = Table(ORDERS)
    assert table.refused("north", "hoist, salute") == ["unavailable"]
    assert table.turn(north="hoist").refused("north", "salute") == []


def test_an_option_can_have_a_condition_of_its_own() -> None:
    """Singing softly is always possible."""
    table = Table(ORDERS)
    assert table.refused("north", "sing.loud") == ["unavailable"]
    assert table.refused("north", "sing.soft") == []


@pytest.mark.parametrize(
    ("what", "code"),
    [("sing", "needs_option"), ("sing.flat", "unknown_option"), ("spy", "not_yours"),
     ("fly", "unknown_order"), ("vote, vote", "twice"),
     ("nap, vote, hoist, sing.soft, fly", "unknown_order")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(what: str, code: str) -> None:
    """With a code that says why."""
    assert Table(ORDERS).refused("north", what) == [code]


def test_a_turn_takes_so_many_orders() -> None:
    """A seat's ``orders`` is the most it can give in one turn."""
    table = Table("""
seats: [{id: north, name: N, capital: {orders: 1}, leanings: [{id: p, name: P, about: P,
  goals: [{id: g, title: G, weight: 1, measure: '50'}]}]}]
orders: [{id: one, seat: north, ORDER}, {id: two, seat: north, ORDER}]
""")
    assert table.refused("north", "one, two") == ["too_many"]


def test_a_marker_that_a_secret_order_sets_is_as_secret() -> None:
    """The other seat does not see it, nor can an order of its own ask for it."""
    orders = """
markers: [{id: plan}, {id: flag}]
orders:
  - {id: plot, seat: south, ORDER, secret: true, effects: [{mark: plan}, {mark: flag}]}
  - {id: hoist, seat: south, ORDER, effects: [{mark: flag}]}
"""
    table = Table(orders).turn(south="plot, hoist")
    assert table.view("south").known.marks.min() > 0
    assert table.view("north").known.marks.max() == -1
    asking = "  - {id: ask, seat: north, ORDER, available: {when: marked(plan), otherwise: No.}}"
    with pytest.raises(AssertionError, match="cannot see"):
        Table(orders + asking)


def test_a_secret_order_is_known_to_its_seat_alone() -> None:
    """Neither the fact nor the count of its uses reaches the other seat."""
    table = Table(ORDERS).turn(south="spy", north="hoist")
    assert table.facts("sealed", "south") == ["hoist", "spy"]
    assert table.facts("sealed", "north") == ["hoist"]
    option = table.rules.place("order_option", "spy")
    assert table.view("south").known.used[option, 0] == 1
    assert table.view("north").known.used[option, 0] == 0
