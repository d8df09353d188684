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
        self._early = ""  # typed at a pause, to be read next
        self._is_person = screen.is_terminal and source is sys.stdin and source.isatty()
        if self._is_person:
            _history_with_arrows()

    def pause(self, words: str) -> None:
        """Let a person read on; what comes through a pipe is not held up.

        A line typed here is the next one read.
        """
        if self._is_person:
            self._early = self.read(words)

    def read(self, prompt: str = "> ") -> str:
        """The next line without its end; EndOfInputError when there is none."""
        if self._early:
            line, self._early = self._early, ""
            return line
        self._screen.prompt("" if self._is_person else prompt)
        try:
            typed = input(prompt) if self._is_person else self._next()
        except EOFError:
            typed = None
        except UnicodeDecodeError:  # bytes that are no text: as good as an unknown word
            typed = "?"
        if typed is None:
            self._screen.line()
            raise EndOfInputError
        line = unicodedata.normalize("NFC", typed)  # some keyboards send Hangul in pieces
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
