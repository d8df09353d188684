"""Real time turned into turns: days, rates, shares and chances per turn.

Powers are taken with ``decimal``, whose results are the same on every machine.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Context, Decimal

import numpy as np
from numpy.typing import NDArray

from game.engine.grid import NEVER
from game.engine.parts import Calendar
from game.scenario.schema.document import Period
from game.scenario.schema.values import days

_EXACT = Context(prec=34)

Floats = NDArray[np.float64]

LAST_DAY = date(9998, 1, 1).toordinal()
"""A scenario ends before this day, so that what follows in a year has a date too."""


def calendar_of(period: Period) -> Calendar:
    """The days on which turns begin, and the day after the last."""
    if isinstance(period.turns, list):
        lengths = [days(length) for length in period.turns]
    else:
        lengths = [days(period.turn or "1 month")] * period.turns
    starts = np.concatenate([[0.0], np.cumsum(lengths)])
    return Calendar(starts, period.starts.toordinal())


def day_number(calendar: Calendar, day: date) -> float:
    """Days from the scenario's first day to ``day``."""
    return float(day.toordinal() - calendar.first_day)


def date_of(calendar: Calendar, day: float) -> date:
    """The calendar date of a day number."""
    return date.fromordinal(calendar.first_day) + timedelta(days=int(day))


def lengths(calendar: Calendar) -> Floats:
    """Length of each turn in days, (T,)."""
    return np.diff(calendar.starts)


def share_per_turn(calendar: Calendar, share: float, per: str) -> Floats:
    """1 − (1 − share)^(turn / per): the share closed in a turn if ``share`` is closed per time."""
    return np.array([_compound(share, length / days(per)) for length in lengths(calendar)])


def ratio_per_turn(calendar: Calendar, per: str) -> Floats:
    """Length of each turn in units of ``per``."""
    return lengths(calendar) / days(per)


def turn_of(calendar: Calendar, day: float) -> int | None:
    """The turn (from 0) in which a day lies, or None if it lies outside the scenario."""
    turn = int(np.searchsorted(calendar.starts, day, side="right")) - 1
    return turn if 0 <= turn < calendar.turns else None


def lapse_days(calendar: Calendar, renews: str | None, notice: str | None) -> Floats:
    """For each turn: the day on which notice given at its start makes the agreement lapse.

    NEVER where no notice can be given: the next renewal is nearer than the notice period.
    """
    starts = calendar.starts[:-1]
    if notice is None:
        return np.full(starts.size, NEVER)
    if renews is None:
        return starts + days(notice)
    result = np.full(starts.size, NEVER)
    for turn, start in enumerate(starts):
        renewal = next_renewal(calendar, renews, float(start))
        if start <= renewal - days(notice):
            result[turn] = renewal
    return result


def next_renewal(calendar: Calendar, renews: str, start: float) -> float:
    """The first renewal day not before ``start``; 29 February falls on 1 March in other years."""
    year = date_of(calendar, start).year
    found = [day_number(calendar, _day_of(year + ahead, renews)) for ahead in (0, 1)]
    return next(day for day in found if day >= start)


def _day_of(year: int, renews: str) -> date:
    month, day = (int(part) for part in renews.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)


def _compound(share: float, exponent: float) -> float:
    rest = _EXACT.power(Decimal(1) - Decimal(str(share)), Decimal(exponent))
    return float(Decimal(1) - rest)
