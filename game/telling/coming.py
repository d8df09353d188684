"""What is still to come, as far as the seat knows: deadlines, and changes set in motion earlier."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from game.engine.ledger import CHANGE, Row
from game.engine.view import View
from game.telling.sitting import Sitting
from game.wording.causes import cause_of
from game.wording.clocks import dated_clocks
from game.wording.gauges import good_for

SLIGHT = 100.0
"""Thousandths that a change must move in all to be told of."""


@dataclass(frozen=True)
class Deadline:
    """Something that runs out in a turn (from 1), with its date in words."""

    turn: int
    sentence: str


@dataclass(frozen=True)
class Landing:
    """What one cause will still do to one metric, in turns ``first`` to ``last`` (from 1).

    ``amount`` is in thousandths, before limits; ``when`` says the turns in words.
    """

    first: int
    last: int
    when: str
    cause: str
    metric: str
    amount: float
    is_better: bool | None


def deadlines(sitting: Sitting) -> list[Deadline]:
    """Everything that runs against the clock, nearest first."""
    starts = sitting.match.rules.calendar.starts.tolist()
    return [
        Deadline(bisect_right(starts, day), sentence)
        for day, sentence in dated_clocks(sitting.narrator, sitting.view())
    ]


def landings(sitting: Sitting) -> list[Landing]:
    """Delayed changes on their way, next first: of deeds that the seat knows, to what it sees.

    The view holds no others; of these, those to a metric seen through a haze are left out, as
    they are from the ledger that a seat may read.
    """
    found: dict[tuple[str, int], list[tuple[int, float]]] = {}
    for turn, place, amount in _waiting(sitting, sitting.view()):
        row = _row(sitting, place, amount)
        found.setdefault((cause_of(sitting.narrator, row).words, row.metric), []).append(
            (turn, amount)
        )
    told = [_landing(sitting, words, metric, parts) for (words, metric), parts in found.items()]
    kept = [one for one in told if abs(one.amount) >= SLIGHT]
    return sorted(kept, key=lambda one: (one.first, one.last, -abs(one.amount), one.cause))


def _waiting(sitting: Sitting, seen: View) -> list[tuple[int, int, float]]:
    """Turn (from 1), place among the delayed changes, and thousandths, within the game."""
    delays, queue = sitting.match.rules.delays, seen.known.queue[..., 0]
    now, turns = seen.known.turn, sitting.match.rules.calendar.turns
    return [
        (now + 1 + int(lag), int(place), float(queue[lag, place]))
        for lag, place in np.argwhere(queue)
        if now + 1 + int(lag) <= turns and seen.is_sharp(int(delays.metric[place]))
    ]


def _row(sitting: Sitting, place: int, amount: float) -> Row:
    """The row that the change would have left, had it not been delayed: it names the cause."""
    delays = sitting.match.rules.delays
    return Row("", CHANGE, int(delays.row[place]), int(delays.metric[place]), amount)


def _landing(sitting: Sitting, words: str, metric: int, parts: list[tuple[int, float]]) -> Landing:
    name = sitting.match.rules.metrics.ids[metric]
    amount = sum(part for _, part in parts)
    good = good_for(sitting.narrator, name, sitting.place)
    turns = [turn for turn, _ in parts]
    return Landing(
        first=min(turns),
        last=max(turns),
        when=_when(sitting, min(turns), max(turns)),
        cause=words,
        metric=sitting.narrator.metric(name),
        amount=amount,
        is_better=None if good == "neither" else (amount > 0) == (good == "high"),
    )


def _when(sitting: Sitting, first: int, last: int) -> str:
    now = sitting.match.state.turn + 1
    if first == last:
        code = {now: "coming.now", now + 1: "coming.next"}.get(first, "coming.turn")
    else:
        code = "coming.from_now" if first == now else "coming.turns"
    return sitting.words(code, first=first, last=last)
