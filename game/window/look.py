"""How everything looks at the moment: colours, type, scale, language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.window.drawing.fonts import Fonts, composed
from game.window.drawing.icons import Icons
from game.window.texts import TABLES
from game.window.theme import SIZES, Colour, Palette
from game.wording.phrases import Phrasebook

if TYPE_CHECKING:
    from game.window.map.atlas import Atlas

BASE = (1440, 900)
"""A window of at least this size shows everything larger, so that 4K screens can be read."""


@dataclass(frozen=True)
class Look:
    """What widgets need to measure and paint themselves.

    ``scale`` turns points into pixels; ``size`` is that of the window in pixels.
    """

    palette: Palette
    fonts: Fonts
    icons: Icons
    scale: float
    size: tuple[int, int]
    language: str = "en"
    is_calm: bool = False  # reduced motion: nothing moves by itself
    atlas: Atlas | None = None  # None: maps have no land

    def px(self, points: float) -> int:
        """Pixels for a length in points; something stays something."""
        return max(round(points * self.scale), 1) if points > 0 else 0

    def letters(self, size: str) -> int:
        """Pixels of a named size of type."""
        return self.px(SIZES[size])

    @property
    def points(self) -> tuple[float, float]:
        """The window's width and height in points: what screens arrange themselves by."""
        return self.size[0] / self.scale, self.size[1] / self.scale

    def accent(self, name: str) -> Colour:
        """The colour of an accent's name."""
        return self.palette.accents.get(name, self.palette.ink)

    def width(self, words: str, size: str = "body", bold: bool = False) -> int:
        """Pixels that a line of words takes."""
        return self.fonts.width(words, self.letters(size), bold)

    def line(self, size: str = "body") -> int:
        """Pixels of a line's height."""
        return self.fonts.height(self.letters(size))

    def say(self, code: str, /, **parameters: object) -> str:
        """A sentence of the window in the language of the moment."""
        return composed(_book(self.language).say(code, **parameters))


_books: dict[str, Phrasebook] = {}


def _book(language: str) -> Phrasebook:
    if language not in _books:
        _books[language] = Phrasebook(language, TABLES)
    return _books[language]


def scale_of(size: tuple[int, int], text_size: int) -> float:
    """Pixels a point, by the window's size and the text size in per cent, in twentieths."""
    room = max(min(size[0] / BASE[0], size[1] / BASE[1]), 1.0)
    return max(round(room * text_size / 5), 1) / 20
