"""The table as a page: what lies there, what it is worth, who else must agree, how long is left."""

from __future__ import annotations

from collections.abc import Callable

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import sheet_of
from game.telling.course import course, is_open_now, own_talks, why_closed
from game.telling.floor import floor_words, lying_words, time_left
from game.telling.papers import papers
from game.telling.valuing import Paper, in_force_words
from game.terminal.commands import echoed
from game.terminal.drafting import example
from game.terminal.focus import focus, talk_named
from game.terminal.homefront import show_home
from game.terminal.levels import show_levels
from game.terminal.papers import show_papers
from game.terminal.table import Table
from game.terminal.valuing import show_worth
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
    seen = table.view()
    table.looked[table.seat] = (g, seen.known.turn)
    title = table.narrator.agreement(table.match.rules.agreements[g].id)
    table.screen.heading(title, table.narrator.seat(table.seat))
    about = table.narrator.document.agreements[g].about
    if about is not None and not course(table, g):
        table.screen.line(table.told(about))
        table.screen.gap()
    _show_floor(table, g, seen)
    parts: list[Callable[[], None]] = [
        lambda: _show_drafts(table, g, seen),
        lambda: show_home(table, g, seen, int(seen.known.draft[g, 0])),
        lambda: _show_time(table, g, seen),
    ]
    for show in parts[1:] + parts[:1] if table.screen.is_low else parts:
        show()
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


def _show_drafts(table: Table, g: int, seen: View) -> None:
    found = papers(table, g, seen)
    table.screen.gap()
    in_force = in_force_words(table, g, seen)
    if in_force:
        table.screen.line(in_force, indent=2)
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
    table.label("time")
    table.bullets(time_left(table, g, seen))


# -- what can be typed -----------------------------------------------------------------------------


def _show_words(table: Table, g: int, seen: View) -> None:
    """What can be said now, with its cost; explained when the seat looks for the first time."""
    rules, _ = rules_of(table.match.rules, g)
    clause, top = example(table, g)
    rows: list[tuple[str, dict[str, int]]] = [("words.try", {}), ("words.levels", {})]
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
    said = [table.words(code, clause=clause, level=top, **more) for code, more in rows]
    told = [line.split(" | ") for line in said]
    table.label("words")
    if table.seat in table.explained or table.screen.is_low:
        table.screen.line(" · ".join(words for words, _ in told), indent=2)
        if table.seat not in table.explained:
            table.say("words.help", indent=2)
        table.explained.add(table.seat)
        return
    table.explained.add(table.seat)
    table.screen.table(told)
    if sheet_of(table.match.rules, seen, g) is not None:
        table.say("words.bar", indent=2)
