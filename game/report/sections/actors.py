"""Part 6: what the actors did and noted, what they were, and how sure the seats were of it."""

from __future__ import annotations

from game.report.blocks import figure, said, section, tabled, under
from game.report.diaries import Diary
from game.report.findings import Findings
from game.report.markup import Content, Markup, tag
from game.report.panel import Line, Panel, drawn
from game.wording.dates import day_month, day_of
from game.wording.numbers import percent


def actors_section(found: Findings) -> Markup:
    """Every actor that moved or had something to hide."""
    shown = [diary for diary in found.diaries if diary.entries or diary.type]
    return section(
        "actors",
        found.say("actors"),
        said(found.say("actors.how")),
        [_actor(found, i, diary) for i, diary in enumerate(shown)],
    )


def _actor(found: Findings, i: int, diary: Diary) -> Markup:
    name = found.narrator.actor(diary.actor)
    return under(
        name,
        said(type_words(found, diary)) if diary.type else "",
        _estimates(found, i, diary) if diary.beliefs else "",
        _entries(found, name, diary),
    )


def type_words(found: Findings, diary: Diary) -> str:
    """What an actor was in this game's world, and how likely that was before it began."""
    actor = found.document.actors[found.rules.place("actor", diary.actor)]
    kind = next(kind for kind in actor.types if kind.id == diary.type)
    return found.say("actors.type", actor=found.narrator.text(actor.name),
                     type=found.narrator.text(kind.name),
                     share=percent(kind.prior))  # fmt: skip


def _estimates(found: Findings, i: int, diary: Diary) -> Markup:
    """A line for each seat: how likely it thought what was true."""
    starts = found.rules.calendar.starts
    first = found.match.reveals[0].turn - 1
    lines = tuple(
        Line(
            "own" if belief.seat == found.seats[0] else "other",
            tuple((float(starts[first + t]), 100.0 * share)
                  for t, share in enumerate(belief.shares)),
        )
        for belief in diary.beliefs
    )  # fmt: skip
    actor = found.narrator.actor(diary.actor)
    told = [
        found.say("actors.belief", seat=found.narrator.seat(belief.seat),
                  before=percent(belief.shares[0]), after=percent(belief.shares[-1]))
        for belief in diary.beliefs
    ]  # fmt: skip
    panel = Panel(
        found.say("actors.chart", actor=actor), " ".join(told),
        day_of(found.rules.calendar, 0.0), float(starts[-1]), found.language, lines,
        bounds=(0.0, 100.0),
    )  # fmt: skip
    caption = [found.say("actors.chart", actor=actor), " ", " ".join(told)]
    return figure(drawn(panel, f"belief-{i}"), *caption, kind="chart")


def _entries(found: Findings, name: str, diary: Diary) -> Markup:
    """The diary: what was done and why, as it was noted."""
    head = [found.say(f"actors.{column}") for column in ("turn", "move", "note")]
    rows: list[list[Content]] = []
    for entry in diary.entries:
        day = day_of(found.rules.calendar, float(found.rules.calendar.starts[entry.turn - 1]))
        when = found.say("actors.when", turn=entry.turn, day=day_month(day, found.language))
        rows.append([when, move_words(found, diary, entry.move), note_of(found, diary, entry.move)])
    if not rows:
        return said(found.say("actors.still"))
    return tabled(found.say("actors.diary", actor=name), head, rows)


def move_words(found: Findings, diary: Diary, move: str) -> str:
    """The title of a move."""
    return found.narrator.move(f"{diary.actor}.{move}")


def note_of(found: Findings, diary: Diary, move: str) -> Content:
    """What the actor noted of a move; nothing where the scenario has no note."""
    actor = found.document.actors[found.rules.place("actor", diary.actor)]
    written = next(one.diary for one in actor.moves if one.id == move)
    words = found.narrator.text(written)
    return tag("i", words) if words else ""
