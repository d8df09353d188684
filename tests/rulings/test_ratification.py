"""Who must agree besides the seats: actors with a chance, bodies by votes that are counted."""

from __future__ import annotations

import pytest

from tests.rulings.table import Table

PACT = """
actors: [{id: elder, name: E, types: [{id: mild, name: M, prior: 1, traits: {heart: 1}}],
  moves: [{id: nod, title: N, utility: 0}]}]
bodies:
  - {id: house, name: H, quota: 0.5, groups: [
      {id: left, name: L, members: 100, abstains: 0, sd: 0},
      {id: right, name: R, members: 50, abstains: 0, sd: 0}]}
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    clauses:
      - {id: share, type: percentage, title: S, levels: [0, 10, 20]}
      - {id: guard, type: yes_no, title: G}
      - {id: lamps, type: yes_no, title: L}
    consent:
      - {actor: elder, chance: CHANCE, clauses: [guard],
         refused: [{change: gold, by: "-1 - draft(pact.share)", limited: false}]}
      - {body: house, support: {left: LEFT, right: RIGHT},
         refused: [{change: gold, by: -100, limited: false}]}
    table: {}
"""


def pact(chance: str = "1", left: str = "1", right: str = "1", house: str = "") -> Table:
    """The pact with these answers; ``house`` replaces keys of the body."""
    text = PACT.replace("CHANCE", chance).replace("LEFT", left).replace("RIGHT", right)
    return Table(text.replace("quota: 0.5", house) if house else text)


def agreed(table: Table, terms: str) -> Table:
    """North puts a draft on the table and south accepts it."""
    return table.turn(north=f" / table pact {terms}", south=" / accept pact")


def votes(table: Table) -> list[tuple[str, int, tuple[float, ...]]]:
    """Votes of the last turn: what was voted on, whether it passed, and the count."""
    assert table.last is not None
    return [(f.id, f.number, f.amounts) for f in table.last.facts if f.kind == "voted"]


# -- actors ----------------------------------------------------------------------------------------


def test_an_actor_is_asked_only_for_its_clauses() -> None:
    """The elder refuses everything, but is asked only where there is a guard."""
    assert agreed(pact(chance="0"), "share=10 lamps=yes").holds("in_force(pact)")
    table = agreed(pact(chance="0"), "share=10 guard=yes")
    assert table.holds("not in_force(pact)")
    assert table.facts("withheld", "south") == ["pact.elder"]


def test_a_refusal_has_its_effects_and_takes_the_draft_off_the_table() -> None:
    """They may read the draft that was refused; afterwards it is gone."""
    table = agreed(pact(chance="0"), "share=10 guard=yes")
    assert table.of("gold") == 500 - 11
    assert table.holds("not tabled(pact) and not offered(pact)")


def test_the_first_refusal_ends_the_asking() -> None:
    """In written order: the house does not vote on what the elder has refused."""
    table = agreed(pact(chance="0", left="-2", right="-2"), "share=10 guard=yes")
    assert votes(table) == []
    assert table.of("gold") == 489


def test_an_actors_chance_reads_its_traits_and_the_draft() -> None:
    """Heart is 1: accepted at 10, refused at 20."""
    chance = '"if draft(pact.share) > 10 then heart - 1 else heart"'
    assert agreed(pact(chance=chance), "share=10 guard=yes").holds("in_force(pact)")
    assert agreed(pact(chance=chance), "share=20 guard=yes").holds("not in_force(pact)")


# -- bodies ----------------------------------------------------------------------------------------


def test_votes_are_counted_and_told_to_all() -> None:
    """Support 1 is 72 of 100, support 0 half, support −1 28 of 100: for, against, abstained."""
    table = agreed(pact(left="1", right="-1"), "share=10")
    assert votes(table) == [("house.pact", 1, (72, 28, 0, 14, 36, 0))]
    assert table.facts("voted", "south") == ["house.pact"]
    assert table.holds("in_force(pact)")


def test_a_rejection_has_its_effects() -> None:
    """28 + 14 of 150 are not enough."""
    table = agreed(pact(left="-1", right="-1"), "share=10")
    assert votes(table) == [("house.pact", 0, (28, 72, 0, 14, 36, 0))]
    assert table.facts("withheld") == ["pact.house"]
    assert table.of("gold") == 400


def test_half_is_not_enough_for_a_quota_of_half() -> None:
    """More than the quota is needed: 75 of 150 is a rejection."""
    assert agreed(pact(left="0", right="0"), "share=10").holds("not in_force(pact)")


