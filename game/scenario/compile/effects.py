"""Effects turned into the rows and acts of the engine's phases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Number
from game.engine.rules import FOREVER, GRID, Act, Deed, Delays, Fades, Formula, Phase, Signature
from game.scenario.compile.calendar import lengths, share_per_turn
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import effects as verbs
from game.scenario.schema.values import Text, days

Truths = NDArray[np.bool_]


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
        reason: tuple[Text | None, str | list[str] | None, str | None] = (None, None, None),
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
                self._effect(made, effect, (*path, i), reason, signer, actor)

    def _effect(
        self,
        made: _Deed,
        effect: verbs.Effect,
        path: Path,
        reason: tuple[Text | None, str | list[str] | None, str | None],
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
        reason: tuple[Text | None, str | list[str] | None, str | None],
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
        source = change.source if change.source is not None else reason[1]
        sources = (source,) if isinstance(source, str) else tuple(source or ())
        for name in sources:
            self.shop.refer("source", name, (*path, "source") if change.source else path)
        note = Note(path, change.why or reason[0], sources, change.confidence or reason[2])
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
        target, extra, seats = -1, 0.0, None
        match effect:
            case verbs.Grant():
                target = self.shop.refer("seat", effect.capital, (*path, "capital"))
                extra = float(effect.by)
            case verbs.Mark():
                target = self.shop.refer("marker", effect.mark, (*path, "mark"))
                extra = FOREVER if effect.lasts is None else days(effect.lasts)
            case verbs.Unmark():
                target = self.shop.refer("marker", effect.unmark, (*path, "unmark"))
            case verbs.Start():
                target = self.shop.refer("clock", effect.start, (*path, "start"))
            case verbs.Stop():
                target = self.shop.refer("clock", effect.stop, (*path, "stop"))
            case verbs.Trigger():
                target = self.shop.refer("event", effect.trigger, (*path, "trigger"))
                extra = 0.0 if effect.after is None else days(effect.after)
            case verbs.Commit():
                target = self.shop.refer("commitment", effect.commit, (*path, "commit"))
            case verbs.Release():
                target = self.shop.refer("commitment", effect.release, (*path, "release"))
            case verbs.Reveal():
                target = self._revealed(effect, path)
                extra = days(effect.lasts)
                seat = self.shop.refer("seat", effect.to, (*path, "to"))
                seats = self.knowledge.only(seat)
            case verbs.Message():
                target = 0
                for i, name in enumerate(effect.to or ()):
                    self.shop.refer("seat", name, (*path, "to", i))
                seats = self.knowledge.among(effect.to, self.shop)
            case verbs.End():
                target = self.shop.refer("ending", effect.end, (*path, "end"))
            case _:
                target = self.shop.refer("agreement", getattr(effect, verb), (*path, verb))
        if target < 0:
            return
        made.acts.append(Act(verb, target, extra, seats, when, len(self.messages)))
        self.messages.append(effect.message if isinstance(effect, verbs.Message) else None)

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
        first, start = [0], len(order)
        rows = [row for deed in deeds for row in deed.rows]
        for deed in deeds:
            first.append(first[-1] + len(deed.rows))
        later, fading = [], []
        for row in rows:
            place = len(order)
            order.append(row.number)
            later.append(self._delayed(row, place))
            fading.append(self._faded(row, place))
        owner = [d for d, deed in enumerate(deeds) for _ in deed.rows]
        formulas, formula = _gathered(
            [(_varying(row), d) for row, d in zip(rows, owner, strict=True)]
        )
        whens, when = _gathered([(row.when, d) for row, d in zip(rows, owner, strict=True)])
        turns, seats = self.shop.calendar.turns, self.knowledge.seats
        return Phase(
            name=name,
            deeds=tuple(deed.deed for deed in deeds),
            first=np.array(first, np.intp),
            number=start,
            metric=np.array([row.metric for row in rows], np.intp),
            amount=np.array([self._amounts(row) for row in rows]).reshape(-1, turns).T.copy(),
            formula=formula,
            formulas=formulas,
            when=when,
            whens=whens,
            limited=np.array([row.change.limited for row in rows], np.bool_),
            later=np.array(later, np.intp),
            fading=np.array(fading, np.intp),
            known=np.array([row.known for row in rows], np.bool_).reshape(-1, seats).T.copy(),
            acts=tuple(tuple(deed.acts) for deed in deeds),
        )

    def _amounts(self, row: _Row) -> NDArray[np.float64]:
        """Thousandths per turn (T,): the amount itself, or the factor of a formula."""
        calendar = self.shop.calendar
        amount = row.amount.tree.value if isinstance(row.amount.tree, Number) else 1.0
        scale = np.ones(calendar.turns)
        if row.change.per is not None:
            scale = lengths(calendar) / days(row.change.per)
        return amount * scale * GRID

    def _delayed(self, row: _Row, place: int) -> int:
        if row.change.after is None and row.change.over is None:
            return -1
        self._later.append((row, place))
        return len(self._later) - 1

    def _faded(self, row: _Row, place: int) -> int:
        if row.change.fades is None:
            return -1
        self._fading.append((row, place))
        return len(self._fading) - 1

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
        return Delays(
            row=np.array([place for _, place in self._later], np.intp),
            metric=np.array([row.metric for row, _ in self._later], np.intp),
            limited=np.array([row.change.limited for row, _ in self._later], np.bool_),
            fading=np.array([fading.get(place, -1) for _, place in self._later], np.intp),
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


def _varying(row: _Row) -> Formula | None:
    return None if isinstance(row.amount.tree, Number) else row.amount


def _gathered(
    formulas: list[tuple[Formula | None, int]],
) -> tuple[tuple[tuple[int, Formula], ...], NDArray[np.intp]]:
    """Formulas without their gaps, and where each row finds its own."""
    kept = [(deed, formula) for formula, deed in formulas if formula is not None]
    places = np.full(len(formulas), -1, np.intp)
    places[[i for i, (formula, _) in enumerate(formulas) if formula is not None]] = np.arange(
        len(kept)
    )
    return tuple(kept), places
