"""An agreement in force can be broken: each breach has its effects, some end it at once."""

from __future__ import annotations

from tests.rulings.table import Table

PACT = """
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    status: in_force
    lapse: [{change: gold, by: -100, limited: false}]
    breaches:
      - {by: north, when: ordered(dig), effects: [{change: gold, by: -5, limited: false}]}
      - {by: south, when: ordered(arm), ends: true,
         effects: [{change: gold, by: -7, limited: false}]}
orders:
  - {id: dig, seat: north, ORDER}
  - {id: arm, seat: south, ORDER}
"""


def test_a_breach_has_its_effects_each_time_and_is_told() -> None:
    """Two turns of digging cost twice 5; the pact goes on."""
    table = Table(PACT).turn(north="dig")
    assert table.facts("breach", "south") == ["pact.north"]
    assert table.turn(north="dig").of("gold") == 490
    assert table.holds("in_force(pact)")


def test_a_breach_that_ends_the_agreement_lets_it_lapse_at_once() -> None:
    """Arming costs 7 and the lapse 100; what is no longer in force cannot be broken again."""
    table = Table(PACT).turn(south="arm")
    assert table.of("gold") == 500 - 7 - 100
    assert table.holds("lapsed(pact)")
    assert table.turn(south="arm", north="dig").of("gold") == 393
    assert table.facts("breach") == []


def test_without_a_breach_nothing_happens() -> None:
    """Resting breaks nothing."""
    table = Table(PACT).turn()
    assert (table.of("gold"), table.facts("breach")) == (500, [])
