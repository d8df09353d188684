"""What a turn brought, on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from game.telling.gauges import gauge_row, headline
from game.telling.predictions import Result, result_words
from game.telling.reveal import Change, Happening, Telling, end_told, turn_told
from game.terminal.screen import fit, linked
from game.terminal.table import Table
from game.wording.numbers import marks


def show_last_turn(table: Table) -> None:
    """The turn before, as the seat at the keyboard may know it."""
    if table.last is not None:
        _show(table, turn_told(table, table.last))


def show_end_of_turn(table: Table) -> None:
    """The last turn of all, as everybody at the table may know it."""
    if table.last is not None:
        _show(table, end_told(table, table.last))


def _show(table: Table, told: Telling) -> None:
    table.screen.gap()
    table.label("reveal", when=told.when)
    show_talk(table, told.said)
    show_deeds(table, told)
    _show_expected(table, told.expected)
    show_events(table, told.events)
    show_changes(table, told.changes)


def show_talk(table: Table, said: Sequence[str]) -> None:
    """What was said at the tables, in its order, with the reasons that computers gave."""
    if said:
        table.label("talks.said")
        table.bullets(said)
        table.screen.gap()


def show_deeds(table: Table, told: Telling) -> None:
    """What each seat did and each actor answered, then what else came of it."""
    rows = [
        [seat.name if i == 0 else "", words]
        for seat in told.deeds
        for i, words in enumerate(seat.sentences)
    ]
    table.screen.table([*rows, *([move.name, move.words] for move in told.moves)])
    if told.notes:
        table.screen.gap()
        table.bullets(told.notes)


def _show_expected(table: Table, expected: Sequence[Result]) -> None:
    """What the seat had expected of this turn, and what came."""
    if expected:
        table.screen.gap()
    for result in expected:
        table.screen.line(result_words(table.narrator, result), indent=2)


def show_events(table: Table, happenings: Sequence[Happening]) -> None:
    """Events with their texts; those that put a question are told with it."""
    for one in happenings:
        table.screen.gap()
        table.screen.line(one.title, indent=2, style="bold")
        if one.asks:
            table.say("reveal.asked", indent=2)
        else:
            table.screen.line(linked(one.text), indent=2)


def show_changes(table: Table, changes: Sequence[Change]) -> None:
    """The gauges in sight and what moved them most."""
    table.label("reveal.gauges")
    width = max(cell_len(table.narrator.metric(name)) for name in headline(table))
    for change in changes:
        title, value, trend, _ = gauge_row(table, change.reading)
        table.screen.line(f"{value}  {trend}", indent=2, mark=fit(title, width) + "  ")
        for cause in change.causes:
            mark = fit(marks(cause.amount), 3) + " "
            table.screen.line(cause.words, indent=6, mark=mark)
