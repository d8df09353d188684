"""Blocs: audiences at home that are metrics, and changes that touch them by weight."""

import pytest

from tests.rulings.table import Table

BLOCS = """
blocs:
  - {id: farmers, seat: north, name: Farmers, share: 0.6, start: 50, haze: 4}
  - {id: guilds, seat: north, name: Guilds, share: 0.4, start: 50, rest: 10,
      pull: {share: 0.5, per: 10 days}}
"""


def act(effect: str) -> Table:
    """North orders what has one effect."""
    return Table(BLOCS + f"orders: [{{id: act, seat: north, ORDER, effects: [{effect}]}}]")


def test_a_bloc_is_a_metric_from_0_to_100() -> None:
    """It stands after the written metrics, can be read, pulled and changed, and is cut at 0."""
    table = Table(
        BLOCS
        + """
orders: [{id: act, seat: north, ORDER, effects: [{change: farmers, by: -80, limited: false},
  {change: gold, by: farmers + guilds, limited: false}]}]
"""
    ).turn(north="act")
    assert table.rules.metrics.ids == ("gold", "farmers", "guilds")
    assert (table.of("gold"), table.of("farmers"), table.of("guilds")) == (600, 0, 30)


def test_its_seat_alone_sees_it_and_through_its_haze() -> None:
    """North sees the farmers within a band of 8 points and the guilds sharply, South nothing."""
    table = Table(BLOCS)
    north, south = table.view("north"), table.view("south")
    assert (north.high - north.low).tolist() == [0, pytest.approx(8000, abs=1), 0]
    assert (south.low[1:].tolist(), south.high[1:].tolist()) == ([0, 0], [100_000, 100_000])


def test_a_look_at_a_bloc_sharpens_it() -> None:
    """`reveal` does for a bloc what it does for other metrics."""
    table = act("{reveal: farmers, to: north, for: 1 month}").turn(north="act")
    assert table.view("north").is_sharp(1)
    assert not table.view("south").is_sharp(1)


def test_a_change_touches_blocs_by_weight() -> None:
    """−10 of gold: −20 for whom it weighs 2, +5 for whom it weighs −0.5, nobody else."""
    table = act("{change: gold, by: -10, limited: false, blocs: {farmers: 2, guilds: -0.5}}")
    table.turn(north="act")
    assert table.of("gold") == 490
    assert table.rows("farmers") == [("orders", "change", -20)]
    assert table.rows("guilds")[0] == ("orders", "change", 5)


def test_a_formula_is_weighed_too() -> None:
    """A tenth of 500 pieces of gold, weighed ½."""
    table = act("{change: gold, by: gold / 10, limited: false, blocs: {farmers: 0.5}}")
    assert table.turn(north="act").rows("farmers") == [("orders", "change", 25)]


def test_the_soft_limits_of_a_bloc_are_its_own() -> None:
    """In the middle of its range 8 becomes 7, whatever the range of what is changed."""
    table = act("{change: gold, by: 8, blocs: {farmers: 1}}")
    assert table.turn(north="act").of("farmers") == 57


@pytest.mark.parametrize(
    ("how", "values"),
    [
        ("when: gold > 600", [50, 50, 50]),
        ("per: 5 days", [70, 70, 70]),
        ("after: 10 days", [50, 60, 60]),
        ("over: 20 days", [55, 60, 60]),
        ("fades: 10 days", [55, 52.5, 51.25]),
    ],
)
def test_blocs_change_when_and_how_the_change_does(how: str, values: list[float]) -> None:
    """Ten points under a condition, as a rate, later, spread, or fading."""
    table = act(f"{{change: gold, by: 10, {how}, limited: false, blocs: {{farmers: 1}}}}")
    assert [table.turn(north="act" if t == 0 else "").of("farmers") for t in range(3)] == values


def test_the_engine_knows_whose_bloc_it_is() -> None:
    """Its seat, its metric, its share and what it minds."""
    bloc = Table(BLOCS.replace("share: 0.4", "share: 0.4, belligerence: 2, inconsistency: 0"))
    farmers, guilds = bloc.rules.blocs
    assert (farmers.id, farmers.seat, farmers.metric, farmers.share) == ("farmers", 0, 1, 0.6)
    assert (farmers.belligerence, farmers.inconsistency) == (1, 1)
    assert (guilds.metric, guilds.belligerence, guilds.inconsistency) == (2, 2, 0)


def test_another_seat_sees_the_same_whatever_the_bloc_thinks() -> None:
    """South's view, changes under way included, has the same bytes for 20 and for 80."""
    views = []
    for points in (20, 80):
        table = Table(
            BLOCS
            + """
orders: [{id: act, seat: north, ORDER, effects: [
  {change: gold, by: -10, fades: 1 month, blocs: {farmers: 2}},
  {change: gold, by: -10, over: 1 month, fades: 1 month, blocs: {guilds: 2}}]}]
"""
        )
        table.state.values[1:] = points * 1000
        table.turn(north="act").turn()
        views.append(table.view("south"))
        assert table.state.fading.all()
    one, two = views
    assert (one.low.tobytes(), one.high.tobytes()) == (two.low.tobytes(), two.high.tobytes())
    assert (one.menu, one.asked, one.gauges) == (two.menu, two.asked, two.gauges)
    for (name, mine), (_, theirs) in zip(one.known.arrays(), two.known.arrays(), strict=True):
        assert mine.tobytes() == theirs.tobytes(), name
