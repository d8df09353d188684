"""The gauges over the whole game, with numbers for what happened on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.truth import Mark, Path, landmarks, paths
from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Grid, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.ending import EndingScreen


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
        Grid(*listed, least=360, gap=20),
        gap=10,
    )


def _picture(look: Look, kind: Type, found: list[Path], marks: list[Mark]) -> Widget:
    """The lines; for now where each began and ended."""
    lines = [
        Text(look.say("ending.gauges.alt", title=path.title, first=round(path.points[0]),
                      last=round(path.points[-1])), kind.body)
        for path in found
    ]  # fmt: skip
    return Column(*lines, gap=4)
