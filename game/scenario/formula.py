"""From an author's formula to the engine's tree, or to problems at the exact column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from game.engine.formula import (
    LIMIT,
    OPERATIONS,
    QUESTIONS,
    Apply,
    Ask,
    Expression,
    Kind,
    Number,
    Truth,
    evaluator,
    kind_of,
)
from game.scenario.problems import Place, Plain, Problems, closest
from game.scenario.tokens import DAY, DECIMAL, ID, INSTEAD, Token, Tokens

_Item = TypeVar("_Item")

MOST_CHARACTERS = 600
MOST_PARTS = 120
DEEPEST = 20

FUNCTIONS = ("min", "max", "clamp", "abs", "round", "sqrt", "logistic")
WORDS = ("and", "or", "not", "if", "then", "else", "true", "false")

_COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
_BINDING = {
    "or": 1, "and": 2, **dict.fromkeys(_COMPARISONS, 4), "+": 5, "-": 5, "*": 6, "/": 6,
}  # fmt: skip
_NOT, _NEGATE = 3, 7
"""How tightly operators bind; ``not`` looser than comparisons, unary minus tightest."""


@dataclass(frozen=True)
class Symbols:
    """What a formula may name.

    ``names`` are numbers (metrics, gauges, lenses, traits, times); ``tables`` give, for each
    kind of argument in QUESTIONS, the compiled index of every id, dotted or bare; ``start``
    is the day that ``date(…)`` counts from.
    """

    names: Mapping[str, Expression]
    tables: Mapping[str, Mapping[str, int]]
    start: date


def parse(
    text: str, place: Place, symbols: Symbols, wanted: Kind, problems: Problems
) -> Expression | None:
    """The formula as a tree of kind ``wanted``; None where it has problems, all reported."""
    parser = _Parser(text, place, symbols, problems)
    try:
        tree = parser.whole(wanted)
    except _Stopped:
        return None
    return None if parser.wrong else tree


_UNKNOWN = Number(0.0)
"""Stands for what has been reported as unknown; fits everywhere."""


class _Stopped(Exception):  # noqa: N818 (not an error of ours: the problem is reported)
    """The text goes wrong in a way that makes the rest unreadable."""


class _Parser:
    """A Pratt parser: how far an operand reaches depends on how tightly operators bind."""

    def __init__(self, text: str, place: Place, symbols: Symbols, problems: Problems) -> None:
        self.tokens = Tokens(text)
        self.place = place
        self.symbols = symbols
        self.problems = problems
        self.wrong = False
        self._parts = 0
        self._depth = 0

    def whole(self, wanted: Kind) -> Expression:
        """The formula from its first to its last character."""
        length = len(self.tokens.text)
        if length > MOST_CHARACTERS:
            raise self._stop("E305", 0, length=length, limit=MOST_CHARACTERS)
        if self._peek().kind == "end":
            raise self._stop("E303", 0)
        start = self._peek().start
        tree = self._expression(0)
        left = self._peek()
        if left.kind != "end":
            raise self._unexpected(left, "operator")
        self._check(tree, wanted, start)
        return tree

    # -- reporting -------------------------------------------------------------------------------

    def _report(self, code: str, offset: int, **parameters: Plain) -> None:
        self.wrong = True
        self.problems.error(code, self.place.within(offset), **parameters)

    def _stop(self, code: str, offset: int, **parameters: Plain) -> _Stopped:
        self._report(code, offset, **parameters)
        return _Stopped()

    def _unexpected(self, token: Token, expected: str) -> _Stopped:
        return self._stop("E302", token.start, token=token.text, expected=expected)

    def _check(self, tree: Expression, wanted: Kind, offset: int) -> None:
        found = kind_of(tree)
        if found != wanted and tree is not _UNKNOWN:
            self._report("E312", offset, wanted=wanted, found=found)

    # -- tokens ----------------------------------------------------------------------------------

    def _peek(self) -> Token:
        token = self.tokens.peek()
        if token.kind == "odd":
            near = INSTEAD.get(token.text)
            raise self._stop("E301", token.start, character=token.text, suggestion=near)
        return token

    def _next(self) -> Token:
        self._peek()
        return self.tokens.next()

    def _take(self, text: str) -> None:
        token = self._peek()
        if token.text != text:
            raise self._unexpected(token, text)
        self._next()

    # -- the grammar -----------------------------------------------------------------------------

    def _part(self, tree: Expression, offset: int) -> Expression:
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise self._stop("E306", offset, limit=MOST_PARTS)
        return tree

    def _expression(self, loosest: int) -> Expression:
        """An operand and every operator after it that binds tighter than ``loosest``."""
        self._depth += 1
        token = self._peek()
        if self._depth > DEEPEST:
            raise self._stop("E307", token.start, limit=DEEPEST)
        start, tree = token.start, self._operand()
        compared = -1
        while (operator := self._peek()).kind != "end":
            binding = _BINDING.get(operator.text, 0)
            if binding <= loosest:
                break
            if operator.text in _COMPARISONS:
                if compared >= 0:
                    raise self._chained(operator, compared)
                compared = operator.start + len(operator.text)
            self._next()
            right_start = self._peek().start
            right = self._expression(binding)
            tree = self._apply(operator, (tree, right), (start, right_start))
        self._depth -= 1
        return tree

    def _chained(self, operator: Token, middle_start: int) -> _Stopped:
        middle = self.tokens.text[middle_start : operator.start].strip()
        return self._stop("E308", operator.start, suggestion=f"and {middle} {operator.text}")

    def _operand(self) -> Expression:
        token = self._next()
        match token.kind, token.text:
            case "number", _:
                return self._number(token)
            case "symbol", "-":
                return self._apply_to_next("negate", token, _NEGATE)
            case "symbol", "(":
                tree = self._expression(0)
                self._take(")")
                return tree
            case "word", "not":
                return self._apply_to_next("not", token, _NOT)
            case "word", "if":
                return self._choice(token)
            case "word", "true" | "false":
                return self._part(Truth(token.text == "true"), token.start)
            case "word", word if word not in WORDS:
                return self._named(token)
        raise self._unexpected(token, "value")

    def _apply_to_next(self, operation: str, token: Token, binding: int) -> Expression:
        start = self._peek().start
        inner = self._expression(binding - 1)
        return self._apply(Token("word", operation, token.start), (inner,), (start,))

    def _number(self, token: Token) -> Expression:
        if DECIMAL.fullmatch(token.text) is None:
            raise self._stop("E304", token.start, text=token.text)
        value = float(token.text)
        if value > LIMIT:
            self._report("E315", token.start, text=token.text, limit=LIMIT)
            value = 0.0
        return self._part(Number(value), token.start)

    def _choice(self, token: Token) -> Expression:
        starts, parts = [], []
        for word in ("then", "else", ""):
            starts.append(self._peek().start)
            parts.append(self._expression(0))
            if word:
                self._take(word)
        return self._apply(token, tuple(parts), tuple(starts))

    def _named(self, token: Token) -> Expression:
        if self._peek().text == "(":
            return self._called(token)
        known = self.symbols.names
        if token.text in known:
            return self._part(known[token.text], token.start)
        if token.text in (*QUESTIONS, *FUNCTIONS, "date"):
            self._report("E313", token.start, name=token.text)
        else:
            near = closest(token.text, (*known, "true", "false"))
            self._report("E309", token.start, name=token.text, suggestion=near)
        return self._part(_UNKNOWN, token.start)

    # -- functions and questions -----------------------------------------------------------------

    def _called(self, token: Token) -> Expression:
        self._take("(")
        if token.text in QUESTIONS:
            return self._question(token)
        if token.text in FUNCTIONS:
            return self._function(token)
        if token.text == "date":
            return self._day(token)
        near = closest(token.text, (*QUESTIONS, *FUNCTIONS, "date"))
        raise self._stop("E310", token.start, name=token.text, suggestion=near)

    def _function(self, token: Token) -> Expression:
        starts: list[int] = []

        def argument() -> Expression:
            starts.append(self._peek().start)
            return self._expression(0)

        parts = self._list(argument)
        needed = len(OPERATIONS[token.text][0])
        many = token.text in ("min", "max")
        if len(parts) < needed or (len(parts) > needed and not many):
            self._report(
                "E311", token.start, name=token.text, wanted=needed, count=len(parts), more=many
            )
            return self._part(Number(0.0), token.start)
        tree = self._apply(token, tuple(parts[:needed]), tuple(starts[:needed]))
        for part, start in zip(parts[needed:], starts[needed:], strict=True):
            tree = self._apply(token, (tree, part), (token.start, start))
        return tree

    def _list(self, item: Callable[[], _Item]) -> list[_Item]:
        """Items between commas up to the closing parenthesis; there may be none."""
        found: list[_Item] = []
        if self._peek().text == ")":
            self._next()
            return found
        while True:
            found.append(item())
            if self._peek().text != ",":
                break
            self._next()
        self._take(")")
        return found

    def _question(self, token: Token) -> Expression:
        question = QUESTIONS[token.text]
        ids = self._list(self._identifier)
        most = len(question.takes) + (question.optional is not None)
        indices: list[int] = []
        if len(question.takes) <= len(ids) <= most:
            kinds = (*question.takes, *([question.optional] if question.optional else ()))
            indices = [self._refer(kind, name) for kind, name in zip(kinds, ids, strict=False)]
            indices += [-1] * (most - len(ids))
        else:
            self._wrong_count(token, [name.text for name in ids])
        return self._part(Ask(token.text, tuple(indices)), token.start)

    def _wrong_count(self, token: Token, ids: list[str]) -> None:
        takes = QUESTIONS[token.text].takes
        dotted = ".".join(ids[:2])
        known = self.symbols.tables.get(takes[0], {})
        self._report(
            "E311", token.start, name=token.text, wanted=len(takes), count=len(ids), more=False,
            suggestion=f"{token.text}({dotted})" if len(ids) == 2 and dotted in known else None,
        )  # fmt: skip

    def _identifier(self) -> Token:
        found = self.tokens.match(ID)
        if found is None:
            raise self._unexpected(self._peek(), "id")
        return found

    def _refer(self, kind: str, name: Token) -> int:
        known = self.symbols.tables.get(kind, {})
        if name.text in known:
            return known[name.text]
        near = closest(name.text, known)
        self._report("E210", name.start, kind=kind, id=name.text, suggestion=near)
        return 0

    def _day(self, token: Token) -> Expression:
        found = self.tokens.match(DAY)
        if found is None:
            raise self._unexpected(self._peek(), "day")
        self._take(")")
        try:
            day = date.fromisoformat(found.text)
        except ValueError:
            self._report("E314", found.start, text=found.text)
            day = self.symbols.start
        return self._part(Number(float((day - self.symbols.start).days)), token.start)

    # -- building --------------------------------------------------------------------------------

    def _apply(
        self, operator: Token, parts: tuple[Expression, ...], starts: tuple[int, ...]
    ) -> Expression:
        for part, wanted, start in zip(parts, OPERATIONS[operator.text][0], starts, strict=True):
            self._check(part, wanted, start)
        if operator.text == "/" and parts[1] == Number(0.0) and not self.wrong:
            self.problems.warning("W301", self.place.within(operator.start))
        tree: Expression = Apply(operator.text, parts)
        if not self.wrong and all(isinstance(part, Number | Truth) for part in parts):
            tree = _constant(tree)
        return self._part(tree, operator.start)


def _constant(tree: Expression) -> Expression:
    """A formula without names as the number or truth that it is."""
    nowhere: Any = None
    value = evaluator(tree)(nowhere)
    # Adding 0.0 makes a plain 0 of −0.
    return Number(float(value) + 0.0) if kind_of(tree) == "number" else Truth(bool(value))
