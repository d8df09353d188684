"""What a draft is worth to the seat, as a line with a bar."""

from __future__ import annotations

from game.engine.view import View
from game.match.worth import Worth, worth
from game.telling.valuing import Paper, standing, worth_words
from game.terminal.table import Table

BAR = 10
"""Cells of a bar on each side of its mark."""


def show_worth(table: Table, g: int, seen: View, paper: Paper) -> None:
    """How good a draft is for the seat: a bar, a word, and red lines that it crosses."""
    found = worth(table.match.rules, seen, g, paper.code)
    if found is None:
        table.say("worth.no_sheet", indent=2)
        return
    words = worth_words(table, g, seen, found)
    table.screen.line(f"{paper.title}: {words}", indent=2, mark=f"{bar(found)}  ")


def bar(it: Worth) -> str:
    """Where a draft stands: the mark in the middle is the least that is worth signing."""
    filled = BAR + round(standing(it) * BAR)
    if it.points < it.reservation:  # never as far as the mark
        filled = min(filled, BAR - 1)
    cells = "█" * filled + "░" * (2 * BAR - filled)
    return f"{cells[:BAR]}│{cells[BAR:]}"
