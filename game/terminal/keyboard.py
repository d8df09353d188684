"""Lines typed by a person, or coming through a pipe."""

from __future__ import annotations

import contextlib
import sys
import unicodedata
from typing import TextIO

from game.terminal.screen import Screen


class EndOfInputError(Exception):
    """Nothing more will be typed."""


class QuitError(Exception):
    """The person leaves."""


class Keyboard:
    """Reads line by line; what comes through a pipe is shown, so that a transcript reads well."""

    def __init__(self, source: TextIO, screen: Screen) -> None:
        self._source = source
        self._screen = screen
        self._is_person = screen.is_terminal and source is sys.stdin and source.isatty()
        if self._is_person:
            _history_with_arrows()

    def pause(self, words: str) -> None:
        """Let a person read on; what comes through a pipe is not held up."""
        if self._is_person:
            self.read(words)

    def read(self, prompt: str = "> ") -> str:
        """The next line without its end; EndOfInputError when there is none."""
        self._screen.prompt("" if self._is_person else prompt)
        try:
            line = input(prompt) if self._is_person else self._next()
        except EOFError:
            line = None
        except UnicodeDecodeError:  # bytes that are no text: as good as an unknown word
            line = "?"
        if line is None:
            self._screen.line()
            raise EndOfInputError
        line = unicodedata.normalize("NFC", line)  # some keyboards send Hangul in pieces
        line = "".join(c for c in line if c.isprintable() or c == "\t").strip()
        if not self._is_person:
            self._screen.line(line)
        return line

    def _next(self) -> str | None:
        line = self._source.readline()
        return line or None


def _history_with_arrows() -> None:
    """Let arrow keys edit the line and bring back earlier ones, where the system can."""
    with contextlib.suppress(ImportError):  # Windows has none
        import readline  # noqa: F401, PLC0415
