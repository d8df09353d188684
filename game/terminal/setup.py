"""Setting up a game: who plays which seat, guided or customised."""

from __future__ import annotations

from game.match.arrangement import MOST_SEED, Arrangement, opponents_for
from game.match.opponents import NAMES
from game.players.personality import PREFIX
from game.scenario.compile.compiler import Scenario
from game.scenario.schema.values import Text
from game.scenario.schema.world import Lens
from game.terminal.choices import Hall
from game.wording.links import plain


class Settling:
    """The dialogue about one scenario."""

    def __init__(self, hall: Hall, scenario: Scenario, seed: int) -> None:
        self.hall = hall
        self.scenario = scenario
        self.document = scenario.document
        self.seed = seed

    def run(self) -> Arrangement:
        """Ask who plays, then guided or customised."""
        people = self._people()
        if not people or not self._wants_to_customise():
            return Arrangement(people, self.seed)
        return self._customised(people)

    def _text(self, text: Text | None) -> str:
        raw = "" if text is None else text.say(self.hall.language)
        terms = {t.id: t.term.say(self.hall.language) for t in self.document.glossary}
        return plain(raw, terms).strip()

    def _people(self) -> tuple[str, ...]:
        seats = self.document.seats

        def rows() -> list[str]:
            own = [f"{self._text(s.name)}. {self._text(s.about)}".strip() for s in seats]
            return [*own, self.hall.words("setup.all"), self.hall.words("setup.none")]

        chosen = self.hall.pick(lambda: self.hall.words("setup.seat"), rows)
        if chosen < len(seats):
            return (seats[chosen].id,)
        return tuple(s.id for s in seats) if chosen == len(seats) else ()

    def _wants_to_customise(self) -> bool:
        hall = self.hall

        def show() -> None:
            hall.screen.label(hall.words("setup.how"))
            hall.screen.line(hall.words("setup.guided"), indent=2, mark="Enter  ")
            hall.screen.line(hall.words("setup.customise"), indent=2, mark="c      ")

        show()
        while True:
            line = hall.read(show)
            if not line:
                return False
            if line.casefold() in ("c", "customise", "customize", "직접"):
                return True
            hall.say("setup.enter_or_c")

    # -- customised ------------------------------------------------------------------------------

    def _customised(self, people: tuple[str, ...]) -> Arrangement:
        leanings = {seat: self._leaning(seat) for seat in people}
        others = len(people) < len(self.document.seats)
        opponent = self._opponent(people) if others else NAMES[0]
        lenses = self._lenses() if self.document.lenses else {}
        seed = self._seed()
        return Arrangement(people, seed, opponent, leanings, lenses, not self._full())

    def _leaning(self, name: str) -> str:
        seat = next(s for s in self.document.seats if s.id == name)
        chosen = self.hall.pick(
            lambda: self.hall.words("setup.leaning", seat=self._text(seat.name)),
            lambda: [f"{self._text(c.name)}. {self._text(c.about)}" for c in seat.leanings],
        )
        return seat.leanings[chosen].id

    def _opponent(self, people: tuple[str, ...]) -> str:
        names = opponents_for(self.scenario, people)
        chosen = self.hall.pick(
            lambda: self.hall.words("setup.opponent"),
            lambda: [self._player_words(name) for name in names],
        )
        return names[chosen]

    def _player_words(self, name: str) -> str:
        """Who a player is, in a line."""
        if not name.startswith(PREFIX):
            about = self.hall.words(f"setup.opponent.{name}.about")
            return f"{self.hall.words(f'setup.opponent.{name}')} — {about}"
        own = self.document.personalities
        one = next(one for one in own if one.id == name.removeprefix(PREFIX))
        return f"{self._text(one.name)} — {self._text(one.about)}"

    def _lenses(self) -> dict[str, str]:
        presets = self.document.presets
        chosen = self.hall.pick(
            lambda: self.hall.words("setup.lenses"),
            lambda: [
                self.hall.words("setup.lenses.default"),
                *(self._text(preset.name) for preset in presets),
                self.hall.words("setup.lenses.each"),
            ],
        )
        if chosen == 0:
            return {}
        if chosen <= len(presets):
            return dict(presets[chosen - 1].settings)
        return {lens.id: self._setting(lens) for lens in self.document.lenses}

    def _setting(self, lens: Lens) -> str:
        """One lens: its default first, so that Enter takes it."""
        settings = sorted(lens.settings, key=lambda setting: setting.id != lens.default)

        def rows() -> list[str]:
            names = [self._text(setting.name) for setting in settings]
            return [f"{names[0]} {self.hall.words('setup.lens.default')}", *names[1:]]

        self.hall.screen.label(self._text(lens.question))
        for side in lens.evidence:
            self.hall.screen.line(self._text(side.side), indent=2, mark="· ")
        return settings[self.hall.pick(lambda: self.hall.words("setup.lens"), rows)].id

    def _seed(self) -> int:
        def show() -> None:
            self.hall.screen.gap()
            self.hall.say("setup.seed", seed=self.seed)

        show()
        while True:
            line = self.hall.read(show)
            if not line:
                return self.seed
            if line.isascii() and line.isdigit() and len(line) <= 20 and int(line) <= MOST_SEED:
                return int(line)
            self.hall.say("setup.seed.bad", most=MOST_SEED)

    def _full(self) -> bool:
        chosen = self.hall.pick(
            lambda: self.hall.words("setup.full"),
            lambda: [self.hall.words("setup.full.yes"), self.hall.words("setup.full.no")],
        )
        return chosen == 0
