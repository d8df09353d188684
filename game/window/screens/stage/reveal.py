"""The reveal on the stage: one thing at a time, at the teacher's pace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from game.telling.reveal import Change, SeatDeeds, Telling
from game.window.look import Look
from game.window.screens.stage.frame import SIDE, accent
from game.window.screens.stage.gauge import gauge_cell
from game.window.widgets.fitted import Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Grid, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Widget
from game.wording.links import Part
from game.wording.numbers import marks

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


FRAME = 200
"""Points of the window's height that head, foot and margins take."""


@dataclass(frozen=True)
class Step:
    """One step: a title with sentences, an event with its text, or a gauge with its causes;
    or the ``deeds`` of several seats side by side.

    ``code`` is the title in the window's texts where ``title`` is empty; ``seat`` whose it is.
    """

    code: str = ""
    title: str = ""
    seat: str = ""
    lines: tuple[str, ...] = ()
    text: tuple[Part, ...] = ()
    change: Change | None = None
    deeds: tuple[SeatDeeds, ...] = ()


def steps(told: Telling, fits: Callable[[Step], bool]) -> list[Step]:
    """What a turn brought, in the order in which it came about.

    What each seat did shares one step where that ``fits``.
    """
    found = [Step(code="stage.said", lines=told.said)] if told.said else []
    together = Step(deeds=told.deeds)
    if len(told.deeds) > 1 and fits(together):
        found.append(together)
    else:
        found += [Step(title=one.name, seat=one.seat, lines=one.sentences) for one in told.deeds]
    moves = tuple(f"{move.name}: {move.words}" for move in told.moves)
    found += [Step(code="stage.answers", lines=moves)] if moves else []
    found += [Step(code="stage.came", lines=told.notes)] if told.notes else []
    found += [Step(title=event.title, text=tuple(event.text)) for event in told.events]
    return found + [Step(title=one.reading.title, change=one) for one in told.changes]


def step_page(stage: Stage, look: Look, step: Step) -> Widget:
    """One step, as large as it fits."""
    show = _deeds if step.deeds else _change if step.change is not None else _words
    return Fitted("stage:step", partial(show, stage, look, step), stage.offsets,
                  in_a_room(look))  # fmt: skip


def fits_together(stage: Stage, look: Look, step: Step) -> bool:
    """Whether the deeds of all seats have room on one page, in letters a size above the least."""
    kind = in_a_room(look)[-2:][0]
    width = min(look.px(kind.most), look.size[0] - look.px(2 * SIDE))
    height = _deeds(stage, look, step, kind).height(look, width)
    return height <= look.size[1] - look.px(FRAME)


def _deeds(stage: Stage, look: Look, step: Step, kind: Type) -> Widget:
    """What each seat did, side by side where that is wide enough."""
    columns = [
        Column(
            Text(one.name, kind.head, bold=True, colour=accent(stage, look, one.seat)),
            *(Text(line, kind.body) for line in one.sentences),
            gap=16,
        )
        for one in step.deeds
    ]
    return Grid(*columns, least=480, gap=40)


def _words(stage: Stage, look: Look, step: Step, kind: Type) -> Widget:
    colour = accent(stage, look, step.seat) if step.seat else None
    text = stage.prose("stage:step", step.text, kind.body) if step.text else None
    return Column(
        Text(step.title or look.say(step.code), kind.head, bold=True, colour=colour),
        *(Text(line, kind.body) for line in step.lines),
        text,
        gap=16,
    )


def _change(stage: Stage, look: Look, step: Step, kind: Type) -> Widget:
    change = step.change
    assert change is not None, "_change: wants a step about a gauge"
    causes = [
        Row(
            Text(
                marks(cause.amount),
                kind.body,
                bold=True,
                colour=_colour(look, change, cause.amount),
            ),
            Text(cause.words, kind.body),
            weights=(0, 1),
        )
        for cause in change.causes
    ]
    why = Text(look.say("stage.why"), kind.note, bold=True, colour=look.palette.soft)
    return Column(
        gauge_cell(stage.sitting, look, kind, change.reading),
        Nothing(8),
        why if causes else None,
        *causes,
        gap=10,
    )


def _colour(look: Look, change: Change, amount: float) -> tuple[int, int, int]:
    """Whether a cause made things better or worse; the marks say which way."""
    good = change.reading.good
    if good == "neither":
        return look.palette.ink
    return look.palette.better if (amount > 0) == (good == "high") else look.palette.worse
