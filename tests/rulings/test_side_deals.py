"""A side deal is split off from a table, and settles clauses of the main agreement."""

from tests.rulings.table import Table

DEALS = """
agreements:
  - id: main
    title: Main
    parties: [north, south]
    lapse: [{change: gold, by: -1, limited: false}]
    clauses:
      - {id: share, type: percentage, title: S, levels: [0, 10, 20], absent: 0}
      - {id: labour, type: yes_no, title: L, proposed_by: [north],
         in_force: [{change: gold, by: 5, per: 10 days, limited: false}]}
    table: {closed_for: 20 days}
  - id: side
    title: Side
    parties: [north, south]
    part_of: main
    settles: {labour: yes}
    lasts: 25 days
    clauses: [{id: pay, type: amount, title: P, from: 1, to: 3, step: 1,
      in_force: [{change: gold, by: "10 * term(side.pay)", per: 10 days, limited: false}]}]
    table: {}
"""

SPLIT = " / split_off side pay=2"


def test_a_part_is_split_off_and_agreed_by_itself() -> None:
    """The main agreement stays open; the side deal has its own terms and effects."""
    table = Table(DEALS).turn(north=SPLIT, south=" / accept side")
    assert table.holds("in_force(side) and not in_force(main) and term(side.pay) == 2")
    assert table.facts("split", "south") == ["north.side"]
    assert table.of("gold") == 520


def test_the_main_agreement_itself_cannot_be_split_off() -> None:
    """It is part of nothing."""
    assert Table(DEALS).turn(north=" / split_off main share=10").holds("not tabled(main)")


def test_what_a_side_deal_has_settled_stands_in_every_draft() -> None:
    """South may not propose labour, and need not: the paper has it by itself."""
    table = Table(DEALS).turn(north=SPLIT, south=" / accept side")
    table.turn(south=" / table main share=10", north=" / - / accept main")
    assert table.holds("in_force(main) and term(main.labour) == 1 and term(main.share) == 10")


def test_what_is_settled_cannot_be_moved() -> None:
    """North's counter says no; the draft says yes."""
    table = Table(DEALS).turn(north=SPLIT, south=" / accept side")
    table.turn(north=" / table main share=10 labour=no")
    assert table.number("draft(main.labour)") == 1


def test_nothing_is_settled_after_the_side_deal_has_run_out() -> None:
    """It lasts 25 days; in the fourth turn labour is open again."""
    table = Table(DEALS).turn(north=SPLIT, south=" / accept side").turns(2)
    assert table.holds("lapsed(side)")
    table.turn(north=" / table main share=10")
    assert table.number("draft(main.labour)") == 0


def test_a_draft_that_a_side_deal_contradicts_falls() -> None:
    """North's draft without labour lies there; the side deal of the same turn takes it away."""
    table = Table(DEALS).turn(north=f" / table main share=10{SPLIT}", south=" / - / accept side")
    assert table.holds("in_force(side) and not tabled(main)")
    assert table.facts("fell") == ["main"]
    same = Table(DEALS).turn(
        north=f" / table main share=10 labour=yes{SPLIT}", south=" / - / accept side"
    )
    assert same.holds("in_force(side) and tabled(main)")


def test_no_side_deal_once_the_main_agreement_is_in_force() -> None:
    """There is nothing left to be split off."""
    table = Table(DEALS).turn(north=" / table main share=10", south=" / accept main")
    assert table.turn(north=SPLIT).holds("in_force(main) and not tabled(side)")


def test_no_side_deal_while_the_main_table_is_closed() -> None:
    """After a walk-out from the main table, for twenty days."""
    table = Table(DEALS).turn(north=" / walk_out main").turn(north=SPLIT)
    assert table.holds("not tabled(side)")
    assert table.turn(north=SPLIT).holds("tabled(side, north)")
