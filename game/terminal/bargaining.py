"""The table as a page: what lies there, what it is worth, who else must agree, how long is left."""

from __future__ import annotations

from game.engine.grid import NEVER
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import sheet_of, worth
from game.terminal.commands import echoed
from game.terminal.course import (
    course,
    is_open_now,
    live_talks,
    own_talks,
    said_lines,
    why_closed,
)
from game.terminal.focus import focus, talk_named
from game.terminal.homefront import home_line, show_home
from game.terminal.papers import (
    Paper,
    papers,
    show_in_force,
    show_papers,
    show_worth,
    worth_words,
)
from game.terminal.table import Table
from game.terminal.terms import TermsReader
from game.terminal.trouble import show_trouble
from game.wording.clocks import clock_sentences
from game.wording.dates import day_month, day_of, full
from game.wording.drafts import clause_of, clause_title, draft_words, level_words
from game.wording.numbers import signed, whole
from game.wording.refusals import refusal_sentence


def show_table(table: Table, asked: str) -> None:
    """The page of one table: the one named, or the one last looked at."""
    own = own_talks(table)
    if not own:
        table.say("talks.none")
        return
    g = talk_named(table, asked) if asked else focus(table)
    if g is None:
        table.say("talks.which", asked=echoed(asked), names=_names(table, own))
        return
    table.looked[table.seat] = g
    seen = table.view()
    title = table.narrator.agreement(table.match.rules.agreements[g].id)
    table.screen.heading(title, table.narrator.seat(table.seat))
    about = table.narrator.document.agreements[g].about
    if about is not None and not course(table, g):
        table.screen.line(table.told(about))
        table.screen.gap()
    _show_floor(table, g, seen)
    _show_drafts(table, g, seen)
    show_home(table, g, seen, int(seen.known.draft[g, 0]))
    _show_time(table, g, seen)
    _show_words(table, g, seen)
    others = [other for other in own if other != g]
    if others:
        table.say("talks.others", names=_names(table, others))


def _names(table: Table, talks: list[int]) -> str:
    """Names of tables, each with the word to type for it."""
    ids = [table.match.rules.agreements[g].id for g in talks]
    return ", ".join(
        table.words("talks.name", agreement=table.narrator.agreement(name), name=name)
        for name in ids
    )


# -- who speaks, what lies there -------------------------------------------------------------------


def _show_floor(table: Table, g: int, seen: View) -> None:
    """What lies on the table, since when and how long; who may speak, and how often."""
    table.screen.line(lying_words(table, g, seen))
    closed = why_closed(table, g, seen)
    table.screen.line(
        floor_words(table, g, seen)
        if closed is None
        else refusal_sentence(table.narrator, closed, seen)
    )


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
    falls = float(known.lies[g, 0])
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
    return table.words("floor.other", seat=table.narrator.seat(floor[0]), left=left)


def _show_drafts(table: Table, g: int, seen: View) -> None:
    found = papers(table, g, seen)
    table.screen.gap()
    show_in_force(table, g, seen)
    if not found:
        table.say("talks.no_offers")
        show_levels(table, "", g)
        return
    show_papers(table, g, seen, found)
    table.screen.gap()
    if int(seen.known.draft[g, 0]) != NO_DRAFT:
        show_worth(table, g, seen, found[0])
    _show_tried(table, g, seen)


def _show_tried(table: Table, g: int, seen: View) -> None:
    """What the seat is just trying, in a line of its own."""
    about, code = table.tries.get((table.seat, seen.known.turn), (-1, NO_DRAFT))
    said = (NO_DRAFT, int(seen.known.draft[g, 0]), int(seen.known.offers[seen.seat, g, 0]))
    if about == g and code not in said:
        show_worth(table, g, seen, Paper(table.words("paper.tried"), code))


# -- how long is left ------------------------------------------------------------------------------


