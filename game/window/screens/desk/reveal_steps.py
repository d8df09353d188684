"""The steps in which a turn is shown: each a part of the story, or a cause that moved a gauge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.telling.predictions import Result, result_words
from game.telling.reveal import Happening, SeatDeeds, Telling
from game.window.accents import accent_of
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.desk.section import bullets
from game.window.screens.page import Page
from game.window.widgets.layout import Column, Panel, Surface
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

MOVED = "moved"
"""The part in which gauges move."""


@dataclass(frozen=True)
class Step:
    """Something shown at once; ``part`` is the code of the heading that it stands under.

    In ``moved`` there is no ``widget``: ``gauge`` is the place of a gauge, ``cause`` that of what
    moved it, and with ``lands`` it arrives where it stands now.
    """

    part: str
    widget: Widget | None = None
    gauge: int = -1
    cause: int = -1
    lands: bool = False


def steps_of(page: Page, look: Look, told: Telling) -> list[Step]:
    """All steps of a turn, first to last."""
    return [*_story(page, look, told), *_moved(told)]


def count(told: Telling) -> int:
    """How many steps there are."""
    story = bool(told.said) + len(told.deeds) + len(told.moves) + bool(told.notes)
    story += len(told.expected) + len(told.events)
    return story + sum(max(len(change.causes), 1) for change in told.changes)


def _story(page: Page, look: Look, told: Telling) -> Iterator[Step]:
    if told.said:
        yield Step("reveal.said", bullets(told.said, "body"))
    for deeds in told.deeds:
        yield Step("reveal.done", _deeds(page, look, deeds))
    for move in told.moves:
        words = [Run(f"{move.name}: ", bold=True), Run(move.words)]
        yield Step("reveal.answers", Text(words))
    if told.notes:
        yield Step("reveal.came", bullets(told.notes, "body"))
    for result in told.expected:
        yield Step("reveal.expected", _expected(page, look, result))
    for happening in told.events:
        yield Step("reveal.events", _event(page, look, happening))


def _moved(told: Telling) -> Iterator[Step]:
    for g, change in enumerate(told.changes):
        last = len(change.causes) - 1
        for c in range(len(change.causes)):
            yield Step(MOVED, gauge=g, cause=c, lands=c == last)
        if last < 0:
            yield Step(MOVED, gauge=g, lands=True)


def _deeds(page: Page, look: Look, it: SeatDeeds) -> Widget:
    colour = accent_of(look, page.sitting.narrator.document, it.seat)
    words = Column(
        Text(it.name, bold=True, colour=colour),
        *(Text(sentence) for sentence in it.sentences),
        gap=4,
    )
    return Panel(words, (16, 10), Surface(look.palette.sheet, None, colour), radius=0)


def _expected(page: Page, look: Look, it: Result) -> Widget:
    """A prediction and what came, with a mark that says whether it was right."""
    palette = look.palette
    icon, tint = ("circle", palette.soft) if it.is_open else ("x", palette.worse)
    if it.is_right:
        icon, tint = "check", palette.better
    return Label(icon, result_words(page.sitting.narrator, it), tint=tint)


def _event(page: Page, look: Look, it: Happening) -> Widget:
    waits = Label("mail", look.say("reveal.asks"), "note", colour=look.palette.soft)
    text = Column(
        Text(it.title, "lead", bold=True),
        waits if it.asks else page.prose(f"event:{it.event}", it.text),
        gap=6,
    )
    return Panel(text, (16, 12), Surface(look.palette.sheet, look.palette.rule))
