"""Within a phase everything reads the phase's start; changes are merged."""

from tests.rulings.table import Table


def test_orders_of_one_turn_do_not_see_each_other() -> None:
    """Two orders each double 100 gold: it becomes 300, not 400."""
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 1000], start: 100}]
orders:
  - {id: mine, seat: north, ORDER, effects: [{change: gold, by: gold, limited: false}]}
  - {id: mint, seat: south, ORDER, effects: [{change: gold, by: gold, limited: false}]}
""").turn(north="mine", south="mint")
    assert table.of("gold") == 300


def test_conditions_of_verbs_read_the_start_too() -> None:
    """One order sets a marker, another acts only if it is set: this turn it is not yet."""
    table = Table("""
markers: [{id: flag}, {id: seen}]
orders:
  - {id: raise, seat: north, ORDER, effects: [{mark: flag}]}
  - {id: look, seat: south, ORDER, effects: [{mark: seen, when: marked(flag)}]}
""").turn(north="raise", south="look")
    assert table.holds("marked(flag) and not marked(seen)")
    assert table.turn(south="look").holds("marked(seen)")


def test_pull_and_couplings_read_the_same_start() -> None:
    """Gold 200 at rest 100 is pulled by half its distance (−50); a coupling adds a tenth of 200
    (+20); neither sees the other.
    """
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 1000], start: 200, rest: 100,
  pull: {share: 0.5, per: 10 days}}]
rules: [{id: tenth, title: T, effects: [{change: gold, by: gold / 10, limited: false}]}]
""").turn()
    assert sorted(table.rows("gold")) == [("couplings", "change", 20), ("couplings", "pull", -50)]


def test_a_pull_does_not_see_what_fades_in_the_same_turn() -> None:
    """A gift of 100 fades by half in the turn it is given: the pull to 0 still starts from 100."""
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 1000], start: 0, rest: 0,
  pull: {share: 0.1, per: 10 days}}]
orders: [{id: gift, seat: north, ORDER, effects: [
  {change: gold, by: 100, fades: 10 days, limited: false}]}]
""").turn(north="gift")
    assert {source: points for _, source, points in table.rows("gold")} == {
        "change": 100, "fade": -50, "pull": -10,
    }  # fmt: skip
