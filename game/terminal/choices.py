"""Questions before there is a game: a list, a number, Enter for the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.terminal.commands import parse
from game.terminal.keyboard import Keyboard, QuitError
from game.terminal.screen import Screen
from game.terminal.texts import TABLES
from game.wording.phrases import LANGUAGES, Phrasebook


@dataclass
class Hall:
    """Where people stand before they sit down at a table.

    ``program`` is what they typed to get here, for commands that they may type next.
    """

    screen: Screen
    keyboard: Keyboard
    language: str
    program: str = "divide"

    def words(self, code: str, /, **parameters: object) -> str:
        """A sentence in the language of the moment."""
        return Phrasebook(self.language, TABLES).say(code, **parameters)

    def say(self, code: str, /, **parameters: object) -> None:
        """Show a sentence."""
        self.screen.line(self.words(code, **parameters))

    def read(self, again: Callable[[], None]) -> str:
        """A line that is not `quit`, `lang` or `help`; ``again`` shows the question anew."""
        while True:
            self.screen.gap()
            line = self.keyboard.read()
            verb, rest = parse(line)
            if verb == "quit":
                raise QuitError
            if verb == "lang":
                self._change_language(rest)
            elif verb != "help":
                return line
            again()

    def _change_language(self, wanted: str) -> None:
        known = list(LANGUAGES)
        following = known[(known.index(self.language) + 1) % len(known)]
        self.language = wanted if wanted in known else following
        self.say("lang.now", language=LANGUAGES[self.language])

    def pick(self, ask: Callable[[], str], rows: Callable[[], Sequence[str]]) -> int:
        """Which of the rows is wanted, from 0; Enter takes the first."""

        def show() -> None:
            self.screen.label(ask())
            for number, row in enumerate(rows(), start=1):
                self.screen.line(row, mark=f"{number:>3}  ")
            self.say("setup.pick")

        show()
        while True:
            line = self.read(show)
            if not line:
                return 0
            if line.isascii() and line.isdigit() and 1 <= int(line) <= len(rows()):
                return int(line) - 1
            self.say("menu.number", most=len(rows()))
