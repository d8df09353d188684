"""The briefing: where one is, who one is, who the others are, what it is built on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.telling.briefing import briefing
from game.telling.glossary import sources
from game.telling.landscape import landscape
from game.telling.situation import clocks
from game.window.accents import accent_of
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.hall.foot import beside_bar, foot
from game.window.screens.hall.own_card import own_card
from game.window.screens.hall.who_is_who import who_is_who
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.widgets.button import Button
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column, Panel, Row, Surface
from game.window.widgets.mapview import MapView
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Nothing, Widget

WIDE = 900
"""Points of width from which one's card stands beside the situation."""

SHARE = 0.4
"""The most of a low window's height that the map takes."""

SITUATION, CARD, WHO, SOURCES = "situation", "card", "who", "sources"


class Briefing(Page):
    """At a glance: the crisis in a few lines and one's own card; the rest under tabs.

    ``is_again``: it lies over the desk, and leads back to it.
    """

    name = "briefing"

    def __init__(self, play: Play, tab: str = SITUATION, is_again: bool = False) -> None:
        super().__init__(play)
        self.tab, self._is_again = tab, is_again

    def build(self, look: Look) -> Widget:
        """Head, tabs, the page, and the button to the desk."""
        told = briefing(self.sitting)
        colour = accent_of(look, self.sitting.narrator.document, self.play.seat)
        head = masthead(self, look, told.title, told.period)
        tabs = Strip("tab", self._tabs(look), self._shown(look), self._turn_to)
        top = Column(head, beside_bar(Panel(tabs, (24, 10), most=1080)), gap=0)
        page = Panel(self._page(look), (24, 10), most=1080)
        go = Button("briefing:go", look.say(self._onward), self._go, weight="main",
                    icon="arrow-left" if self._is_again else "arrow-right", size="lead",
                    accent=colour)  # fmt: skip
        hint = Text(look.say("briefing.hint"), "note", colour=look.palette.soft)
        body = Scroll(f"briefing:{self.tab}", page, self.offsets)
        return Pages(body, top, foot(look, go, hint, most=1080))

    # -- tabs ------------------------------------------------------------------------------------

    def _names(self, look: Look) -> list[str]:
        """Pages that there are; wide windows show one's card beside the situation."""
        is_wide = look.points[0] >= WIDE
        return [SITUATION, WHO, SOURCES] if is_wide else [SITUATION, CARD, WHO, SOURCES]

    def _tabs(self, look: Look) -> list[Option]:
        return [Option(name, look.say(f"briefing.tab.{name}")) for name in self._names(look)]

    def _shown(self, look: Look) -> str:
        return self.tab if self.tab in self._names(look) else SITUATION

    def _turn_to(self, tab: str) -> None:
        self.tab = tab

    def _page(self, look: Look) -> Widget:
        match self._shown(look):
            case "card":
                return own_card(self, look)
            case "who":
                return who_is_who(self, look)
            case "sources":
                return self._sources(look)
        if look.points[0] < WIDE:
            return self._situation(look)
        return Row(self._situation(look), own_card(self, look), weights=(1.15, 1), gap=32)

    # -- pages -----------------------------------------------------------------------------------

    def _situation(self, look: Look) -> Widget:
        """The crisis in a few lines, what runs against the clock first, the map."""
        told, first = briefing(self.sitting), clocks(self.sitting)[:1]
        return Column(
            self.prose("situation", told.text, "lead"),
            *(self._clock(look, sentence) for sentence in first),
            Text(told.turns, colour=look.palette.soft),
            self._map(look),
            gap=12,
        )

    def _map(self, look: Look) -> Widget:
        chart = self.sitting.narrator.document.map
        most = min(320, look.points[1] * SHARE)
        return MapView("map", landscape(self.sitting), chart, look.language, most=most)

    def _clock(self, look: Look, sentence: str) -> Widget:
        words = Label("hourglass", sentence, bold=True, colour=look.palette.warn)
        return Panel(words, (14, 9), Surface(look.palette.sheet, look.palette.rule))

    def _sources(self, look: Look) -> Widget:
        header = self.sitting.narrator.document.scenario
        soft = look.palette.soft
        built = self.prose("credits", header.credits) if header.credits is not None else None
        omits = self.prose("omits", header.omits) if header.omits is not None else None
        column = Column(
            built,
            Text(self.sitting.words("omits"), bold=True) if omits is not None else None,
            omits,
            Text(look.say("briefing.sources"), bold=True),
            *(self.prose(f"source:{one.id}", one.text, "note", soft)
              for one in sources(self.sitting)),
            gap=9,
        )  # fmt: skip
        aside = 0.5 if look.points[0] >= WIDE else 0.01
        return Row(column, Nothing(), weights=(1, aside), gap=0)

    # -- what can be done ------------------------------------------------------------------------

    def first_focus(self) -> str | None:
        """Enter goes on to the desk."""
        return "briefing:go"

    def goes_on(self) -> str | None:
        """Once a page has been read: the desk."""
        return "briefing:go"

    def shortcuts(self) -> Sequence[Shortcut]:
        """A number for every tab."""
        look = self.app.look
        return [
            Shortcut(str(n), tab.words, self._turner(tab.id))
            for n, tab in enumerate(self._tabs(look), start=1)
        ]

    def _turner(self, tab: str) -> Callable[[], None]:
        return lambda: self._turn_to(tab)

    def _go(self) -> None:
        if self._is_again:
            self.app.back()
        else:
            self.play.go()

    @property
    def _onward(self) -> str:
        return "briefing.back" if self._is_again else "briefing.go"

    def back(self) -> None:
        """Back to the desk if it is read again; else Esc asks whether to leave."""
        if self._is_again:
            self.app.back()
        else:
            super().back()
