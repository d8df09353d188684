"""A question that an event puts is answered with the next turn's orders."""

from tests.rulings.table import Table

FLOOD = """
events:
  - {id: flood, title: F, text: F., on: 2020-01-05, seen_by: [south],
      effects: [{change: gold, by: -10, limited: false}],
      choice: {seat: north, default: wait, options: [
        {id: wait, title: W, effects: [{change: gold, by: -1, limited: false}]},
        {id: pump, title: P, cost: 4, effects: [{change: gold, by: 5, limited: false}]}]}}
orders: [{id: buy, seat: north, title: T, about: A, category: do, cost: 6}]
"""


def test_the_question_is_put_in_the_next_turn() -> None:
    """The flood strikes in the first turn; its answers are asked for in the second."""
    table = Table(FLOOD)
    assert table.refused("north", "flood=pump") == ["no_choice"]
    assert table.turn().of("gold") == 490
    assert dict(table.view("north").asked) == {"flood": ("wait", "pump")}
    assert dict(table.view("south").asked) == {}


def test_an_answer_is_paid_from_the_same_capital() -> None:
    """9 is enough for the pump or the order, not for both."""
    table = Table(FLOOD).turn()
    assert table.refused("north", "buy, flood=pump") == ["too_dear"]
    table.turn(north="flood=pump")
    assert table.of("gold") == 495
    assert table.capital("north") == 5
    assert table.holds("chosen(flood.pump)")
    assert table.facts("chosen") == ["flood.pump"]


def test_without_an_answer_the_default_happens() -> None:
    """North says nothing: it waits, for nothing."""
    table = Table(FLOOD).turns(2)
    assert table.of("gold") == 489
    assert table.capital("north") == 9
    assert table.holds("chosen(flood.wait)")


def test_a_question_is_put_once() -> None:
    """A turn later it is too late, and an unknown answer is refused."""
    table = Table(FLOOD).turn()
    assert table.refused("north", "flood=swim") == ["unknown_answer"]
    assert table.turn().refused("north", "flood=pump") == ["no_choice"]


def test_who_must_answer_learns_of_the_event() -> None:
    """Only South is listed in ``seen_by``, but North is asked and so knows."""
    assert Table(FLOOD).turn().facts("event", "north") == ["flood"]
