"""What-ifs of a game: each leaves the game, or another what-if, at a turn, and has its own turns.

All of them together are a tree whose root is the game itself; branches are numbered from 1 in the
order in which they were made, so that a branch's parent always has a smaller number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.engine.replay import Played, Record
from game.engine.shift import NO_SHIFT, Shift

TRUNK = 0
"""The number of the game itself."""

MOST_BRANCHES = 64
LONGEST_LABEL = 80

KINDS = ("give", "drop", "answer", "leaning", "lens")


@dataclass(frozen=True)
class Change:
    """One thing that is otherwise at the turn of a branch.

    ``give`` an order (``value``: its way, empty where it has one only), ``drop`` an order,
    ``answer`` an event with an option, ``leaning`` of a seat (a card), ``lens`` (a setting).
    """

    kind: str
    subject: str
    value: str = ""


@dataclass(frozen=True)
class Branch:
    """A what-if: from ``turn`` (from 1) of its parent on, with ``turns`` of its own.

    ``players`` says who decided for each seat from there (``same``: it repeats what it had
    decided); seats that are not in it were played by hand.
    """

    parent: int
    turn: int
    changes: tuple[Change, ...] = ()
    players: Mapping[str, str] = field(default_factory=dict)
    label: str = ""
    turns: tuple[Played, ...] = ()

    @property
    def last(self) -> int:
        """The last turn played in it."""
        return self.turn + len(self.turns) - 1


def shift_of(changes: Iterable[Change]) -> Shift:
    """The cards and settings among changes."""
    return Shift(
        {change.subject: change.value for change in changes if change.kind == "leaning"},
        {change.subject: change.value for change in changes if change.kind == "lens"},
    )


def grown(trunk: Record, branches: Sequence[Branch], number: int) -> Record:
    """The whole game of a branch, from its first turn on; of the game itself for number 0."""
    if number == TRUNK:
        return trunk
    branch = branches[number - 1]
    return with_branch(grown(trunk, branches, branch.parent), branch)


def with_branch(parent: Record, branch: Branch) -> Record:
    """The whole game of a branch that leaves another game."""
    stem = before(parent, branch.turn, shift_of(branch.changes))
    return replace(stem, turns=[*stem.turns, *branch.turns])


def before(parent: Record, turn: int, shift: Shift = NO_SHIFT) -> Record:
    """What a game was before a turn (from 1), with what is set anew there over what had been."""
    shifts = {number: earlier for number, earlier in parent.shifts.items() if number <= turn}
    if shift:
        shifts[turn] = shift.over(shifts.get(turn, NO_SHIFT))
    return replace(parent, turns=list(parent.turns[: turn - 1]), shifts=shifts)
