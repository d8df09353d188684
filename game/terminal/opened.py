"""The deal opened at the end: both sheets side by side, and the value left on the table."""

from __future__ import annotations

import numpy as np

from game.engine.deals import NO_SOLUTION
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT, Sheet
from game.match.opened import Opened, opened
from game.terminal.table import Table
from game.wording.drafts import clause_title, draft_words, level_words
from game.wording.numbers import signed, whole


def show_opened(table: Table) -> None:
    """Every agreement that was talked over, as nobody could see it during the game."""
    for one in opened(table.match):
        name = table.match.rules.agreements[one.agreement].id
        table.label("opened", table.narrator.agreement(name))
        _show_outcome(table, one)
        _show_sheets(table, one)
        _show_left(table, one)


def _show_outcome(table: Table, one: Opened) -> None:
    code = "opened.agreed" if one.turn else "opened.lay" if one.code != NO_DRAFT else "opened.none"
    terms = draft_words(table.narrator, one.agreement, one.code)
    table.say(code, indent=2, turn=one.turn, terms=terms)
    table.screen.gap()


def _seat(table: Table, sheet: Sheet) -> str:
    return table.narrator.seat(table.match.rules.seats[sheet.seat].id)


def _show_sheets(table: Table, one: Opened) -> None:
    """By clause: the term and what it gave each side, and what each side wanted most."""
    g, here = one.agreement, one.code != NO_DRAFT
    drafts = rules_of(table.match.rules, g)[1]
    head = [table.words("paper.clause")]
    head += [table.words("opened.term")] if here else []
    head += [table.words("opened.wanted", seat=_seat(table, sheet)) for sheet in one.sheets]
    rows = [head]
    for c in range(len(drafts.clauses)):
        row = [clause_title(table.narrator, g, c)]
        if here:
            level = drafts.terms(one.code)[c]
            gave = [signed(whole(float(s.by_clause[c][level]) * 1000)) for s in one.sheets]
            row.append(f"{level_words(table.narrator, g, c, level)} ({' / '.join(gave)})")
        rows.append(row + [_wanted(table, g, c, sheet) for sheet in one.sheets])
    table.screen.columns(rows)
    table.screen.gap()


def _wanted(table: Table, g: int, c: int, sheet: Sheet) -> str:
    """The level of a clause that gives a side most, and how much."""
    points = sheet.by_clause[c]
    level = int(np.argmax(points))
    worth = signed(whole(float(points[level]) * 1000))
    return f"{level_words(table.narrator, g, c, level)} ({worth})"


def _show_left(table: Table, one: Opened) -> None:
    """What each side had, and what could still have been had without anybody's loss."""
    deals, here = one.deals, one.code != NO_DRAFT
    for i, sheet in enumerate(one.sheets):
        allowed = deals.points[i][~sheet.forbidden]
        best = float(allowed.max()) if allowed.size else float(deals.reservations[i])
        numbers = {
            "seat": _seat(table, sheet),
            "floor": _points(float(deals.reservations[i])),
            "best": _points(best),
        }
        if here:
            numbers["points"] = _points(float(deals.points[i, one.code]))
        table.say("opened.points" if here else "opened.range", indent=2, mark="· ", **numbers)
    total = deals.zone.size
    table.say("opened.zone", indent=2, mark="· ", count=int(deals.zone.sum()), total=total)
    if here and len(one.sheets) > 1:
        _show_gains(table, one)
    if deals.nash not in (NO_SOLUTION, one.code) and len(one.sheets) > 1:
        each = ", ".join(
            f"{_seat(table, sheet)} {_points(float(deals.points[i, deals.nash]))}"
            for i, sheet in enumerate(one.sheets)
        )
        terms = draft_words(table.narrator, one.agreement, deals.nash)
        table.say("opened.nash", indent=2, mark="· ", terms=terms, points=each)


def _show_gains(table: Table, one: Opened) -> None:
    left = one.deals.left(one.code)
    gains = [
        table.words("opened.gain", seat=_seat(table, sheet), points=_points(float(gain)))
        for sheet, gain in zip(one.sheets, left, strict=True)
        if whole(float(gain) * 1000)
    ]
    code = "opened.left" if gains else "opened.nothing_left"
    table.say(code, indent=2, mark="· ", gains=", ".join(gains))


def _points(points: float) -> str:
    return str(whole(points * 1000)).replace("-", "−")
