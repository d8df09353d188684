"""Manner: the ally is consulted first, for more capital, or the step is announced."""

from tests.rulings.table import Table

ORDERS = """
orders:
  - {id: halt, seat: north, title: T, about: A, category: do, cost: 2,
      manner: {consult: south, cost: 3,
        consulted: [{change: gold, by: 1, limited: false}],
        announced: [{change: gold, by: -20, limited: false}]},
      effects: [{change: gold, by: 100, limited: false}]}
"""


def test_consulting_costs_more_capital_and_spares_the_ally() -> None:
    """The order's own effects happen either way."""
    table = Table(ORDERS).turn(north="halt.consulted")
    assert (table.of("gold"), table.capital("north")) == (601, 4)


def test_announcing_is_cheap_and_resented() -> None:
    """No extra capital, but the price of surprise."""
    table = Table(ORDERS).turn(north="halt.announced")
    assert (table.of("gold"), table.capital("north")) == (580, 7)


def test_the_manner_must_be_said() -> None:
    """Halt alone says too little."""
    assert Table(ORDERS).refused("north", "halt") == ["needs_option"]
