"""All that a debrief is about, worked out once: what its pages and tables are written from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from game.engine.state import Setup, opening
from game.match.match import Match
from game.match.outcome import TurningPoint, headline, turning_points
from game.report.accounts import Account, account
from game.report.again import Course, again
from game.report.conclusions import Trial, trial
from game.report.diaries import Diary, diaries
from game.report.instead import Instead, instead
from game.report.language import TABLES
from game.scenario.decisions import history_of
from game.scenario.schema.aftermath import Happened
from game.telling.instead import instead as had_better
from game.telling.sitting import Sitting

MOST_POINTS = 5
"""Turning points that are told."""


@dataclass(frozen=True)
class Dated:
    """Something that really happened, and the day (from 0) and turn (from 1) it falls on."""

    day: float
    turn: int
    what: Happened


class Findings:
    """A game, in a language; parts are worked out when they are first asked for.

    ``seat`` is whose debrief it is, none given: of everybody who played.  Wants a match of which
    at least one turn can be told.
    """

    def __init__(self, match: Match, language: str, seat: str | None = None) -> None:
        if not match.reveals:
            raise ValueError("Findings: wants a game of which a turn can be told")
        everybody = tuple(one.id for one in match.rules.seats)
        self.match = match
        self.rules = match.rules
        self.seats = (seat,) if seat is not None else match.people or everybody
        self.sitting = Sitting(match, language, False, self.seats[0], (TABLES,))
        self.narrator = self.sitting.narrator
        self.document = match.scenario.document

    def say(self, code: str, /, **parameters: object) -> str:
        """A sentence of the debrief."""
        return self.sitting.words(f"debrief.{code}", **parameters)

    @property
    def language(self) -> str:
        """The language of the debrief."""
        return self.sitting.language

    @property
    def turns(self) -> int:
        """Turns played."""
        return self.match.state.turn

    @cached_property
    def gauges(self) -> Sequence[str]:
        """The gauges that are always in sight."""
        return headline(self.rules)

    @cached_property
    def accounts(self) -> Sequence[Account]:
        """Why each of them moved."""
        return [account(self.sitting, name) for name in self.gauges]

    @cached_property
    def points(self) -> Sequence[TurningPoint]:
        """The turning points, in order of time."""
        return turning_points(self.match, self.narrator.deed_of, MOST_POINTS)

    @cached_property
    def forks(self) -> Sequence[Instead | None]:
        """For each turning point the game without a deed of its turn."""
        return [instead(self.match, point, self.gauges) for point in self.points]

    def better(self, point: TurningPoint) -> str:
        """What the seat whose order a turning point is had better done; empty for other deeds."""
        first = point.deed.id.partition(".")[0]
        if point.deed.kind not in ("order", "option", "refused"):
            return ""
        seat = self.narrator.order_of(first).seat
        told = had_better(self.sitting, point.turn, seat, first)
        return "" if told is None else told.sentence

    @cached_property
    def trial(self) -> Trial:
        """The game under other answers to disputed questions."""
        return trial(self.match)

    @cached_property
    def diaries(self) -> Sequence[Diary]:
        """What actors did, were, and were thought to be."""
        return diaries(self.match)

    @cached_property
    def really(self) -> Course | None:
        """What was really decided, with this game's dice; None where no history is written."""
        history = history_of(self.document)
        if not history:
            return None
        record = self.match.record
        setup = Setup({}, record.setup.lenses, record.setup.types)
        start = opening(self.rules, record.seed, np.array([record.run]), setup)
        last = self.rules.calendar.turns
        decisions = [
            {seat: turns[turn] for seat, turns in history.items() if turn in turns}
            for turn in range(1, last + 1)
        ]
        return again(self.rules, record.seed, start, decisions)

    @cached_property
    def chronicle(self) -> Sequence[Dated]:
        """What really happened within the game's days, in order."""
        calendar = self.rules.calendar
        found = []
        for one in self.document.chronicle:
            day = float(one.on.toordinal() - calendar.first_day)
            if 0.0 <= day < float(calendar.starts[-1]):
                turn = int(np.searchsorted(calendar.starts, day, side="right"))
                found.append(Dated(day, turn, one))
        return sorted(found, key=lambda dated: dated.day)
