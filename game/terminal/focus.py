"""Which table is meant: the one named, or the one last looked at."""

from __future__ import annotations

from game.telling.course import is_open_now, own_talks
from game.terminal.commands import among
from game.terminal.table import Table


def focus(table: Table) -> int:
    """The table that a word without a name is about; the seat must have one.

    A closed one only if it was looked at in this turn, or if none is open.
    """
    own, seen = own_talks(table), table.view()
    looked, turn = table.looked.get(table.seat, (-1, -1))
    if looked in own and (turn == seen.known.turn or is_open_now(table, looked, seen)):
        return looked
    return next((g for g in own if is_open_now(table, g, seen)), own[0])


def talk_named(table: Table, asked: str) -> int | None:
    """The seat's only table of an id, a title or a part of one; None if there is none."""
    names = {
        table.match.rules.agreements[g].id: table.narrator.agreement(
            table.match.rules.agreements[g].id
        )
        for g in own_talks(table)
    }
    found = among(asked, names)
    return table.match.rules.place("agreement", found[0]) if len(found) == 1 else None


def split_name(table: Table, typed: str) -> tuple[int | None, str]:
    """The table that a line begins with, and the rest of the line; None if it names none."""
    tokens = typed.split()
    for end in range(min(len(tokens), 8), 0, -1):
        g = talk_named(table, " ".join(tokens[:end]))
        if g is not None:
            return g, " ".join(tokens[end:])
    return None, typed
