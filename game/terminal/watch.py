"""A game between computer players, told turn by turn to somebody who only watches."""

from __future__ import annotations

from game.match.match import Reveal
from game.match.opponents import FORMER
from game.players.personality import PREFIX
from game.telling.briefing import period
from game.telling.gauges import headline
from game.telling.reveal import all_told
from game.terminal.ending import show_ending
from game.terminal.reveal import show_changes, show_deeds, show_events, show_talk
from game.terminal.situation import show_gauges
from game.terminal.table import Table
from game.wording.dates import turn_span


def watch(table: Table) -> None:
    """Play a whole game and tell it; who watches sees what really is."""
    match = table.match
    _open(table)
    while not match.finished:
        reveal = match.advance()
        assert reveal is not None
        tell_turn(table, reveal)
    show_ending(table)


def tell(table: Table) -> None:
    """Tell the turns that a match has behind it, and the ending if it has one."""
    _open(table)
    for reveal in table.match.reveals:
        tell_turn(table, reveal)
    if table.match.finished:
        show_ending(table)


def _open(table: Table) -> None:
    match, narrator = table.match, table.narrator
    header = narrator.document.scenario
    table.screen.heading(narrator.text(header.title), period(table))
    table.screen.line(table.told(header.briefing))
    table.screen.gap()
    for s, seat in enumerate(match.rules.seats):
        card = narrator.leaning(s, int(match.state.leanings[s, 0]))
        table.say("watch.seat", indent=2, seat=narrator.seat(seat.id),
                  leaning=narrator.text(card.name),
                  player=_player_words(table, match.players[seat.id].name))  # fmt: skip
    table.screen.gap()
    table.seat = match.rules.seats[0].id
    first = table.view_before(match.reveals[0]) if match.reveals else table.view()
    show_gauges(table, headline(table), first, None)


def _player_words(table: Table, name: str) -> str:
    """A computer player in words; scripts keep the name of their file."""
    if name.startswith(PREFIX):
        return table.narrator.personality(name.removeprefix(PREFIX))
    code = f"setup.opponent.{FORMER.get(name, name)}"
    return table.words(code) if table.narrator.phrases.has(code) else name


def tell_turn(table: Table, reveal: Reveal) -> None:
    """A turn as it really was."""
    calendar = table.match.rules.calendar
    title = table.words("turn", turn=reveal.turn, turns=calendar.turns,
                        when=turn_span(calendar, reveal.turn - 1, table.language))  # fmt: skip
    table.screen.heading(title)
    told = all_told(table, reveal)
    show_talk(table, told.said)
    show_deeds(table, told)
    show_events(table, told.events)
    show_changes(table, told.changes)
