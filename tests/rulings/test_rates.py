"""Rates are given in real time and turned into turns of any length."""

from tests.rulings.table import Table

TURNS = """
scenario: {id: table, title: T, summary: S, briefing: B, headline: [gold],
  period: {from: 2020-01-01, turns: [10 days, 20 days, 5 days]}}
"""


def test_a_rate_counts_the_days_of_the_turn() -> None:
    """2 a day: 20 in a turn of 10 days, 40 in one of 20, 10 in one of 5."""
    table = Table(
        TURNS
        + """
rules: [{id: income, title: I, effects: [{change: gold, by: 2, per: 1 day, limited: false}]}]
"""
    )
    assert [table.turn().of("gold") for _ in range(3)] == [520, 560, 570]


def test_without_per_a_change_happens_in_full_each_turn() -> None:
    """A rule's change of 2 is 2 in every turn, however long."""
    table = Table(
        TURNS
        + """
rules: [{id: tip, title: I, effects: [{change: gold, by: 2, limited: false}]}]
"""
    )
    assert [table.turn().of("gold") for _ in range(3)] == [502, 504, 506]


def test_a_pull_closes_the_same_share_in_the_same_time() -> None:
    """Half the distance in 10 days is three quarters of it in 20."""
    table = Table(
        TURNS
        + """
metrics: [{id: gold, name: G, range: [0, 1000], start: 500, rest: 100,
  pull: {share: 0.5, per: 10 days}}]
"""
    )
    assert [table.turn().of("gold") for _ in range(2)] == [300, 150]


def test_noise_grows_with_the_root_of_time_and_has_no_drift() -> None:
    """Noise moves a metric by chance, by no more than 3.5 deviations of the turn's length."""
    moved = []
    for run in range(40):
        table = Table(
            TURNS + "metrics: [{id: gold, name: G, range: [0, 1000], start: 500, "
            "noise: {sd: 1, per: 10 days}}]",
            run=run,
        ).turn()
        first = table.of("gold") - 500
        moved.append(first)
        assert abs(first) <= 3.5
        assert abs(table.turn().of("gold") - 500 - first) <= 3.5 * 2**0.5
    assert len(set(moved)) > 30
    assert min(moved) < 0 < max(moved)
