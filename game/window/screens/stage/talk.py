"""The tables on the stage: what lies there, what was said, and what can be said aloud now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.engine.table import Move
from game.match.commands import Speak
from game.telling.public_talks import PublicTalk, acts
from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.widgets.button import Button
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Flow, Grid, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


def talk_page(stage: Stage, look: Look, kind: Type) -> Widget:
    """All tables that everybody sits at, and who has the floor."""
    parts: list[Widget] = []
    for talk in stage.room.talks:
        if talk.is_open or talk.said or talk.clauses[0].level or talk is stage.room.talks[0]:
            parts += _table(look, kind, talk)
    return Column(*parts, *_floor(stage, look, kind), gap=8)


def _table(look: Look, kind: Type, talk: PublicTalk) -> list[Widget]:
    found: list[Widget] = [
        Text(talk.title, kind.head, bold=True),
        Text(talk.lying, kind.body),
    ]
    if talk.clauses[0].level:
        clauses = [
            Row(Text(clause.title, kind.body, colour=look.palette.soft),
                Text(clause.level, kind.body, bold=True), weights=(3, 2))
            for clause in talk.clauses
        ]  # fmt: skip
        found.append(Grid(*clauses, least=480, gap=28))
    return [*found, *(Text(line, kind.note) for line in talk.said), Rule()]


def _floor(stage: Stage, look: Look, kind: Type) -> list[Widget]:
    """Who may speak, and buttons for what can be said."""
    floor = stage.play.match.talk.floor
    if floor is None:
        return [Text(look.say("stage.talk.over"), kind.body)]
    seat, left = floor[0], stage.play.match.talk.left_to(floor[0])
    words = look.say("stage.talk.floor", seat=stage.seat_name(seat), left=left)
    found: list[Widget] = [
        Text(words, kind.body, bold=True, colour=accent(stage, look, seat)),
    ]
    tables = [talk for talk in stage.room.talks if talk.is_open]
    say_nothing = partial(stage.speaking.say, Speak())
    silent = Button("stage:silent", look.say("stage.talk.silent"), say_nothing, size="lead")
    if len(tables) == 1:
        return [*found, Flow(*_acts(stage, look, tables[0]), silent)]
    acts = [Flow(Text(talk.title, "lead"), *_acts(stage, look, talk)) for talk in tables]
    return [*found, *acts, Flow(silent)]


def _acts(stage: Stage, look: Look, talk: PublicTalk) -> list[Widget]:
    found: list[Widget] = []
    name = stage.play.match.rules.agreements[talk.agreement].id
    for act in acts(stage.sitting, talk.agreement):
        if act == "draft":
            code = "counter" if talk.clauses[0].level else "draft"
            press = partial(stage.speaking.draft, talk.agreement)
        else:
            code, press = act, partial(stage.speaking.surely, Move(act, name))
        weight = "main" if act == "accept" else "plain"
        words = look.say(f"stage.talk.{code}")
        found.append(Button(f"stage:{act}:{name}", words, press, weight=weight, size="lead"))
    return found
