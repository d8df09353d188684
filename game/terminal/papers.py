"""Drafts clause by clause in columns, and what they are worth to the seat by its own sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.state import IN_FORCE
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, differing, sheet_of, worth
from game.terminal.course import course
from game.terminal.table import Table
from game.wording.drafts import clause_title, level_words
from game.wording.numbers import signed, whole

BAR = 10
"""Cells of a bar on each side of its mark."""


@dataclass(frozen=True)
class Paper:
    """A column: a draft and what it is called; ``before`` the draft that it changes."""

    title: str
    code: int
    before: int = NO_DRAFT


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


def points_words(it: Worth) -> str:
    """The points of a draft, whole."""
    return str(whole(it.points * 1000)).replace("-", "−")


# -- worth -----------------------------------------------------------------------------------------


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
    filled = min(max(BAR + int(round(way * BAR)), 0), 2 * BAR)
    cells = "█" * filled + "░" * (2 * BAR - filled)
    return f"{cells[:BAR]}│{cells[BAR:]}"


def show_in_force(table: Table, g: int, seen: View) -> None:
    """The paper in force that a new one would replace, and what it is worth."""
    if seen.known.status[g, 0] != IN_FORCE:
        return
    it = worth(table.match.rules, seen, g, int(seen.known.package[g, 0]))
    if it is not None:
        table.say("paper.in_force", indent=2, points=points_words(it))
