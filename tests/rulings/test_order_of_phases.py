"""Phases follow one another in a fixed order, and each reads what those before it left."""

from tests.rulings.table import Table


def test_a_turn_runs_through_its_phases_in_order() -> None:
    """Deeds of every kind in one turn: the ledger lists them in the order of the turn."""
    table = Table("""
actors:
  - {id: elder, name: E, moves: [{id: nod, title: N, utility: 0, effects: [
      {change: gold, by: 1, limited: false}]}]}
  - {id: youth, name: Y, moves: [{id: nod, title: N, utility: 0, effects: [
      {change: gold, by: 1, limited: false}]}]}
rules:
  - {id: third, title: T, phase: home, effects: [{change: gold, by: 1, limited: false}]}
  - {id: second, title: T, effects: [{change: gold, by: 1, limited: false}]}
  - {id: first, title: T, phase: interactions, effects: [{change: gold, by: 1, limited: false}]}
events: [{id: rain, title: R, text: R., when: 'true', effects: [
  {change: gold, by: 1, limited: false}]}]
clocks: [{id: bell, title: B, runs: 5 days, running: true, runs_out: [
  {change: gold, by: 1, limited: false}]}]
orders:
  - {id: beg, seat: north, ORDER, consent: {actor: elder, chance: 0, refused: [
      {change: gold, by: 1, limited: false}]}}
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 1, limited: false}]}
""").turn(north="dig, beg")
    assert [phase for phase, _, _ in table.rows("gold")] == [
        "consent", "orders", "interactions", "actor:elder", "actor:youth", "events", "upkeep",
        "couplings", "home",
    ]  # fmt: skip


def test_a_phase_reads_what_earlier_phases_left() -> None:
    """Gold is 100, the order adds 100, the rule then adds half of what it finds: 300 in all."""
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 1000], start: 100}]
rules: [{id: interest, title: I, phase: interactions, effects: [
  {change: gold, by: gold / 2, limited: false}]}]
orders: [{id: dig, seat: north, ORDER, effects: [{change: gold, by: 100, limited: false}]}]
""").turn(north="dig")
    assert table.of("gold") == 300


def test_actors_move_one_after_another() -> None:
    """The second actor sees what the first has done: 100 doubled, and doubled again."""
    table = Table("""
metrics: [{id: gold, name: G, range: [0, 1000], start: 100}]
actors:
  - {id: elder, name: E, moves: [{id: double, title: D, utility: 0, effects: [
      {change: gold, by: gold, limited: false}]}]}
  - {id: youth, name: Y, moves: [{id: double, title: D, utility: 0, effects: [
      {change: gold, by: gold, limited: false}]}]}
""").turn()
    assert table.of("gold") == 400
