"""Drafts clause by clause in columns, and what they are worth to the seat by its own sheet."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, differing, worth
from game.terminal.course import course
from game.terminal.table import Table
from game.terminal.valuing import Paper, points_words
from game.wording.drafts import clause_title, level_words
from game.wording.numbers import signed, whole


def papers(table: Table, g: int, seen: View, tried: int = NO_DRAFT) -> list[Paper]:
    """The draft on the table, what is being tried, the last offer of each side if it differs."""
    known, narrator = seen.known, table.narrator
    lying, drafter = int(known.draft[g, 0]), int(known.drafter[g, 0])
    found = []
    if lying != NO_DRAFT:
        title = table.words("paper.own" if drafter == seen.seat else "paper.lying",
                            seat=narrator.seat(table.match.rules.seats[drafter].id))  # fmt: skip
        puts = course(table, g)
        before = puts[-2].code if len(puts) > 1 else NO_DRAFT
        found.append(Paper(title, lying, before))
    if tried != NO_DRAFT:
        return [*found, Paper(table.words("paper.tried"), tried)]
    seats = table.match.rules.agreements[g].seats
    for s in sorted(seats, key=lambda s: s != seen.seat):
        offer = int(known.offers[s, g, 0])
        if offer not in (NO_DRAFT, lying):
            own = s == seen.seat
            name = narrator.seat(table.match.rules.seats[s].id)
            found.append(
                Paper(table.words("paper.own_last" if own else "paper.last", seat=name), offer)
            )
    return found


def show_papers(table: Table, g: int, seen: View, found: list[Paper]) -> None:
    """The drafts side by side; ≠ where they differ, points by the seat's own sheet."""
    most = 2 if table.screen.width < 100 else 3
    shown = found[:most]
    titles = [paper.title for paper in shown]
    judged = [worth(table.match.rules, seen, g, paper.code) for paper in shown]
    apart = differing(table.match.rules, g, shown[0].code, shown[-1].code)
    rows = [["", table.words("paper.clause"), *_pairs(titles, judged, table.words("paper.points"))]]
    for c in range(len(rules_of(table.match.rules, g)[1].clauses)):
        cells = [_cell(table, g, c, paper) for paper in shown]
        points = [signed(whole(it.by_clause[c] * 1000)) if it is not None else "" for it in judged]
        mark = f"{c + 1} {'≠' if c in apart else ' '}"
        rows.append([mark, clause_title(table.narrator, g, c), *_pairs(cells, judged, points)])
    rows += _sums(table, judged)
    has_sheet = judged[0] is not None
    right = range(3, 3 + 2 * len(shown), 2) if has_sheet else ()
    table.screen.columns(rows, right=right)
    table.screen.gap()
    if apart:
        table.say("paper.apart", indent=2, count=len(apart), one=titles[0], other=titles[-1])
    for paper in found[most:]:
        table.say("paper.more", indent=2, title=paper.title, count=len(
            differing(table.match.rules, g, shown[0].code, paper.code)))  # fmt: skip


def _pairs(
    cells: Sequence[str], judged: Sequence[Worth | None], points: Sequence[str] | str
) -> list[str]:
    """Cells with their points behind them, where the seat has a sheet."""
    found = []
    for i, cell in enumerate(cells):
        found.append(cell)
        if judged[i] is not None:
            found.append(points if isinstance(points, str) else points[i])
    return found


def _cell(table: Table, g: int, c: int, paper: Paper) -> str:
    drafts = rules_of(table.match.rules, g)[1]
    level = drafts.terms(paper.code)[c]
    words = level_words(table.narrator, g, c, level)
    if paper.before == NO_DRAFT or drafts.terms(paper.before)[c] == level:
        return words
    earlier = level_words(table.narrator, g, c, drafts.terms(paper.before)[c])
    return table.words("paper.was", level=words, before=earlier)


def _sums(table: Table, judged: Sequence[Worth | None]) -> list[list[str]]:
    """What belongs together, and the points of each draft in all."""
    known = [it for it in judged if it is not None]
    if not known:
        return []
    blank = [""] * len(judged)
    rows = []
    if any(round(it.together) for it in known):
        extra = [signed(whole(it.together * 1000)) for it in known]
        rows.append(["", table.words("paper.together"), *_pairs(blank, judged, extra)])
    totals = [points_words(it) for it in known]
    return [*rows, ["", table.words("paper.sum"), *_pairs(blank, judged, totals)]]
