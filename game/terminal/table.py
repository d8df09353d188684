"""A game on the table: a sitting with screen and keyboard, shared by all pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rich.text import Text as RichText

from game.match.match import Match
from game.saves.refusal import SaveRefusal
from game.scenario.schema.values import Text
from game.telling.sitting import Sitting
from game.terminal.keyboard import Keyboard
from game.terminal.screen import Screen, linked
from game.terminal.texts import TABLES
from game.wording.saves import refusal_sentence

Keep = Callable[[Match, Mapping[str, str]], SaveRefusal | None]
"""Writes the game down; returns the reason where that fails.  ``options`` are the table's."""


class Table(Sitting):
    """One game at one terminal; ``seat`` is whose turn at the keyboard it is."""

    def __init__(
        self,
        match: Match,
        screen: Screen,
        keyboard: Keyboard,
        language: str,
        guided: bool,
        keep: Keep,
        seat: str = "",
    ) -> None:
        super().__init__(match, language, guided, seat, (TABLES,))
        self.screen = screen
        self.keyboard = keyboard
        self.keep = keep
        self.is_warned = False  # that leaving now would lose the game
        self.tries: dict[tuple[str, int], tuple[int, int]] = {}
        """Of a seat in a turn: the agreement and the draft that it tried last."""
        self.looked: dict[str, tuple[int, int]] = {}  # looked at last, and when
        self.explained: set[str] = set()  # seats that know what can be typed
        self.sat: set[tuple[str, int]] = set()  # who has had the keyboard, by turn

    def keep_game(self) -> bool:
        """Write the game down; says so on the screen where that fails."""
        problem = self.keep(self.match, self.options)
        if problem is not None:
            self.screen.line(refusal_sentence(problem, self.language))
        return problem is None

    # -- saying ----------------------------------------------------------------------------------

    def say(self, code: str, /, indent: int = 0, mark: str = "", **parameters: object) -> None:
        """Show a sentence."""
        self.screen.line(self.words(code, **parameters), indent, mark)

    def label(self, code: str, after: str = "", **parameters: object) -> None:
        """Show the name of what comes below."""
        self.screen.label(self.words(code, **parameters), after)

    def bullets(self, sentences: Sequence[str]) -> None:
        """Show sentences, each on a line of its own."""
        for sentence in sentences:
            self.screen.line(sentence, indent=2, mark="· ")

    def told(self, text: Text | None) -> RichText:
        """A scenario's text with its links standing out."""
        return linked(self.pieces(text))