@pytest.mark.parametrize(("quota", "passes"), [(0.57, True), (0.58, False)])
def test_a_quota_is_a_share_of_the_votes_cast(quota: float, passes: bool) -> None:
    """72 + 14 of 150 are 57.3 in the hundred."""
    table = agreed(pact(left="1", right="-1", house=f"quota: {quota}"), "share=10")
    assert table.holds("in_force(pact)") == passes


def test_one_group_against_is_enough_for_a_veto() -> None:
    """The right is against; a group split in half is not."""
    assert agreed(pact(right="-0.1", house="veto: true"), "share=10").holds("not in_force(pact)")
    table = agreed(pact(left="0", right="0", house="veto: true"), "share=10")
    assert table.holds("in_force(pact)")


def test_support_may_read_the_draft_and_the_state() -> None:
    """A support of 0 for ten in the hundred, or of 2.5 for the same."""
    left = '"gold / 50 - draft(pact.share)"'
    assert agreed(pact(left=left, right="0"), "share=10").holds("not in_force(pact)")
    more = '"gold / 40 - draft(pact.share)"'
    assert agreed(pact(left=more, right="0"), "share=10").holds("in_force(pact)")


def body(rest: str, support: str = "1", run: int = 0) -> Table:
    """A body of one group of a hundred that votes on an order."""
    return Table(
        f"""
bodies: [{{id: moot, name: M, groups: [{{id: all, name: A, members: 100, {rest}}}]}}]
orders: [{{id: levy, seat: north, title: T, about: A, category: do, cost: 2,
  consent: {{body: moot, support: {{all: {support}}}, refused: [{{change: gold, by: -3,
    limited: false}}]}}, effects: [{{change: gold, by: 5, limited: false}}]}}]
""",
        run=run,
    ).turn(north="levy")


def test_an_order_may_need_a_vote() -> None:
    """Passed, it is carried out; rejected, only what `refused` says happens, and it is paid for."""
    assert body("sd: 0").of("gold") == 505
    table = body("sd: 0", "-1")
    assert (table.of("gold"), table.capital("north")) == (497, 7)
    assert table.facts("refused", "south") == ["levy"]
    assert votes(table)[0][:2] == ("moot.levy", 0)


@pytest.mark.parametrize(
    ("rest", "support", "count"),
    [
        ("abstains: 0", "0", (50, 50, 0)),
        ("abstains: 0.2", "0", (40, 40, 20)),
        ("abstains: 1", "0", (0, 0, 100)),
        ("abstains: 0.2", "2", (77, 13, 10)),
        ('abstains: 0, whip: "gold > 0"', "1", (94, 6, 0)),
        ('abstains: 0, whip: "gold > 0"', "-1", (6, 94, 0)),
        ('abstains: 0, whip: "gold > 0"', "0", (90, 10, 0)),
        ('abstains: 0, whip: "gold > 0", defects: 0', "-0.1", (0, 100, 0)),
        ('abstains: 0, whip: "gold > 600"', "1", (72, 28, 0)),
        ('abstains: 0.2, whip: "gold > 0"', "1", (91, 5, 4)),
    ],
)
def test_abstention_and_whip(rest: str, support: str, count: tuple[int, ...]) -> None:
    """Most abstain where opinion is split in half; under a whip all but the defectors follow the
    side that is ahead, and the vote that comes out says how many abstain.
    """
    assert votes(body(f"sd: 0, {rest}", support))[0][2] == count


def test_nobody_votes_and_nothing_passes() -> None:
    """All abstain: 0 is not more than half of 0."""
    assert body("sd: 0, abstains: 1", "0").of("gold") == 497


def test_uncertain_support_makes_uncertain_votes() -> None:
    """The same order in many games: some pass and some do not; without `sd` all are alike."""
    assert {body("sd: 0.5", "0.1", run).of("gold") for run in range(12)} == {505, 497}
    assert {votes(body("sd: 0", "0.1", run))[0][2] for run in range(5)} == {(42, 38, 20)}


def test_a_package_that_is_signed_as_it_stands_may_need_a_vote() -> None:
    """Consent of a body is asked of listed packages too."""
    for support, gold in ((1, 510), (-1, 497)):
        table = Table(f"""
bodies: [{{id: moot, name: M, seat: north, groups: [{{id: all, name: A, members: 9, sd: 0}}]}}]
agreements: [{{id: pact, title: P, parties: [north], packages: [{{id: one, title: O,
  signed: [{{change: gold, by: 10, limited: false}}],
  consent: [{{body: moot, support: {{all: {support}}}, refused: [{{change: gold, by: -3,
    limited: false}}]}}]}}]}}]
orders: [{{id: pen, seat: north, ORDER, effects: [{{sign: pact.one}}]}}]
""").turn(north="pen")
        assert table.of("gold") == gold
