"""One prompt: reads a line, answers what can be asked anywhere, hands back the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.telling.course import own_talks
from game.terminal import lookup
from game.terminal.bargaining import show_table
from game.terminal.briefing import show_briefing
from game.terminal.commands import ALONE, ANYWHERE, echoed, nearest, parse
from game.terminal.keyboard import QuitError
from game.terminal.levels import show_levels
from game.terminal.situation import show_status
from game.terminal.table import Table
from game.wording.phrases import LANGUAGES


def ask(table: Table, again: Callable[[], None], takes: Callable[[str], bool] | None = None) -> str:
    """The next line that is no command of everywhere.

    ``again`` shows the page anew when the language changes; a line that ``takes`` accepts is
    handed back whatever else it may mean.
    """
    while True:
        table.screen.gap()
        line = table.keyboard.read()
        verb, rest = parse(line)
        if verb != "quit":
            table.is_warned = False
        if takes is not None and takes(line):
            return line
        if verb in ALONE and rest:
            table.say("alone", verb=line.split()[0], rest=echoed(rest))
        elif verb in ANYWHERE:
            _answer(table, verb or "", rest, again)
        else:
            return line


def _answer(table: Table, verb: str, rest: str, again: Callable[[], None]) -> None:
    if verb in _PAGES:
        _PAGES[verb](table, rest)
    elif verb == "lang":
        _change_language(table, rest, again)
    else:
        leave(table)


def leave(table: Table) -> None:
    """Raise QuitError, once the game is kept or the person has been warned that it cannot be."""
    if table.is_warned or table.keep_game():
        raise QuitError
    table.is_warned = True
    table.say("quit_again")


def _save(table: Table) -> None:
    if table.keep_game():
        table.say("saved")


def _change_language(table: Table, wanted: str, again: Callable[[], None]) -> None:
    known = list(LANGUAGES)
    if wanted and wanted not in known:
        table.say("lang.unknown", known=", ".join(known))
        return
    following = known[(known.index(table.language) + 1) % len(known)]
    table.language = wanted or following
    table.say("lang.now", language=LANGUAGES[table.language])
    again()


def show_help(table: Table) -> None:
    """All commands, and what the marks mean."""
    table.label("help.title")
    table.screen.table([line.split(" | ") for line in table.words("help.rows").splitlines()])
    if own_talks(table):
        table.label("help.talks")
        table.screen.table([line.split(" | ") for line in table.words("help.table").splitlines()])
    table.screen.gap()
    table.say("help.marks")


_PAGES: Mapping[str, Callable[[Table, str], None]] = {
    "help": lambda table, _: show_help(table),
    "table": show_table,
    "levels": show_levels,
    "why": lookup.why,
    "glossary": lookup.glossary,
    "status": lambda table, _: show_status(table),
    "briefing": lambda table, _: show_briefing(table),
    "history": lambda table, _: lookup.show_history(table),
    "save": lambda table, _: _save(table),
}


def unknown(table: Table, line: str, known: list[str]) -> None:
    """Say that a line was not understood, and what may have been meant."""
    table.say("unknown_command", line=echoed(line))
    near = nearest(line, known) or nearest(line.partition(" ")[0], known)
    table.say("perhaps", near=near) if near is not None else table.say("try_help")
