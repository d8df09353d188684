"""What seats see of a metric: sharply, through a haze, or not at all; and what lifts it."""

from tests.rulings.table import Table

HAZE = """
metrics:
  - {id: gold, name: G, range: [0, 1000], start: 500}
  - {id: anger, name: A, start: 40, haze: 8}
  - {id: plan, name: P, start: 70, seen_by: [south]}
gauges: [{id: sum, name: S, formula: gold + anger}]
orders:
  - {id: spy, seat: north, ORDER, effects: [{reveal: anger, to: north, for: 15 days}]}
  - {id: peek, seat: north, ORDER, effects: [{reveal: plan, to: north, for: 15 days}]}
"""


def band(table: Table, seat: str, metric: str) -> tuple[float, float]:
    seen = table.view(seat)
    place = table.rules.place("metric", metric)
    return float(seen.low[place]) / 1000, float(seen.high[place]) / 1000


def test_a_haze_shows_a_band_that_holds_the_value() -> None:
    """Anger of 40 with a haze of 8: a band of 16 points somewhere around it, new every turn."""
    table, bands = Table(HAZE), []
    for _ in range(6):
        low, high = band(table, "north", "anger")
        assert low <= 40 <= high
        assert abs(high - low - 16) < 0.01
        bands.append(low)
        table.turn()
    assert len(set(bands)) == 6


def test_each_seat_has_readings_of_its_own() -> None:
    """North's band is not South's."""
    table = Table(HAZE)
    assert band(table, "north", "anger") != band(table, "south", "anger")


def test_what_is_not_seen_may_be_anything() -> None:
    """North knows nothing of South's plan, South all."""
    assert band(Table(HAZE), "north", "plan") == (0, 100)
    assert band(Table(HAZE), "south", "plan") == (70, 70)


def test_reveal_lifts_the_haze_for_a_time_and_for_one_seat() -> None:
    """15 days after a turn of 10: sharp in the second and third turn, hazy in the fourth."""
    table = Table(HAZE).turn(north="spy")
    assert band(table, "north", "anger") == (40, 40)
    assert band(table, "south", "anger") != (40, 40)
    assert band(table.turn(), "north", "anger") == (40, 40)
    assert band(table.turn(), "north", "anger") != (40, 40)


def test_reveal_shows_even_what_was_hidden() -> None:
    """A look into South's papers."""
    assert band(Table(HAZE).turn(north="peek"), "north", "plan") == (70, 70)


def test_a_gauge_is_seen_only_with_all_its_inputs() -> None:
    """The sum of gold and anger is hidden until anger is sharp."""
    table = Table(HAZE)
    assert table.view("north").gauges == (None,)
    assert table.turn(north="spy").view("north").gauges == (540_000,)
