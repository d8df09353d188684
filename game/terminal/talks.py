"""The tables on the page of a turn, in a few lines each."""

from __future__ import annotations

from game.engine.treaty import NO_DRAFT
from game.telling.course import is_open_now
from game.telling.floor import floor_words
from game.telling.talks import TalkTold, talks
from game.terminal.table import Table


def show_talks(table: Table) -> None:
    """The tables that are open or have something on them, in a few lines each."""
    seen, told = table.view(), talks(table)
    for talk in told:
        if talk.is_quiet:
            table.say("talks.split", indent=2, agreement=talk.title, name=talk.id)
        else:
            _show_talk(table, talk)
    if any(is_open_now(table, talk.agreement, seen) for talk in told):
        floor = table.match.talk.floor
        is_own = floor is not None and floor[0] == table.seat
        hint = table.words("talks.hint" if is_own else "talks.hint_over")
        table.screen.line(f"{floor_words(table, told[0].agreement, seen)} {hint}", indent=2)


def _show_talk(table: Table, talk: TalkTold) -> None:
    """What was said; the draft and what it is worth, with its terms if they are not told above."""
    table.label("talks", talk.title)
    table.bullets(talk.said)
    table.screen.line(talk.lying, indent=2)
    if talk.code != NO_DRAFT and not talk.said:
        table.screen.line(talk.terms, indent=4)
    if talk.worth is not None:
        table.say("worth", indent=2, worth=talk.worth_words)
    if talk.home:
        table.say("home.short", indent=2, answers=talk.home)
    if talk.closed:
        table.screen.line(talk.closed, indent=2)
