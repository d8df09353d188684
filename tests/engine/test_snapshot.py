"""A state as plain numbers comes back to the last bit, or is refused by the name of a field."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from game.engine.snapshot import Number, Snapshot, differing_number, restore, snapshot
from game.engine.state import UNDECIDED, State
from tests.engine.shipped import ALL, random_game, reached, rules_of

RUN = 2


@pytest.mark.parametrize("name", ALL)
def test_every_state_comes_back(name: str) -> None:
    """Through JSON, after every turn of a random game: the same digest."""
    rules = rules_of(name)
    for _, _, state in random_game(rules, 5, [RUN]):
        taken = snapshot(state)
        text = json.loads(json.dumps({key: list(row) for key, row in taken.arrays.items()}))
        again = Snapshot(taken.turn, {key: tuple(row) for key, row in text.items()})
        assert restore(rules, again, RUN).digest() == state.digest()
        assert differing_number(rules, again, state) is None


def test_one_run_of_many_is_taken() -> None:
    """Its numbers are those of the single game."""
    rules = rules_of("harbour")
    _, _, many = next(iter(random_game(rules, 5, [0, 1, RUN])))
    _, _, alone = next(iter(random_game(rules, 5, [RUN])))
    assert snapshot(many, 2) == snapshot(alone)


def altered(state: State, name: str, numbers: tuple[Number, ...]) -> Snapshot:
    """A snapshot with one field replaced."""
    taken = snapshot(state)
    return replace(taken, arrays={**taken.arrays, name: numbers})


WRONG: list[tuple[str, Number]] = [
    ("values", float("nan")), ("values", float("inf")), ("values", 10**400), ("types", 9),
    ("types", -1), ("types", 0.5), ("lenses", 99), ("leanings", 99), ("status", 4),
    ("package", 10**5), ("package", -2), ("signed", 10**4), ("draft", 10**5), ("drafter", 9),
    ("accepts", 2), ("offers", 10**6), ("opened", -2), ("words", 4), ("answer", 10**4),
    ("moved", 10**4), ("beliefs", 1.5), ("ending", 99), ("ending", -2), ("capital", -1),
    ("capital", 40_000), ("asked", 0.0), ("runs", RUN + 1), ("said", 128),
]  # fmt: skip


@pytest.mark.parametrize(("field", "number"), WRONG)
def test_impossible_numbers_are_named(field: str, number: Number) -> None:
    """Places that a table does not have, kinds that a field does not hold."""
    rules = rules_of("harbour" if field in ("draft", "offers", "opened") else "gsomia-dispute")
    state = reached(rules, 5, RUN, 3)
    size = len(snapshot(state).arrays[field])
    assert size, f"wants a scenario that has {field}"
    with pytest.raises(ValueError, match=rf"^{field}$"):
        restore(rules, altered(state, field, (number,) * size), RUN)
    with pytest.raises(ValueError, match=rf"^{field}$"):
        restore(rules, altered(state, field, (0,) * (size + 1)), RUN)


@pytest.mark.parametrize("turn", [-1, 99])
def test_a_turn_that_there_is_not_is_refused(turn: int) -> None:
    """Nor can the last turn be played and the game be open."""
    rules = rules_of("two-rivers")
    state = reached(rules, 5, RUN, 3)
    assert state.ending[0] == UNDECIDED
    for wrong in (turn, rules.calendar.turns):
        with pytest.raises(ValueError, match=r"^turn$"):
            restore(rules, replace(snapshot(state), turn=wrong), RUN)


def test_a_field_that_is_not_there_is_refused() -> None:
    """One too few; an older state may have fewer, and they begin as in a new game."""
    rules = rules_of("two-rivers")
    taken = snapshot(reached(rules, 5, RUN, 3))
    fewer = {name: row for name, row in taken.arrays.items() if name != "tied"}
    with pytest.raises(ValueError, match=r"^tied$"):
        restore(rules, replace(taken, arrays=fewer), RUN)
    state = restore(rules, replace(taken, arrays=fewer), RUN, is_older=True)
    assert not np.any(state.tied)
    with pytest.raises(ValueError, match=r"^aura$"):
        restore(rules, replace(taken, arrays={**taken.arrays, "aura": (0,)}), RUN, is_older=True)


def test_the_first_difference_is_named() -> None:
    """A metric by its id, another number by field and place, with both numbers."""
    rules = rules_of("two-rivers")
    state = reached(rules, 5, RUN, 3)
    values = snapshot(state).arrays["values"]
    other = altered(state, "values", (*values[:-1], values[-1] + 1))
    metric = rules.metrics.ids[-1]
    assert differing_number(rules, other, state) == (metric, values[-1] + 1, values[-1])
    capital = snapshot(state).arrays["capital"]
    other = altered(state, "capital", (capital[0] + 1, *capital[1:]))
    assert differing_number(rules, other, state) == ("capital 0", capital[0] + 1, capital[0])
    assert differing_number(rules, altered(state, "values", ()), state) == (
        "values", 0, len(values),
    )  # fmt: skip
    turn = replace(snapshot(state), turn=1)
    assert differing_number(rules, turn, state) == ("turn", 1, state.turn)
