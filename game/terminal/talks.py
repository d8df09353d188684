"""The tables on the page of a turn, in a few lines each."""

from __future__ import annotations

from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import worth
from game.terminal.course import Board, is_open_now, live_talks, said_lines, why_closed
from game.terminal.floor import floor_words, lying_words
from game.terminal.homefront import home_line
from game.terminal.table import Table
from game.terminal.valuing import worth_words
from game.wording.drafts import draft_words
from game.wording.refusals import refusal_sentence


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
        floor = table.match.talk.floor
        is_own = floor is not None and floor[0] == table.seat
        hint = table.words("talks.hint" if is_own else "talks.hint_over")
        table.screen.line(f"{floor_words(table, live[0], seen)} {hint}", indent=2)


def _said_now(table: Table, g: int) -> list[str]:
    """What has been said of one agreement this turn."""
    name = table.match.rules.agreements[g].id
    said = [one for one in table.match.talk.said if one.move.agreement == name]
    return said_lines(table, said, Board.of(table.match.rules, table.match.state))


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
