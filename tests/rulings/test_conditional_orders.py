"""Conditions on orders of other seats: the greatest set of orders whose conditions all hold."""

from tests.rulings.table import Table

ORDERS = """
orders:
  - {id: halt, seat: north, ORDER, depends_on: [agree], effects: [
      {change: gold, by: 1, limited: false}]}
  - {id: agree, seat: south, ORDER, depends_on: [halt, third], effects: [
      {change: gold, by: 10, limited: false}]}
  - {id: third, seat: north, ORDER, depends_on: [agree], effects: [
      {change: gold, by: 100, limited: false}]}
"""


def gold(**orders: str) -> float:
    return Table(ORDERS).turn(**orders).of("gold") - 500


def test_a_condition_that_is_met() -> None:
    """North halts if South agrees; South agrees: both happen."""
    assert gold(north="halt if agree", south="agree") == 11


def test_a_condition_that_is_not_met() -> None:
    """North halts if South agrees; South does nothing: neither does North."""
    assert gold(north="halt if agree") == 0


def test_two_who_wait_for_each_other_both_act() -> None:
    """Each acts if the other does: the greatest set that holds is both."""
    assert gold(north="halt if agree", south="agree if halt") == 11


def test_a_chain_breaks_from_its_end() -> None:
    """Halt waits for agree, agree for third, which is not given: nothing happens."""
    assert gold(north="halt if agree", south="agree if third") == 0
    assert gold(north="halt if agree, third", south="agree if third") == 111


def test_a_condition_must_be_among_those_that_the_order_lists() -> None:
    """``depends_on`` says on what an order may depend."""
    table = Table(ORDERS)
    assert table.refused("south", "agree if agree") == ["cannot_depend"]
    assert table.refused("north", "halt if third") == ["cannot_depend"]


def test_a_condition_asks_whether_the_order_was_given_not_whether_it_succeeded() -> None:
    """The partner keeps its word by trying, even where an actor refuses."""
    table = Table("""
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
orders:
  - {id: halt, seat: north, ORDER, depends_on: [try], effects: [
      {change: gold, by: 1, limited: false}]}
  - {id: try, seat: south, ORDER, consent: {actor: elder, chance: 0}}
""").turn(north="halt if try", south="try")
    assert table.of("gold") == 501
