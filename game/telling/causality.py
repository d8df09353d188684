"""The causal map of a scenario: what acts on what, which way and how strongly.

It is read from the compiled model, which is public: the effects of orders, moves and agreements
as they stand; standing rules as links from what they read to what they change.  Where an
amount is a formula, its size is found by trying (see ``trial``) at what the seat knows.  Soft
limits near the ends of a range are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.engine.formula import Formula, Read, weight
from game.engine.grid import GRID, Floats
from game.engine.parts import Deed, Phase
from game.engine.surroundings import Around
from game.telling.changes import Written
from game.telling.nodes import Node, deed_node, nodes
from game.telling.origins import Setters, origins, setters
from game.telling.sitting import Sitting
from game.telling.trial import Input, effect, inputs_of, polarity, value
from game.wording.numbers import signed, signed_tenths

STEP = 10.0
"""Points by which a metric is thought to be moved, where its range has room for it."""

SLIGHT = 0.005
"""Points (or parts of a move's utility) below which nothing is said to act."""

LIKELY = 4.0
"""Points of a metric that count as much as one of a move's utility, for the width of arrows."""


@dataclass(frozen=True)
class Part:
    """One of the ways in which something acts on something.

    ``amount`` is in points: of a change, or of what ``STEP`` points more add.  ``words`` say
    that and when, ``reason`` why; ``is_live`` whether it acts as things are known to stand,
    ``is_joint`` whether it needs something else besides.
    """

    amount: float
    words: str
    reason: str
    is_live: bool
    is_joint: bool = False

    @property
    def strength(self) -> float:
        """Its size, half of it where it needs something else besides."""
        return abs(self.amount) / (2 if self.is_joint else 1)


@dataclass(frozen=True)
class Arrow:
    """What one node does to another; ``strength`` is in points, for comparing arrows."""

    source: str
    target: str
    parts: tuple[Part, ...]

    @property
    def sign(self) -> int:
        """1 if all of it raises the target, −1 if all of it lowers it, 0 if it does both."""
        signs = {1 if part.amount > 0 else -1 for part in self.parts}
        return signs.pop() if len(signs) == 1 else 0

    @property
    def strength(self) -> float:
        """That of its strongest part."""
        return max(part.strength for part in self.parts)


@dataclass(frozen=True)
class Causality:
    """All nodes, and the arrows that lead to each and from each, the strongest first."""

    nodes: Mapping[str, Node]
    into: Mapping[str, tuple[Arrow, ...]]
    out_of: Mapping[str, tuple[Arrow, ...]]


def causality(sitting: Sitting) -> Causality:
    """The causal map as the seat may know it; a function of the scenario and its view alone."""
    return _Survey(sitting).causality()


@dataclass
class _Survey:
    """Goes through the whole model once."""

    sitting: Sitting
    around: Around = field(init=False)
    nodes: dict[str, Node] = field(init=False)
    parts: dict[tuple[str, str], list[Part]] = field(default_factory=dict)
    setters: Setters = field(default_factory=dict)

    def __post_init__(self) -> None:
        match, seen = self.sitting.match, self.sitting.view()
        self.rules = match.rules
        turn = min(seen.known.turn, self.rules.calendar.turns - 1)
        self.around = Around(self.rules, seen.known, turn)
        self.beliefs = seen.known.beliefs[seen.seat, :, :, 0]
        self.nodes = nodes(self.sitting)
        self.setters = setters(self.rules)

    def causality(self) -> Causality:
        for phase in self.rules.phases.values():
            self.around.traits = self._traits(phase.name.removeprefix("actor:"))
            for row, deed in enumerate(phase.deed):
                self._row(phase, row, phase.deeds[int(deed)])
        self._gauges()
        self._moves()
        arrows = [
            Arrow(source, target, tuple(sorted(parts, key=lambda p: -p.strength)))
            for (source, target), parts in self.parts.items()
        ]
        arrows.sort(key=lambda arrow: (-arrow.strength, arrow.source, arrow.target))
        return Causality(
            self.nodes,
            {name: tuple(a for a in arrows if a.target == name) for name in self.nodes},
            {name: tuple(a for a in arrows if a.source == name) for name in self.nodes},
        )

    def _add(self, source: str, target: str, part: Part) -> None:
        if source in self.nodes and target in self.nodes and abs(part.amount) >= SLIGHT:
            own = self.parts.setdefault((source, target), [])
            if part not in own:
                own.append(part)

    # -- changes -----------------------------------------------------------------------------------

    def _row(self, phase: Phase, row: int, deed: Deed) -> None:
        """One change: of the deed's own node, or of all that a standing rule reads."""
        change = Written(self.sitting, self.around, phase, row)
        if deed.kind == "rule":
            self._rule(change, deed)
            return
        source = deed_node(deed)
        if source is not None:
            self._add(source, change.target, self._of_deed(change, deed))

    def _of_deed(self, change: Written, deed: Deed) -> Part:
        words = [change.amount_words(change.amount)]
        way = deed.id.partition(".")[2]
        if deed.kind == "option" and way:
            words.append(self.sitting.narrator.way(deed.id))
        elif deed.kind not in ("order", "option", "move"):
            words.append(self.sitting.words(f"acts.{deed.kind}"))
        return Part(change.amount, " · ".join(words), change.reason, change.is_live)

    def _rule(self, change: Written, deed: Deed) -> None:
        """A standing rule: its inputs act on what it changes."""
        rule = self.rules.rules[deed.index]
        title = self.sitting.narrator.text(self.sitting.narrator.document.rules[deed.index].title)
        holds = rule.when is None or bool(value(rule.when, self.around))
        conditions = [f for f in (rule.when, change.when) if f is not None]
        for what in inputs_of(change.formula, *conditions):
            part = self._of_input(change, conditions, what, title, holds and change.is_live)
            if part is not None:
                for source in origins(self.rules, self.setters, what):
                    self._add(source, change.target, part)

    def _of_input(
        self, change: Written, conditions: list[Formula], what: Input, title: str, is_live: bool
    ) -> Part | None:
        """What an input does: through the amount's formula if that reads it, else a condition."""
        sitting, step = self.sitting, self._step(what)
        if change.formula is not None and what in inputs_of(change.formula):
            more = change.factor * effect(
                change.formula, self.around, what, step, self._span(what)
            )  # fmt: skip
            words = change.amount_words(more)
            if isinstance(what, Read):
                words = sitting.words("acts.more", amount=words, step=f"{step:g}")
            return Part(more, words, title, is_live)
        signs = {polarity(f.tree, self.around, what) for f in conditions} - {0}
        if len(signs) != 1:
            return None
        amount = signs.pop() * change.amount
        words = sitting.words("acts.while", amount=change.amount_words(change.amount))
        return Part(amount, words, title, is_live, is_joint=True)

    # -- gauges and moves --------------------------------------------------------------------------

    def _gauges(self) -> None:
        """What a gauge is worked out from."""
        for gauge in self.rules.gauges:
            for m in gauge.inputs:
                what = Read("metric", m)
                step = self._step(what)
                more = effect(gauge.formula, self.around, what, step, self._span(what))
                words = self.sitting.words(
                    "acts.more", amount=signed_tenths(more), step=f"{step:g}"
                )
                part = Part(more, words, "", True)
                self._add(f"metric:{self.rules.metrics.ids[m]}", f"gauge:{gauge.id}", part)

    def _moves(self) -> None:
        """What makes an actor's move likelier: a mean over what the seat takes it to be."""
        for actor in self.rules.actors:
            self.around.traits = self._traits(actor.id)
            for move, utility in zip(actor.moves, actor.utilities, strict=True):
                for what in inputs_of(utility):
                    self._utility(f"move:{self.rules.moves[move]}", utility, what)

    def _traits(self, actor: str) -> Floats | None:
        """The traits of an actor, the mean of its types by what the seat believes; else None."""
        places = self.rules.tables["actor"]
        if actor not in places:
            return None
        kinds = max(len(self.rules.actors[places[actor]].types), 1)
        believed: Floats = self.rules.trait_values[:, :kinds] @ self.beliefs[places[actor], :kinds]
        return believed

    def _utility(self, target: str, utility: Formula, what: Input) -> None:
        if isinstance(what, Read) and what.source not in ("metric", "gauge"):
            return
        step = self._step(what)
        more = effect(utility, self.around, what, step, self._span(what))
        now = value(utility, self.around)
        odds = float(weight(now + more) / weight(now) - 1.0)
        words = self.sitting.words("acts.odds", percent=signed(round(100 * odds)))
        if isinstance(what, Read):
            words = self.sitting.words("acts.more", amount=words, step=f"{step:g}")
        for source in origins(self.rules, self.setters, what):
            self._add(source, target, Part(more * LIKELY, words, "", True))

    def _span(self, what: Input) -> tuple[float, float]:
        if isinstance(what, Read) and what.source == "metric":
            table = self.rules.metrics
            return float(table.low[what.index]) / GRID, float(table.high[what.index]) / GRID
        return 0.0, 100.0

    def _step(self, what: Input) -> float:
        low, high = self._span(what)
        return min(STEP, (high - low) / 10)
