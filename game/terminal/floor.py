"""What lies on a table and until when, who may speak there, and what waits for an answer."""

from __future__ import annotations

from game.engine.grid import NEVER
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.terminal.course import course, is_open_now, own_talks, why_closed
from game.terminal.table import Table
from game.wording.dates import day_month, day_of
from game.wording.refusals import refusal_sentence


def lying_words(table: Table, g: int, seen: View) -> str:
    """Whose draft lies on the table, how old it is, and when it falls."""
    known, calendar = seen.known, table.match.rules.calendar
    if int(known.draft[g, 0]) == NO_DRAFT:
        return table.words("lying.nothing")
    drafter, puts = int(known.drafter[g, 0]), course(table, g)
    age = known.turn + 1 - puts[-1].turn if puts else 0
    code = "lying.own" if drafter == seen.seat else "lying.other"
    seat = table.narrator.seat(table.match.rules.seats[drafter].id)
    since = table.words("lying.now") if age == 0 else table.words("lying.age", turns=age)
    words = [table.words(code, seat=seat, since=since)]
    closed = why_closed(table, g, seen)
    falls = NEVER if closed is not None and closed.code == "agreed" else float(known.lies[g, 0])
    if falls != NEVER and falls < float(calendar.starts[known.turn + 1]):
        words.append(table.words("lying.falls_now"))
    elif falls != NEVER:
        day = day_month(day_of(calendar, falls), table.language)
        left = int(falls - float(calendar.starts[known.turn]))
        words.append(table.words("lying.falls", day=day, days=left))
    return " ".join(words)


def floor_words(table: Table, g: int, seen: View) -> str:
    """Who has the floor and how often the seat may still speak; or why nobody may."""
    closed = why_closed(table, g, seen)
    others = any(is_open_now(table, other, seen) for other in own_talks(table))
    if closed is not None and not others:
        return refusal_sentence(table.narrator, closed, seen)
    floor, left = table.match.talk.floor, table.match.talk.left_to(table.seat)
    if floor is None or (left == 0 and floor[0] == table.seat):
        return table.words("floor.over")
    if floor[0] == table.seat:
        return table.words("floor.own", left=left)
    code = "floor.other" if left else "floor.other_last"
    return table.words(code, seat=table.narrator.seat(floor[0]), left=left)


def unanswered(table: Table) -> list[str]:
    """Names of the agreements whose draft waits for a word that the seat could still say."""
    seen, floor = table.view(), table.match.talk.floor
    if floor is None or floor[0] != table.seat:
        return []
    return [
        table.narrator.agreement(table.match.rules.agreements[g].id)
        for g in own_talks(table)
        if int(seen.known.draft[g, 0]) != NO_DRAFT
        and not seen.known.accepts[seen.seat, g, 0]
        and not seen.known.said[seen.seat, g, 0]
        and is_open_now(table, g, seen)
    ]
