"""The words, numbers and symbols of a formula, one at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

DECIMAL = re.compile(r"(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
ID = re.compile(r"[^\W\d][\w-]*(?:\.[^\W\d][\w-]*)?")
DAY = re.compile(r"\d{4}-\d\d-\d\d(?![\w-])", re.ASCII)

_SPACE = re.compile(r"\s*")
_NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:[\w.]+)?", re.ASCII)
_WORD = re.compile(r"[^\W\d]\w*")
_SYMBOL = re.compile(r"\*\*|&&|\|\||<>|=>|=<|[<>=!]=|.", re.DOTALL)

_SYMBOLS = frozenset("+-*/()<>,") | {"<=", ">=", "==", "!="}

INSTEAD = {
    "=": "==", "&&": "and", "&": "and", "||": "or", "|": "or", "!": "not", "<>": "!=",
    "=>": ">=", "=<": "<=", "≤": "<=", "≥": ">=", "≠": "!=", "×": "*", "·": "*", "÷": "/",
    "−": "-", "–": "-", "[": "(", "]": ")", "{": "(", "}": ")",
}  # fmt: skip
"""What a writer of a symbol that formulas lack probably meant."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a formula and where it starts; ``odd`` is what has no meaning there."""

    kind: Literal["number", "word", "symbol", "odd", "end"]
    text: str
    start: int


class Tokens:
    """A formula's text, read on demand: between the parentheses of a question ids may have
    hyphens, so what comes next depends on who asks.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._at = 0
        self._ahead: Token | None = None

    def peek(self) -> Token:
        """The next token, which stays the next."""
        if self._ahead is None:
            self._ahead = self._read()
        return self._ahead

    def next(self) -> Token:
        """The next token, which is then behind."""
        token = self.peek()
        self._move_to(token.start + len(token.text))
        return token

    def match(self, pattern: re.Pattern[str]) -> Token | None:
        """What fits ``ID`` or ``DAY`` here, as one word; None, and nothing read, if it does not."""
        start = self._skip_space()
        match = pattern.match(self.text, start)
        if match is None:
            return None
        self._move_to(match.end())
        return Token("word", match[0], start)

    def _move_to(self, offset: int) -> None:
        self._at = offset
        self._ahead = None

    def _skip_space(self) -> int:
        match = _SPACE.match(self.text, self._at)
        return match.end() if match else self._at

    def _read(self) -> Token:
        start = self._skip_space()
        if start == len(self.text):
            return Token("end", "", start)
        if match := _NUMBER.match(self.text, start):
            return Token("number", match[0], start)
        if match := _WORD.match(self.text, start):
            # A letter of another script that looks like one of ours is shown by itself.
            odd = next((i for i, letter in enumerate(match[0]) if not letter.isascii()), None)
            if odd is not None:
                return Token("odd", match[0][odd], start + odd)
            return Token("word", match[0], start)
        match = _SYMBOL.match(self.text, start)
        assert match is not None, "any character is a symbol"
        return Token("symbol" if match[0] in _SYMBOLS else "odd", match[0], start)
