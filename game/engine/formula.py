"""A formula of the scenario as a typed tree, and its value over many runs at once.

Only operations that give the same bits on every machine are here: + − × ÷ sqrt,
comparisons, choice, rounding.  Formulas are total: dividing by zero gives zero, the root
of a negative number is zero, and results are bounded to ±``LIMIT``.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np

LIMIT = 1e9
"""No formula gives a number beyond ±LIMIT."""

Kind = Literal["number", "truth"]
Value = Any  # a float, a bool, or a numpy array that broadcasts over runs


@dataclass(frozen=True, slots=True)
class Number:
    """A literal number."""

    value: float


@dataclass(frozen=True, slots=True)
class Truth:
    """A literal ``true`` or ``false``."""

    value: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A named number: ``source`` is one of SOURCES, ``index`` its place there."""

    source: str
    index: int


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the state, such as ``running(clock)``; arguments are compiled indices."""

    question: str
    arguments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Apply:
    """An operation of OPERATIONS on smaller formulas."""

    operation: str
    arguments: tuple[Expression, ...]


Expression = Number | Truth | Read | Ask | Apply

SOURCES = ("metric", "gauge", "lens", "trait", "time")
TIMES = ("turn", "turns_left", "today", "turn_days")
"""Numbers every formula may name: the turn (1, 2, …), turns still to come after this one,
days since the start of the scenario, the length of this turn in days."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a question takes (the table each argument is an id of) and gives.

    ``optional`` is the table of a last argument that may be left out (compiled as −1).
    """

    takes: tuple[str, ...]
    gives: Kind
    optional: str | None = None


QUESTIONS: Mapping[str, Question] = {
    # clocks and markers
    "running": Question(("clock",), "truth"),
    "days_left": Question(("clock",), "number"),
    "marked": Question(("marker",), "truth"),
    # orders, events, actors
    "ordered": Question(("order_option",), "truth"),
    "used": Question(("order_option",), "number"),
    "happened": Question(("event",), "truth"),
    "chosen": Question(("event_option",), "truth"),
    "moved": Question(("actor_move",), "truth"),
    "last_move": Question(("actor_move",), "truth"),
    # agreements
    "in_force": Question(("agreement",), "truth"),
    "lapsed": Question(("agreement",), "truth"),
    "suspended": Question(("agreement",), "truth"),
    "agreed": Question(("agreement_package",), "truth"),
    "offered": Question(("agreement_package",), "truth", optional="seat"),
    "notice_given": Question(("agreement",), "truth"),
    "notice_open": Question(("agreement",), "truth"),
    "expires_in": Question(("agreement",), "number"),
    # the table
    "term": Question(("agreement_clause",), "number"),
    "draft": Question(("agreement_clause",), "number"),
    "tabled": Question(("agreement",), "truth", optional="seat"),
    "walked_out": Question(("agreement",), "truth", optional="seat"),
    "tied": Question(("agreement", "seat"), "truth"),
    "points": Question(("seat_leaning", "agreement"), "number"),
    # words that bind, seats
    "committed": Question(("commitment",), "truth"),
    "broken": Question(("commitment",), "truth"),
    "leaning": Question(("seat_leaning",), "truth"),
    "capital": Question(("seat",), "number"),
}
"""Arguments named ``a_b`` are written ``a.b`` by the author; ``b`` may be left out for
``order_option`` (any option) and ``agreement_package`` (any package)."""


class Surroundings(Protocol):
    """What a formula may read while it is evaluated; every answer broadcasts over runs."""

    def read(self, source: str, index: int) -> Value:
        """The number at ``index`` of ``source``, in the author's units."""

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:
        """The answer to a question of QUESTIONS."""


def weight(x: Value) -> Value:
    """The weight of utility ``x`` in a quantal choice: (x/2 + √(x²/4+1))².

    Positive, rising, with weight(−x) = 1/weight(x) and eˣ to second order at 0; used in
    place of eˣ because it needs only × + √ and so gives the same bits everywhere.
    """
    half = np.multiply(x, 0.5)
    root = half * half
    root += 1.0
    root = np.sqrt(root)
    root += half
    root *= root
    return root


def logistic(x: Value) -> Value:
    """½ + x / (2·√(x²+4)): rises from 0 to 1, slope ¼ at 0; weight(x)/(1+weight(x))."""
    return 0.5 + np.divide(x, 2.0 * np.sqrt(np.multiply(x, x) + 4.0))


def _bounded(x: Value) -> Value:
    return np.minimum(np.maximum(x, -LIMIT), LIMIT)


def _divide(a: Value, b: Value) -> Value:
    zero = np.equal(b, 0.0)
    return np.where(zero, 0.0, np.divide(a, np.where(zero, 1.0, b)))


