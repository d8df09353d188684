"""A game on the table: match, screen, keyboard and language, shared by all pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rich.text import Text as RichText

from game.engine.state import State
from game.engine.view import View, view
from game.match.advice import Advice
from game.match.counsel import Counsel
from game.match.match import Match, Reveal
from game.saves.refusal import SaveRefusal
from game.scenario.schema.values import Text
from game.terminal.keyboard import Keyboard
from game.terminal.onramp import Stage, stage
from game.terminal.screen import Screen, linked
from game.terminal.texts import TABLES
from game.wording.links import parts
from game.wording.narrator import Narrator
from game.wording.saves import refusal_sentence

Keep = Callable[[Match, Mapping[str, str]], SaveRefusal | None]
"""Writes the game down; returns the reason where that fails.  ``options`` are the table's."""


@dataclass
class Table:
    """One game at one terminal."""

    match: Match
    screen: Screen
    keyboard: Keyboard
    language: str
    guided: bool
    keep: Keep
    seat: str = ""  # whose turn at the keyboard it is
    is_warned: bool = False  # that leaving now would lose the game
    advice: dict[tuple[str, int], list[Advice]] = field(default_factory=dict)
    counsels: dict[tuple[str, int, int, int, str], Counsel] = field(default_factory=dict)
    tries: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)
    """Of a seat in a turn: the agreement and the draft that it tried last."""
    looked: dict[str, tuple[int, int]] = field(default_factory=dict)  # looked at last, and when
    explained: set[str] = field(default_factory=set)  # seats that know what can be typed
    sat: set[tuple[str, int]] = field(default_factory=set)  # who has had the keyboard, by turn
    _narrators: dict[str, Narrator] = field(default_factory=dict)

    @property
    def narrator(self) -> Narrator:
        """Who tells the game in the language of the moment."""
        if self.language not in self._narrators:
            scenario = self.match.scenario
            self._narrators[self.language] = Narrator(scenario, self.language, TABLES)
        return self._narrators[self.language]

    @property
    def people(self) -> tuple[str, ...]:
        """Seats that people play."""
        return self.match.people

    @property
    def options(self) -> Mapping[str, str]:
        """What a kept game must remember of the table."""
        yes = {True: "yes", False: "no"}
        return {
            "language": self.language,
            "guided": yes[self.guided],
            "finished": yes[self.match.finished],
            "people": ", ".join(self.narrator.seat(seat) for seat in self.people)[:60],
        }

    @property
    def stage(self) -> Stage:
        """What the guided game shows this turn."""
        turn = min(self.match.state.turn + 1, self.match.rules.calendar.turns)
        return stage(self.match.scenario.document, turn, self.guided)

    def view(self) -> View:
        """What the seat at the keyboard sees now."""
        return self.match.view(self.seat)

    def view_before(self, reveal: Reveal) -> View:
        """What the seat saw before a turn."""
        return self._seen(reveal.before)

    def view_after(self, reveal: Reveal) -> View:
        """What the seat saw after a turn."""
        return self._seen(reveal.after)

    def _seen(self, state: State) -> View:
        rules = self.match.rules
        place = rules.place("seat", self.seat)
        return view(rules, state, place, self.match.record.seed)

    @property
    def last(self) -> Reveal | None:
        """The turn before this one."""
        return self.match.reveals[-1] if self.match.reveals else None

    def keep_game(self) -> bool:
        """Write the game down; says so on the screen where that fails."""
        problem = self.keep(self.match, self.options)
        if problem is not None:
            self.screen.line(refusal_sentence(problem, self.language))
        return problem is None

    # -- saying ----------------------------------------------------------------------------------

    def words(self, code: str, /, **parameters: object) -> str:
        """A sentence in the language of the moment."""
        return self.narrator.say(code, **parameters)

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
        return linked(parts(self.narrator.raw(text), self.narrator.terms))
