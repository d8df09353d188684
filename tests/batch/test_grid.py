"""The grid: every pairing once, with the same dice, in the places where it belongs."""

from __future__ import annotations

import numpy as np
import pytest

from game.batch.grid import IDLE, RANDOM, play_grid, policy_of, talk_of
from game.batch.run import idle, play_many
from game.engine.state import Setup
from game.players.dice import random_orders
from tests.engine.shipped import rules_of
from tests.players.test_negotiator import PACT
from tests.rulings.table import scenario_of

THREE = """
seats:
  - {id: north, name: N, leanings: [{id: plain, name: P, about: P., goals: [
      {id: g, title: G, weight: 1, measure: gold}]}]}
  - {id: south, name: S, leanings: [
      {id: plain, name: P, about: P., goals: [{id: g, title: G, weight: 1, measure: gold}]},
      {id: poor, name: P, about: P., goals: [{id: g, title: G, weight: 1, measure: 100 - gold}]}]}
  - {id: east, name: E, leanings: [{id: plain, name: P, about: P., goals: [
      {id: g, title: G, weight: 1, measure: gold}]}]}
metrics: [{id: gold, name: G, start: 50, noise: {sd: 2, per: 1 month}}]
orders:
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 2}]}
  - {id: give, seat: south, ORDER, effects: [{change: gold, by: 1}]}
  - {id: keep, seat: south, ORDER, effects: [{change: gold, by: -1}]}
  - {id: sing, seat: east, ORDER}
personalities:
  - {id: digger, seat: north, name: D, about: D., mood: 0, orders: {dig: 1}}
  - {id: sleeper, seat: north, name: S, about: S., mood: 0, orders: {dig: 0}}
  - {id: giver, seat: south, name: G, about: G., mood: 0, orders: {give: 1}}
  - {id: keeper, seat: south, name: K, about: K., mood: 0, orders: {keep: 1}}
  - {id: singer, seat: east, name: S, about: S., mood: 0, orders: {sing: 1}}
endings:
  - {id: rich, title: R, text: R., when: gold > 55}
  - {id: over, title: O, text: O.}
"""


def test_each_cell_holds_the_games_of_its_pairing() -> None:
    """Scores, endings and uses of a cell are those of the pairing played alone."""
    rules = scenario_of(THREE).rules
    grid = play_grid(rules, 5, 12)
    assert grid.people == ((0, 1), (2, 3), (4,))
    assert grid.scores.shape == (3, 2, 2, 1, 12)
    for i, north in enumerate((0, 1)):
        for j, south in enumerate((2, 3)):
            alone = play_many(rules, 5, np.arange(12), policy_of(rules, (north, south, 4)))
            assert np.array_equal(grid.scores[:, i, j, 0], alone.scores)
            assert np.array_equal(grid.endings[i, j, 0], alone.endings)
            assert grid.used[i, j, 0].tolist() == [6 * (i == 0), 6 * (j == 0), 6 * (j == 1), 6]
    assert grid.scores[0, 0].mean() > grid.scores[0, 1].mean() + 3


def test_every_cell_meets_the_same_dice() -> None:
    """A policy that does nothing to the score leaves it as it was, game by game."""
    rules = scenario_of(THREE.replace("{change: gold, by: -1}", "{change: gold, by: 1}")).rules
    grid = play_grid(rules, 5, 30)
    assert np.array_equal(grid.scores[:, :, 0], grid.scores[:, :, 1])
    assert grid.scores[0, 0, 0, 0].std() > 0


def test_players_without_a_policy_meet_the_same_rivals() -> None:
    """Idle and random in a seat, averaged over all that the others may be."""
    rules = scenario_of(THREE).rules
    grid = play_grid(rules, 5, 8)
    assert grid.stand_ins[0][IDLE] == pytest.approx(float(grid.scores[0, 1].mean()))
    assert grid.stand_ins[0][IDLE] < grid.stand_ins[0][RANDOM] < float(grid.scores[0, 0].mean())


@pytest.mark.parametrize(("player", "policy"), [(IDLE, idle), (RANDOM, random_orders)])
def test_a_cast_without_personalities_is_the_plain_policy(player: str, policy: object) -> None:
    """Idle in every seat is idle; random in every seat is random, with the same dice."""
    assert callable(policy)
    rules = rules_of("gsomia-dispute")
    one = play_many(rules, 2, np.arange(20), policy_of(rules, (player, player)))
    other = play_many(rules, 2, np.arange(20), policy)
    assert np.array_equal(one.scores, other.scores)


def test_leanings_and_progress() -> None:
    """A seat may be judged by another card; whoever waits is told of every cell."""
    rules = scenario_of(THREE).rules
    told: list[tuple[int, int]] = []
    plain = play_grid(rules, 5, 6, progress=lambda done, whole: told.append((done, whole)))
    poor = play_grid(rules, 5, 6, Setup({"south": "poor"}, {}, {}))
    assert np.array_equal(plain.scores[0], poor.scores[0])
    assert poor.scores[1] == pytest.approx(100.0 - plain.scores[1])
    assert told == [(n, told[-1][1]) for n in range(len(told))]


def test_a_seat_without_personalities_is_refused() -> None:
    """There would be nothing to compare."""
    with pytest.raises(ValueError, match="every seat"):
        play_grid(rules_of("two-rivers"), 1, 2)


def test_personalities_bargain_as_their_stance_says() -> None:
    """At a table the north gets a larger share where it is hard than where it is soft."""
    people = "".join(
        f"  - {{id: {seat}_{name}, seat: {seat}, name: N, about: A., orders: {{{seat}_acts: -1}},"
        f" table: {{concedes: {pace}}}}}\n"
        for seat in ("north", "south")
        for name, pace in (("hard", 0.4), ("soft", 2.2))
    )
    rules = scenario_of(
        f"{PACT}orders: [{{id: north_acts, seat: north, ORDER}}, {{id: south_acts, seat: south,"
        f" ORDER}}]\npersonalities:\n{people}"
    ).rules
    cells = {
        cast: play_many(rules, 5, np.arange(20), policy_of(rules, cast), talk=talk_of(rules, cast))
        for cast in ((0, 3), (1, 2))
    }
    hard, soft = (float(cell.values[0].mean()) for cell in cells.values())
    assert 501.0 <= soft < hard
    grid = play_grid(rules, 5, 20)
    assert np.array_equal(grid.scores[:, 0, 1], cells[0, 3].scores)
