"""The gauges over the whole game, with numbers for what happened on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.truth import Mark, Path, landmarks, paths
from game.window.look import Look
from game.window.widgets.chart import Chart, Event, Series
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Grid, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.ending.ending import EndingScreen

COLOURS = ("green", "orange", "purple", "grey")
"""Accents of the lines; dashes tell them apart too."""

SHARE = 0.38
"""Of the window's height that the chart takes."""


def gauges_page(screen: EndingScreen, look: Look, kind: Type) -> Widget:
    """The chart, then what its numbers mean."""
    marks = landmarks(screen.sitting)
    listed = [
        Row(
            Text(str(mark.number), kind.note, bold=True),
            Text(look.say("ending.mark", turn=mark.turn, words=mark.words), kind.note),
            weights=(0, 1),
            gap=10,
        )
        for mark in marks
    ]
    return Column(
        Text(look.say("ending.gauges"), kind.head, bold=True),
        _picture(look, kind, paths(screen.sitting), marks),
        Grid(*listed, least=360, gap=12),
        gap=10,
    )


def _picture(look: Look, kind: Type, found: list[Path], marks: list[Mark]) -> Widget:
    """The lines, named at their ends, with the numbers of what happened above them."""
    spans = [
        (None,) * (path.first - 1) + tuple((point, point) for point in path.points)
        for path in found
    ]
    colours = [look.accent(name) for name in COLOURS]
    lines = [
        Series(path.title, span, colour)
        for path, span, colour in zip(found, spans, colours, strict=False)
    ]
    alt = " ".join(
        look.say("ending.gauges.alt", title=path.title, first=round(path.points[0]),
                 last=round(path.points[-1]))
        for path in found
    )  # fmt: skip
    events = [Event(mark.turn, mark.number) for mark in marks]
    height = max(look.points[1] * SHARE, 150)
    return Chart(lines, len(spans[0]) - 1, events=events, height=height, alt=alt,
                 size=kind.note)  # fmt: skip
