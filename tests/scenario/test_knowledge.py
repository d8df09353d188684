"""Who may know what: availability reads only what its seat sees; rows with hidden causes."""

from __future__ import annotations

import pytest

from game.engine.view import UNKNOWN_CAUSES, rows_for
from tests.rulings.table import Table, scenario_of
from tests.scenario.marked import codes, is_marked

WORLD = """
metrics:
  - {id: gold, name: G, range: [0, 1000], start: 500}
  - {id: anger, name: A, start: 40, haze: 8}
  - {id: plan, name: P, start: 70, seen_by: [south]}
gauges: [{id: open, name: O, formula: gold / 2}, {id: mood, name: M, formula: 100 - anger}]
lenses: [{id: view, question: Q, default: a,
  settings: [{id: a, name: A, value: 1}, {id: b, name: B, value: 2}]}]
markers: [{id: flag, title: F}, {id: bugged}, {id: warned}]
clocks:
  - {id: tide, title: T, runs: 1 month, running: true}
  - {id: fuse, title: F, runs: 1 month, running: true, seen_by: [south]}
actors: [{id: elder, name: E, types: [{id: a, name: A, prior: 1, traits: {calm: 1}}],
  moves: [{id: nod, title: N, utility: calm}]}]
events:
  - {id: fair, title: F, text: T, effects: [{message: M}]}
  - {id: plot, title: P, text: T, seen_by: [south], effects: [{mark: warned}]}
  - {id: letter, title: L, text: T, seen_by: [south], choice: {seat: north, default: burn,
      options: [{id: burn, title: B}, {id: read, title: R}]}}
agreements:
  - {id: pact, title: P, parties: [north], packages: [{id: draft, title: D}]}
  - {id: league, title: L, parties: [south], packages: [{id: draft, title: D}]}
commitments: [{id: word, seat: south, title: W}]
"""


def availability(formula: str, seat: str = "north") -> str:
    return (
        WORLD
        + f"""
orders:
  - {{id: act, seat: {seat}, ORDER, available: {{when: »{formula}, otherwise: O}}}}
  - {{id: spy, seat: south, ORDER, secret: true, effects: [{{mark: bugged}}]}}
  - {{id: dig, seat: south, ORDER, options: [{{id: deep, title: D}}, {{id: wide, title: W}}]}}
"""
    )


HIDDEN_FROM_NORTH = [
    "anger > 50",  # seen only through a haze
    "plan > 50",  # not seen at all
    "mood > 50",  # a gauge of something hazy
    "gold + plan > 50",
    "running(fuse)",
    "days_left(fuse) < 9",
    "used(spy) > 0",  # a secret order
    "happened(plot)",
    "marked(bugged)",  # set by a secret order
    "marked(warned)",  # set by an event that north does not see
    "offered(league)",  # drafts are known to their parties
    "offered(league.draft)",
    "leaning(south.plain)",
    "capital(south) > 3",
]
OPEN_TO_NORTH = [
    "gold > 50",
    "open > 50",
    "view > 1",
    "turn > 2",
    "today > date(2020-01-05)",
    "running(tide)",
    "marked(flag)",
    "used(dig.deep) > 0",
    "happened(fair)",
    "chosen(letter.read)",  # it was north who answered
    "offered(pact.draft)",
    "agreed(league)",
    "in_force(league)",
    "committed(word)",
    "moved(elder.nod)",
    "leaning(north.plain)",
    "capital(north) > 3",
]


@pytest.mark.parametrize("formula", HIDDEN_FROM_NORTH)
def test_availability_may_not_read_what_its_seat_cannot_see(formula: str) -> None:
    """The menu would tell: refused where the formula begins."""
    assert is_marked(availability(formula), "E443")


@pytest.mark.parametrize("formula", OPEN_TO_NORTH)
def test_availability_may_read_what_its_seat_sees(formula: str) -> None:
    """Sharp metrics, public matters, and what is the seat's own."""
    assert codes(availability(formula)) == []


@pytest.mark.parametrize(
    "formula",
    [
        "plan > 50",
        "running(fuse)",
        "used(spy) > 0",
        "happened(plot)",
        "offered(league)",
        "capital(south) > 3",
    ],
)
def test_what_is_hidden_from_one_seat_is_open_to_another(formula: str) -> None:
    """South may ask all of this."""
    assert codes(availability(formula, "south")) == []


