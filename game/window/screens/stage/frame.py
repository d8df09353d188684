"""What always stands on the stage: turn, dates and clock above; who has sealed, and what next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage

SIDE, MOST = 28, 1160
"""Points at the left and right of everything, and the widest that anything gets."""


def framed(stage: Stage, look: Look, middle: Widget) -> Widget:
    """A page between its head and its foot."""
    palette = look.palette
    head = Column(Panel(_head(stage, look), (SIDE, 8), most=MOST), Rule(), gap=0)
    ground = Surface(palette.sheet)
    foot = Column(Rule(), Panel(_foot(stage, look), (SIDE, 10), ground, most=MOST, radius=0), gap=0)
    return Pages(Panel(middle, (SIDE, 14), most=MOST), head, foot)


def accent(stage: Stage, look: Look, seat: str) -> Colour:
    """The colour of a seat."""
    rules = stage.play.match.rules
    return look.accent(stage.play.match.scenario.document.colors[rules.place("seat", seat)])


# -- head ------------------------------------------------------------------------------------------


def _head(stage: Stage, look: Look) -> Widget:
    room = stage.room
    title, when = look.say("stage.turn", turn=room.turn, turns=room.turns), room.when
    if stage.step is not None and room.last is not None:
        title, when = look.say("stage.was", turn=room.last.turn), room.last.when
    words = Column(
        Text(title, "heading", bold=True),
        Text(when, "title", colour=look.palette.soft),
        gap=0,
    )
    clock = _clock(stage, look) if stage.step is None else []
    tools = Flow(
        *clock,
        Button("stage:blank", "", stage.blank, weight="quiet", icon="eye-off", size="title"),
        Button("stage:tools", "", stage.tools, weight="quiet", icon="list", size="title"),
        gap=4,
        right=True,
    )
    return Row(words, tools, weights=(1, 0), middle=True)


def _clock(stage: Stage, look: Look) -> list[Widget]:
    clock, palette = stage.clock, look.palette
    is_up = not clock.left
    words = look.say("stage.clock.up") if is_up else clock.words
    colour = palette.worse if is_up else palette.ink if clock.is_running else palette.soft
    icon = "pause" if clock.is_running else "play"
    return [
        Text(words, "title" if is_up else "display", bold=True, colour=colour),
        Button("stage:pause", "", stage.pause, weight="quiet", icon=icon, size="title"),
        Button("stage:minute", look.say("stage.clock.more"), stage.minute, weight="quiet"),
    ]


# -- foot ------------------------------------------------------------------------------------------


def _foot(stage: Stage, look: Look) -> Widget:
    notice = Text(stage.notice, "lead", colour=look.palette.warn) if stage.notice else None
    return Column(notice, _row(stage, look), gap=6)


def _row(stage: Stage, look: Look) -> Widget:
    if stage.step is not None:
        return _steps(stage, look)
    is_typing = stage.typing is not None
    seats = [_seat(stage, look, seat, is_typing) for seat in stage.play.match.people]
    if is_typing:
        return Flow(*seats, gap=10)
    waiting = stage.play.match.pending().seats
    weight, code = ("plain", "stage.reveal.force") if waiting else ("main", "stage.reveal")
    reveal = Button("stage:reveal", look.say(code), stage.reveal, weight=weight, icon="sparkles",
                    size="lead" if waiting else "title")  # fmt: skip
    return Row(Flow(*seats, gap=10), reveal, weights=(1, 0), middle=True)


def _seat(stage: Stage, look: Look, seat: str, is_typing: bool) -> Widget:
    """Whether a seat has sealed; pressed, its codes are typed."""
    is_sealed = stage.play.match.drafts[seat].sealed
    code = "sealed" if is_sealed else "waiting" if is_typing else "open"
    words = look.say(f"stage.seat.{code}", seat=stage.seat_name(seat))
    return Button(
        f"stage:seat:{seat}",
        words,
        None if is_typing else partial(stage.type_for, seat),
        icon="lock" if is_sealed else "pen-line",
        accent=accent(stage, look, seat),
        size="title",
        is_on=is_sealed,
    )


def _steps(stage: Stage, look: Look) -> Widget:
    assert stage.step is not None, "_steps: wants a reveal"
    count = len(stage.steps)
    is_last = stage.step == count - 1
    on = "stage.step.end" if stage.play.match.finished else "stage.step.turn"
    tools: list[Widget] = [
        Button("stage:before", "", partial(stage.turn_step, -1) if stage.step else None,
               icon="chevron-left", size="title"),
        Button("stage:next", look.say(on if is_last else "stage.step.next"),
               partial(stage.turn_step, 1), weight="main", size="title"),
    ]  # fmt: skip
    if not is_last:
        tools.append(Button("stage:skip", look.say(on), stage.end_reveal, weight="quiet"))
    place = look.say("stage.step", step=stage.step + 1, steps=count)
    return Row(
        Flow(*tools, gap=10),
        Text(place, "title", colour=look.palette.soft),
        weights=(1, 0),
        middle=True,
    )