def _show_time(table: Table, g: int, seen: View) -> None:
    """The game's end, and everything that runs against the clock."""
    calendar = table.match.rules.calendar
    last = full(day_of(calendar, float(calendar.starts[-1]) - 1), table.language)
    left = calendar.turns - seen.known.turn - 1
    code = "time.turns" if left else "time.last"
    table.label("time")
    table.bullets([table.words(code, turns=left, day=last),
                   *clock_sentences(table.narrator, seen)])  # fmt: skip
    tied = float(seen.known.tied[seen.seat, g, 0])
    if tied:
        table.say("time.tied", indent=2, mark="· ", points=whole(tied))
    for s in table.match.rules.agreements[g].seats:
        if s != seen.seat and float(seen.known.tied[s, g, 0]):
            seat = table.narrator.seat(table.match.rules.seats[s].id)
            table.say("time.other_tied", indent=2, mark="· ", seat=seat)


# -- what can be typed -----------------------------------------------------------------------------


def _show_words(table: Table, g: int, seen: View) -> None:
    """What can be said now, with its cost; explained when the seat looks for the first time."""
    rules, drafts = rules_of(table.match.rules, g)
    example = clause_of(table.narrator, g, 0).id if table.language == "en" else "1"
    top = level_words(table.narrator, g, 0, drafts.clauses[0].values.size // 2)
    rows = [("words.try", {}), ("words.levels", {})]
    floor = table.match.talk.floor
    if is_open_now(table, g, seen) and floor is not None and floor[0] == table.seat:
        lying = int(seen.known.draft[g, 0]) != NO_DRAFT
        if lying and not seen.known.accepts[seen.seat, g, 0]:
            rows.insert(0, ("words.accept", {}))
        rows.insert(0, ("words.counter" if lying else "words.offer", {}))
        tie, poll = rules.ties[seen.seat], rules.polls[seen.seat]
        if tie is not None and not float(seen.known.tied[seen.seat, g, 0]):
            rows.append(("words.tie", {"cost": tie.cost}))
        if poll is not None:
            rows.append(("words.poll", {"cost": poll.cost}))
        rows += [("words.walk", {}), ("words.pass", {})]
    said = [table.words(code, **more, clause=example, level=top) for code, more in rows]
    told = [line.split(" | ") for line in said]
    table.label("words")
    if table.seat in table.explained:
        table.screen.line(" · ".join(words for words, _ in told), indent=2)
        return
    table.explained.add(table.seat)
    table.screen.table(told)
    if sheet_of(table.match.rules, seen, g) is not None:
        table.say("words.bar", indent=2)


def show_levels(table: Table, asked: str, g: int | None = None) -> None:
    """What may be written for a clause, with points by the seat's own sheet; or for each."""
    if not own_talks(table):
        table.say("talks.none")
        return
    place = focus(table) if g is None else g
    reader = TermsReader(table.narrator, place)
    if not asked:
        _list_levels(table, place)
        return
    c = reader.clause(asked)
    if isinstance(c, int):
        _show_clause(table, place, c)
    else:
        show_trouble(table, place, c)


def _list_levels(table: Table, g: int) -> None:
    rows = [
        [f"{c + 1}", clause_title(table.narrator, g, c), levels_words(table, g, c)]
        for c in range(len(rules_of(table.match.rules, g)[1].clauses))
    ]
    table.screen.columns(rows)
    table.screen.gap()
    table.say("levels.how")


def levels_words(table: Table, g: int, c: int) -> str:
    """All levels of a clause in a row."""
    count = rules_of(table.match.rules, g)[1].clauses[c].values.size
    return " · ".join(level_words(table.narrator, g, c, level) for level in range(count))


def _show_clause(table: Table, g: int, c: int) -> None:
    """One clause in full: every level with its points and who stands on it."""
    narrator, seen = table.narrator, table.view()
    clause = rules_of(table.match.rules, g)[1].clauses[c]
    written = clause_of(narrator, g, c)
    table.screen.label(f"{c + 1}  {clause_title(narrator, g, c)}", f"({clause.id})")
    if written.about is not None:
        table.screen.line(table.told(written.about), indent=2)
    if not clause.proposers[seen.seat]:
        owners = [s for s in table.match.rules.agreements[g].seats if clause.proposers[s]]
        names = ", ".join(narrator.seat(table.match.rules.seats[s].id) for s in owners)
        table.say("levels.not_yours", indent=2, seats=names)
    sheet = sheet_of(table.match.rules, seen, g)
    rows = []
    for level in range(clause.values.size):
        number = f"{level + 1}" if written.options is not None else ""
        points = "" if sheet is None else signed(whole(float(sheet.by_clause[c][level]) * 1000))
        rows.append([number, level_words(narrator, g, c, level),
                     table.words("levels.points", points=points) if points else "",
                     ", ".join(_standing(table, g, c, level, seen))])  # fmt: skip
    table.screen.columns(rows, right=[0, 2])


def _standing(table: Table, g: int, c: int, level: int, seen: View) -> list[str]:
    """Which drafts have a clause at this level."""
    drafts = rules_of(table.match.rules, g)[1]
    return [paper.title for paper in papers(table, g, seen) if drafts.terms(paper.code)[c] == level]


def is_unanswered(table: Table) -> bool:
    """Whether another's draft lies there to which the seat could still say something."""
    seen, floor = table.view(), table.match.talk.floor
    return (
        floor is not None
        and floor[0] == table.seat
        and any(
            int(seen.known.draft[g, 0]) != NO_DRAFT
            and not seen.known.accepts[seen.seat, g, 0]
            and not seen.known.said[seen.seat, g, 0]
            and is_open_now(table, g, seen)
            for g in own_talks(table)
        )
    )


# -- on the page of a turn -------------------------------------------------------------------------


def show_talks(table: Table) -> None:
    """The tables that are open or have something on them, in a few lines each."""
    seen = table.view()
    live = live_talks(table)
    for g in live:
        name = table.match.rules.agreements[g].id
        said = _said_now(table, g)
        if g != live[0] and not said and int(seen.known.draft[g, 0]) == NO_DRAFT:
            agreement = table.narrator.agreement(name)
            table.say("talks.split", indent=2, agreement=agreement, name=name)
            continue
        table.label("talks", table.narrator.agreement(name))
        table.bullets(said)
        _show_offer(table, g, seen, repeat=not said)
        closed = why_closed(table, g, seen)
        if closed is not None:
            table.screen.line(refusal_sentence(table.narrator, closed, seen), indent=2)
    if any(is_open_now(table, g, seen) for g in live):
        table.screen.line(floor_words(table, live[0], seen), indent=2)
        table.say("talks.hint", indent=2)


def _said_now(table: Table, g: int) -> list[str]:
    """What has been said of one agreement this turn."""
    name = table.match.rules.agreements[g].id
    lying = {
        other: int(table.match.state.draft[other, 0])
        for other in own_talks(table)
        if int(table.match.state.draft[other, 0]) != NO_DRAFT
    }
    said = [one for one in table.match.talk.said if one.move.agreement == name]
    return said_lines(table, said, lying)


def _show_offer(table: Table, g: int, seen: View, repeat: bool) -> None:
    """The draft on the table and what it is worth; its terms if they are not told above."""
    code = int(seen.known.draft[g, 0])
    if code == NO_DRAFT:
        table.say("lying.nothing", indent=2)
        return
    table.screen.line(lying_words(table, g, seen), indent=2)
    if repeat:
        table.screen.line(draft_words(table.narrator, g, code), indent=4)
    it = worth(table.match.rules, seen, g, code)
    if it is not None:
        table.say("worth", indent=2, worth=worth_words(table, g, seen, it))
    home = home_line(table, g, seen, code)
    if home is not None:
        table.say("home.short", indent=2, answers=home)
