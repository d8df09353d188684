"""Effects turned into the rows and acts of the engine's phases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Expression, Number
from game.engine.rules import FOREVER, GRID, Act, Deed, Delays, Fades, Formula, Phase, Signature
from game.scenario.compile.calendar import lengths, share_per_turn
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import effects as verbs
from game.scenario.schema.values import Confidence, Reasoned, Reference, Text, days

Truths = NDArray[np.bool_]


TARGETS = {
    "capital": "seat",
    "mark": "marker",
    "unmark": "marker",
    "start": "clock",
    "stop": "clock",
    "trigger": "event",
    "notice": "agreement",
    "rescind": "agreement",
    "suspend": "agreement",
    "resume": "agreement",
    "lapse": "agreement",
    "commit": "commitment",
    "release": "commitment",
    "end": "ending",
}
"""What each verb acts on: the table in which its object is looked up."""


@dataclass(frozen=True)
class Reason:
    """What an order, event or rule says of all its changes, unless they say it themselves."""

    why: Text | None = None
    source: Reference | list[Reference] | None = None
    confidence: Confidence | None = None

    def of(self, thing: Reasoned) -> Reason:
        """The reason of a part, which inherits what it does not say itself."""
        return Reason(
            self.why if thing.why is None else thing.why,
            self.source if thing.source is None else thing.source,
            self.confidence if thing.confidence is None else thing.confidence,
        )


@dataclass(frozen=True)
class Note:
    """What the ledger can say of a change: why, from what source, how sure."""

    path: Path
    why: Text | None
    source: tuple[str, ...]
    confidence: str | None


@dataclass
class _Row:
    change: verbs.Change
    metric: int
    amount: Formula
    when: Formula | None
    known: Truths
    number: int


@dataclass
class _Deed:
    deed: Deed
    rows: list[_Row] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)


class EffectsCompiler:
    """Collects the deeds of all phases, then lays them out in tables."""

    def __init__(self, shop: Workshop, knowledge: Knowledge) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.signatures: list[Signature] = []
        self.notes: list[Note] = []
        self.messages: list[Text | None] = []
        self._phases: dict[str, list[_Deed]] = {}
        self._later: list[tuple[_Row, int]] = []
        self._fading: list[tuple[_Row, int]] = []
        metrics = shop.document.metrics
        self.sharpened = [
            m
            for m, metric in enumerate(metrics)
            if metric.haze > 0 or not knowledge.metrics[:, m].all()
        ]

    def phase(self, name: str) -> None:
        """Begin a phase, so that it exists even without deeds."""
        self._phases.setdefault(name, [])

    def deed(
        self,
        phase: str,
        deed: Deed,
        parts: Sequence[tuple[Sequence[verbs.Effect], Path]],
        reason: Reason | None = None,
        signer: tuple[int, tuple[int, ...]] | None = None,
        actor: str | None = None,
    ) -> None:
        """Add a deed with its lists of effects; ``reason`` is inherited where they give none.

        ``signer``: the seat and options on whose behalf ``sign`` is meant.
        """
        made = _Deed(deed)
        self._phases.setdefault(phase, []).append(made)
        for effects, path in parts:
            for i, effect in enumerate(effects):
                self._effect(made, effect, (*path, i), reason or Reason(), signer, actor)

    def _effect(
        self,
        made: _Deed,
        effect: verbs.Effect,
        path: Path,
        reason: Reason,
        signer: tuple[int, tuple[int, ...]] | None,
        actor: str | None,
    ) -> None:
        when = self.shop.optional(effect.when, (*path, "when"), "truth", actor)
        if isinstance(effect, verbs.Change):
            self._change(made, effect, path, when, reason, actor)
        elif isinstance(effect, verbs.Sign | verbs.Unsign):
            self._signature(effect, path, when, signer)
        else:
            self._act(made, effect, path, when)

    # -- change --------------------------------------------------------------------------------

    def _change(
        self,
        made: _Deed,
        change: verbs.Change,
        path: Path,
        when: Formula | None,
        reason: Reason,
        actor: str | None,
    ) -> None:
        metric = self.shop.refer("metric", change.change, (*path, "change"))
        amount = self.shop.formula(change.by, (*path, "by"), "number", actor)
        if metric < 0 or amount is None:
            return
        known = made.deed.seen & self.knowledge.of(amount.tree)
        if when is not None:
            known = known & self.knowledge.of(when.tree)
        row = _Row(change, metric, amount, when, known, -1)
        made.rows.append(row)
        own = reason.of(change)
        sources = (own.source,) if isinstance(own.source, str) else tuple(own.source or ())
        for name in sources:
            self.shop.refer("source", name, (*path, "source") if change.source else path)
        note = Note(path, own.why, sources, own.confidence)
        row.number = len(self.notes)
        self.notes.append(note)

    # -- signatures ------------------------------------------------------------------------------

    def _signature(
        self,
        effect: verbs.Sign | verbs.Unsign,
        path: Path,
        when: Formula | None,
        signer: tuple[int, tuple[int, ...]] | None,
    ) -> None:
        if signer is None:
            self.shop.error("E420", path)
            return
        seat, options = signer
        if isinstance(effect, verbs.Sign):
            package = self.shop.refer("package", effect.sign, (*path, "sign"))
            name = effect.sign.split(".")[0]
            agreement = self.shop.tables["agreement"].get(name, -1)
        else:
            package = -1
            agreement = self.shop.refer("agreement", effect.unsign, (*path, "unsign"))
        if agreement < 0 or (isinstance(effect, verbs.Sign) and package < 0):
            return
        parties = self.shop.document.agreements[agreement].parties
        if self.shop.document.seats[seat].id not in parties:
            self.shop.error("E421", path, agreement=self.shop.document.agreements[agreement].id)
        self.signatures += [Signature(o, seat, agreement, package, when) for o in options]

    # -- the other verbs ---------------------------------------------------------------------------

    def _act(self, made: _Deed, effect: verbs.Effect, path: Path, when: Formula | None) -> None:
        verb = next(name for name, model in verbs.VERBS.items() if type(effect) is model)
        extra, seats = 0.0, None
        if isinstance(effect, verbs.Message):
            target, seats = 0, self._told(effect, path)
        elif isinstance(effect, verbs.Reveal):
            target, extra = self._revealed(effect, path), days(effect.lasts)
            seats = self.knowledge.only(self.shop.refer("seat", effect.to, (*path, "to")))
        else:
            target = self.shop.refer(TARGETS[verb], getattr(effect, verb), (*path, verb))
            extra = _extra(effect)
        if target < 0:
            return
        made.acts.append(Act(verb, target, extra, seats, when, len(self.messages)))
        self.messages.append(effect.message if isinstance(effect, verbs.Message) else None)

    def _told(self, effect: verbs.Message, path: Path) -> Truths:
        for i, name in enumerate(effect.to or ()):
            self.shop.refer("seat", name, (*path, "to", i))
        return self.knowledge.among(effect.to, self.shop)

    def _revealed(self, effect: verbs.Reveal, path: Path) -> int:
        metric = self.shop.refer("metric", effect.reveal, (*path, "reveal"))
        if metric < 0:
            return -1
        if metric not in self.sharpened:
            self.shop.error("E422", (*path, "reveal"), metric=effect.reveal)
            return -1
        return self.sharpened.index(metric)

    # -- layout ------------------------------------------------------------------------------------

    def phases(self) -> dict[str, Phase]:
        """The tables of all phases, in the order in which they were begun."""
        order: list[int] = []
        built = {}
        for name, deeds in self._phases.items():
            built[name] = self._laid_out(name, deeds, order)
        self.notes = [self.notes[number] for number in order]
        return built

    def _laid_out(self, name: str, deeds: list[_Deed], order: list[int]) -> Phase:
        start = len(order)
        rows = [(row, d) for d, deed in enumerate(deeds) for row in deed.rows]
        rows.sort(key=lambda pair: pair[0].metric)  # stable: deeds stay in order
        order += [row.number for row, _ in rows]
        late, later = self._places(rows, start, self._later, _is_late)
        faded, fading = self._places(rows, start, self._fading, _is_fading)
        metric = np.array([row.metric for row, _ in rows], np.intp)
        touched, bounds = np.unique(metric, return_index=True)
        turns, seats = self.shop.calendar.turns, self.knowledge.seats
        acting = [d for d, deed in enumerate(deeds) if deed.acts]
        return Phase(
            name=name,
            deeds=tuple(deed.deed for deed in deeds),
            number=start,
            deed=np.array([d for _, d in rows], np.intp),
            metric=metric,
            touched=touched,
            bounds=bounds,
            amount=np.array([self._amounts(row) for row, _ in rows]).reshape(-1, turns).T.copy(),
            limit=_limit_places([row for row, _ in rows], touched),
            limited=np.array([row.change.limited for row, _ in rows], np.bool_),
            formulas=tuple(
                (i, row.amount)
                for i, (row, _) in enumerate(rows)
                if not isinstance(row.amount.tree, Number)
            ),
            whens=_conditions([row for row, _ in rows]),
            late=late,
            later=later,
            faded=faded,
            fading=fading,
            known=np.array([row.known for row, _ in rows], np.bool_).reshape(-1, seats).T.copy(),
            acting=np.array(acting, np.intp),
            acts=tuple(tuple(deeds[d].acts) for d in acting),
        )

    @staticmethod
    def _places(
        rows: list[tuple[_Row, int]],
        start: int,
        places: list[tuple[_Row, int]],
        belongs: Callable[[verbs.Change], bool],
    ) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Rows of a phase that are late (or fade), and places for them in the common list."""
        own = [i for i, (row, _) in enumerate(rows) if belongs(row.change)]
        first = len(places)
        places += [(rows[i][0], start + i) for i in own]
        return np.array(own, np.intp), np.arange(first, len(places))

    def _amounts(self, row: _Row) -> NDArray[np.float64]:
        """Thousandths per turn (T,): the amount itself, or the factor of a formula."""
        calendar = self.shop.calendar
        amount = row.amount.tree.value if isinstance(row.amount.tree, Number) else 1.0
        scale = np.ones(calendar.turns)
        if row.change.per is not None:
            scale = lengths(calendar) / days(row.change.per)
        return amount * scale * GRID

    def fades(self) -> Fades:
        """Fading changes: half of what is left is given back in each ``fades`` time."""
        calendar = self.shop.calendar
        shares = [share_per_turn(calendar, 0.5, row.change.fades or "") for row, _ in self._fading]
        return Fades(
            row=np.array([place for _, place in self._fading], np.intp),
            metric=np.array([row.metric for row, _ in self._fading], np.intp),
            share=np.array(shares).reshape(-1, calendar.turns).T.copy(),
        )

    def delays(self) -> Delays:
        """Delayed changes; what would land after the end is lost."""
        calendar = self.shop.calendar
        tables = [self._landing(row) for row, _ in self._later]
        lags = max((int(np.max(np.sum(table < 1.0, axis=1))) + 1 for table in tables), default=0)
        lags = min(lags, calendar.turns)
        landed = np.array([table[:, :lags] for table in tables])
        fading = {place: f for f, (_, place) in enumerate(self._fading)}
        faded = [i for i, (_, place) in enumerate(self._later) if place in fading]
        return Delays(
            row=np.array([place for _, place in self._later], np.intp),
            metric=np.array([row.metric for row, _ in self._later], np.intp),
            limited=np.array([row.change.limited for row, _ in self._later], np.bool_),
            faded=np.array(faded, np.intp),
            fading=np.array([fading[self._later[i][1]] for i in faded], np.intp),
            landed=landed.reshape(-1, calendar.turns, lags).transpose(1, 0, 2).copy(),
            lags=lags,
        )

    def _landing(self, row: _Row) -> NDArray[np.float64]:
        """Share landed by lag (T, T): all of it in the turn of ``after``, or spread ``over``."""
        calendar = self.shop.calendar
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


