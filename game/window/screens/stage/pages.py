"""The public situation by pages: how it stands, what happened, who is asked, what is talked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.telling.reveal import Telling
from game.telling.slips import Choice, QuestionCode
from game.window.look import Look
from game.window.screens.stage.frame import accent
from game.window.screens.stage.gauge import gauge_cell
from game.window.screens.stage.talk import talk_page
from game.window.widgets.choice import Option, Strip
from game.window.widgets.fitted import Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Grid, Panel, Row, Surface
from game.window.widgets.mapview import MapView
from game.window.widgets.scroll import Pages
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


AROUND = 280
"""Points of height that stand above and below a map."""


def pages(stage: Stage) -> list[str]:
    """The pages that there are at the moment."""
    room = stage.room
    found = ["news", "now", "map"] if room.text is not None else ["now", "news", "map"]
    found += [f"asked:{i}" for i in range(len(room.asked))]
    is_talked = any(talk.is_open or talk.said or talk.clauses[0].level for talk in room.talks)
    return [*found, "talk"] if is_talked else found


def planning_page(stage: Stage, look: Look) -> Widget:
    """One of the pages, under the names of all of them."""
    names = pages(stage)
    page = stage.page if stage.page in names else names[0]
    titles = {"news": "text"} if stage.room.text is not None else {}
    options = [Option(name, _title(stage, look, titles.get(name, name))) for name in names]
    kind, _, which = page.partition(":")
    show = {"now": _now, "news": _news, "map": _map, "talk": talk_page}.get(kind)
    if show is None:
        show = partial(_asked, which=int(which))
    middle = Fitted(f"stage:{page}", partial(show, stage, look), stage.offsets,
                  in_a_room(look))  # fmt: skip
    return Pages(
        Panel(middle, (0, 10)),
        Strip("stage:page", options, page, partial(setattr, stage, "page")),
    )


def _title(stage: Stage, look: Look, page: str) -> str:
    """What a page is called; a question names who is asked."""
    kind, _, which = page.partition(":")
    seat = stage.seat_name(stage.room.asked[int(which)][0]) if which else ""
    return look.say(f"stage.page.{kind}", seat=seat)


def bullets(look: Look, kind: Type, lines: tuple[str, ...], size: str = "") -> list[Widget]:
    """Sentences, one under another, each with a mark."""
    size = size or kind.body
    return [
        Row(Text("•", size, colour=look.palette.soft), Text(line, size), weights=(0, 1), gap=10)
        for line in lines
    ]


def label(look: Look, kind: Type, words: str) -> Text:
    """What stands over a group."""
    return Text(words, kind.note, bold=True, colour=look.palette.soft)


# -- how it stands ---------------------------------------------------------------------------------


def _now(stage: Stage, look: Look, kind: Type) -> Widget:
    room, sitting = stage.room, stage.sitting
    least = 250 if kind.head in ("poster", "display") else 150
    cells = [gauge_cell(sitting, look, kind, it) for it in room.readings]
    return Column(
        Grid(*cells, least=least, gap=28),
        Nothing(6),
        label(look, kind, look.say("stage.clocks")) if room.clocks else None,
        *bullets(look, kind, room.clocks),
        label(look, kind, look.say("stage.words")) if room.words else None,
        *bullets(look, kind, room.words),
        gap=8,
    )


def _map(stage: Stage, look: Look, _kind: Type) -> Widget:
    """Who stands where, as everybody knows it, with what lies between them."""
    found, chart = stage.room.landscape, stage.play.match.scenario.document.map
    most = max(look.points[1] - AROUND, 160)
    return MapView("stage:map", found, chart, look.language, most=most)


# -- what happened ---------------------------------------------------------------------------------


def _news(stage: Stage, look: Look, kind: Type) -> Widget:
    """Before the first turn what one must know, later what the last turn brought."""
    room, told = stage.room, stage.room.last
    idea = None
    if room.idea is not None:
        idea = Panel(
            Column(label(look, kind, look.say("stage.idea")),
                   stage.prose("stage:idea", room.idea, kind.body), gap=4),
            14, Surface(look.palette.sheet, edge=look.palette.focus), radius=0,
        )  # fmt: skip
    if told is None:
        header = stage.play.match.scenario.document.scenario
        parts = [
            Text(stage.sitting.narrator.text(header.title), kind.head, bold=True),
            stage.prose("stage:text", room.text, kind.body),
        ]
        return Column(*parts, idea, gap=14)
    return Column(idea, *_happened(stage, look, kind, told), gap=8)


def _happened(stage: Stage, look: Look, kind: Type, told: Telling) -> list[Widget]:
    found: list[Widget] = []
    for event in told.events:
        found += [Text(event.title, kind.body, bold=True),
                  stage.prose(f"stage:event:{event.event}", event.text, kind.body)]  # fmt: skip
    for deeds in told.deeds:
        colour = accent(stage, look, deeds.seat)
        found += [Text(deeds.name, kind.note, bold=True, colour=colour),
                  *bullets(look, kind, deeds.sentences)]  # fmt: skip
    moves = tuple(f"{move.name}: {move.words}" for move in told.moves)
    lines = bullets(look, kind, (*moves, *told.notes))
    return [*found, label(look, kind, look.say("stage.answers")), *lines] if lines else found


# -- who is asked ----------------------------------------------------------------------------------


def _asked(stage: Stage, look: Look, kind: Type, which: int) -> Widget:
    """One question, so that all of its answers can be seen at once."""
    seat, asked = stage.room.asked[which]
    head = look.say("stage.asked", seat=stage.seat_name(seat), title=asked.title)
    answers = [
        Row(
            Text(f"Q{asked.number}{answer.letter}", kind.body, bold=True),
            Text(_answer(look, asked, answer), kind.body),
            weights=(0, 1),
        )
        for answer in asked.answers
    ]
    title = Text(head, kind.head, bold=True, colour=accent(stage, look, seat))
    return Column(title, Text(asked.text, kind.body), *answers, gap=10)


def _answer(look: Look, asked: QuestionCode, answer: Choice) -> str:
    words = answer.words
    if answer.cost:
        words = look.say("stage.costs", words=words, cost=answer.cost)
    return look.say("stage.usual", words=words) if answer.letter == asked.usual else words
