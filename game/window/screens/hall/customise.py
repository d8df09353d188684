"""Everything that can be settled for a new game, on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.match.resuming import SCRIPT
from game.players.personality import PREFIX
from game.window import entering
from game.window.hall import Hall
from game.window.look import Look
from game.window.screen import Shortcut
from game.window.screens.hall.foot import foot
from game.window.screens.hall.leaning_cards import leaning_cards
from game.window.screens.hall.lens_panel import LensPanel
from game.window.screens.hall.seat_cards import seat_cards
from game.window.screens.hall.setup import Settled
from game.window.settling import FEWEST_SHARING, ONE, STAGE, WATCH, WAYS, Settling
from game.window.widgets.button import Button, Switch
from game.window.widgets.choice import Choosable, Option, Strip, capital
from game.window.widgets.field import Field
from game.window.widgets.layout import Column, Grid, Panel, Row
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Nothing, Widget
from game.wording.phrases import LANGUAGES


class Customise(Settled):
    """Choices take hold of a copy: going back leaves things as they were."""

    name = "customise"

    def __init__(self, hall: Hall, settling: Settling) -> None:
        super().__init__(hall, settling)
        self.shows_evidence = False

    def build(self, look: Look) -> Widget:
        """One section under another; the button that starts always stands."""
        column = Column(
            self._ways(look),
            self._seats(look),
            *(leaning_cards(look, self.narrator, self.settling, seat) for seat in
              self.settling.carded),
            self._opponent(look),
            LensPanel(self.narrator, self.settling, self.shows_evidence, self._weigh).made(look),
            self._seed(look),
            self._rest(look),
            gap=26,
        )  # fmt: skip
        body = Scroll("customise", Panel(column, (24, 22), most=900), self.offsets)
        return Pages(body, self.head(look), self._foot(look))

    # -- sections --------------------------------------------------------------------------------

    def _ways(self, look: Look) -> Widget:
        options = [Option(way, look.say(f"setup.way.{way}")) for way in WAYS]
        return Column(
            Text(look.say("setup.way"), "title", bold=True),
            Strip("way", options, self.settling.way, self._go_way),
            Text(look.say(f"setup.way.{self.settling.way}.what"), colour=look.palette.soft),
        )

    def _seats(self, look: Look) -> Widget | None:
        """Which capital is one's own; or, of three and more, which ones are shared."""
        settling = self.settling
        shares = settling.way != WATCH and len(settling.document.seats) > FEWEST_SHARING
        if settling.way != ONE and not shares:
            return None
        return seat_cards(look, self.narrator, settling, self._sit)

    def _opponent(self, look: Look) -> Widget | None:
        names = self.settling.opponents
        if not names:
            return None
        code = "setup.players" if self.settling.way == WATCH else "setup.opponent"
        options = [Option(name, *self._player(name)) for name in names]
        return Column(
            Text(self.narrator.say(code), "title", bold=True),
            Grid(
                *(
                    Choosable(
                        f"opponent:{one.id}",
                        one,
                        one.id == self.settling.opponent,
                        self._opposer(one.id),
                    )
                    for one in options
                ),
                least=380,
                gap=8,
                most=2,
            ),
        )

    def _player(self, name: str) -> tuple[str, str]:
        """What a computer player is called, and what it is like."""
        narrator = self.narrator
        if name.startswith(SCRIPT):
            return name, ""
        if not name.startswith(PREFIX):
            code = f"setup.opponent.{name}"
            return capital(narrator.say(code)), narrator.say(f"{code}.about")
        own = narrator.document.personalities
        one = next(one for one in own if one.id == name.removeprefix(PREFIX))
        return narrator.text(one.name), narrator.text(one.about)

    def _seed(self, look: Look) -> Widget:
        settling = self.settling
        return Column(
            Text(look.say("setup.dice"), "title", bold=True),
            Text(look.say("setup.dice.what"), colour=look.palette.soft),
            Row(
                Field("seed", settling.seed, self._type_seed, most=20),
                Button("dice", look.say("setup.dice.roll"), self._roll, icon="dice-5"),
                Nothing(),
                weights=(0, 0, 1),
                middle=True,
            ),
            self._bad_seed(look),
        )

    def _bad_seed(self, look: Look) -> Widget | None:
        if self.settling.seed_number is not None:
            return None
        return Label("circle-alert", look.say("setup.dice.bad"), colour=look.palette.worse)

    def _rest(self, look: Look) -> Widget:
        words, note = look.say("setup.full_menu"), look.say("setup.full_menu.what")
        return Column(
            Text(look.say("setup.more"), "title", bold=True),
            Switch("full", words, self.settling.is_full, self._fill, note),
            Text(look.say("settings.language"), bold=True),
            Strip("language", [Option(*one) for one in LANGUAGES.items()], look.language,
                  self._speak),
        )  # fmt: skip

    def _foot(self, look: Look) -> Widget:
        begin = self._begin if self.settling.seed_number is not None else None
        return foot(
            look,
            Button("customise:begin", look.say(f"setup.begin.{self.settling.way}"), begin,
                   weight="main", icon="play", size="lead"),
            Button("customise:back", look.say("frame.back"), self.back, size="lead"),
            self._bad_seed(look),
            most=900,
        )  # fmt: skip

    # -- what can be done ------------------------------------------------------------------------

    def first_focus(self) -> str | None:
        """Enter starts with what is settled."""
        return "customise:begin"

    def goes_on(self) -> str | None:
        """Once something has been settled: the game."""
        return "customise:begin"

    def shortcuts(self) -> Sequence[Shortcut]:
        """Letters for the dice, the menu and the start."""
        say = self.app.look.say
        return [
            Shortcut("b", say(f"setup.begin.{self.settling.way}"), self._begin),
            Shortcut("d", say("setup.dice.roll"), self._roll),
            Shortcut("f", say("setup.full_menu"), self._fill),
        ]

    def _go_way(self, way: str) -> None:
        self.settling.way = way

    def _sit(self, seat: str) -> None:
        if self.settling.way == ONE:
            self.settling.seat = seat
        else:
            self.settling.share(seat)

    def _oppose(self, name: str) -> None:
        self.settling.chosen_opponent = name

    def _opposer(self, name: str) -> entering.Act:
        return lambda: self._oppose(name)

    def _type_seed(self, seed: str) -> None:
        self.settling.seed = seed

    def _roll(self) -> None:
        self.settling.seed = str(self.hall.house.fresh_seed())

    def _fill(self) -> None:
        self.settling.is_full = not self.settling.is_full

    def _weigh(self) -> None:
        self.shows_evidence = not self.shows_evidence

    def _speak(self, language: str) -> None:
        self.app.settle(replace(self.app.settings, language=language))

    def _begin(self) -> None:
        settling = self.settling
        if settling.seed_number is not None:
            entering.begin(self.hall, settling.loaded, settling.arrangement(),
                           is_stage=settling.way == STAGE)  # fmt: skip
