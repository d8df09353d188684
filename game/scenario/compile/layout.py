"""Changes laid out in the tables of the engine's phases: rows, delays, fades."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Expression, Formula, Number
from game.engine.grid import GRID
from game.engine.parts import Act, Calendar, Deed, Delays, Fades, Phase
from game.engine.verbs import VERBS
from game.scenario.compile.calendar import lengths, share_per_turn
from game.scenario.schema import effects as verbs
from game.scenario.schema.values import days

Truths = NDArray[np.bool_]


@dataclass
class ChangeRow:
    """One change of one deed, compiled; ``number`` is its place in the order of writing.

    ``weight`` is what the amount counts for: 1 for the metric of the change itself.
    """

    change: verbs.Change
    metric: int
    amount: Formula
    when: Formula | None
    known: Truths
    number: int
    weight: float = 1.0

    @property
    def is_written(self) -> bool:
        """Whether the amount is a formula and no plain number."""
        return not isinstance(self.amount.tree, Number)


@dataclass
class DeedEffects:
    """A deed with its changes and its other acts."""

    deed: Deed
    rows: list[ChangeRow] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)


class Layout:
    """Lays out phases one after another; ``order`` is the order of all changes so far."""

    def __init__(self, calendar: Calendar, seats: int) -> None:
        self.calendar = calendar
        self.seats = seats
        self.order: list[int] = []
        self._later: list[tuple[ChangeRow, int]] = []
        self._fading: list[tuple[ChangeRow, int]] = []

    def phase(self, name: str, deeds: list[DeedEffects]) -> Phase:
        """Lay out one phase; phases must be laid out in the order of a turn."""
        start = len(self.order)
        rows = [(row, d) for d, deed in enumerate(deeds) for row in deed.rows]
        self.order += [row.number for row, _ in rows]
        late, later = self._places(rows, start, self._later, _is_late)
        faded, faders = self._places(rows, start, self._fading, _is_fading)
        fading = np.full(len(rows), -1)
        fading[faded] = faders
        turns = self.calendar.turns
        return Phase(
            name=name,
            deeds=tuple(deed.deed for deed in deeds),
            number=start,
            deed=np.array([d for _, d in rows], np.intp),
            metric=np.array([row.metric for row, _ in rows], np.intp),
            amount=np.array([self._amounts(row) for row, _ in rows]).reshape(-1, turns).T.copy(),
            limited=np.array([row.change.limited for row, _ in rows], np.bool_),
            written=np.array([i for i, (row, _) in enumerate(rows) if row.is_written], np.intp),
            formulas=tuple(row.amount for row, _ in rows if row.is_written),
            whens=_conditions([row for row, _ in rows]),
            late=late,
            later=later,
            fading=fading,
            known=np.array([row.known for row, _ in rows], np.bool_)
            .reshape(-1, self.seats)
            .T.copy(),
            acts=_in_order_of_verbs(deeds),
        )

    @staticmethod
    def _places(
        rows: list[tuple[ChangeRow, int]],
        start: int,
        places: list[tuple[ChangeRow, int]],
        belongs: Callable[[verbs.Change], bool],
    ) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Rows of a phase that are late (or fade), and places for them in the common list."""
        own = [i for i, (row, _) in enumerate(rows) if belongs(row.change)]
        first = len(places)
        places += [(rows[i][0], start + i) for i in own]
        return np.array(own, np.intp), np.arange(first, len(places))

    def _amounts(self, row: ChangeRow) -> NDArray[np.float64]:
        """Thousandths per turn (T,): the amount itself, or the factor of a formula."""
        calendar = self.calendar
        amount = row.weight
        if isinstance(row.amount.tree, Number):
            amount *= row.amount.tree.value
        scale = np.ones(calendar.turns)
        if row.change.per is not None:
            scale = lengths(calendar) / days(row.change.per)
        return amount * scale * GRID

    def fades(self) -> Fades:
        """Fading changes: half of what is left is given back in each ``fades`` time."""
        calendar = self.calendar
        shares = [share_per_turn(calendar, 0.5, row.change.fades or "") for row, _ in self._fading]
        return Fades(
            row=np.array([place for _, place in self._fading], np.intp),
            metric=np.array([row.metric for row, _ in self._fading], np.intp),
            share=np.array(shares).reshape(len(shares), calendar.turns).T.copy(),
        )

    def delays(self) -> Delays:
        """Delayed changes; what would land after the end is lost."""
        calendar = self.calendar
        tables = [self._landing(row) for row, _ in self._later]
        lags = max((int(np.max(np.sum(table < 1.0, axis=1))) + 1 for table in tables), default=0)
        lags = min(lags, calendar.turns)
        landed = np.array([table[:, :lags] for table in tables])
        shape = (len(tables), calendar.turns, lags)
        fading = {place: f for f, (_, place) in enumerate(self._fading)}
        return Delays(
            row=np.array([place for _, place in self._later], np.intp),
            metric=np.array([row.metric for row, _ in self._later], np.intp),
            limited=np.array([row.change.limited for row, _ in self._later], np.bool_),
            fading=np.array([fading.get(place, -1) for _, place in self._later], np.intp),
            landed=landed.reshape(shape).transpose(1, 0, 2).copy(),
            lags=lags,
        )

    def _landing(self, row: ChangeRow) -> NDArray[np.float64]:
        """Share landed by lag (T, T): all of it in the turn of ``after``, or spread ``over``."""
        calendar = self.calendar
        starts = calendar.starts
        delay = 0.0 if row.change.after is None else days(row.change.after)
        table = np.zeros((calendar.turns, calendar.turns))
        for turn in range(calendar.turns):
            begin = starts[turn] + delay
            for lag in range(calendar.turns):
                upto = starts[min(turn + lag + 1, calendar.turns)]
                if turn + lag >= calendar.turns:
                    table[turn, lag] = table[turn, lag - 1]
                elif row.change.over is None:
                    table[turn, lag] = 1.0 if begin < upto else 0.0
                else:
                    gone = (upto - begin) / days(row.change.over)
                    table[turn, lag] = min(max(gone, 0.0), 1.0)
        return table


def _is_late(change: verbs.Change) -> bool:
    return change.after is not None or change.over is not None


def _is_fading(change: verbs.Change) -> bool:
    return change.fades is not None


def _in_order_of_verbs(deeds: list[DeedEffects]) -> tuple[tuple[int, Act], ...]:
    """In the order of VERBS; of several cards for a seat the one listed first comes last."""
    order = ["message", *VERBS]
    acts = [(d, act) for d, deed in enumerate(deeds) for act in deed.acts]

    def place(pair: tuple[int, Act]) -> tuple[int, int]:
        act = pair[1]
        return order.index(act.verb), -act.target if act.verb == "leaning" else 0

    return tuple(sorted(acts, key=place))


def _conditions(rows: list[ChangeRow]) -> tuple[tuple[NDArray[np.intp], Formula], ...]:
    """Each different condition once, with the rows that it gates."""
    found: dict[Expression, tuple[list[int], Formula]] = {}
    for i, row in enumerate(rows):
        if row.when is not None:
            found.setdefault(row.when.tree, ([], row.when))[0].append(i)
    return tuple((np.array(places, np.intp), formula) for places, formula in found.values())
