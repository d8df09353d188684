"""The page on which a slip is typed: a blind field, and what to mend, told by place alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.screens.stage.typing import Typing
from game.window.widgets.blind import Blind
from game.window.widgets.button import Button
from game.window.widgets.fitted import Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


def typing_page(stage: Stage, look: Look, typing: Typing) -> Widget:
    """Whose slip it is, the field, and how to go on."""
    return Fitted("stage:typing", partial(_page, stage, look, typing), stage.offsets,
                  in_a_room(look))  # fmt: skip


def _page(stage: Stage, look: Look, typing: Typing, kind: Type) -> Widget:
    name = stage.seat_name(typing.seat)
    colour = accent(stage, look, typing.seat)
    trouble = None
    if typing.trouble:
        words = look.say(typing.trouble, place=typing.place,
                         most=_most(stage, typing.seat))  # fmt: skip
        trouble = Label("triangle-alert", words, kind.body, colour=look.palette.worse)
    return Column(
            Text(look.say("stage.typing", seat=name), kind.head, bold=True, colour=colour),
            Text(look.say("stage.typing.how"), kind.body),
            Blind("stage:slip", typing.text, partial(setattr, typing, "text"), enter=stage.enter),
            trouble,
            Flow(
                Button("stage:enter", look.say("stage.typing.enter"), stage.enter, weight="main",
                       accent=colour, size="lead", icon="lock"),
                Button("stage:sheet", look.say("stage.typing.sheet"),
                       partial(_show_sheet, stage, typing.seat), size="lead", icon="list"),
                Button("stage:cancel", look.say("frame.cancel"), stage.back, size="lead"),
            ),
            gap=14,
        )  # fmt: skip


def _most(stage: Stage, seat: str) -> int:
    rules = stage.play.match.rules
    return int(rules.seats[rules.place("seat", seat)].orders)


def _show_sheet(stage: Stage, seat: str) -> None:
    stage.sheet = seat
    stage.refresh()
