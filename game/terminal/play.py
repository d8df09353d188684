"""A whole game at one terminal: briefing, turn after turn, ending; hot-seat if several play."""

from __future__ import annotations

from game.telling.gauges import FEW
from game.terminal.briefing import show_briefing
from game.terminal.commands import parse
from game.terminal.ending import show_ending
from game.terminal.keyboard import EndOfInputError, QuitError
from game.terminal.planning import Planning
from game.terminal.prompt import leave
from game.terminal.reveal import show_end_of_turn
from game.terminal.table import Table


def play(table: Table, again: str | None = None, left: str = "") -> bool:
    """Play to the end, or until the person leaves; True if the game was finished.

    Whatever happens, the game is kept.  ``again`` is the command that plays the same dice
    from the other side; ``left`` is said to who leaves, where it is not the usual.
    """
    try:
        _turns(table)
    except (QuitError, EndOfInputError, KeyboardInterrupt):
        table.screen.gap()
        if not table.is_warned and table.keep_game():
            table.screen.line(left or table.words("left_and_kept"))
        return False
    except BrokenPipeError:  # nobody reads any more: keep the game, and say nothing
        table.keep(table.match, table.options)
        raise
    show_end_of_turn(table)
    show_ending(table)
    if again is not None:
        table.label("again")
        table.screen.verbatim(again)
    table.keep_game()
    return True


def _turns(table: Table) -> None:
    briefed: set[str] = set()
    while not table.match.finished:
        while (seat := _next_seat(table)) is not None:  # a kept game goes on where it stopped
            table.seat = seat
            _hand_over(table)
            if table.match.state.turn == 0 and seat not in briefed:
                show_briefing(table, FEW if table.guided else None)
                briefed.add(seat)
                table.screen.gap()
                table.keyboard.pause(table.words("page.briefed") + " ")
            Planning(table).run()
            if len(table.people) > 1:
                table.keep_game()
        if table.match.advance() is None:
            raise AssertionError("all people have sealed, and the turn was not resolved")
        table.keep_game()


def _next_seat(table: Table) -> str | None:
    """Who sits down next: the person who has the floor, else the first who has not sealed."""
    pending = table.match.pending()
    if pending.floor in pending.seats:
        return pending.floor
    return pending.seats[0] if pending.seats else None


def _hand_over(table: Table) -> None:
    """Take the last person's page out of sight before the next sits down."""
    if len(table.people) < 2:
        return
    table.screen.push_up()
    table.say("curtain", seat=table.narrator.seat(table.seat))
    while parse(table.keyboard.read(""))[0] == "quit":
        leave(table)
    table.is_warned = False
