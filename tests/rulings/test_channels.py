"""Channels: words for one pair of ears or for all, what they cost, and how they come out."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.state import opening
from game.engine.view import UNKNOWN_CAUSES, rows_for
from tests.rulings.table import Table, scenario_of
from tests.scenario.marked import codes, is_marked

SEAT = """capital: {start: 9, per_turn: 0, bank: 9, orders: 5}, leanings: [
  {id: p, name: P, about: P, goals: [{id: g, title: G, weight: 1, measure: '50'}]}]"""
SEATS = f"""
seats: [{{id: north, name: North, {SEAT}}}, {{id: south, name: South, {SEAT}}},
  {{id: west, name: West, {SEAT}}}]
metrics:
  - {{id: gold, name: Gold, range: [0, 1000], start: 500}}
  - {{id: hope, name: Hope, range: [0, 1000], start: 100, seen_by: [north, south]}}
markers: [{{id: told, title: T}}, {{id: hinted, title: H}}]
"""
ORDERS = (
    SEATS
    + """
commitments: [{id: word, seat: north, title: Never}]
orders:
  - id: offer
    seat: north
    title: Offer
    about: A
    category: do
    cost: 1
    cooldown: 30 days
    effects: [{change: hope, by: 1, limited: false}]
    channel:
      to: south
      private: {effects: [{change: hope, by: 10, limited: false}, {mark: hinted}]}
      back_channel: {cost: 2, effects: [{change: hope, by: 20, limited: false}, {mark: told}]}
      public: {cost: 1, effects: [{change: hope, by: 40, limited: false}, {commit: word}]}
      leaks: {chance: "LEAK", leaked: [{change: gold, by: -100, limited: false}]}
"""
)
TIGHT, LEAKY = ORDERS.replace("LEAK", "0"), ORDERS.replace("LEAK", "1")


@pytest.mark.parametrize(
    ("way", "cost", "hope"), [("private", 1, 111), ("back_channel", 3, 121), ("public", 2, 141)]
)
def test_a_way_adds_its_cost_and_effects_to_the_orders(way: str, cost: int, hope: int) -> None:
    """One point for the offer, and what the way costs; its effects on top."""
    table = Table(TIGHT).turn(north=f"offer.{way}")
    assert (table.capital("north"), table.of("hope")) == (9 - cost, hope)
    assert table.refused("north", f"offer.{way}") == ["cooling"]


def test_it_must_be_said_in_what_way() -> None:
    """As with a manner; and only in a way that is written."""
    assert Table(TIGHT).refused("north", "offer") == ["needs_option"]
    assert Table(TIGHT).refused("north", "offer.loudly") == ["unknown_option"]


@pytest.mark.parametrize("way", ["private", "back_channel"])
def test_quiet_words_are_known_to_sender_and_hearer_alone(way: str) -> None:
    """The third seat gets no fact; the other two do."""
    table = Table(TIGHT).turn(north=f"offer.{way}")
    told = [table.facts("sealed", seat) for seat in ("north", "south", "west")]
    assert told == [[f"offer.{way}"], [f"offer.{way}"], []]
    assert table.view("south").known.used.sum() == 1
    assert table.view("west").known.used.sum() == 0
    assert table.view("south").known.ready.max() == 30
    assert table.view("west").known.ready.max() == 0


def test_public_words_are_known_to_all_and_bind() -> None:
    """All learn of them, and the word is given."""
    table = Table(TIGHT).turn(north="offer.public")
    assert table.facts("sealed", "west") == ["offer.public"]
    assert table.holds("committed(word)")
    assert table.view("west").known.used.sum() == 1
    quiet = Table(TIGHT).turn(north="offer.private")
    assert not quiet.holds("committed(word)")


def test_how_long_it_rests_is_known_only_to_who_hears_every_way() -> None:
    """Even after public words: else the cooldown would tell of private ones."""
    table = Table(TIGHT).turn(north="offer.public")
    assert table.view("south").known.ready.max() == 30
    assert table.view("west").known.ready.max() == 0


def test_a_marker_of_quiet_words_is_known_to_those_who_heard_them() -> None:
    """Whatever way sets it, and though others set nothing."""
    table = Table(TIGHT).turn(north="offer.back_channel")
    place = table.rules.place("marker", "told")
    assert table.view("south").known.marks[place] > 0
    assert table.view("west").known.marks[place] < 0


def test_common_effects_are_as_quiet_as_the_way() -> None:
    """The third seat reads them as causes it does not know, not as the order's."""
    sections = TIGHT.replace("seen_by: [north, south]", "seen_by: [north, south, west]")
    for way, unknown in (("private", True), ("public", False)):
        table = Table(sections).turn(north=f"offer.{way}")
        assert table.last is not None
        rows = rows_for(table.rules, 2, list(table.last.ledger.rows()), table.view("west"))
        assert [row.index == UNKNOWN_CAUSES for row in rows] == ([True] if unknown else [False] * 2)


