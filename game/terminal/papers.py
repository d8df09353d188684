"""Drafts clause by clause in columns of the screen."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.view import View
from game.match.worth import differing
from game.telling.papers import SideBySide, side_by_side
from game.telling.valuing import Paper
from game.terminal.table import Table


def show_papers(table: Table, g: int, seen: View, found: list[Paper]) -> None:
    """The drafts side by side; ≠ where they differ, points by the seat's own sheet."""
    most = 2 if table.screen.width < 100 else 3
    shown = side_by_side(table, g, seen, found[:most])
    right = range(3, 3 + 2 * len(shown.papers), 2) if shown.sums else ()
    table.screen.columns(_rows(table, shown), right=right)
    table.screen.gap()
    first, last = shown.papers[0], shown.papers[-1]
    if shown.apart:
        table.say("paper.apart", indent=2, count=shown.apart, one=first.title, other=last.title)
    for paper in found[most:]:
        count = len(differing(table.match.rules, g, first.code, paper.code))
        table.say("paper.more", indent=2, title=paper.title, count=count)


def _rows(table: Table, shown: SideBySide) -> list[list[str]]:
    """The head, a row per clause, and the sums."""
    count = len(shown.papers)
    titles = [paper.title for paper in shown.papers]
    heads = [table.words("paper.points")] * count if shown.sums else []
    rows = [["", table.words("paper.clause"), *_pairs(titles, heads)]]
    for row in shown.rows:
        mark = f"{row.clause + 1} {'≠' if row.is_apart else ' '}"
        points = [cell.points for cell in row.cells] if shown.sums else []
        rows.append([mark, row.title, *_pairs([cell.words for cell in row.cells], points)])
    for code, points_of in (("paper.together", shown.together), ("paper.sum", shown.sums)):
        if points_of:
            rows.append(["", table.words(code), *_pairs([""] * count, points_of)])
    return rows


def _pairs(cells: Sequence[str], points: Sequence[str]) -> list[str]:
    """Cells with their points behind them, where the seat has a sheet."""
    if not points:
        return list(cells)
    return [word for pair in zip(cells, points, strict=True) for word in pair]
