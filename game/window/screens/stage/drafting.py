"""A draft written aloud: every clause with a step up and down, then put on the table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from game.engine.table import rules_of
from game.match.commands import Speak
from game.telling.public_talks import draft_levels, draft_move, may_move
from game.telling.sitting import Sitting
from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.widgets.button import Button
from game.window.widgets.fitted import Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.drafts import clause_title, level_words

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


@dataclass
class Drafting:
    """A draft in the making: a level for each clause, and what it began from."""

    agreement: int
    levels: list[int]
    before: tuple[int, ...]

    @classmethod
    def begin(cls, sitting: Sitting, agreement: int) -> Drafting:
        """From what lies on the table."""
        levels = draft_levels(sitting, agreement)
        return cls(agreement, levels, tuple(levels))

    def step(self, clause: int, by: int) -> None:
        """Another level of a clause."""
        self.levels[clause] += by


def drafting_page(stage: Stage, look: Look, drafting: Drafting) -> Widget:
    """The draft, clause by clause."""
    return Fitted("stage:draft", partial(_page, stage, look, drafting), stage.offsets,
                  in_a_room(look))  # fmt: skip


def _page(stage: Stage, look: Look, drafting: Drafting, kind: Type) -> Widget:
    match, sitting = stage.play.match, stage.sitting
    floor = match.talk.floor
    assert floor is not None, "drafting: wants a seat that has the floor"
    agreement = match.rules.agreements[drafting.agreement].id
    title = sitting.narrator.agreement(agreement)
    head = look.say("stage.draft", seat=stage.seat_name(floor[0]), title=title)
    rows = [_clause(stage, look, drafting, c, kind) for c in range(len(drafting.levels))]
    return Column(
            Text(head, kind.head, bold=True, colour=accent(stage, look, floor[0])),
            *rows,
            Flow(
                Button("stage:put", look.say("stage.draft.put"), partial(_put, stage, drafting),
                       weight="main", size="lead"),
                Button("stage:close", look.say("frame.cancel"), stage.back, size="lead"),
            ),
            gap=8,
        )  # fmt: skip


def _clause(stage: Stage, look: Look, drafting: Drafting, c: int, kind: Type) -> Widget:
    sitting, g, level = stage.sitting, drafting.agreement, drafting.levels[c]
    count = int(rules_of(stage.play.match.rules, g)[1].clauses[c].values.size)
    can = may_move(sitting, g, c)
    words = level_words(sitting.narrator, g, c, level)
    if level != drafting.before[c]:
        words = f"≠ {words}"
    down = partial(drafting.step, c, -1) if can and level > 0 else None
    up = partial(drafting.step, c, 1) if can and level < count - 1 else None
    return Row(
        Text(clause_title(sitting.narrator, g, c), kind.body, colour=look.palette.soft),
        Text(words, kind.body, bold=level != drafting.before[c]),
        Button(f"stage:less:{c}", "", down, icon="minus"),
        Button(f"stage:more:{c}", "", up, icon="plus"),
        weights=(1, 1, 0, 0),
        middle=True,
    )


def _put(stage: Stage, drafting: Drafting) -> None:
    move = draft_move(stage.sitting, drafting.agreement, drafting.levels)
    stage.speaking.say(Speak(move))
