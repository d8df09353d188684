"""What becomes of the draft at home: signatures, who is asked, votes by group, blocs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.bargain import signatures
from game.telling.homefront import BlocTold, ConsentTold, GroupTold, HomeTold, range_words
from game.telling.sitting import Sitting
from game.window.look import Look
from game.window.widgets.layout import Column, Row
from game.window.widgets.ranges import ShareBar, VoteBar
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget
from game.wording.gauges import value_words

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told


def home_part(screen: TableScreen, look: Look, told: Told) -> Widget:
    """Everything that comes after all sides have said yes."""
    sitting, soft = screen.sitting, look.palette.soft
    return Column(
        Column(
            Text(sitting.words("home"), "title", bold=True),
            Text(sitting.words("home.how"), "note", colour=soft),
            gap=0,
        ),
        _signers(screen, look, told),
        *(_found(sitting, look, told.home) if told.home is not None else [_thinking(look)]),
        gap=12,
    )


def _thinking(look: Look) -> Widget:
    return Label("hourglass", look.say("table.thinking"), "note", colour=look.palette.soft)


def _signers(screen: TableScreen, look: Look, told: Told) -> Widget | None:
    found = signatures(screen.sitting, told.bargain.agreement, told.seen, told.bargain.code)
    words = [
        look.say("table.signs.done" if is_done else "table.signs.open", seat=name)
        for _, name, is_done in found
    ]
    if not words:
        return None
    return Column(
        Text(look.say("table.signs"), bold=True),
        Label("pen-line", " · ".join(words), tint=look.palette.soft),
        gap=2,
    )


def _found(sitting: Sitting, look: Look, home: HomeTold) -> list[Widget]:
    answers = [_answer(sitting, look, answer) for answer in home.answers]
    if not answers:
        answers = [Text(look.say("table.nobody"), colour=look.palette.soft)]
    all_agree = [Text(home.all_agree, bold=True)] if home.all_agree else []
    return [*answers, *all_agree, *_blocs(sitting, look, home)]


def _answer(sitting: Sitting, look: Look, answer: ConsentTold) -> Widget:
    """Who is asked, the odds, and for a body how its groups would vote."""
    head = Row(Text(answer.who, bold=True), Text(answer.odds, align="right"), weights=(1, 1))
    if answer.whole is None:
        return Column(head, ShareBar(answer.chance), gap=4)
    groups = [_group(sitting, look, group) for group in answer.groups]
    return Column(
        head,
        VoteBar(answer.whole.yes, answer.whole.no, answer.members, 14),
        Text(_votes(sitting, look, answer.whole.yes, answer.whole.no)),
        *(groups if len(groups) > 1 else []),
        Text(look.say("table.votes.legend"), "note", colour=look.palette.soft),
        gap=5,
    )


def _votes(sitting: Sitting, look: Look, yes: tuple[int, int], no: tuple[int, int]) -> str:
    return look.say("table.votes", yes=range_words(sitting, yes), no=range_words(sitting, no))


def _group(sitting: Sitting, look: Look, group: GroupTold) -> Widget:
    soft, tally = look.palette.soft, group.tally
    return Row(
        Text(group.name, "note"),
        Column(
            VoteBar(tally.yes, tally.no, group.members, 9),
            Text(_votes(sitting, look, tally.yes, tally.no), "note", colour=soft),
            gap=1,
        ),
        weights=(1, 1.25),
        middle=True,
    )


def _blocs(sitting: Sitting, look: Look, home: HomeTold) -> list[Widget]:
    """How each bloc stands, and how it would take the draft."""
    if not home.blocs:
        return []
    return [
        Column(
            Text(look.say("table.blocs"), bold=True),
            Text(sitting.words("home.blocs.how"), "note", colour=look.palette.soft),
            *(_bloc(sitting, look, bloc) for bloc in home.blocs),
            gap=6,
        )
    ]


def _bloc(sitting: Sitting, look: Look, bloc: BlocTold) -> Widget:
    palette = look.palette
    moved = round(bloc.moved or 0.0)
    colour = palette.better if moved > 0 else palette.worse if moved < 0 else palette.soft
    value = value_words(sitting.narrator, bloc.reading, is_short=True)
    return Column(
        Row(Text(bloc.reading.title), Text(value, align="right"), weights=(1, 0)),
        Text(bloc.mood, "note", colour=colour) if bloc.mood else None,
        gap=0,
    )
