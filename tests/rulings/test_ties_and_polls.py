"""Tying one's hands gives a word in public and costs capital; a poll shows a seat its blocs."""

from tests.rulings.table import Table

PACT = """
blocs:
  - {id: farmers, seat: north, name: F, share: 1, start: 50, haze: 9}
commitments:
  - {id: ceiling, seat: north, title: C, broken_by: "term(pact.share) > 10",
     broken: [{change: gold, by: -50, limited: false}]}
agreements:
  - id: pact
    title: Pact
    parties: [north, south]
    clauses: [{id: share, type: percentage, title: S, levels: [0, 10, 20]}]
    table:
      ties: {north: {commitment: ceiling, raises: 6, cost: 2}}
      polls: {north: {cost: 1, lasts: 15 days}}
sheets:
  - {seat: north, leaning: plain, agreement: pact, clauses: {share: [[0, 0], [20, 10]]},
     reservation: 3}
"""


def test_tied_hands_are_a_word_given_in_public() -> None:
    """North pays 2, its word holds, everybody knows; nothing else changes."""
    table = Table(PACT).turn(north=" / tie_hands pact")
    assert table.holds("tied(pact, north) and not tied(pact, south) and committed(ceiling)")
    assert table.capital("north") == 7
    assert table.facts("tied", "south") == ["north.pact"]
    assert table.of("gold") == 500


def test_tied_hands_raise_the_reservation_by_their_points() -> None:
    """Six points, in thousandths, stand with the seat, beside what its sheet says itself."""
    table = Table(PACT).turn(north=" / tie_hands pact")
    assert table.state.tied[:, 0, 0].tolist() == [6000, 0]


def test_hands_are_tied_once() -> None:
    """A second knot costs nothing, for it is not tied."""
    table = (
        Table(PACT).turn(north=" / tie_hands pact / tie_hands pact").turn(north=" / tie_hands pact")
    )
    assert table.capital("north") == 7


def test_only_who_is_listed_and_can_pay_ties_its_hands() -> None:
    """South has no such move; with one point of capital left, North has none either."""
    assert Table(PACT).turn(south=" / tie_hands pact").holds("not tied(pact, south)")
    poor = """
seats:
  - {id: north, name: N, capital: {start: 1, per_turn: 0, bank: 9}, leanings: [{id: plain, name: P,
      about: P, goals: [{id: g, title: G, weight: 1, measure: '50'}]}]}
  - {id: south, name: S, leanings: [{id: plain, name: P, about: P,
      goals: [{id: g, title: G, weight: 1, measure: '50'}]}]}
"""
    table = Table(poor + PACT).turn(north=" / tie_hands pact")
    assert table.holds("not tied(pact, north) and not committed(ceiling)")
    assert table.capital("north") == 1


def test_a_word_that_tied_hands_gave_can_be_broken() -> None:
    """North signs 20 in spite of it, in the next turn: the price is the commitment's."""
    table = Table(PACT).turn(north=" / tie_hands pact")
    table.turn(south=" / table pact share=20", north=" / accept pact")
    assert table.holds("in_force(pact) and broken(ceiling)")
    assert table.facts("broken") == ["ceiling"]
    assert table.of("gold") == 450


def test_a_poll_shows_a_seat_its_own_blocs_for_a_time() -> None:
    """Fifteen days from the start of the turn; it costs 1, and nobody else learns of it."""
    table = Table(PACT).turn(north=" / poll pact")
    farmers = table.rules.metrics.ids.index("farmers")
    assert table.view("north").is_sharp(farmers)
    assert table.capital("north") == 8
    assert (table.facts("polled", "north"), table.facts("polled", "south")) == (["north.pact"], [])
    assert not table.turn().view("north").is_sharp(farmers)


def test_one_poll_a_turn() -> None:
    """The second in a turn is not taken; one in the next turn is."""
    table = Table(PACT).turn(north=" / poll pact / poll pact")
    assert table.capital("north") == 8
    assert table.turn(north=" / poll pact").capital("north") == 7


def test_who_has_no_poll_sounds_nobody() -> None:
    """South is not listed."""
    assert Table(PACT).turn(south=" / poll pact").capital("south") == 9


def test_hands_are_tied_as_long_as_the_word_holds() -> None:
    """A broken word binds nobody: the reservation falls back, and hands can be tied anew."""
    table = Table(PACT).turn(north=" / tie_hands pact")
    assert table.turn().holds("tied(pact, north)")
    table.turn(south=" / table pact share=20", north=" / - / accept pact")
    assert table.holds("not tied(pact, north) and broken(ceiling)")


def test_agreements_of_one_turn_are_asked_about_before_any_is_in_force() -> None:
    """Each elder consents only if the other's agreement is in force: neither is, in any order."""
    twin = """
actors: [{id: elder, name: E, moves: [{id: rest, title: R, utility: 0}]}]
agreements:
  - {id: one, title: O, parties: [north], table: {}, clauses: [{id: a, type: yes_no, title: A}],
     consent: [{actor: elder, chance: "if in_force(two) then 1 else 0"}]}
  - {id: two, title: T, parties: [north], table: {}, clauses: [{id: a, type: yes_no, title: A}],
     consent: [{actor: elder, chance: "if in_force(one) then 0 else 1"}]}
"""
    table = Table(twin).turn(north=" / table one a=yes / table two a=yes")
    assert table.holds("not in_force(one) and in_force(two)")
    swapped = twin.replace("id: one,", "id: last,").replace("id: two,", "id: one,")
    swapped = swapped.replace("id: last,", "id: two,").replace("in_force(two)", "in_force(three)")
    swapped = swapped.replace("in_force(one)", "in_force(two)").replace("(three)", "(one)")
    table = Table(swapped).turn(north=" / table one a=yes / table two a=yes")
    assert table.holds("in_force(one) and not in_force(two)")
