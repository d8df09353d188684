"""What a person has settled for a new game so far; screens show and change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.match.arrangement import MOST_SEED, Arrangement, opponents_for
from game.match.opponents import NAMES
from game.match.resuming import SCRIPT
from game.scenario.load import Loaded
from game.scenario.schema.document import Document
from game.scenario.schema.play import Seat

ONE, SEVERAL, STAGE, WATCH = "one", "several", "stage", "watch"
WAYS = (ONE, SEVERAL, STAGE, WATCH)
"""How many people are at this machine: one, several in turns, a class before it, nobody."""

MIDDLE, EACH = "", "each"
"""Instead of a preset's id: the middle answer to every disputed question, or one's own."""

FEWEST_SHARING = 2
LONGEST_SEED = len(str(MOST_SEED))


@dataclass
class Settling:
    """Who plays which seat of a scenario, and how; ``seed`` is what has been typed."""

    loaded: Loaded
    seat: str
    seed: str
    way: str = ONE
    sharing: set[str] = field(default_factory=set)
    leanings: dict[str, str] = field(default_factory=dict)
    chosen_opponent: str = NAMES[0]
    preset: str = MIDDLE
    lenses: dict[str, str] = field(default_factory=dict)
    is_full: bool = False

    @classmethod
    def of(cls, loaded: Loaded, seed: int, given: Arrangement | None = None) -> Settling:
        """The usual, with what has been given already."""
        seats = [seat.id for seat in loaded.scenario.document.seats]
        found = cls(loaded, seats[0], str(seed), sharing=set(seats))
        if given is not None:
            found.leanings, found.lenses = dict(given.leanings), dict(given.lenses)
            found.chosen_opponent, found.is_full = given.opponent, not given.guided
            found.preset = EACH if given.lenses else MIDDLE
        return found

    def copy(self) -> Settling:
        """The same, to be changed without changing this."""
        return Settling(self.loaded, self.seat, self.seed, self.way, set(self.sharing),
                        dict(self.leanings), self.chosen_opponent, self.preset,
                        dict(self.lenses), self.is_full)  # fmt: skip

    @property
    def document(self) -> Document:
        """The scenario."""
        return self.loaded.scenario.document

    # -- who plays -------------------------------------------------------------------------------

    @property
    def people(self) -> tuple[str, ...]:
        """Seats that people play."""
        if self.way == WATCH:
            return ()
        if self.way == ONE:
            return (self.seat,)
        return tuple(seat.id for seat in self.document.seats if seat.id in self.sharing)

    def share(self, seat: str) -> None:
        """Let people play a seat, or the computer; some are always people's."""
        if seat not in self.sharing:
            self.sharing.add(seat)
        elif len(self.sharing) > FEWEST_SHARING:
            self.sharing.remove(seat)

    @property
    def carded(self) -> Sequence[Seat]:
        """Seats whose leaning can be chosen: people's; all where nobody plays."""
        people = self.people
        return [seat for seat in self.document.seats if not people or seat.id in people]

    def leaning(self, seat: Seat) -> str:
        """The leaning chosen for a seat: its first where none has been."""
        return self.leanings.get(seat.id, seat.leanings[0].id)

    @property
    def opponents(self) -> list[str]:
        """Computer players to choose from, a script that was given too; none where not needed."""
        people = self.people
        if len(people) == len(self.document.seats):
            return []
        names = opponents_for(self.loaded.scenario, people)
        given = self.chosen_opponent
        return [*names, given] if given.startswith(SCRIPT) else names

    @property
    def opponent(self) -> str:
        """The computer player chosen, or the usual where that one cannot play now."""
        is_there = self.chosen_opponent in self.opponents
        return self.chosen_opponent if is_there else NAMES[0]

    # -- the dice and the questions ----------------------------------------------------------------

    @property
    def seed_number(self) -> int | None:
        """The seed as a number; None for what is none."""
        given = self.seed.strip()
        if given.isascii() and given.isdigit() and len(given) <= LONGEST_SEED:
            number = int(given)
            return number if number <= MOST_SEED else None
        return None

    @property
    def answers(self) -> dict[str, str]:
        """The answers to disputed questions that the game is played with."""
        if self.preset == EACH:
            return dict(self.lenses)
        preset = next((one for one in self.document.presets if one.id == self.preset), None)
        return {} if preset is None else dict(preset.settings)

    # -- what comes of it ------------------------------------------------------------------------

    def arrangement(self) -> Arrangement:
        """All of it; the seed must be a number."""
        seed = self.seed_number
        assert seed is not None, f"arrangement: wants a seed that is a number, got {self.seed!r}"
        named = {seat.id for seat in self.carded}
        leanings = {seat: card for seat, card in self.leanings.items() if seat in named}
        return Arrangement(self.people, seed, self.opponent, leanings, self.answers,
                           guided=not self.is_full)  # fmt: skip
