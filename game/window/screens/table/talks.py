"""Who has the floor, how long is left, and the talks so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenario.schema.document import Document
from game.telling.course import Word
from game.telling.exchanges import TurnTalk, exchanges
from game.telling.floor import floor_words, lying_words, time_left
from game.telling.talks import closed_words
from game.window.accents import accent_of
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.widgets.layout import Column
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told


def floor_line(screen: TableScreen, told: Told) -> Widget:
    """Who has the floor and how often one may speak; or why nothing can be said now."""
    g, sitting = told.bargain.agreement, screen.sitting
    closed = closed_words(sitting, g, told.seen)
    if closed:
        return Label("lock", closed)
    return Label("message-square", floor_words(sitting, g, told.seen))


def talks_part(screen: TableScreen, look: Look, told: Told) -> Widget:
    """What lies there and until when, what runs against the clock, who said what."""
    g, sitting = told.bargain.agreement, screen.sitting
    document = sitting.narrator.document
    clocks = [
        Label("clock", line, "note", tint=look.palette.soft)
        for line in time_left(sitting, g, told.seen)
    ]
    said = exchanges(sitting, g)
    about = document.agreements[g].about
    return Column(
        Text(sitting.words("talks"), "title", bold=True),
        Label("file-text", lying_words(sitting, g, told.seen)),
        Text(sitting.words("time"), bold=True),
        *clocks,
        Rule(),
        Text(look.say("table.so_far"), "title", bold=True),
        *[_turn(screen, look, document, turn) for turn in said],
        None if said else Text(look.say("table.so_far.none"), colour=look.palette.soft),
        None if said else screen.prose("table:paper", about, "note", look.palette.soft),
        gap=10,
    )


def _turn(screen: TableScreen, look: Look, document: Document, turn: TurnTalk) -> Widget:
    is_now = turn.turn == screen.play.turn + 1
    title = look.say("table.now") if is_now else look.say("table.turn", turn=turn.turn,
                                                          when=turn.when)  # fmt: skip
    words = [word_line(look, document, word) for word in turn.words]
    return Column(Text(title, "note", True, look.palette.soft), *words, gap=5)


def word_line(look: Look, document: Document, word: Word) -> Widget:
    """Something said: by whom, what, and a computer's reason."""
    runs = [Run(word.words)]
    if word.name:
        accent = accent_of(look, document, word.seat)
        runs.insert(0, Run(f"{word.name}: ", True, accent))
    if word.why:
        runs.append(Run(f" {word.why}", colour=look.palette.soft))
    return Text(runs)
