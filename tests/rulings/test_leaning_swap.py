"""Another card for a seat: new goals, new red lines, and nobody else learns of it."""

import pytest

from game.engine.scoring import final_scores
from game.match.outcome import seat_outcome
from tests.rulings.table import Table

CARDS = """
seats:
  - id: north
    name: N
    leanings:
      - {id: rich, name: R, about: R, goals: [{id: gold, title: G, weight: 1, measure: '80'}],
          red_lines: [{id: fall, title: F, when: gold < 500, costs: 5}]}
      - {id: poor, name: P, about: P, goals: [{id: none, title: N, weight: 1, measure: '20'}],
          red_lines: [{id: fall, title: F, when: gold < 400, costs: 7}]}
      - {id: wild, name: W, about: W, goals: [{id: none, title: N, weight: 1, measure: '0'}]}
  - id: south
    name: S
    leanings: [{id: plain, name: P, about: P,
      goals: [{id: gold, title: G, weight: 1, measure: '50'}]}]
orders:
  - {id: vote, seat: south, ORDER, effects: [{leaning: north.poor}]}
  - {id: revolt, seat: south, ORDER, effects: [{leaning: north.wild}]}
  - {id: lose, seat: south, ORDER, effects: [{change: gold, by: -60, limited: false}]}
"""


def score(table: Table) -> float:
    return float(final_scores(table.rules, table.state)[0, 0])


def test_the_score_goes_on_by_the_new_card() -> None:
    """80 in the first turn, 20 from the second on, in which the card is swapped."""
    table = Table(CARDS).turn().turn(south="vote")
    assert table.holds("leaning(north.poor) and not leaning(north.rich)")
    assert score(table) == (80 + 20) / 4 + 20 / 2


def test_only_the_seat_itself_learns_of_it() -> None:
    """The fact is North's alone, and South sees what it would see without the swap."""
    table, other = Table(CARDS).turn(south="vote"), Table(CARDS).turn(south="revolt")
    assert table.facts("leaning", "north") == ["north.poor"]
    assert table.facts("leaning", "south") == []
    assert table.view("north").known.leanings.tolist() == [[1], [0]]
    one, two = table.view("south").known, other.view("south").known
    for name, array in one.arrays():
        if name not in ("used", "ready"):  # two different orders were given
            assert array.tobytes() == dict(two.arrays())[name].tobytes(), name


def test_the_card_one_holds_is_no_news() -> None:
    """Dealt again, it changes nothing."""
    table = Table(CARDS).turn(south="vote")
    assert table.turn(south="vote").facts("leaning") == []


def test_of_two_cards_the_one_listed_first_is_dealt() -> None:
    """Whatever the order of the orders in the file; and it is told once."""
    swapped = CARDS.replace("id: vote", "id: x").replace("id: revolt", "id: vote")
    for sections in (CARDS, swapped.replace("id: x", "id: revolt")):
        table = Table(sections).turn(south="vote, revolt")
        assert table.facts("leaning") == ["north.poor"]
        assert table.holds("leaning(north.poor)")


def test_red_lines_are_those_of_the_card() -> None:
    """Under the old card the old line is crossed, under the new one the new."""
    table = Table(CARDS).turn(south="vote, lose")
    assert table.facts("crossed") == []  # 440: no line of the new card
    assert table.turn(south="lose").facts("crossed") == ["north.poor.fall"]
    assert Table(CARDS).turn(south="lose").facts("crossed") == ["north.rich.fall"]


def test_a_line_crossed_under_the_old_card_still_costs() -> None:
    """Both lines are paid for, and both are told in the end."""
    table = Table(CARDS).turn(south="lose").turn(south="vote").turn(south="lose")
    assert score(table) == pytest.approx((80 + 20 + 20) / 6 + 20 / 2 - 5 - 7)
    outcome = seat_outcome(table.rules, table.state, 0)
    assert outcome.crossed == (("north.rich.fall", 5), ("north.poor.fall", 7))
