"""Signature: an agreement comes into force when all parties have signed the same package."""

from tests.rulings.table import Table

PACT = """
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
agreements:
  - id: pact
    title: P
    parties: [north, south]
    packages:
      - {id: big, title: B, lasts: 15 days,
          signed: [{change: gold, by: 100, limited: false}],
          in_force: [{change: gold, by: 1, per: 1 day, limited: false}]}
      - {id: small, title: S, signed: [{change: gold, by: 10, limited: false}]}
      - {id: blessed, title: B, consent: [{actor: elder, chance: 0,
          refused: [{change: gold, by: -7, limited: false}]}]}
    in_force: [{change: gold, by: 0.1, per: 1 day, limited: false}]
orders:
  - {id: pen, seat: north, ORDER, options: [
      {id: big, title: B, effects: [{sign: pact.big}]},
      {id: small, title: S, effects: [{sign: pact.small}]},
      {id: blessed, title: B, effects: [{sign: pact.blessed}]},
      {id: none, title: N, effects: [{unsign: pact}]}]}
  - {id: other_pen, seat: north, ORDER, effects: [{sign: pact.small}]}
  - {id: brush, seat: south, ORDER, options: [
      {id: big, title: B, effects: [{sign: pact.big}]},
      {id: small, title: S, effects: [{sign: pact.small}]},
      {id: blessed, title: B, effects: [{sign: pact.blessed}]}]}
"""


def test_both_sign_the_same_package() -> None:
    """In the same turn: it is concluded, its effects happen once and its rates begin."""
    table = Table(PACT).turn(north="pen.big", south="brush.big")
    assert table.facts("concluded") == ["pact.big"]
    assert table.holds("agreed(pact.big) and in_force(pact) and not agreed(pact.small)")
    assert table.of("gold") == 500 + 100 + 10 + 1
    assert table.turn().of("gold") == 622 - 11  # it lapsed after its 15 days


def test_an_offer_stands_until_it_is_taken_up() -> None:
    """North signs in the first turn, South two turns later."""
    table = Table(PACT).turn(north="pen.small").turn()
    assert table.holds("offered(pact.small, north) and offered(pact) and not agreed(pact)")
    assert table.turn(south="brush.small").facts("concluded") == ["pact.small"]


def test_two_packages_make_no_agreement() -> None:
    """Each has signed another draft: both offers stand, nothing is concluded."""
    table = Table(PACT).turn(north="pen.big", south="brush.small")
    assert table.holds("not agreed(pact) and offered(pact.big, north) and offered(pact.small)")


def test_a_signature_can_be_changed_or_withdrawn() -> None:
    """North moves from big to small, then takes its hand off the table."""
    table = Table(PACT).turn(north="pen.big").turn(north="pen.small")
    assert table.holds("offered(pact.small, north) and not offered(pact.big)")
    assert table.turn(north="pen.none", south="brush.small").holds("not agreed(pact)")


def test_who_signs_two_packages_in_one_turn_has_signed_neither() -> None:
    """Two pens, two drafts: no order of the file decides between them."""
    table = Table(PACT).turn(north="pen.big, other_pen", south="brush.big")
    assert table.holds("not agreed(pact) and not offered(pact, north)")


def test_an_actor_must_consent_where_the_package_says_so() -> None:
    """Both seats have signed, the actor declines: its ``refused`` effects happen and the
    signatures are used up.
    """
    table = Table(PACT).turn(north="pen.blessed", south="brush.blessed")
    assert table.facts("declined") == ["pact.blessed"]
    assert table.of("gold") == 493
    assert table.holds("not offered(pact) and not agreed(pact)")


def test_a_new_package_takes_the_place_of_the_old() -> None:
    """Big is in force; both sign small: small is in force, and big's rate ends."""
    table = Table(PACT).turn(north="pen.big", south="brush.big")
    table.turn(north="pen.small", south="brush.small")
    assert table.holds("agreed(pact.small) and not agreed(pact.big) and in_force(pact)")
    assert table.of("gold") == 611 + 10 + 1


def test_only_parties_see_the_offers() -> None:
    """A third seat does not learn who has signed what before it is concluded."""
    seat = """capital: {start: 4}, leanings: [{id: p, name: P, about: P, goals: [
      {id: g, title: G, weight: 1, measure: '50'}]}]"""
    table = Table(f"""
seats: [{{id: north, name: N, {seat}}}, {{id: south, name: S, {seat}}},
  {{id: west, name: W, {seat}}}]
agreements: [{{id: pact, title: P, parties: [north, south], packages: [{{id: big, title: B}}]}}]
orders: [{{id: pen, seat: north, ORDER, effects: [{{sign: pact.big}}]}}]
""").turn(north="pen")
    assert table.view("south").known.signed.max() == 0
    assert table.view("west").known.signed.max() == -1
