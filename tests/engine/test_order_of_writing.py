"""The order in which an author writes things down changes nothing that happens."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rulings.table import Table

ORDERS = {
    "dig": "{id: dig, seat: north, ORDER, effects: [{change: gold, by: gold / 10}, {mark: flag}]}",
    "burn": "{id: burn, seat: south, ORDER, effects: [{change: gold, by: -30}, {unmark: flag}]}",
    "lend": "{id: lend, seat: north, ORDER, effects: [{change: gold, by: 40, fades: 20 days}]}",
    "sow": "{id: sow, seat: south, ORDER, effects: [{change: gold, by: 9, after: 10 days}]}",
    "look": "{id: look, seat: south, ORDER, effects: [{mark: seen, when: marked(flag)}]}",
    "pen": "{id: pen, seat: north, ORDER, effects: [{sign: pact.one}]}",
    "ink": "{id: ink, seat: north, ORDER, effects: [{sign: pact.two}]}",
    "give": "{id: give, seat: south, ORDER, effects: [{capital: north, by: 9}]}",
    "take": "{id: take, seat: south, ORDER, effects: [{capital: north, by: -4}]}",
}
RULES = {
    "a": "{id: a, title: A, effects: [{change: gold, by: gold / 20, per: 10 days}]}",
    "b": "{id: b, title: B, when: gold > 300, effects: [{change: gold, by: -7}, {mark: seen}]}",
    "c": "{id: c, title: C, phase: interactions, when: ordered(dig), effects: [{unmark: seen}]}",
}
REST = """
markers: [{id: flag}, {id: seen}]
agreements: [{id: pact, title: P, parties: [north, south],
  packages: [{id: one, title: O}, {id: two, title: T}]}]
"""


def history(orders: list[str], rules: list[str], given: list[str]) -> list[tuple[object, ...]]:
    """What can be asked of each turn of a game that is written down in this order."""
    text = "\n".join(
        [REST, "orders:", *(f"  - {ORDERS[o]}" for o in orders),
         "rules:", *(f"  - {RULES[r]}" for r in rules)]
    )  # fmt: skip
    table = Table(text)
    north = ", ".join(o for o in given if "seat: north" in ORDERS[o])
    south = ", ".join(o for o in given if "seat: south" in ORDERS[o])
    found: list[tuple[object, ...]] = []
    for _ in range(4):
        table.turn(north=north, south=south)
        found.append(
            (table.of("gold"), table.holds("marked(flag)"), table.holds("marked(seen)"),
             table.holds("offered(pact.one)"), table.capital("north"))
        )  # fmt: skip
    return found


@settings(max_examples=25)
@given(
    st.permutations(sorted(ORDERS)),
    st.permutations(sorted(RULES)),
    st.sets(st.sampled_from(sorted(ORDERS)), max_size=5),
)
def test_any_order_of_writing_gives_the_same_game(
    orders: list[str], rules: list[str], given: set[str]
) -> None:
    """Orders and rules in any order in the file, given in any order: the same numbers."""
    plain = history(sorted(ORDERS), sorted(RULES), sorted(given))
    assert history(orders, rules, sorted(given, reverse=True)) == plain
