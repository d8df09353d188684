"""The deal opened at the end, on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from game.telling.opened import OpenedTold
from game.terminal.table import Table


def show_opened(table: Table, opened: Sequence[OpenedTold]) -> None:
    """Every agreement that was talked over, as nobody could see it during the game."""
    for told in opened:
        table.label("opened", told.title)
        table.screen.line(told.outcome, indent=2)
        table.screen.gap()
        table.screen.columns(_rows(table, told))
        table.screen.gap()
        table.bullets(told.sentences)


def _rows(table: Table, told: OpenedTold) -> list[list[str]]:
    """By clause: the term and what it gave each side, and what each side wanted most."""
    head = [table.words("paper.clause")]
    head += [table.words("opened.term")] if told.has_terms else []
    head += [table.words("opened.wanted", seat=side) for side in told.sides]
    return [head, *([row.clause, *([row.term] if told.has_terms else []), *row.wanted]
                    for row in told.rows)]  # fmt: skip
