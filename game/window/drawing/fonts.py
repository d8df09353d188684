"""The typeface in all its sizes: measured and drawn, each line once."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pygame

from game.window.drawing.wrapping import Piece, Run, longest, wrap
from game.window.theme import Colour

MOST_LINES = 6000
"""Drawn lines kept; beyond it all are dropped, which costs a few milliseconds once."""


class FontMissingError(Exception):
    """The typeface cannot be opened; the message is the file."""


class Fonts:
    """Fonts by weight and pixel size, with the width of words and the lines drawn so far."""

    def __init__(self, folder: Path) -> None:
        self._files = {
            False: folder / "Pretendard-Regular.otf",
            True: folder / "Pretendard-Bold.otf",
        }
        self._fonts: dict[tuple[bool, int], pygame.font.Font] = {}
        self._widths: dict[tuple[bool, int, str], int] = {}
        self._wraps: dict[tuple[tuple[Run, ...], int, int], list[list[Piece]]] = {}
        self._longest: dict[tuple[tuple[Run, ...], int], int] = {}
        self._lines: dict[tuple[bool, int, Colour, str], pygame.Surface] = {}

    def font(self, size: int, bold: bool = False) -> pygame.font.Font:
        """A font of so many pixels; pygame's own where the typeface's file is gone."""
        key = (bold, size)
        if key not in self._fonts:
            self._fonts[key] = self._open(size, bold)
        return self._fonts[key]

    def _open(self, size: int, bold: bool) -> pygame.font.Font:
        try:
            return pygame.font.Font(str(self._files[bold]), size)
        except (OSError, pygame.error):
            return pygame.font.Font(None, size)

    @property
    def missing(self) -> Path | None:
        """A file of the typeface that is not there."""
        return next((file for file in self._files.values() if not file.is_file()), None)

    def width(self, words: str, size: int, bold: bool = False) -> int:
        """Pixels that a line takes."""
        key = (bold, size, words)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > 4 * MOST_LINES:
                self._widths.clear()
            found = self._widths[key] = self.font(size, bold).size(words)[0]
        return found

    def height(self, size: int) -> int:
        """Pixels from one line's top to the next one's."""
        return self.font(size).get_linesize()

    def line(self, words: str, size: int, bold: bool, colour: Colour) -> pygame.Surface:
        """A line drawn in a colour."""
        key = (bold, size, colour, words)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > MOST_LINES:
                self._lines.clear()
            found = self._lines[key] = self.font(size, bold).render(words, True, colour)
        return found

    def wrapped(self, runs: tuple[Run, ...], width: int, size: int) -> list[list[Piece]]:
        """Runs broken into lines, each text once for a width."""
        key = (runs, width, size)
        found = self._wraps.get(key)
        if found is None:
            if len(self._wraps) > MOST_LINES:
                self._wraps.clear()
            found = wrap(runs, width, lambda words, bold: self.width(words, size, bold))
            self._wraps[key] = found
        return found

    def longest(self, runs: tuple[Run, ...], size: int) -> int:
        """Pixels that runs take with no more line ends than their own."""
        key = (runs, size)
        found = self._longest.get(key)
        if found is None:
            if len(self._longest) > MOST_LINES:
                self._longest.clear()
            found = longest(runs, lambda words, bold: self.width(words, size, bold))
            self._longest[key] = found
        return found

    def forget(self) -> None:
        """Drop all that was drawn or measured, as when another person sits down."""
        for kept in (self._lines, self._widths, self._wraps, self._longest):
            kept.clear()


def composed(words: str) -> str:
    """Text with its syllables composed: pygame draws loose jamo apart."""
    return unicodedata.normalize("NFC", words)
