"""The ending: how it came out, a page for each idea, and what one may do next."""

from __future__ import annotations

import secrets
from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import partial

import pygame

from game.match.arrangement import Arrangement, other_side
from game.telling.ending import Ending, ending
from game.window.look import Look
from game.window.play import Play
from game.window.screens.asking import Asking
from game.window.screens.ending.deal import deal_page
from game.window.screens.ending.gauges import gauges_page
from game.window.screens.ending.joining import JOINT, Build, joined
from game.window.screens.ending.pages import (
    expected_page,
    hidden_page,
    omits_page,
    turning_page,
    verdict_page,
)
from game.window.screens.ending.scores import goals_page, result_page
from game.window.screens.page import Page
from game.window.theme import Colour
from game.window.widgets.button import Button
from game.window.widgets.fitted import AT_A_DESK, Fitted, Type, in_a_room
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Rule, Widget

SEEDS = 100_000
"""Seeds of new games are below this, short enough to be read aloud."""

FORTH = (pygame.K_RIGHT, pygame.K_PAGEDOWN)
BACK = (pygame.K_LEFT, pygame.K_PAGEUP)
SIDE = 28


class EndingScreen(Page):
    """Pages that arrow keys turn, so that a projector shows one idea at a time."""

    name = "ending"

    def __init__(self, play: Play) -> None:
        super().__init__(play)
        self.page = "result"
        self._told: dict[str, Ending] = {}
        self._pages: tuple[Hashable, dict[str, Build]] | None = None

    @property
    def told(self) -> Ending:
        """All there is to tell, worked out once a language."""
        language = self.app.settings.language
        if language not in self._told:
            self._told[language] = ending(self.sitting)
        return self._told[language]

    def accent(self, look: Look, seat: str) -> Colour:
        """The colour of a seat."""
        match = self.play.match
        place = match.rules.place("seat", seat)
        return look.accent(match.scenario.document.colors[place])

    # -- pages -----------------------------------------------------------------------------------

    @property
    def pages(self) -> dict[str, Build]:
        """The pages that there are, by name, in their order."""
        told = self.told
        found: dict[str, Build] = {"result": partial(result_page, self)}
        for seat in sorted(told.seats, key=lambda one: one.seat not in self.play.match.people):
            found[f"goals:{seat.seat}"] = partial(goals_page, self, seat)
        optional: list[tuple[str, object, Build]] = [
            ("gauges", self.play.match.reveals, partial(gauges_page, self)),
            ("turning", told.points, partial(turning_page, self)),
            ("verdict", told.verdict, partial(verdict_page, self)),
            *((f"deal:{i}", True, partial(deal_page, one)) for i, one in enumerate(told.opened)),
            *(
                (f"expected:{one.seat}", True, partial(expected_page, self, one))
                for one in told.expected
            ),
            ("hidden", told.types, partial(hidden_page, self)),
            ("omits", told.omits, partial(omits_page, self)),
        ]
        found |= {name: build for name, is_there, build in optional if is_there}
        return {**self._joined(found), "next": self._next_page}

    def _joined(self, pages: dict[str, Build]) -> dict[str, Build]:
        """Pages that hold little stand with a neighbour; worked out once for each look."""
        look = self.app.look
        key = (look.size, look.points, look.language)
        if self._pages is None or self._pages[0] != key:
            least = in_a_room(look)[-1] if self.play.is_stage else AT_A_DESK[1]
            self._pages = key, joined(pages, look, least)
        return self._pages[1]

    def _types(self, look: Look) -> Sequence[Type]:
        return in_a_room(look) if self.play.is_stage else AT_A_DESK

    @property
    def _here(self) -> str:
        """The page in front; after a change of size it may stand with another, or alone."""
        names, part = list(self.pages), self.page.split(JOINT)[0]
        if self.page in names:
            return self.page
        return next(name for name in names if part in name.split(JOINT))

    def build(self, look: Look) -> Widget:
        """The page, between where one is and the way on."""
        types, self.page = self._types(look), self._here
        if self.page.startswith("expected"):  # a long list is scrolled rather than made small
            types = types[:-1] or types
        names = list(self.pages)
        page = Fitted(f"ending:{self.page}", partial(self.pages[self.page], look), self.offsets,
                      types)  # fmt: skip
        most, ground = types[0].most, Surface(look.palette.sheet)
        foot = Panel(self._foot(look, names), (SIDE, 10), ground, most, radius=0)
        return Pages(
            Panel(page, (SIDE, 14), most=most), self._head(look, most), Column(Rule(), foot, gap=0)
        )

    def _head(self, look: Look, most: float) -> Widget:
        title = self.sitting.narrator.text(self.play.match.scenario.document.scenario.title)
        row = Row(
            Text(title, "title", bold=True, colour=look.palette.soft),
            Flow(
                Button("ending:keys", "", self.app.show_keys, weight="quiet", icon="circle-help"),
                Button("ending:settings", "", self.app.show_settings, weight="quiet",
                       icon="settings"),
                gap=4,
            ),
            weights=(1, 0),
            middle=True,
        )  # fmt: skip
        return Column(Panel(row, (SIDE, 8), most=most), Rule(), gap=0)

    def _foot(self, look: Look, names: list[str]) -> Widget:
        at = names.index(self.page)
        before = partial(self.turn, -1) if at else None
        tools: list[Widget] = [Button("ending:before", "", before, icon="chevron-left",
                                      size="title")]  # fmt: skip
        if at < len(names) - 1:
            tools += [
                Button("ending:next", look.say("ending.next"), partial(self.turn, 1),
                       weight="main", size="title"),
                Button("ending:skip", look.say("ending.skip"), partial(self._show, "next"),
                       weight="quiet"),
            ]  # fmt: skip
        place = look.say("ending.page", page=at + 1, pages=len(names))
        return Row(Flow(*tools, gap=10), Text(place, "title", colour=look.palette.soft),
                   weights=(1, 0), middle=True)  # fmt: skip

    def first_focus(self) -> str | None:
        """The way on; on the last page the first of the ways."""
        return self._ways()[0] if self.page == "next" else "ending:next"

    def _ways(self) -> list[str]:
        """The keys of the last page's buttons, in their order."""
        play = self.play
        again = [f"ending:other:{seat}" for seat in self._others()] + ["ending:again"]
        own = [] if play.timeline is None else ["ending:timeline"]
        own += [] if play.debrief is None else ["ending:debrief"]
        return [*(again if play.again is not None else []), *own, "ending:home"]

    def keys(self) -> Sequence[tuple[str, str]]:
        """What turns pages."""
        return ((self.app.look.say("stage.keys.turn"), self.app.look.say("ending.key.turn")),)

    def key_down(self, event: pygame.event.Event) -> bool:
        """Arrows, and the keys of a presenter's remote, turn pages."""
        by = (event.key in FORTH) - (event.key in BACK)
        if by and not self.moved(by):
            self.turn(by)
        return bool(by)

    def turn(self, by: int) -> None:
        """The next page, or the one before."""
        names = list(self.pages)
        at = min(max(names.index(self._here) + by, 0), len(names) - 1)
        self._show(names[at])

    def _show(self, name: str) -> None:
        self.page, self.focus = name, None
        self.refresh()

    # -- what one may do next --------------------------------------------------------------------

    def _next_page(self, look: Look, kind: Type) -> Widget:
        play, settled = self.play, self.play.settled
        kept = play.trouble or look.say("ending.kept")
        return Column(
            Text(look.say("ending.now"), kind.head, bold=True),
            Flow(*self._again(look, kind)) if play.again is not None else None,
            self._looking_back(look, kind),
            Flow(Button("ending:home", look.say("leave.out"), play.leave, icon="door-open",
                        size=kind.note)),
            Nothing(8),
            Text(look.say("ending.seed", seed=settled.seed), kind.note, colour=look.palette.soft),
            Text(kept, kind.note, colour=look.palette.soft),
            gap=12,
        )  # fmt: skip

    def _again(self, look: Look, kind: Type) -> list[Widget]:
        """The same dice from another seat, and other dice."""
        settled = self.play.settled
        found: list[Widget] = [
            Button(f"ending:other:{seat}",
                   look.say("ending.other", seat=self.sitting.narrator.seat(seat)),
                   partial(self._begin, other_side(settled, seat)), weight="main",
                   accent=self.accent(look, seat), icon="rotate-ccw", size=kind.note)
            for seat in self._others()
        ]  # fmt: skip
        fresh = replace(settled, seed=secrets.randbelow(SEEDS))
        begin = partial(self._begin, fresh)
        words = look.say("ending.again")
        return [*found, Button("ending:again", words, begin, icon="sparkles", size=kind.note)]

    def _others(self) -> list[str]:
        """Seats that nobody here has played, where somebody has."""
        people = self.play.settled.people
        seats = [seat.id for seat in self.play.match.rules.seats]
        return [seat for seat in seats if seat not in people] if people else []

    def _begin(self, settled: Arrangement) -> None:
        assert self.play.again is not None, "_begin: wants a way to begin"
        self.play.again(settled)

    def _looking_back(self, look: Look, kind: Type) -> Widget | None:
        """The what-ifs of the game, and its debrief."""
        ways = (("timeline", self.play.timeline, "git-branch"),
                ("debrief", self.play.debrief, "file-text"))  # fmt: skip
        buttons = [
            Button(f"ending:{name}", look.say(f"ending.{name}"), press, icon=icon, size=kind.note)
            for name, press, icon in ways
            if press is not None
        ]
        return Flow(*buttons) if buttons else None

    def back(self) -> None:
        """Esc asks whether to leave."""
        say = self.app.look.say
        self.app.open(
            Asking(self.app, say("ending.leave"), (say("ending.kept"),), say("leave.out"),
                   self.play.leave)
        )  # fmt: skip
