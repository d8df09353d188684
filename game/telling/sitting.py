"""A game as one seat at a time is told it, in a language: what all pages of a door stand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.engine.state import State
from game.engine.view import View, view
from game.match.advice import Advice
from game.match.counsel import Counsel
from game.match.match import Match, Reveal
from game.match.talk import Talk
from game.scenario.schema.values import Text
from game.telling.onramp import Stage, stage
from game.telling.texts import TABLES
from game.wording.links import Part, parts
from game.wording.narrator import Narrator, Tables


@dataclass
class Sitting:
    """One game, and whose eyes it is seen with.

    ``language`` and ``seat`` may change at any time; ``extra`` are a door's own sentences.
    """

    match: Match
    language: str
    guided: bool
    seat: str = ""
    extra: tuple[Tables, ...] = ()
    advice: dict[tuple[str, int], list[Advice]] = field(default_factory=dict)
    counsels: dict[tuple[str, int, int, int, str], Counsel] = field(default_factory=dict)
    _narrators: dict[str, Narrator] = field(default_factory=dict)
    _now: tuple[str, Talk, int, View] | None = None  # for whom, after what was said, and what
    _views: dict[int, tuple[str, State, View]] = field(default_factory=dict)

    @property
    def narrator(self) -> Narrator:
        """Who tells the game in the language of the moment."""
        if self.language not in self._narrators:
            scenario = self.match.scenario
            self._narrators[self.language] = Narrator(scenario, self.language, TABLES, *self.extra)
        return self._narrators[self.language]

    @property
    def people(self) -> tuple[str, ...]:
        """Seats that people play."""
        return self.match.people

    @property
    def options(self) -> Mapping[str, str]:
        """What a kept game must remember of the sitting."""
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

    @property
    def place(self) -> int:
        """The seat's place in the rules."""
        return self.match.rules.place("seat", self.seat)

    # -- what the seat sees ----------------------------------------------------------------------

    def view(self) -> View:
        """What the seat sees now; the same view until something is said or a turn is played."""
        seen, talk = self._now, self.match.talk
        is_so = seen is not None and seen[:3] == (self.seat, talk, len(talk.heard))
        if seen is not None and is_so:
            return seen[3]
        found = self.match.view(self.seat)
        self._now = (self.seat, talk, len(talk.heard), found)
        return found

    def forget(self) -> None:
        """Nobody sits any more: drop what was worked out for who did."""
        self.seat, self._now = "", None
        self._views.clear()
        self.advice.clear()
        self.counsels.clear()

    def view_before(self, reveal: Reveal) -> View:
        """What the seat saw before a turn."""
        return self._seen(reveal.before)

    def view_after(self, reveal: Reveal) -> View:
        """What the seat saw after a turn."""
        return self._seen(reveal.after)

    def _seen(self, state: State) -> View:
        """What the seat saw of an earlier state; kept until another seat looks."""
        kept = self._views.get(state.turn)
        if kept is None or kept[0] != self.seat or kept[1] is not state:
            if kept is not None and kept[0] != self.seat:
                self._views.clear()
            seen = view(self.match.rules, state, self.place, self.match.record.seed)
            kept = self._views[state.turn] = (self.seat, state, seen)
        return kept[2]

    @property
    def last(self) -> Reveal | None:
        """The turn before this one."""
        return self.match.reveals[-1] if self.match.reveals else None

    # -- words -----------------------------------------------------------------------------------

    def words(self, code: str, /, **parameters: object) -> str:
        """A sentence in the language of the moment."""
        return self.narrator.say(code, **parameters)

    def pieces(self, text: Text | None) -> list[Part]:
        """A scenario's text cut at its links."""
        return parts(self.narrator.raw(text), self.narrator.terms)
