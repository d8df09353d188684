"""States: setups, digests, the first field that differs."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from game.engine.state import Setup, State, differing_field, opening
from tests.engine.shipped import ALL, random_game, rules_of


def some(name: str = "two-rivers") -> State:
    *_, (_, _, after) = random_game(rules_of(name), 4, [0, 1, 2])
    return after


@pytest.mark.parametrize("field", [field.name for field in fields(State)[1:]])
def test_a_digest_sees_every_field(field: str) -> None:
    """Change one number anywhere: another digest, and the field is named."""
    rules = rules_of("gsomia-dispute")
    state = opening(rules, 1, np.array([0]))
    array = getattr(state, field)
    if not array.size:
        pytest.skip("the scenario has none of these")
    other = state.copy()
    changed = getattr(other, field)
    first = (0,) * (array.ndim - 1)
    changed[first] = ~changed[first] if changed.dtype == np.bool_ else changed[first] + 1
    assert state.digest() != other.digest()
    assert differing_field(state, other) == field


def test_a_digest_is_of_one_run() -> None:
    """Each column has its own, and the same as when it stands alone."""
    state = some()
    alone = state.take(np.array([state.size - 1]))
    assert state.digest(state.size - 1) == alone.digest()


def test_a_copy_is_equal_and_separate() -> None:
    """Changing the copy leaves the original."""
    state = some()
    copy = state.copy()
    assert differing_field(state, copy) is None
    copy.values[...] += 1
    assert differing_field(state, copy) == "values"


def test_the_turn_counts() -> None:
    """The same arrays a turn later are another state."""
    state = some()
    later = state.copy()
    object.__setattr__(later, "turn", state.turn + 1)
    assert differing_field(state, later) == "turn"
    assert state.digest() != later.digest()


@pytest.mark.parametrize("name", ALL)
def test_a_setup_settles_leanings_lenses_and_types(name: str) -> None:
    """The last of each, by id."""
    rules = rules_of(name)
    setup = Setup(
        {seat.id: seat.leanings[-1].id for seat in rules.seats},
        {lens.id: lens.settings[-1] for lens in rules.lenses},
        {actor.id: actor.types[-1] for actor in rules.actors},
    )
    state = opening(rules, 1, np.arange(3), setup)
    for run in range(3):
        leanings = [len(seat.leanings) - 1 for seat in rules.seats]
        assert state.leanings[:, run].tolist() == leanings
        assert state.lenses[:, run].tolist() == [len(lens.settings) - 1 for lens in rules.lenses]
        assert state.types[:, run].tolist() == [len(actor.types) - 1 for actor in rules.actors]


@pytest.mark.parametrize("seed", [-1, 2**64])
def test_a_game_needs_a_seed_of_its_own(seed: int) -> None:
    """Beyond 2⁶⁴ lie the dice of imagined worlds."""
    with pytest.raises(ValueError, match="seed"):
        opening(rules_of("two-rivers"), seed, np.array([0]))
