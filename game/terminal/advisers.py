"""What the seat's advisers say, a line each."""

from __future__ import annotations

from game.telling.advisers import advisers
from game.terminal.table import Table


def show_advice(table: Table) -> None:
    """What each adviser favours, warns of and expects."""
    said = [f"{one.name}: {' '.join(one.sentences)}" for one in advisers(table)]
    if said:
        table.label("advisers")
        table.bullets(said)
