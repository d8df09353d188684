"""Political capital: what a turn brings, what can be saved, what orders cost."""

from tests.rulings.table import Table

SEAT = """
seats:
  - {{id: north, name: N,
      capital: {{start: {start}, per_turn: {per_turn}, bank: {bank}, orders: 3}},
      leanings: [{{id: plain, name: P, about: P, goals: [{{id: g, title: G, weight: 1,
        measure: '50'}}]}}]}}
  - {{id: south, name: S, leanings: [{{id: plain, name: P, about: P, goals: [{{id: g, title: G,
        weight: 1, measure: '50'}}]}}]}}
orders:
  - {{id: buy, seat: north, title: T, about: A, category: do, cost: 3}}
  - {{id: beg, seat: south, title: T, about: A, category: do, cost: 0, effects: [
      {{capital: north, by: {gift}}}]}}
  - {{id: sell, seat: north, title: T, about: A, category: do, cost: 1, depends_on: [beg],
      options: [{{id: dear, title: D, cost: 2}}, {{id: cheap, title: C}}]}}
"""


def seats(start: int = 5, per_turn: int = 2, bank: int = 6, gift: int = 4) -> Table:
    return Table(SEAT.format(start=start, per_turn=per_turn, bank=bank, gift=gift))


def test_orders_are_paid_from_capital() -> None:
    """5 less 3 for the order, plus 2 for the new turn: 4."""
    assert seats().turn(north="buy").capital("north") == 4


def test_an_option_costs_its_own_on_top() -> None:
    """The order costs 1, the dear way 2 more: 5 − 3 + 2."""
    assert seats().turn(north="sell.dear").capital("north") == 4


def test_what_cannot_be_saved_is_lost() -> None:
    """5 plus 2 in a bank of 6 is 6."""
    assert seats().turn().capital("north") == 6


def test_more_than_the_bank_holds_is_not_taken_away() -> None:
    """A start of 9 in a bank of 6 stays 9."""
    assert seats(start=9).turn().capital("north") == 9


def test_a_gift_of_capital_stops_at_the_bank_and_at_nothing() -> None:
    """3 plus a gift of 4 in a bank of 6 is 6; a loss of 9 leaves nothing."""
    assert seats(start=3, per_turn=0).turn(south="beg").capital("north") == 6
    assert seats(start=3, per_turn=0, gift=-9).turn(south="beg").capital("north") == 0


def test_what_is_too_dear_is_refused() -> None:
    """Two orders for 3 each with a capital of 5."""
    assert seats().refused("north", "buy, sell.dear") == ["too_dear"]


def test_the_capital_of_an_unmet_condition_comes_back() -> None:
    """An order that depends on another not given is not carried out and costs nothing."""
    table = seats(per_turn=0)
    assert table.turn(north="sell.dear if beg").capital("north") == 5
    assert table.facts("unmet") == ["sell.dear"]


def test_the_capital_of_an_unmet_condition_is_reserved_all_the_same() -> None:
    """At sealing it counts: both orders cannot be paid, whatever the partner does."""
    assert seats().refused("north", "buy, sell.dear if beg") == ["too_dear"]
