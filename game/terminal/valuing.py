"""What a draft is worth to the seat by its own sheet: a bar, a word, red lines that it crosses."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.state import IN_FORCE
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, sheet_of, worth
from game.terminal.table import Table
from game.wording.numbers import whole

BAR = 10
"""Cells of a bar on each side of its mark."""


@dataclass(frozen=True)
class Paper:
    """A column: a draft and what it is called; ``before`` the draft that it changes."""

    title: str
    code: int
    before: int = NO_DRAFT


def show_worth(table: Table, g: int, seen: View, paper: Paper) -> None:
    """How good a draft is for the seat: a bar, a word, and red lines that it crosses."""
    found = worth(table.match.rules, seen, g, paper.code)
    if found is None:
        table.say("worth.no_sheet", indent=2)
        return
    words = worth_words(table, g, seen, found)
    table.screen.line(f"{paper.title}: {words}", indent=2, mark=f"{bar(found)}  ")


def worth_words(table: Table, g: int, seen: View, it: Worth) -> str:
    """The word for a draft with its points, the floor and the best, or the red lines crossed."""
    return table.words(
        f"worth.{it.band}",
        lines="; ".join(_crossed(table, g, seen, it)) if it.crossed else "",
        points=points_words(it),
        floor=str(whole(it.reservation * 1000)).replace("-", "−"),
        best=str(whole(it.best * 1000)).replace("-", "−"),
    )


def _crossed(table: Table, g: int, seen: View, it: Worth) -> list[str]:
    """Titles of the red lines of the seat's sheet that a draft crosses."""
    sheet = sheet_of(table.match.rules, seen, g)
    assert sheet is not None, "crossed: wants a seat that has a sheet"
    document = table.narrator.document
    seat = document.seats[sheet.seat]
    written = next(
        one
        for one in document.sheets
        if (one.seat, one.leaning) == (seat.id, seat.leanings[sheet.leaning].id)
        and one.agreement == document.agreements[g].id
    )
    return [table.narrator.text(written.red_lines[i].title) for i in it.crossed]


def bar(it: Worth) -> str:
    """Where a draft stands: the mark in the middle is the least that is worth signing."""
    room = it.best - it.reservation
    way = 1.0 if room <= 0 else (it.points - it.reservation) / room
    filled = min(max(BAR + round(way * BAR), 0), 2 * BAR)
    if it.points < it.reservation:  # never as far as the mark
        filled = min(filled, BAR - 1)
    cells = "█" * filled + "░" * (2 * BAR - filled)
    return f"{cells[:BAR]}│{cells[BAR:]}"


def show_in_force(table: Table, g: int, seen: View) -> None:
    """The paper in force that a new one would replace, and what it is worth."""
    if seen.known.status[g, 0] != IN_FORCE:
        return
    it = worth(table.match.rules, seen, g, int(seen.known.package[g, 0]))
    if it is not None:
        table.say("paper.in_force", indent=2, points=points_words(it))


def points_words(it: Worth) -> str:
    """The points of a draft, whole."""
    return str(whole(it.points * 1000)).replace("-", "−")
