"""Formulas of the model tried out: what a number does to them when it is moved a little.

A formula is worked out at what the seat knows, then again with one of the things that it reads
moved up (a question answered with yes); the difference is what that thing does.  Where a
small step changes nothing, as below a threshold, the whole range is tried.
"""

from __future__ import annotations

import numpy as np

from game.engine.formula import Apply, Ask, Expression, Formula, Read, Value, kind_of, parts_of
from game.engine.surroundings import Around

Input = Read | Ask


class _Moved:
    """Surroundings in which one number is another, or one question has another answer."""

    def __init__(self, around: Around, what: Input, value: Value) -> None:
        self._around, self._what, self._value = around, what, value

    def read(self, source: str, index: int) -> Value:
        what = self._what
        if isinstance(what, Read) and (source, index) == (what.source, what.index):
            return self._value
        return self._around.read(source, index)

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:
        what = self._what
        if isinstance(what, Ask) and (question, arguments) == (what.question, what.arguments):
            return self._value
        return self._around.ask(question, arguments)


def inputs_of(*formulas: Formula | None) -> list[Input]:
    """What formulas read and ask, each thing once."""
    found = [part for f in formulas if f is not None for part in parts_of(f.tree)]
    return list(dict.fromkeys(part for part in found if isinstance(part, Read | Ask)))


def value(formula: Formula, around: Around) -> float:
    """A formula's value as things are known to stand; 1 or 0 for a truth."""
    return _one(formula.value(around))


def effect(formula: Formula, around: Around, what: Input, step: float, span: tuple[float, float]
           ) -> float:  # fmt: skip
    """What moving ``what`` up by ``step`` adds to a formula; for a question, what a yes adds.

    ``span`` is the range of what is moved.  A step that would leave it is made downwards, and
    where a step changes nothing its share of what the whole range changes counts.
    """
    if isinstance(what, Ask):
        now = _one(around.ask(what.question, what.arguments))
        off, on = (False, True) if kind_of(what) == "truth" else (now, now + 1.0)
        return _at(formula, around, what, on) - _at(formula, around, what, off)
    low, high = span
    now = min(max(_one(around.read(what.source, what.index)), low), high)
    start = min(now, high - step)
    found = _at(formula, around, what, start + step) - _at(formula, around, what, start)
    if found or high <= low:
        return found
    whole = _at(formula, around, what, high) - _at(formula, around, what, low)
    return whole * step / (high - low)


def polarity(condition: Expression, around: Around, what: Input) -> int:
    """Whether more (or a yes) of ``what`` helps a condition to hold: 1, against it −1, else 0."""
    if condition == what:
        return 1
    if not isinstance(condition, Apply) or what not in parts_of(condition):
        return 0
    if condition.operation == "not":
        return -polarity(condition.arguments[0], around, what)
    if condition.operation in ("and", "or"):
        signs = {polarity(part, around, what) for part in condition.arguments} - {0}
        return signs.pop() if len(signs) == 1 else 0
    if condition.operation in ("<", "<=", ">", ">="):
        return _of_comparison(condition, around, what)
    return 0


def _of_comparison(condition: Apply, around: Around, what: Input) -> int:
    left, right = condition.arguments
    more = Formula.of(Apply("-", (left, right)))
    found = effect(more, around, what, 1.0, (0.0, 100.0))
    sign = int(np.sign(found))
    return sign if condition.operation in (">", ">=") else -sign


def _at(formula: Formula, around: Around, what: Input, moved: Value) -> float:
    return _one(formula.value(_Moved(around, what, moved)))


def _one(found: Value) -> float:
    return float(np.ravel(found)[0])
