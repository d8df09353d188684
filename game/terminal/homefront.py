"""What becomes of a draft after the signatures, on the screen."""

from __future__ import annotations

from game.engine.view import View
from game.telling.homefront import ConsentTold, HomeTold, home
from game.terminal.table import Table
from game.wording.gauges import value_words


def show_home(table: Table, g: int, seen: View, code: int) -> None:
    """Everything that comes after the signatures, for one draft."""
    found = home(table, g, seen, code)
    if found.answers or found.signers:
        table.label("home", table.words("home.how"))
    if found.signers:
        table.say("home.signers", indent=2, seats=", ".join(found.signers))
    for answer in found.answers:
        _show_answer(table, answer)
    if found.all_agree:
        table.screen.line(found.all_agree, indent=2)
    _show_blocs(table, found)


def _show_answer(table: Table, answer: ConsentTold) -> None:
    table.screen.line(answer.sentence, indent=2)
    if len(answer.groups) > 1:
        table.screen.table([[group.name, group.words] for group in answer.groups], indent=4)


def _show_blocs(table: Table, found: HomeTold) -> None:
    """How each bloc at home stands now, and how it would take the draft."""
    rows = [
        [bloc.reading.title, value_words(table.narrator, bloc.reading, is_short=True), bloc.mood]
        for bloc in found.blocs
    ]
    if rows:
        table.label("home.blocs", table.words("home.blocs.how"))
        table.screen.table(rows)