def test_an_actor_as_hearer_is_no_seat() -> None:
    """What is said to an actor alone is known to the sender alone."""
    sections = TIGHT.replace("to: south", "to: elder") + (
        "actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]"
    )
    table = Table(sections).turn(north="offer.private")
    told = [table.facts("sealed", seat) for seat in ("north", "south", "west")]
    assert told == [["offer.private"], [], []]


# -- leaks -----------------------------------------------------------------------------------------


def test_a_leak_is_known_to_all_and_has_its_effects() -> None:
    """Certain to come out: the west learns in what way it was said, and the price is paid."""
    table = Table(LEAKY).turn(north="offer.back_channel")
    assert table.facts("leaked", "west") == ["offer.back_channel"]
    assert table.of("gold") == 400
    assert table.rows("gold") == [("orders", "change", -100)]
    assert table.last is not None
    rows = rows_for(table.rules, 2, list(table.last.ledger.rows()), table.view("west"))
    assert [row.index == UNKNOWN_CAUSES for row in rows] == [False]


def test_what_is_said_in_public_cannot_leak() -> None:
    """Nor what is not said at all."""
    assert Table(LEAKY).turn(north="offer.public").facts("leaked") == []
    assert Table(LEAKY).turn().of("gold") == 500


def test_the_chance_of_a_leak_is_read_as_the_orders_phase_begins() -> None:
    """After actors have refused what they refuse, before any order has its effects."""
    others = """
  - {id: spend, seat: west, ORDER, effects: [{change: gold, by: -1, limited: false}]}
  - {id: beg, seat: west, ORDER, consent: {actor: elder, chance: 0,
      refused: [{change: gold, by: -1, limited: false}]}}
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
"""
    sections = ORDERS.replace("LEAK", "if gold > 499 then 1 else 0") + others
    table = Table(sections).turn(north="offer.private", west="spend")
    assert table.of("gold") == 399
    table.turns(3).turn(north="offer.private")
    assert table.of("gold") == 399
    assert Table(sections).turn(north="offer.private", west="beg").of("gold") == 499


def test_leaks_are_as_frequent_as_their_chance() -> None:
    """Three in ten, over two thousand runs; each order has a draw of its own."""
    second = ORDERS.partition("orders:\n")[2].replace("id: offer", "id: other")
    rules = scenario_of(ORDERS.replace("LEAK", "0.3") + second.replace("LEAK", "0.3")).rules
    assert rules.leaks == 2
    state = opening(rules, 1, np.arange(2000))
    orders = Orders.none(rules, 2000)
    orders.chosen[rules.place("order_option", "offer.private")] = True
    one = resolve(rules, state, orders, 1).state.values[0]
    assert 0.27 < np.mean(one == 400_000) < 0.33
    orders.chosen[rules.place("order_option", "other.private")] = True
    both = resolve(rules, state, orders, 1).state.values[0]
    assert set(both) == {300_000, 400_000, 500_000}
    assert (both <= one).all()  # the second order does not move the first one's draw
    assert 0.06 < np.mean(both == 300_000) < 0.12


def test_words_that_an_actor_refuses_may_leak_too() -> None:
    """They were said all the same; only who heard them knows of the refusal."""
    sections = LEAKY.replace(
        "    channel:",
        "    consent: {actor: elder, chance: 0, refused: [{change: hope, by: -5, limited: false}]}"
        "\n    channel:",
    )
    elder = "actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]"
    table = Table(sections + elder).turn(north="offer.private")
    assert table.of("hope") == 95
    assert [table.facts("refused", seat) for seat in ("north", "south", "west")] == [
        ["offer.private"], ["offer.private"], [],
    ]  # fmt: skip
    assert table.facts("leaked", "west") == ["offer.private"]


# -- who may ask -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seat", "question", "found"),
    [
        ("west", "used(offer) > 0", ["E443"]),
        ("west", "used(offer.private) > 0", ["E443"]),
        ("west", "used(offer.public) > 0", []),
        ("west", "marked(told)", ["E443"]),
        ("south", "used(offer) > 0 and marked(told)", []),
    ],
)
def test_a_formula_may_ask_of_the_ways_that_its_seat_hears(
    seat: str, question: str, found: list[str]
) -> None:
    """Private words to others are hidden, public ones are not."""
    answer = f"  - {{id: act, seat: {seat}, ORDER, available: {{when: {question}, otherwise: O}}}}"
    assert codes(TIGHT + answer) == found


def test_nobody_makes_a_condition_of_what_it_may_not_hear() -> None:
    """Whether it is met would tell."""
    condition = "  - {{id: act, seat: {}, ORDER, depends_on: [{}offer]}}"
    assert is_marked(TIGHT + condition.format("west", "»"), "E452")
    assert codes(TIGHT + condition.format("south", "")) == []


def test_a_secret_order_is_still_its_seats_alone() -> None:
    """``secret: true`` goes on to work, on every way of the order."""
    table = Table(
        SEATS + "orders: [{id: spy, seat: north, ORDER, secret: true,"
        " options: [{id: a, title: A}, {id: b, title: B}]}]"
    ).turn(north="spy.b")
    assert [table.facts("sealed", seat) for seat in ("north", "south")] == [["spy.b"], []]
    assert table.view("south").known.used.sum() == 0
