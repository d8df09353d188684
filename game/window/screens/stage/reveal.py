"""The reveal on the stage: one thing at a time, at the teacher's pace."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from game.telling.reveal import Change, Telling
from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.screens.stage.gauge import gauge_cell
from game.window.widgets.fitted import Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Widget
from game.wording.links import Part
from game.wording.numbers import marks

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


@dataclass(frozen=True)
class Step:
    """One step: a title with sentences, an event with its text, or a gauge with its causes.

    ``code`` is the title in the window's texts where ``title`` is empty; ``seat`` whose it is.
    """

    code: str = ""
    title: str = ""
    seat: str = ""
    lines: tuple[str, ...] = ()
    text: tuple[Part, ...] = ()
    change: Change | None = None


def steps(told: Telling) -> list[Step]:
    """What a turn brought, in the order in which it came about."""
    found = [Step(code="stage.said", lines=told.said)] if told.said else []
    found += [Step(title=one.name, seat=one.seat, lines=one.sentences) for one in told.deeds]
    moves = tuple(f"{move.name}: {move.words}" for move in told.moves)
    found += [Step(code="stage.answers", lines=moves)] if moves else []
    found += [Step(code="stage.came", lines=told.notes)] if told.notes else []
    found += [Step(title=event.title, text=tuple(event.text)) for event in told.events]
    return found + [Step(title=one.reading.title, change=one) for one in told.changes]


def step_page(stage: Stage, look: Look, step: Step) -> Widget:
    """One step, as large as it fits."""
    show = _change if step.change is not None else _words
    return Fitted("stage:step", partial(show, stage, look, step), stage.offsets,
                  in_a_room(look))  # fmt: skip


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
