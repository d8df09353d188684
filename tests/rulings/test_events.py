"""Events: on a day, in a window, in some months, by chance, when triggered, once or often."""

import pytest

from tests.rulings.table import Table


def rains(event: str, turns: int = 6, run: int = 0) -> list[int]:
    """The turns (from 1) in which it rains."""
    table = Table(f"events: [{{id: rain, title: R, text: R., {event}}}]", run=run)
    return [turn for turn in range(1, turns + 1) if table.turn().facts("event")]


@pytest.mark.parametrize(
    ("event", "turns"),
    [
        ("on: 2020-01-15", [2]),  # turns begin on 1, 11, 21, 31 January, 10 and 20 February
        ("on: 2020-01-21", [3]),  # on the first day of a turn
        ("from: 2020-01-25", [3]),  # the first turn that reaches into the window
        ("from: 2020-01-25, once: false", [3, 4, 5, 6]),
        ("until: 2020-01-31, when: 'true', once: false", [1, 2, 3, 4]),
        ("from: 2020-01-15, until: 2020-02-05, once: false", [2, 3, 4]),
        ("months: [2], once: false", [5, 6]),
        ("when: turn >= 4, once: false", [4, 5, 6]),
        ("when: turn >= 4", [4]),
        ("chance: {of: 1, per: 10 days}, once: false", [1, 2, 3, 4, 5, 6]),
        ("chance: {of: 0, per: 10 days}, once: false", []),
        ("chance: {of: turn - 4, per: 10 days}, once: false", [5, 6]),
        ("seen_by: [north]", []),  # nothing makes it happen
    ],
)
def test_when_an_event_happens(event: str, turns: list[int]) -> None:
    """What is written decides; without ``once: false`` it happens once only."""
    assert rains(event) == turns


def test_a_chance_is_a_hazard_for_its_time() -> None:
    """One in two a turn: about half of 200 games have rain in the first turn."""
    wet = sum(bool(rains("chance: {of: 0.75, per: 20 days}", 1, run)) for run in range(200))
    assert 80 <= wet <= 120


TRIGGER = """
events: [{id: rain, title: R, text: R., effects: [{change: gold, by: -10, limited: false}]}]
orders:
  - {id: dance, seat: north, ORDER, effects: [{trigger: rain}]}
  - {id: pray, seat: north, ORDER, effects: [{trigger: rain, after: 15 days}]}
"""


def test_an_event_can_be_triggered_at_once_or_later() -> None:
    """A dance brings rain in the same turn; a prayer of 15 days in the second of 10."""
    assert Table(TRIGGER).turn(north="dance").of("gold") == 490
    table = Table(TRIGGER).turn(north="pray")
    assert table.of("gold") == 500
    assert table.turn().facts("event") == ["rain"]
    assert table.holds("happened(rain)")


def test_an_event_that_happens_once_is_not_triggered_again() -> None:
    """The second dance is in vain."""
    table = Table(TRIGGER).turn(north="dance")
    assert table.turn(north="dance").of("gold") == 490


def test_only_those_who_see_an_event_learn_of_it() -> None:
    """``seen_by: [south]``."""
    table = Table(
        "events: [{id: rain, title: R, text: R., on: 2020-01-05, seen_by: [south]}]"
    ).turn()
    assert table.facts("event", "south") == ["rain"]
    assert table.facts("event", "north") == []
    assert table.view("south").known.happened[0, 0] == 1
    assert table.view("north").known.happened[0, 0] == 0
