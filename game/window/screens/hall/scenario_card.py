"""A scenario as a card: its map, when it plays, how long and hard it is, what it is about."""

from __future__ import annotations

from datetime import date

from game.scenario.library import Entry
from game.window.hall import Hall
from game.window.look import Look
from game.window.screens.hall.picture import picture
from game.window.widgets.button import Card
from game.window.widgets.layout import Column
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Nothing, Widget
from game.wording.dates import span


def scenario_card(look: Look, hall: Hall, entry: Entry, key: str) -> Widget:
    """Pressing it sets up a game; one that is broken shows what is wrong with it."""
    problems = hall.problems(entry)
    if problems is not None and entry.is_broken:
        part = Column(*_broken(look, entry, len(problems)), gap=4)
        return Card(key, part, lambda: hall.show_problems(entry))
    loaded = hall.loaded(entry)
    part = Column(
        picture(look, None if loaded is None else loaded.scenario) if problems is None else None,
        Nothing(2),
        Text(entry.title.say(look.language), "title", bold=True),
        Text(when(entry, look.language), "note", colour=look.palette.soft),
        Text(length(look, entry), "note", colour=look.palette.soft),
        Text(entry.summary.say(look.language)),
        *_mistakes(look, hall, entry),
        _whereabouts(look, hall, entry),
        gap=4,
    )
    if problems is not None:
        return Card(key, part, lambda: hall.show_problems(entry))
    return Card(key, part, lambda: hall.choose(entry))


def when(entry: Entry, language: str) -> str:
    """From when to when a scenario plays; empty where its title page does not say."""
    try:
        return span(date.fromisoformat(entry.begins), date.fromisoformat(entry.ends), language)
    except ValueError:
        return entry.begins


def length(look: Look, entry: Entry) -> str:
    """How many turns, and how hard."""
    known = entry.difficulty if entry.difficulty in (1, 2, 3) else 2
    return look.say("hall.length", turns=entry.turns, level=look.say(f"hall.level.{known}"))


def _mistakes(look: Look, hall: Hall, entry: Entry) -> list[Widget]:
    problems = hall.problems(entry)
    if problems is None:
        return []
    words = look.say("hall.broken", count=len(problems.errors))
    return [Label("triangle-alert", words, bold=True, colour=look.palette.worse)]


def _broken(look: Look, entry: Entry, count: int) -> list[Widget]:
    """A scenario whose title page cannot be read."""
    return [
        Label("triangle-alert", entry.title.say(look.language), "title", True,
              look.palette.worse),
        Text(look.say("hall.broken", count=count), bold=True),
        Text(str(entry.path), "note", colour=look.palette.soft),
    ]  # fmt: skip


def _whereabouts(look: Look, hall: Hall, entry: Entry) -> Widget | None:
    """Where a scenario of one's own lies, to tell it from another of the same name."""
    if entry not in hall.shelves.own:
        return None
    return Text(str(entry.path), "note", colour=look.palette.soft)
