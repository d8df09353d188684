"""Lines of text on a terminal or into a pipe: wrapped by cells, so that Hangul lines up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from game.wording.links import Part

NARROWEST, WIDEST = 60, 120

LOW = 44
"""Lines of a window below which a long page has what matters most at its end, by the prompt."""

LONGEST = 90
"""Cells of a line of prose: longer ones are hard to read."""

_NARROWEST_COLUMN = 8

_LAST_COLUMN = 16
"""Cells that a table leaves for its last column at least."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What could move the cursor or turn the text around; no scenario may send it to a terminal."""


class Screen:
    """Writes paragraphs, headings and columns; knows no colour that carries meaning."""

    def __init__(
        self, out: TextIO, width: int = 80, is_terminal: bool = False, height: int = 0
    ) -> None:
        self.out = out
        self.width = min(max(width, NARROWEST), WIDEST)
        self.is_terminal = is_terminal
        self.is_low = is_terminal and 0 < height < LOW
        self._console = Console(
            file=out, width=self.width, highlight=False, markup=False, emoji=False,
            soft_wrap=True, force_terminal=is_terminal, legacy_windows=False,
        )  # fmt: skip
        self._is_blank = True

    def gap(self) -> None:
        """An empty line, unless there is one already."""
        if not self._is_blank:
            self._emit(Text())

    def line(self, text: str | Text = "", indent: int = 0, mark: str = "", style: str = "") -> None:
        """A paragraph; ``mark`` stands before its first line, inside the indentation."""
        body = clean(text)
        if style:
            body.stylize(style)
        hang = indent + cell_len(mark)
        first = Text(" " * indent + mark)
        room = min(max(self.width - hang, 20), LONGEST)
        rows = body.wrap(self._console, room) if body.plain else [Text()]
        for i, row in enumerate(rows):
            row.rstrip()
            self._emit((first if i == 0 else Text(" " * hang)) + row)

    def verbatim(self, text: str) -> None:
        """A line to be copied: never wrapped."""
        self._emit(Text("  ") + clean(text))

    def heading(self, title: str, right: str = "") -> None:
        """A rule across the page with a title, and something at its right end."""
        self.gap()
        line = f"══ {title} "
        end = f" {right} ══" if right else ""
        room = self.width - cell_len(line) - cell_len(end)
        if room >= 0:
            self._emit(Text(line + "═" * room + end, style="bold"))
        else:  # no room for both, nor perhaps for the title on one line
            self.line(f"{title} · {right}" if right else title, mark="══ ", style="bold")
        self.gap()

    def label(self, words: str, after: str = "") -> None:
        """The name of what comes below; ``after`` follows it more quietly."""
        self.gap()
        text = clean(words)
        text.stylize("bold")
        self.line(text + Text(f"   {after}") if after else text)

    def sides(self, left: str | Text, right: str, indent: int = 0, mark: str = "") -> None:
        """A line with something at its right end; where both do not fit, the left is wrapped."""
        body = clean(left)
        room = self.width - indent - cell_len(mark) - cell_len(right) - 2
        rows = body.wrap(self._console, max(room, 20))
        for i, row in enumerate(rows):
            row.rstrip()
            lead = " " * indent + mark if i == 0 else " " * (indent + cell_len(mark))
            line = Text(lead) + row
            if i == 0 and right:
                line.append(" " * (self.width - cell_len(line.plain) - cell_len(right)) + right)
            self._emit(line)

    def table(self, rows: Sequence[Sequence[str]], indent: int = 2) -> None:
        """Columns as wide as their widest cell; the last one wraps.

        Where the page is too narrow for that, each first cell gets a line of its own.
        """
        if not rows:
            return
        *widths, _ = _widths(rows)
        count = len(widths) + 1
        least = indent + sum(widths) + 2 * len(widths) + _LAST_COLUMN
        if least > self.width and not self.has_room(rows, indent):
            self._stacked(rows, indent)
            return
        for row in rows:
            lead = "".join(fit(row[c], widths[c]) + "  " for c in range(count - 1))
            self.line(row[-1] if len(row) == count else "", indent, mark=lead)

    def has_room(self, rows: Sequence[Sequence[str]], indent: int = 2) -> bool:
        """Whether a table fits the page without wrapping."""
        widths = _widths(rows)
        return indent + sum(widths) + 2 * (len(widths) - 1) <= self.width

    def _stacked(self, rows: Sequence[Sequence[str]], indent: int) -> None:
        for row in rows:
            self.line(row[0], indent)
            rest = "  ".join(cell for cell in row[1:] if cell)
            if rest:
                self.line(rest, indent + 4)

    def columns(self, rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
        """Columns that all wrap: the widest give way until the page holds them.

        Those in ``right`` are filled up on their left, as numbers are.
        """
        widths = _widths(rows)
        while sum(widths) + 2 * len(widths) > self.width and max(widths) > _NARROWEST_COLUMN:
            widths[widths.index(max(widths))] -= 1
        for row in rows:
            cells = [self._wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
            for i in range(max(len(cell) for cell in cells)):
                parts = [cell[i] if i < len(cell) else "" for cell in cells]
                line = "".join(
                    "  " + (fill(part, width) if c in right else fit(part, width))
                    for c, (part, width) in enumerate(zip(parts, widths, strict=True))
                )
                self._emit(clean(line))

    def _wrapped(self, text: str, width: int) -> list[str]:
        rows = clean(text).wrap(self._console, max(width, 1)) if text else [Text()]
        return [row.plain.strip() for row in rows]

    def push_up(self) -> None:
        """Take what was shown out of sight, for the next person at the keyboard."""
        if self.is_terminal:
            self._console.clear()
            self.out.write("\x1b[3J")  # the lines above the window too
        else:
            self.out.write("\n" * 40)
        self._is_blank = True

    def prompt(self, text: str) -> None:
        """Words after which the cursor waits on the same line."""
        self.out.write(text)
        self.out.flush()
        self._is_blank = False

    def _emit(self, text: Text) -> None:
        text.rstrip()
        self._console.print(text)
        self._is_blank = not text.plain


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    count = max((len(row) for row in rows), default=0)
    return [max(cell_len(row[c]) for row in rows if c < len(row)) for c in range(count)]


def clean(text: str | Text) -> Text:
    """Text without control characters; plain words get no markup."""
    if isinstance(text, Text):
        return text
    return Text(_CONTROLS.sub("", text))


def fit(text: str, width: int) -> str:
    """Text filled up with spaces to a width in cells."""
    return text + " " * max(width - cell_len(text), 0)


def fill(text: str, width: int) -> str:
    """Text with spaces before it up to a width in cells."""
    return " " * max(width - cell_len(text), 0) + text


def linked(parts: Sequence[Part]) -> Text:
    """A text whose links stand out."""
    text = Text()
    for part in parts:
        text.append(_CONTROLS.sub("", part.words), style="bold underline" if part.term else "")
    return text
