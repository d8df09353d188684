"""Why over any turns: rows that sum to the change, and whose doing they are."""

from __future__ import annotations

import random

import pytest

from game.telling.gauges import known_gauges
from game.telling.why import Why, grouped, inputs, summed, why
from tests.telling.played import sitting

GAMES = [("gsomia-dispute", "seoul"), ("hanoi-summit", "washington"), ("sma-talks", "seoul")]


def _spans(scenario: str, seat: str) -> list[Why]:
    """Every gauge that a seat may know, over spans drawn by lot."""
    told, draw = sitting(scenario, seat, 6), random.Random(5)  # noqa: S311 (a test's draw)
    found = []
    for name in known_gauges(told):
        first, last = sorted(draw.choices(range(1, len(told.match.reveals) + 1), k=2))
        found.append(why(told, name, first, last))
    return found


@pytest.mark.parametrize(("scenario", "seat"), GAMES)
def test_rows_sum_to_the_change(scenario: str, seat: str) -> None:
    """Over any span of turns the rows sum to the change of what is seen, with nothing left over."""
    seen = [one for one in _spans(scenario, seat) if one.rows is not None]
    assert len(seen) > 8
    for one in seen:
        assert one.now.exact is not None
        assert one.earlier.exact is not None
        assert one.total == one.now.exact - one.earlier.exact
        assert sum(row.amount for row in summed(one.rows or ())) == one.total


@pytest.mark.parametrize(("scenario", "seat"), GAMES)
def test_groups_hold_every_row_once(scenario: str, seat: str) -> None:
    """Rows by whose doing they are sum to the same, and no row gets lost on the way."""
    told = sitting(scenario, seat, 6)
    for one in _spans(scenario, seat):
        groups = grouped(told, one.rows or ())
        assert sum(group.amount for group in groups) == one.total
        for group in groups:
            assert group.amount == sum(row.amount for row in group.rows)
            assert all(row.by == group.by for row in group.rows)


def test_doings_are_told_apart() -> None:
    """A capital's orders, an actor's moves, chance: each has a group of its own."""
    told = sitting("gsomia-dispute", "seoul", 6)
    found = {row.by for one in _spans("gsomia-dispute", "seoul") for row in one.rows or ()}
    assert {"seat:seoul", "seat:washington", "actor:pyongyang", "rules", "drift"} <= found
    assert all(grouped(told, one.rows or ()) or not one.total for one in _spans(*GAMES[0]))


def test_hazy_metrics_have_no_rows() -> None:
    """What a seat sees through a haze has no causes that it could tell apart."""
    one = why(sitting("gsomia-dispute", "seoul", 3), "grievance", 1, 3)
    assert one.rows is None
    assert one.now.low is not None


def test_a_gauge_names_its_inputs() -> None:
    """A gauge that is worked out says from what, and how that has changed."""
    told = sitting("gsomia-dispute", "seoul", 3)
    one = why(told, "alliance_trust", 1, 3)
    assert [it.name for it in one.inputs] == inputs(told, "alliance_trust")
    assert [it.name for it in one.inputs] == ["trust_us", "trust_rok"]
    assert inputs(told, "trust_us") == []
