"""A game between computer players, told turn by turn to somebody who only watches."""

from __future__ import annotations

from game.engine.attribution import gauge_rows
from game.engine.ledger import Row
from game.match.match import Match, Reveal
from game.match.opponents import FORMER
from game.players.personality import PREFIX
from game.telling.gauges import headline
from game.terminal.ending import reasons_of, show_ending
from game.terminal.reveal import Telling, show_changes, show_deeds, show_events, show_talk
from game.terminal.situation import show_gauges
from game.terminal.table import Table
from game.wording.dates import day_of, span, turn_span


def watch(table: Table) -> None:
    """Play a whole game and tell it; who watches sees what really is."""
    match = table.match
    _open(table)
    while not match.finished:
        reveal = match.advance()
        assert reveal is not None
        _tell(table, reveal)
    show_ending(table)


def tell(table: Table) -> None:
    """Tell the turns that a match has behind it, and the ending if it has one."""
    _open(table)
    for reveal in table.match.reveals:
        _tell(table, reveal)
    if table.match.finished:
        show_ending(table)


def _open(table: Table) -> None:
    match, narrator = table.match, table.narrator
    header = narrator.document.scenario
    calendar = match.rules.calendar
    period = span(day_of(calendar, 0.0), day_of(calendar, float(calendar.starts[-1]) - 1),
                  table.language)  # fmt: skip
    table.screen.heading(narrator.text(header.title), period)
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


def _tell(table: Table, reveal: Reveal) -> None:
    calendar = table.match.rules.calendar
    title = table.words("turn", turn=reveal.turn, turns=calendar.turns,
                        when=turn_span(calendar, reveal.turn - 1, table.language))  # fmt: skip
    table.screen.heading(title)
    show_talk(table, reveal, reveal.facts)
    show_deeds(table, reveal.facts, reasons_of(table, reveal))
    show_events(table, reveal.facts)
    match = table.match
    telling = Telling(
        reveal,
        reveal.facts,
        table.view_before(reveal),
        table.view_after(reveal),
        lambda name: _rows(match, reveal, name),
    )
    show_changes(table, telling)


def _rows(match: Match, reveal: Reveal, name: str) -> list[Row]:
    """All rows of a gauge or metric, whoever may know them."""
    rules = match.rules
    if name in rules.tables["gauge"]:
        gauge = rules.gauges[rules.place("gauge", name)]
        before, after = reveal.before.values, reveal.after.values
        return gauge_rows(rules, gauge, reveal.after, before, after, reveal.rows)
    place = rules.place("metric", name)
    return [row for row in reveal.rows if row.metric == place]
