"""What lies on a table and until when, who may speak there, and what waits for an answer."""

from __future__ import annotations

from game.engine.grid import NEVER
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.telling.course import course, is_open_now, own_talks, why_closed
from game.telling.sitting import Sitting
from game.wording.clocks import clock_sentences
from game.wording.dates import day_month, day_of, full
from game.wording.numbers import whole
from game.wording.refusals import refusal_sentence


def lying_words(sitting: Sitting, g: int, seen: View) -> str:
    """Whose draft lies on the table, how old it is, and when it falls."""
    known, calendar = seen.known, sitting.match.rules.calendar
    if int(known.draft[g, 0]) == NO_DRAFT:
        return sitting.words("lying.nothing")
    drafter, puts = int(known.drafter[g, 0]), course(sitting, g)
    age = known.turn + 1 - puts[-1].turn if puts else 0
    code = "lying.own" if drafter == seen.seat else "lying.other"
    seat = sitting.narrator.seat(sitting.match.rules.seats[drafter].id)
    since = sitting.words("lying.now") if age == 0 else sitting.words("lying.age", turns=age)
    words = [sitting.words(code, seat=seat, since=since)]
    closed = why_closed(sitting, g, seen)
    falls = NEVER if closed is not None and closed.code == "agreed" else float(known.lies[g, 0])
    if falls != NEVER and falls < float(calendar.starts[known.turn + 1]):
        words.append(sitting.words("lying.falls_now"))
    elif falls != NEVER:
        day = day_month(day_of(calendar, falls), sitting.language)
        left = int(falls - float(calendar.starts[known.turn]))
        words.append(sitting.words("lying.falls", day=day, days=left))
    return " ".join(words)


def floor_words(sitting: Sitting, g: int, seen: View) -> str:
    """Who has the floor and how often the seat may still speak; or why nobody may."""
    closed = why_closed(sitting, g, seen)
    others = any(is_open_now(sitting, other, seen) for other in own_talks(sitting))
    if closed is not None and not others:
        return refusal_sentence(sitting.narrator, closed, seen)
    floor, left = sitting.match.talk.floor, sitting.match.talk.left_to(sitting.seat)
    if floor is None or (left == 0 and floor[0] == sitting.seat):
        return sitting.words("floor.over")
    if floor[0] == sitting.seat:
        return sitting.words("floor.own", left=left)
    code = "floor.other" if left else "floor.other_last"
    return sitting.words(code, seat=sitting.narrator.seat(floor[0]), left=left)


def unanswered(sitting: Sitting) -> list[str]:
    """Names of the agreements whose draft waits for a word that the seat could still say."""
    seen, floor = sitting.view(), sitting.match.talk.floor
    if floor is None or floor[0] != sitting.seat:
        return []
    return [
        sitting.narrator.agreement(sitting.match.rules.agreements[g].id)
        for g in own_talks(sitting)
        if int(seen.known.draft[g, 0]) != NO_DRAFT
        and not seen.known.accepts[seen.seat, g, 0]
        and not seen.known.said[seen.seat, g, 0]
        and is_open_now(sitting, g, seen)
    ]


def time_left(sitting: Sitting, g: int, seen: View) -> list[str]:
    """The game's end, everything that runs against the clock, and hands tied in public."""
    rules, words = sitting.match.rules, sitting.words
    last = full(day_of(rules.calendar, float(rules.calendar.starts[-1]) - 1), sitting.language)
    left = rules.calendar.turns - seen.known.turn - 1
    code = "time.turns" if left else "time.last"
    found = [words(code, turns=left, day=last), *clock_sentences(sitting.narrator, seen)]
    tied = float(seen.known.tied[seen.seat, g, 0])
    if tied:
        found.append(words("time.tied", points=whole(tied)))
    others = [s for s in rules.agreements[g].seats if s != seen.seat]
    tied_others = [rules.seats[s].id for s in others if float(seen.known.tied[s, g, 0])]
    names = [sitting.narrator.seat(name) for name in tied_others]
    return found + [words("time.other_tied", seat=name) for name in names]