def test_an_option_is_held_to_the_same() -> None:
    """The availability of an option is shown too."""
    assert is_marked(
        WORLD
        + """
orders: [{id: act, seat: north, ORDER, options: [{id: a, title: A},
  {id: b, title: B, available: {when: »anger > 50, otherwise: O}}]}]
""",
        "E443",
    )


# -- rows of the ledger ----------------------------------------------------------------------------


def knows(sections: str) -> list[bool]:
    """Whether north and south may know the cause of the one change in the sections."""
    known = scenario_of(WORLD + sections).rules.known
    assert known.shape == (2, 1)
    return known[:, 0].tolist()  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("effect", "who"),
    [
        ("{change: gold, by: 5}", [True, True]),
        ("{change: gold, by: gold / 100}", [True, True]),
        ("{change: gold, by: plan / 10}", [False, True]),
        ("{change: gold, by: anger / 10}", [False, False]),
        ("{change: gold, by: 5, when: plan > 50}", [False, True]),
        ("{change: gold, by: 5, when: running(fuse)}", [False, True]),
        ("{change: gold, by: 5, when: capital(north) > 3}", [True, False]),
    ],
)
def test_the_size_of_a_row_may_not_give_away_what_is_hidden(effect: str, who: list[bool]) -> None:
    """Who cannot work out amount and condition does not see the row."""
    assert knows(f"rules: [{{id: r, title: R, effects: [{effect}]}}]") == who


@pytest.mark.parametrize(
    ("cause", "who"),
    [
        ("orders: [{id: act, seat: south, ORDER, EFFECT}]", [True, True]),
        ("orders: [{id: act, seat: south, ORDER, secret: true, EFFECT}]", [False, True]),
        (("orders: [{id: act, seat: south, ORDER, secret: true,"
         " options: [{id: a, title: A, EFFECT}]}]"), [False, True]),
        ("rules: [{id: r, title: R, when: plan > 50, EFFECT}]", [False, True]),
        (("rules: [{id: r, title: R, when: ordered(act), EFFECT}]\n"
         "orders: [{id: act, seat: south, ORDER, secret: true}]"), [False, True]),
    ],
)  # fmt: skip
def test_a_row_is_known_to_those_who_know_its_cause(cause: str, who: list[bool]) -> None:
    """Secret orders are known to their seat alone; a rule to those who see why it holds."""
    assert knows(cause.replace("EFFECT", "effects: [{change: gold, by: 5}]")) == who


@pytest.mark.parametrize(
    ("event", "who"),
    [
        ("{id: storm, title: S, text: T, EFFECT}", [True, True]),
        ("{id: storm, title: S, text: T, seen_by: [north], EFFECT}", [True, False]),
        (("{id: storm, title: S, text: T, seen_by: [south], EFFECT, choice: {seat: north,"
         " default: a, options: [{id: a, title: A}, {id: b, title: B}]}}"), [True, True]),
    ],
)  # fmt: skip
def test_an_event_is_known_to_those_who_see_it_or_must_answer_it(
    event: str, who: list[bool]
) -> None:
    """Nobody answers a question that was not put."""
    text = event.replace("EFFECT", "effects: [{change: gold, by: 5}]")
    known = scenario_of(f"events: [{text}]").rules.known
    assert known[:, 0].tolist() == who


def test_rows_with_hidden_causes_are_folded_into_one() -> None:
    """Two secret orders of the south: north sees one row, the sum, without a cause."""
    table = Table("""
orders:
  - {id: spy, seat: south, ORDER, secret: true,
      effects: [{change: gold, by: -30, limited: false}]}
  - {id: bribe, seat: south, ORDER, secret: true,
      effects: [{change: gold, by: -20, limited: false}]}
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 7, limited: false}]}
""").turn(north="dig", south="spy, bribe")
    assert table.last is not None
    rows = list(table.last.ledger.rows())
    seen = {
        seat: sorted(
            (row.index == UNKNOWN_CAUSES, row.amount)
            for row in rows_for(table.rules, place, rows, table.view(seat))
        )
        for place, seat in enumerate(("north", "south"))
    }
    assert seen["north"] == [(False, 7000), (True, -50000)]
    assert seen["south"] == [(False, -30000), (False, -20000), (False, 7000)]
