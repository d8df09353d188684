"""At the table: drafts are put, countered and accepted; all must accept the very same draft."""

from __future__ import annotations

from tests.rulings.table import Table

PACT = """
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    lasts_by: years
    clauses:
      - {id: share, type: percentage, title: Share, levels: [0, 10, 20, 50],
         in_force: [{change: gold, by: "term(pact.share)", per: 10 days, limited: false}]}
      - {id: years, type: years, title: Years, levels: [1, 5]}
      - {id: index, type: index, title: Index, absent: none, proposed_by: [south],
         options: [{id: none, title: None}, {id: half, title: Half}, {id: full, title: Full}],
         signed: [{change: gold, by: "100 * term(pact.index)", limited: false}]}
      - {id: guard, type: yes_no, title: Guard}
    packages: [{id: modest, title: Modest, terms: {share: 10, years: 5, guard: yes}}]
    signed: [{change: gold, by: "term(pact.share)", limited: false}]
    table:
      exchanges: 2
      lies: 15 days
      closed_for: 20 days
      walked_out: {north: [{change: gold, by: -7, limited: false}]}
"""

DRAFT = " / table pact share=10 years=5 guard=yes"


def test_a_draft_that_both_accept_comes_into_force_with_its_terms() -> None:
    """The accepted draft is in force after the turn, and its terms can be asked for."""
    table = Table(PACT).turn(north=DRAFT, south=" / accept pact")
    assert table.holds("in_force(pact) and agreed(pact.modest)")
    assert (table.number("term(pact.share)"), table.number("term(pact.years)")) == (10, 5)
    assert table.number("term(pact.guard)") == 1


def test_a_draft_that_only_one_has_accepted_lies_on_the_table() -> None:
    """Silence accepts nothing: the draft lies there next turn, put there by its drafter."""
    table = Table(PACT).turn(north=DRAFT)
    assert table.holds("tabled(pact) and tabled(pact, north) and not tabled(pact, south)")
    assert table.holds("not in_force(pact) and offered(pact.modest, north)")
    assert table.number("draft(pact.share)") == 10


def test_a_counter_keeps_what_it_does_not_name_and_wipes_out_acceptance() -> None:
    """Only the counter-draft counts; the first drafter has to accept it anew."""
    table = Table(PACT).turn(north=DRAFT, south=" / counter pact share=20")
    assert table.number("draft(pact.share)") == 20
    assert table.number("draft(pact.years)") == 5
    assert table.holds("not offered(pact, north) and offered(pact, south) and not in_force(pact)")


def test_several_exchanges_fit_in_one_turn() -> None:
    """North tables, south counters, north accepts: one turn."""
    table = Table(PACT).turn(north=f"{DRAFT} / accept pact", south=" / counter pact share=20")
    assert table.holds("in_force(pact)")
    assert table.number("term(pact.share)") == 20


def test_the_parties_take_turns_in_speaking_first() -> None:
    """In the second turn south speaks first, so that north can answer within the exchange."""
    table = Table(PACT).turn()
    table.turn(south=DRAFT, north=" / accept pact")
    assert table.holds("in_force(pact)")


def test_what_cannot_be_said_is_silence() -> None:
    """Accepting before anything lies on the table does nothing."""
    table = Table(PACT).turn(north=" / accept pact", south=" / table pact share=10")
    assert table.holds("not in_force(pact) and tabled(pact, south)")


def test_a_clause_is_moved_only_by_those_who_may_propose_it() -> None:
    """The index is south's to propose: north's draft with it is not put on the table."""
    table = Table(PACT).turn(north=" / table pact share=10 index=full")
    assert table.holds("not tabled(pact)")
    table.turn(south=" / table pact share=10 index=full")
    assert table.number("draft(pact.index)") == 2


def test_a_draft_falls_when_it_has_lain_its_time() -> None:
    """After fifteen days nobody can take it up any more."""
    table = Table(PACT).turn(north=DRAFT)
    assert table.holds("tabled(pact)")
    table.turn()
    assert table.holds("not tabled(pact)")
    assert table.facts("fell") == ["pact"]


def test_signing_has_the_effects_of_the_agreement_and_of_the_clauses_in_the_paper() -> None:
    """Share 10 adds 10, and a rate of 10 a turn; an absent index adds nothing, a full one 200."""
    assert Table(PACT).turn(north=DRAFT, south=" / accept pact").of("gold") == 500 + 10 + 10
    table = Table(PACT).turn()
    table.turn(south=" / table pact share=10 index=full", north=" / accept pact")
    assert table.of("gold") == 500 + 10 + 200 + 10


def test_an_agreement_lasts_as_long_as_its_clause_of_years_says() -> None:
    """One year is in force for the game's sixty days; its end is a year from its day."""
    table = Table(PACT).turn(north=" / table pact share=10", south=" / accept pact")
    assert table.number("expires_in(pact)") == 365 - 10


def test_walking_out_takes_the_draft_off_the_table_and_closes_it_for_a_time() -> None:
    """North's walk-out costs it 7; the table is closed for twenty days, then open again."""
    table = Table(PACT).turn(south=" / table pact share=10", north=" / - / walk_out pact")
    assert table.of("gold") == 493
    assert table.facts("walked_out", "south") == ["north.pact"]
    table.turn(south=" / table pact share=10")
    assert table.holds("not tabled(pact)")
    table.turn(south=" / table pact share=10")
    assert table.holds("tabled(pact, south)")


def test_a_walk_out_can_be_asked_for_in_its_own_turn() -> None:
    """Rules of the same turn can answer a walk-out; the next turn has forgotten it."""
    rule = """
rules: [{id: slam, title: Slam, phase: interactions, when: "walked_out(pact, north)",
  effects: [{change: gold, by: -100, limited: false}]}]
"""
    table = Table(PACT + rule).turn(south=" / table pact share=10", north=" / - / walk_out pact")
    assert table.of("gold") == 500 - 7 - 100
    assert table.turn().of("gold") == 393


def test_a_closed_table_hears_nothing() -> None:
    """The table opens in turn 2, as its formula says."""
    opened = PACT.replace(
        "exchanges: 2", "exchanges: 2\n      open: {when: turn >= 2, otherwise: W}"
    )
    table = Table(opened).turn(north=DRAFT, south=" / accept pact")
    assert table.holds("not tabled(pact)")
    table.turn(south=DRAFT, north=" / accept pact")
    assert table.holds("in_force(pact)")
