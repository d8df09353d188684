"""Kept games as rows: which scenario, how far, as whom, when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from game.match.shelf import KeptGame
from game.scenario.library import Entry
from game.window.entering import Act
from game.window.hall import Hall
from game.window.look import Look
from game.window.widgets.button import Button, Card
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.dates import day_month, full

Titles = Mapping[str, Entry]
"""Scenarios by id: what their kept games are called."""


def last_game(look: Look, hall: Hall, game: KeptGame, titles: Titles, press: Act) -> Widget:
    """The game played last, as the first thing on the screen."""
    return Button(
        "kept:last",
        look.say("hall.go_on.what", title=_title(look, game, titles)),
        press,
        weight="main",
        icon="play",
        note=_state(look, hall, game, titles),
        size="lead",
    )


def kept_row(
    look: Look, hall: Hall, game: KeptGame, titles: Titles, key: str, press: Act
) -> Widget:
    """One more game that can be opened."""
    words = Column(
        Text(_title(look, game, titles), bold=True),
        Text(_state(look, hall, game, titles), "note", colour=look.palette.soft),
        gap=0,
    )
    return Card(key, words, press, pad=9)


def _title(look: Look, game: KeptGame, titles: Titles) -> str:
    scenario = game.save.record.scenario
    known = titles.get(scenario)
    return scenario if known is None else known.title.say(look.language)


def _state(look: Look, hall: Hall, game: KeptGame, titles: Titles) -> str:
    """How far it has come, as whom, and when it was played."""
    save = game.save
    known = titles.get(save.record.scenario)
    turn = len(save.record.turns) + (not game.is_finished)
    parts = [
        look.say("hall.kept.finished") if game.is_finished
        else look.say("hall.kept.turn", turn=turn) if known is None
        else look.say("hall.kept.turn_of", turn=turn, turns=known.turns),
        _people(look, hall, game, known) or look.say("hall.kept.watched"),
        played(look, _modified(game)),
    ]  # fmt: skip
    return " · ".join(part for part in parts if part)


def _people(look: Look, hall: Hall, game: KeptGame, known: Entry | None) -> str:
    """The seats that people play, in the language of the moment once the scenario is read."""
    loaded = None if known is None else hall.loaded(known)
    if loaded is None:
        return game.save.options.get("people", "")
    seats = loaded.scenario.document.seats
    names = [seat.name.say(look.language) for seat in seats if seat.id not in game.save.players]
    return ", ".join(names)


def _modified(game: KeptGame) -> datetime | None:
    try:
        moment = game.path.stat().st_mtime
    except OSError:
        return None
    return datetime.fromtimestamp(moment, UTC).astimezone()


def played(look: Look, when: datetime | None, now: datetime | None = None) -> str:
    """When, in words: the hour today and yesterday, else the day."""
    if when is None:
        return ""
    today = (now or datetime.now(UTC).astimezone()).date()
    if when.date() == today:
        return look.say("hall.today", time=f"{when:%H:%M}")
    if when.date() == today - timedelta(days=1):
        return look.say("hall.yesterday", time=f"{when:%H:%M}")
    same_year = when.year == today.year
    return day_month(when.date(), look.language) if same_year else full(when.date(), look.language)
