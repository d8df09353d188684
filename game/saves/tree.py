"""The what-ifs of a save as plain data, each linked to the turn at which it leaves its parent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.saves.branch import KINDS, LONGEST_LABEL, MOST_BRANCHES, Branch, Change
from game.saves.chain import check_branches, linked_branches
from game.saves.played import from_turn, to_turn
from game.saves.shape import Shape

Plain = dict[str, Any]


def from_branches(game: Plain, branches: Sequence[Branch]) -> list[Plain]:
    """Branches as plain data with their links; ``game`` is the game in its plain form."""
    return linked_branches(game, [_from_branch(branch) for branch in branches])


def to_branches(game: Plain, shape: Shape) -> tuple[Branch, ...]:
    """Branches from plain data; refused are those that do not grow from what is there."""
    found: list[Branch] = []
    lasts = [len(game["turns"])]
    given = shape.each()
    if not 1 <= len(given) <= MOST_BRANCHES:
        raise shape.wrong()
    for one in given:
        branch = _to_branch(one, lasts)
        found.append(branch)
        lasts.append(branch.last)
    check_branches(game, [one.plain() for one in given])
    return tuple(found)


def _from_branch(branch: Branch) -> Plain:
    return {
        "parent": branch.parent,
        "turn": branch.turn,
        "changes": [[one.kind, one.subject, one.value] for one in branch.changes],
        "players": dict(branch.players),
        "label": branch.label,
        "turns": [from_turn(turn) for turn in branch.turns],
    }


def _to_branch(shape: Shape, lasts: Sequence[int]) -> Branch:
    """``lasts`` has the last turn of the game and of every branch before this one."""
    parts = shape.fields(("parent", "turn", "changes", "players", "label", "turns", "links"))
    parent = parts["parent"].whole(0, len(lasts) - 1)
    label = parts["label"].id()
    turns = tuple(to_turn(turn) for turn in parts["turns"].each())
    for link in parts["links"].each():
        link.hexadecimal(64)
    if len(label) > LONGEST_LABEL:
        raise shape.wrong()
    return Branch(
        parent=parent,
        turn=parts["turn"].whole(1, lasts[parent]),
        changes=tuple(_to_change(change) for change in parts["changes"].each()),
        players=parts["players"].ids(),
        label=label,
        turns=turns,
    )


def _to_change(shape: Shape) -> Change:
    words = [word.id() for word in shape.each()]
    if len(words) != len(("kind", "subject", "value")) or words[0] not in KINDS:
        raise shape.wrong()
    return Change(*words)
