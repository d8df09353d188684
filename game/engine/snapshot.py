"""A state of one run as plain numbers, and back: so that a game goes on without being replayed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.rules import Rules
from game.engine.state import LAPSED, UNDECIDED, Array, State, blank
from game.engine.table import WORDS

MOST = 1e15
"""No number of a state is as large, and every whole one below it is exact in float64."""

Number = int | float
Bounds = tuple[NDArray[np.float64] | float, NDArray[np.float64] | float]


@dataclass(frozen=True)
class Snapshot:
    """Every array of a state by its field's name, flat, rows before columns."""

    turn: int
    arrays: Mapping[str, tuple[Number, ...]]


def snapshot(state: State, column: int = 0) -> Snapshot:
    """The numbers of one run; truths are 0 and 1."""
    arrays = {name: _numbers(array[..., column]) for name, array in state.arrays()}
    return Snapshot(state.turn, arrays)


def restore(rules: Rules, taken: Snapshot, run: int, is_older: bool = False) -> State:
    """The state that was taken; raises ValueError with the name of a field that does not fit.

    ``is_older``: taken under other rules of resolution, whose states may have had fewer fields;
    those begin as in a new game.
    """
    pattern = dict(blank(rules, np.array([run])).arrays())
    missing = {name for name in pattern if name not in taken.arrays}
    if set(taken.arrays) - set(pattern) or (missing and not is_older):
        raise ValueError(min(set(taken.arrays) ^ set(pattern)))
    limits = _limits(rules)
    arrays = {
        name: like
        if name in missing
        else _array(name, taken.arrays[name], like, limits.get(name, (-MOST, MOST)))
        for name, like in pattern.items()
    }
    state = State(taken.turn, **arrays)  # type: ignore[arg-type]
    _check_whole(rules, state, run)
    return state


def _numbers(array: Array) -> tuple[Number, ...]:
    if array.dtype == np.bool_:
        array = array.astype(np.int8)
    return tuple(array.ravel().tolist())


def _array(name: str, numbers: tuple[Number, ...], like: Array, limits: Bounds) -> Array:
    """The numbers in the shape and kind of ``like``; within its limits."""
    is_whole = like.dtype != np.float64
    if len(numbers) != like.size or (is_whole and not all(type(n) is int for n in numbers)):
        raise ValueError(name)
    if not all(-MOST <= number <= MOST for number in numbers):  # what is no number lies nowhere
        raise ValueError(name)
    given = np.array(numbers, np.float64).reshape(like.shape)
    low, high = _within(like.dtype, limits)
    if not np.all((given >= low) & (given <= high)):
        raise ValueError(name)
    return given.astype(like.dtype)


def _within(kind: np.dtype[np.generic], limits: Bounds) -> Bounds:
    """The limits, narrowed to what the kind can hold."""
    if kind == np.bool_:
        return 0.0, 1.0
    if kind.kind != "i":
        return limits
    most = np.iinfo(kind.name)
    return np.maximum(limits[0], float(most.min)), np.minimum(limits[1], float(most.max))


def _check_whole(rules: Rules, state: State, run: int) -> None:
    """What no single number tells: another run, or more turns than there are."""
    if state.runs[0] != run:
        raise ValueError("runs")
    last = rules.calendar.turns
    is_open = state.ending[0] == UNDECIDED
    if not 0 <= state.turn <= last or (is_open and state.turn == last):
        raise ValueError("turn")


def _limits(rules: Rules) -> dict[str, Bounds]:
    """Lowest and highest of every field that names places in tables, by row where rows differ."""
    drafts = [0 if a.drafts is None else a.drafts.size for a in rules.agreements]
    codes = [max(size, len(rules.packages)) for size in drafts]
    none = float(UNDECIDED)
    return {
        "types": (0.0, _last([len(actor.types) for actor in rules.actors])),
        "lenses": (0.0, _last([len(lens.settings) for lens in rules.lenses])),
        "leanings": (0.0, _last([len(seat.leanings) for seat in rules.seats])),
        "capital": (0.0, MOST),
        "used": (0.0, MOST),
        "status": (0.0, float(LAPSED)),
        "package": (none, _last(codes)),
        "signed": (none, len(rules.packages) - 1.0),
        "draft": (none, _last(drafts)),
        "drafter": (none, len(rules.seats) - 1.0),
        "offers": (none, _last(drafts)),
        "opened": (none, _last(drafts)),
        "said": (0.0, 2.0 ** len(WORDS) - 1),
        "words": (0.0, 3.0),
        "happened": (0.0, MOST),
        "answer": (none, len(rules.event_options) - 1.0),
        "moved": (none, len(rules.moves) - 1.0),
        "beliefs": (0.0, 1.0),
        "ending": (none, len(rules.endings) - 1.0),
    }


def _last(sizes: list[int]) -> NDArray[np.float64]:
    """The last place of each row, (rows, 1)."""
    return np.array(sizes, np.float64)[:, np.newaxis] - 1


def differing_number(
    rules: Rules, taken: Snapshot, state: State
) -> tuple[str, Number, Number] | None:
    """The first number of a snapshot that a state has otherwise: where, kept, found.

    Where: a metric's id, or a field with the number's place in it (from 0).
    """
    found = snapshot(state)
    if taken.turn != found.turn:
        return "turn", taken.turn, found.turn
    for name, numbers in found.arrays.items():
        kept = taken.arrays.get(name, ())
        if len(kept) != len(numbers):
            return name, len(kept), len(numbers)
        for place, (old, new) in enumerate(zip(kept, numbers, strict=True)):
            if old != new:
                is_metric = name == "values"
                return rules.metrics.ids[place] if is_metric else f"{name} {place}", old, new
    return None