OPERATIONS: Mapping[str, tuple[tuple[Kind, ...], Kind, Callable[..., Value]]] = {
    "+": (("number", "number"), "number", operator.add),
    "-": (("number", "number"), "number", operator.sub),
    "*": (("number", "number"), "number", operator.mul),
    "/": (("number", "number"), "number", _divide),
    "negate": (("number",), "number", operator.neg),
    "<": (("number", "number"), "truth", operator.lt),
    "<=": (("number", "number"), "truth", operator.le),
    ">": (("number", "number"), "truth", operator.gt),
    ">=": (("number", "number"), "truth", operator.ge),
    "==": (("number", "number"), "truth", operator.eq),
    "!=": (("number", "number"), "truth", operator.ne),
    "and": (("truth", "truth"), "truth", operator.and_),
    "or": (("truth", "truth"), "truth", operator.or_),
    "not": (("truth",), "truth", np.logical_not),
    "if": (("truth", "number", "number"), "number", np.where),
    "min": (("number", "number"), "number", np.minimum),
    "max": (("number", "number"), "number", np.maximum),
    "clamp": (
        ("number", "number", "number"),
        "number",
        lambda x, low, high: np.minimum(np.maximum(x, low), high),
    ),
    "abs": (("number",), "number", np.abs),
    "round": (("number",), "number", np.rint),
    "sqrt": (("number",), "number", lambda x: np.sqrt(np.maximum(x, 0.0))),
    "logistic": (("number",), "number", logistic),
}
"""name → (kinds taken, kind given, numpy function).  ``min`` and ``max`` of more than two
numbers are nested by the parser; ``if c then a else b`` is ``if`` of three arguments."""

Evaluate = Callable[[Surroundings], Value]

LARGEST_READ = 1e6
"""Metrics, lenses and traits lie within ±LARGEST_READ (the scenario checker sees to it)."""


def magnitude(expression: Expression) -> float:
    """A bound on the size of a number formula's value, known before it is evaluated."""
    match expression:
        case Number(value):
            return abs(value)
        case Read() | Ask() | Truth():
            return LARGEST_READ
        case Apply(operation, arguments):
            sizes = [magnitude(part) for part in arguments]
            if operation in ("+", "-"):
                return min(sizes[0] + sizes[1], LIMIT)
            if operation == "*":
                return min(sizes[0] * sizes[1], LIMIT)
            if operation == "/":
                divisor = arguments[1]
                known = isinstance(divisor, Number) and divisor.value != 0.0
                return min(sizes[0] / sizes[1], LIMIT) if known else LIMIT
            if operation == "logistic":
                return 1.0
            if operation in ("sqrt", "round"):  # may enlarge what is smaller than 1
                return max(1.0, *sizes)
            return max(sizes)


def _needs_bound(operation: str, arguments: tuple[Expression, ...]) -> bool:
    """Whether + − × ÷ could pass LIMIT here; only then is the result cut to it.

    Spares two numpy calls for nearly every operation of a real scenario.
    """
    if operation not in ("+", "-", "*", "/"):
        return False
    return magnitude(Apply(operation, arguments)) >= LIMIT


def kind_of(expression: Expression) -> Kind:
    """Whether the formula gives a number or a truth."""
    match expression:
        case Number() | Read():
            return "number"
        case Truth():
            return "truth"
        case Ask(question):
            return QUESTIONS[question].gives
        case Apply(operation):
            return OPERATIONS[operation][1]


def evaluator(expression: Expression) -> Evaluate:
    """The formula as one function of its surroundings, built once, called every turn."""
    match expression:
        case Number(value) | Truth(value):
            return lambda _: value
        case Read(source, index):
            return lambda around: around.read(source, index)
        case Ask(question, places):
            return lambda around: around.ask(question, places)
        case Apply(operation, arguments):
            return _evaluator_of(operation, arguments)


def _evaluator_of(operation: str, arguments: tuple[Expression, ...]) -> Evaluate:
    function = OPERATIONS[operation][2]
    divisor = arguments[-1]
    if operation == "/" and isinstance(divisor, Number) and divisor.value != 0.0:
        function = operator.truediv
    if _needs_bound(operation, arguments):
        plain = function
        function = lambda a, b: _bounded(plain(a, b))  # noqa: E731
    parts = [evaluator(part) for part in arguments]
    if len(parts) == 1:
        only = parts[0]
        return lambda around: function(only(around))
    if len(parts) == 2:
        left, right = parts
        return lambda around: function(left(around), right(around))
    return lambda around: function(*(part(around) for part in parts))


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """The formula and every formula inside it."""
    inner = expression.arguments if isinstance(expression, Apply) else ()
    return (expression, *(deep for part in inner for deep in parts_of(part)))


@dataclass(frozen=True)
class Formula:
    """A formula as a tree (for people, checks and other interpreters) and as a function."""

    tree: Expression
    value: Evaluate

    @classmethod
    def of(cls, tree: Expression) -> Formula:
        """A formula from its tree."""
        return cls(tree, evaluator(tree))
