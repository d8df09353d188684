"""An order that asks an actor happens only if the actor accepts."""

from tests.rulings.table import Table


def asked(chance: str, run: int = 0, seed: int = 1) -> Table:
    return Table(
        f"""
actors:
  - {{id: elder, name: E, types: [{{id: mild, name: M, prior: 1, traits: {{heart: 1}}}}],
      moves: [{{id: nod, title: N, utility: 0}}]}}
orders:
  - {{id: plead, seat: north, title: T, about: A, category: do, cost: 2,
      consent: {{actor: elder, chance: {chance},
        refused: [{{change: gold, by: -3, limited: false}}]}},
      effects: [{{change: gold, by: 5, limited: false}}]}}
""",
        run=run,
        seed=seed,
    ).turn(north="plead")


def test_accepted() -> None:
    """The chance is 1: the effects happen."""
    table = asked("1")
    assert table.of("gold") == 505
    assert table.facts("sealed", "south") == ["plead"]


def test_refused() -> None:
    """The chance is 0: only the ``refused`` effects happen; the capital is spent."""
    table = asked("0")
    assert table.of("gold") == 497
    assert table.capital("north") == 7
    assert table.facts("refused") == ["plead"]
    assert table.holds("used(plead) == 1")


def test_the_chance_may_read_what_the_actor_is_like() -> None:
    """The actor's trait ``heart`` is 1, and so is the chance."""
    assert asked("heart").of("gold") == 505
    assert asked("heart - 1").of("gold") == 497


def test_the_dice_decide_in_between() -> None:
    """With a chance of one half, some games accept and some do not."""
    assert {asked("0.5", run).of("gold") for run in range(12)} == {505, 497}
