"""Changes that land later, land bit by bit, or fade again."""

from tests.rulings.table import Table


def gold_after(effect: str, turns: int) -> list[float]:
    """Gold gained at the end of each turn, when the order is given in the first."""
    table = Table(f"""
orders: [{{id: act, seat: north, ORDER, effects: [{{change: gold, {effect}, limited: false}}]}}]
""").turn(north="act")
    gold = [table.of("gold"), *(table.turn().of("gold") for _ in range(turns - 1))]
    return [round(found - 500, 3) for found in gold]


def test_after_lands_in_the_turn_of_its_day() -> None:
    """In turns of 10 days, ``after: 15 days`` lands in the second and ``20 days`` in the third."""
    assert gold_after("by: 8, after: 15 days", 3) == [0, 8, 8]
    assert gold_after("by: 8, after: 20 days", 3) == [0, 0, 8]


def test_over_spreads_evenly_and_exactly() -> None:
    """10 over 30 days comes in three parts on the grid that add up to 10."""
    assert gold_after("by: 10, over: 30 days", 4) == [3.333, 6.667, 10, 10]


def test_after_and_over_together_begin_late() -> None:
    """20 over 20 days after 5: a quarter in the first turn, half in the second, the rest then."""
    assert gold_after("by: 20, after: 5 days, over: 20 days", 4) == [5, 15, 20, 20]


def test_fades_gives_half_back_in_its_time() -> None:
    """16 that fades in 10 days: 8 are left after the turn, then 4, 2, 1."""
    assert gold_after("by: 16, fades: 10 days", 4) == [8, 4, 2, 1]


def test_what_lands_late_may_fade() -> None:
    """Lands in the second turn whole and begins to fade in the third."""
    assert gold_after("by: 16, after: 10 days, fades: 10 days", 4) == [0, 16, 8, 4]


def test_an_amount_by_formula_is_settled_when_it_is_set_going() -> None:
    """A tenth of the 500 there are at the start lands later, whatever gold is then."""
    table = Table("""
orders:
  - {id: act, seat: north, ORDER, effects: [
      {change: gold, by: gold / 10, after: 10 days, limited: false}]}
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 100, limited: false}]}
""")
    assert table.turn(north="act, dig").turn().of("gold") == 650


def test_late_and_fading_changes_keep_their_rows() -> None:
    """The ledger says what landed late and what faded."""
    table = Table("""
orders: [{id: act, seat: north, ORDER, effects: [
  {change: gold, by: 8, after: 10 days, fades: 10 days, limited: false}]}]
""").turn(north="act")
    assert table.turn().rows("gold") == [("couplings", "late", 8)]
    assert table.turn().rows("gold") == [("couplings", "fade", -4)]


def test_a_change_in_waiting_meets_the_limits_of_its_day() -> None:
    """8 set going at 0 of 100 lands when the metric stands at 50, and becomes 7."""
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 100], start: 0}]
orders:
  - {id: act, seat: north, ORDER, effects: [{change: gold, by: 8, after: 10 days}]}
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 50, limited: false}]}
""").turn(north="act, dig")
    assert table.turn().of("gold") == 57
