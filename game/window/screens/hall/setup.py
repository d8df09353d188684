"""Before a new game: which capital, then guided or customised."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from game.telling.texts import TABLES as TELLING
from game.window import entering
from game.window.hall import Hall
from game.window.look import Look
from game.window.screen import Screen, Shortcut
from game.window.screens.hall.foot import foot
from game.window.screens.hall.picture import picture
from game.window.screens.hall.seat_cards import seat_cards
from game.window.screens.masthead import masthead
from game.window.settling import ONE, Settling
from game.window.texts import TABLES
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Panel, Row
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Widget
from game.wording.dates import day_of, span
from game.wording.narrator import Narrator

MOST_GOALS = 3

SHARE = 0.2
"""The most of a low window's height that the picture takes."""

HIGH = 400
"""Points of height from which buttons say more about themselves."""

ROOMY = 500
"""Points of height from which there is room for the picture besides the capitals."""

WIDE = 860
"""Points of width from which the picture stands beside the text."""


class Settled(Screen):
    """A screen about a game that is being settled."""

    def __init__(self, hall: Hall, settling: Settling) -> None:
        super().__init__(hall.app)
        self.hall, self.settling = hall, settling

    @cached_property
    def _narrators(self) -> dict[str, Narrator]:
        return {}

    @property
    def narrator(self) -> Narrator:
        """Who tells the scenario in the language of the moment."""
        language = self.app.settings.language
        if language not in self._narrators:
            scenario = self.settling.loaded.scenario
            self._narrators[language] = Narrator(scenario, language, TELLING, TABLES)
        return self._narrators[language]

    def head(self, look: Look) -> Widget:
        """The scenario's title, and when it plays."""
        header, calendar = self.narrator.document.scenario, self.narrator.rules.calendar
        last = day_of(calendar, float(calendar.starts[-1]) - 1)
        when = span(day_of(calendar, 0.0), last, look.language)
        turns = look.say("hall.turns", turns=calendar.turns)
        return masthead(self, look, self.narrator.text(header.title), f"{when} · {turns}")


class Setup(Settled):
    """Two buttons: Enter starts the guided game."""

    name = "setup"

    def build(self, look: Look) -> Widget:
        """What it is about, the capitals, the two buttons, which always stand."""
        column = Column(
            self._about(look),
            Nothing(2),
            Text(self.narrator.say("setup.seat"), "title", bold=True),
            seat_cards(look, self.narrator, self.settling, self._sit, MOST_GOALS),
            gap=14,
        )
        body = Scroll("setup", Panel(column, (24, 22), most=900), self.offsets)
        return Pages(body, self.head(look), self._foot(look))

    def _about(self, look: Look) -> Widget:
        summary = Text(self.narrator.text(self.narrator.document.scenario.summary), "lead")
        if look.points[1] < ROOMY:
            return summary
        height = min(150, look.points[1] * SHARE)
        shown = picture(look, self.settling.loaded.scenario, height)
        if look.points[0] < WIDE:
            return Column(shown, summary, gap=12)
        return Row(summary, shown, weights=(1, 1), gap=24)

    def _foot(self, look: Look) -> Widget:
        is_high = look.points[1] >= HIGH
        guided, customise = look.say("setup.guided_game"), look.say("setup.customise_it")
        return foot(
            look,
            Button("setup:guided", guided, self._begin, weight="main", icon="play", size="lead",
                   note=look.say("setup.guided_game.note") if is_high else ""),
            Button("setup:customise", customise, self._customise, icon="settings", size="lead",
                   note=look.say("setup.customise_it.note") if is_high else ""),
            most=900,
        )  # fmt: skip

    def first_focus(self) -> str | None:
        """Enter starts."""
        return "setup:guided"

    def goes_on(self) -> str | None:
        """Once a seat has been clicked: the game."""
        return "setup:guided"

    def shortcuts(self) -> Sequence[Shortcut]:
        """A letter for each button, numbers for the capitals."""
        say = self.app.look.say
        seats = self.settling.document.seats[:9]
        return [
            Shortcut("g", say("setup.guided_game"), self._begin),
            Shortcut("c", say("setup.customise_it"), self._customise),
            *(Shortcut(str(n), self.narrator.text(seat.name), self._sitter(seat.id))
              for n, seat in enumerate(seats, start=1)),
        ]  # fmt: skip

    def _sitter(self, seat: str) -> entering.Act:
        return lambda: self._sit(seat)

    def _sit(self, seat: str) -> None:
        self.settling.seat = seat

    def _begin(self) -> None:
        settling = self.settling.copy()
        settling.way, settling.is_full = ONE, False
        entering.begin(self.hall, settling.loaded, settling.arrangement())

    def _customise(self) -> None:
        from game.window.screens.hall.customise import Customise

        self.app.show(Customise(self.hall, self.settling.copy()))
