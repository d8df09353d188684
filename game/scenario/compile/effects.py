"""Effects turned into the rows and acts of the engine's phases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import Formula
from game.engine.grid import FOREVER
from game.engine.parts import Act, Deed, Delays, Fades, Phase, Signature
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.layout import ChangeRow, DeedEffects, Layout
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
    "leaning": "seat_leaning",
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
    """What the ledger can say of a change: why, from what source, how sure.

    ``answers``: nobody wrote the change, it is what an audience at home makes of a word.
    """

    path: Path
    why: Text | None
    source: tuple[str, ...]
    confidence: str | None
    answers: bool = False


class EffectsCompiler:
    """Collects the deeds of all phases, then lays them out in tables."""

    def __init__(self, shop: Workshop, knowledge: Knowledge) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.signatures: list[Signature] = []
        self.notes: list[Note] = []
        self.messages: list[Text | None] = []
        self._phases: dict[str, list[DeedEffects]] = {}
        self._layout = Layout(shop.calendar, knowledge.seats)
        metrics = shop.document.stocks
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
    ) -> DeedEffects:
        """Add a deed with its lists of effects; ``reason`` is inherited where they give none.

        ``signer``: the seat and options on whose behalf ``sign`` is meant.
        """
        made = DeedEffects(deed)
        self._phases.setdefault(phase, []).append(made)
        for effects, path in parts:
            for i, effect in enumerate(effects):
                self._effect(made, effect, (*path, i), reason or Reason(), signer, actor)
        return made

    def answer(self, made: DeedEffects, changes: Sequence[verbs.Change], path: Path) -> None:
        """Add to a deed what audiences make of it; ``path`` is where the deed was written."""
        first = len(self.notes)
        for change in changes:
            self._change(made, change, path, None, Reason(), None)
        self.notes[first:] = [replace(note, answers=True) for note in self.notes[first:]]

    def _effect(
        self,
        made: DeedEffects,
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
        made: DeedEffects,
        change: verbs.Change,
        path: Path,
        when: Formula | None,
        reason: Reason,
        actor: str | None,
    ) -> None:
        metric = self.shop.refer("metric", change.change, (*path, "change"))
        amount = self.shop.formula(change.by, (*path, "by"), "number", actor)
        touched = [(metric, 1.0), *self._blocs(change, path)]
        if amount is None or any(metric < 0 for metric, _ in touched):
            return
        known = made.deed.seen & self.knowledge.of(amount.tree)
        if when is not None:
            known = known & self.knowledge.of(when.tree)
        own = reason.of(change)
        sources = (own.source,) if isinstance(own.source, str) else tuple(own.source or ())
        note = Note(path, own.why, sources, own.confidence)
        for metric, weight in touched:
            row = ChangeRow(change, metric, amount, when, known, len(self.notes), weight)
            made.rows.append(row)
            self.notes.append(note)

    def _blocs(self, change: verbs.Change, path: Path) -> list[tuple[int, float]]:
        """The metrics of the blocs that a change touches too (−1: unknown), and their weights."""
        found = []
        for name, weight in change.blocs.items():
            bloc = self.shop.refer("bloc", name, (*path, "blocs", name))
            found.append((self.shop.tables["metric"][name] if bloc >= 0 else -1, weight))
        return found

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
        treaty = self.shop.document.agreements[agreement]
        if self.shop.document.seats[seat].id not in treaty.parties:
            self.shop.error("E421", path, agreement=treaty.id)
        elif treaty.clauses:
            self.shop.error("E492", path, agreement=treaty.id)
        self.signatures += [Signature(o, seat, agreement, package, when) for o in options]

    # -- the other verbs ---------------------------------------------------------------------------

    def _act(
        self, made: DeedEffects, effect: verbs.Effect, path: Path, when: Formula | None
    ) -> None:
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
        if isinstance(effect, verbs.Notice) and target >= 0:
            self._can_be_left(target, path)
        if target < 0:
            return
        made.acts.append(Act(verb, target, extra, seats, when, len(self.messages)))
        self.messages.append(effect.message if isinstance(effect, verbs.Message) else None)

    def _can_be_left(self, agreement: int, path: Path) -> None:
        written = self.shop.document.agreements[agreement]
        if written.notice is None:
            self.shop.error("E451", (*path, "notice"), agreement=written.id)

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

    def laid_out(self) -> tuple[dict[str, Phase], Delays, Fades]:
        """The tables of all phases, in the order in which they were begun."""
        layout = self._layout
        phases = {name: layout.phase(name, deeds) for name, deeds in self._phases.items()}
        self.notes = [self.notes[number] for number in layout.order]
        return phases, layout.delays(), layout.fades()


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
