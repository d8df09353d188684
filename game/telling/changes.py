"""A change of the model as it is compiled, with what its author wrote of it."""

from __future__ import annotations

from game.engine.formula import Formula
from game.engine.grid import GRID
from game.engine.parts import Phase
from game.engine.surroundings import Around
from game.telling.nodes import quantity_node
from game.telling.sitting import Sitting
from game.telling.timing import change_at, rate_days, rate_words, timing_words
from game.telling.trial import value
from game.wording.numbers import signed_tenths


class Written:
    """A row of a phase: what it changes, by how much as things are known to stand, and why.

    ``factor`` multiplies the value of ``formula``; it and ``amount`` are in points, for changes
    that go on per unit of time that the author chose.
    """

    def __init__(self, sitting: Sitting, around: Around, phase: Phase, row: int) -> None:
        rules = sitting.match.rules
        note = sitting.match.scenario.notes[phase.number + row]
        self._sitting = sitting
        self._change = None if note.answers else change_at(sitting.narrator.document, note.path)
        self.reason = sitting.narrator.text(note.why)
        self.target = quantity_node(sitting, rules.metrics.ids[int(phase.metric[row])])
        formulas = dict(zip(phase.written.tolist(), phase.formulas, strict=True))
        self.formula: Formula | None = formulas.get(row)
        self.when = next((f for rows, f in phase.whens if row in rows), None)
        self.factor = self._factor(phase, row, around)
        self.amount = self.factor * (1.0 if self.formula is None else value(self.formula, around))
        self.is_live = self.when is None or bool(value(self.when, around))

    def _factor(self, phase: Phase, row: int, around: Around) -> float:
        """Points, or what the formula is multiplied by: in the author's own unit of time."""
        found = float(phase.amount[around.turn, row]) / GRID
        per = rate_days(self._change)
        return found if per is None else found * per / (around.tomorrow - around.today)

    def amount_words(self, amount: float) -> str:
        """``+2.0 a month, after 2 weeks``."""
        rate = rate_words(self._sitting, self._change)
        first = signed_tenths(amount)
        if rate:
            first = self._sitting.words("acts.rate", amount=first, each=rate)
        timing = timing_words(self._sitting, self._change)
        return f"{first}, {timing}" if timing else first
