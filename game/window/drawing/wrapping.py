"""Text of several styles broken into lines that fit a width."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.window.theme import Colour


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; ``link`` names what pressing it opens."""

    words: str
    bold: bool = False
    colour: Colour | None = None
    link: str | None = None


@dataclass(frozen=True)
class Piece:
    """A part of a line: where it starts and how wide it is, in pixels."""

    run: Run
    x: int
    width: int


Measure = Callable[[str, bool], int]
"""Pixels that words take, plain or bold."""

Token = tuple[str, Run]
"""Words in the style of a run."""

_WORDS = re.compile(r"\n|[^\S\n]+|(?:\S*\d월 (?=\d+일))*\S+(?: %\S*)*")
"""A line end, spaces, or a word.

A per cent sign stays with its number, and a Korean month with its day (8월 24일까지).
"""


def wrap(runs: Sequence[Run], width: int, measure: Measure) -> list[list[Piece]]:
    """Lines of pieces, none wider than ``width`` unless a single letter is."""
    lines = _Lines(max(width, 1), measure)
    lines.take(runs)
    return [_pieces(line, measure) for line in lines.lines]


def longest(runs: Sequence[Run], measure: Measure) -> int:
    """Pixels that the runs take with no more line ends than their own."""
    lines = _Lines(10**9, measure)
    lines.take(runs)
    ends = [_pieces(line, measure)[-1] for line in lines.lines if line]
    return max((end.x + end.width for end in ends), default=0)


class _Lines:
    """Lines as tokens.  Words of one run are measured together, as they will be drawn."""

    def __init__(self, width: int, measure: Measure) -> None:
        self.width, self.measure = width, measure
        self.lines: list[list[Token]] = [[]]
        self.x = 0
        self.tail, self.tail_x = "", 0  # the words of the last run on this line, and their start
        self.space: Run | None = None  # owed before the next word, if that stays on this line

    def take(self, runs: Sequence[Run]) -> None:
        for group in _unbroken(runs):
            words, run = group[0]
            if words == "\n":
                self._break()
            elif words.isspace():
                self.space = run if self.x else None
            else:
                self._put(group)

    def _break(self) -> None:
        self.lines.append([])
        self.x, self.tail, self.tail_x, self.space = 0, "", 0, None

    def _put(self, group: list[Token]) -> None:
        """One word, which may be of several styles, on this line or the next."""
        tokens = group if self.space is None else [(" ", self.space), *group]
        if self.x and self._end(tokens) > self.width:
            self._break()
            tokens = group
        self.space = None
        for words, run in tokens:
            self._add_within(words, run)

    def _end(self, tokens: Sequence[Token]) -> int:
        """Where the line would end with more on it."""
        x, start, tail = self.x, self.tail_x, self.tail
        last = self.lines[-1][-1][1] if self.lines[-1] else None
        for words, run in tokens:
            start, tail = (start, tail + words) if run is last else (x, words)
            x, last = start + self.measure(tail, run.bold), run
        return x

    def _add_within(self, words: str, run: Run) -> None:
        """Words that are wider than a whole line are broken between letters."""
        while words:
            if self._end([(words, run)]) <= self.width or words == " ":
                self._add(words, run)
                return
            count = self._fitting(words, run)
            if count == 0 and self.x:
                self._break()
                continue
            count = max(count, 1)
            self._add(words[:count], run)
            words = words[count:]
            if words:
                self._break()

    def _fitting(self, words: str, run: Run) -> int:
        """How many letters still fit on this line."""
        low, high = 0, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if self._end([(words[:middle], run)]) <= self.width:
                low = middle
            else:
                high = middle - 1
        return low

    def _add(self, words: str, run: Run) -> None:
        line = self.lines[-1]
        is_same = bool(line) and line[-1][1] is run
        end = self._end([(words, run)])
        self.tail, self.tail_x = (self.tail + words, self.tail_x) if is_same else (words, self.x)
        self.x = end
        line.append((words, run))


def _unbroken(runs: Sequence[Run]) -> list[list[Token]]:
    """Spaces, line ends, and words: neighbours without a space between them stay together."""
    groups: list[list[Token]] = []
    is_word = False
    for run in runs:
        for words in _WORDS.findall(run.words):
            if words.isspace():
                groups.append([(words, run)])
                is_word = False
            elif is_word:
                groups[-1].append((words, run))
            else:
                groups.append([(words, run)])
                is_word = True
    return groups


def _pieces(line: list[Token], measure: Measure) -> list[Piece]:
    """Neighbours of one run as one piece: drawn at once, and spaced as the typeface wants."""
    found: list[Piece] = []
    x = place = 0
    while place < len(line):
        words, run = line[place]
        place += 1
        while place < len(line) and line[place][1] is run:
            words += line[place][0]
            place += 1
        width = measure(words, run.bold)
        found.append(Piece(Run(words, run.bold, run.colour, run.link), x, width))
        x += width
    return found
