"""What a what-if sets anew in mid-game: answers to disputed questions, and objective cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.engine.rules import Rules
from game.engine.state import State


@dataclass(frozen=True)
class Shift:
    """Cards by seat and settings by lens that hold from the beginning of a turn, by id."""

    leanings: Mapping[str, str] = field(default_factory=dict)
    lenses: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether it sets anything."""
        return bool(self.leanings or self.lenses)

    def over(self, earlier: Shift) -> Shift:
        """Both: where they say different things, this one holds."""
        return Shift({**earlier.leanings, **self.leanings}, {**earlier.lenses, **self.lenses})


NO_SHIFT = Shift()


def shifted(rules: Rules, state: State, shift: Shift) -> State:
    """The same world but for what is set anew, in arrays of its own.

    Raises ValueError for a seat, card, lens or setting that the scenario does not have.
    """
    new = state.copy()
    for name, card in shift.leanings.items():
        s = _place([seat.id for seat in rules.seats], name)
        new.leanings[s] = _place([leaning.id for leaning in rules.seats[s].leanings], card)
    for name, setting in shift.lenses.items():
        i = _place([lens.id for lens in rules.lenses], name)
        new.lenses[i] = _place(list(rules.lenses[i].settings), setting)
    return new


def _place(names: list[str], name: str) -> int:
    if name not in names:
        raise ValueError(f"shifted: wants one of {names}, got {name!r}")
    return names.index(name)