def _extra(effect: verbs.Effect) -> float:
    """The number that goes with a verb: points of capital, or days."""
    match effect:
        case verbs.Grant():
            return float(effect.by)
        case verbs.Mark():
            return FOREVER if effect.lasts is None else days(effect.lasts)
        case verbs.Trigger():
            return 0.0 if effect.after is None else days(effect.after)
    return 0.0


def _is_late(change: verbs.Change) -> bool:
    return change.after is not None or change.over is not None


def _is_fading(change: verbs.Change) -> bool:
    return change.fades is not None


def _limit_places(rows: list[_Row], touched: NDArray[np.intp]) -> NDArray[np.intp]:
    """Where each row finds its limit factor (see Phase.limit)."""
    places = []
    for row in rows:
        tree = row.amount.tree
        place = 1 + int(np.searchsorted(touched, row.metric))
        if not row.change.limited or not isinstance(tree, Number):
            places.append(0)
        else:
            places.append(place if tree.value > 0 else place + len(touched))
    return np.array(places, np.intp)


def _conditions(rows: list[_Row]) -> tuple[tuple[NDArray[np.intp], Formula], ...]:
    """Each different condition once, with the rows that it gates."""
    found: dict[Expression, tuple[list[int], Formula]] = {}
    for i, row in enumerate(rows):
        if row.when is not None:
            found.setdefault(row.when.tree, ([], row.when))[0].append(i)
    return tuple((np.array(places, np.intp), formula) for places, formula in found.values())
