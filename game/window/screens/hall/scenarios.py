"""The first screen: the game to go on with, scenarios, kept games, and one's own folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.match.shelf import KeptGame
from game.scenario.library import Entry
from game.window import entering
from game.window.hall import Hall
from game.window.look import Look
from game.window.screen import Screen, Shortcut
from game.window.screens.hall.kept_rows import Titles, kept_row, last_game
from game.window.screens.hall.scenario_card import scenario_card
from game.window.screens.masthead import masthead
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Grid, Panel
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Nothing, Widget

WIDE = 640
"""Points of width from which tools in the head are called by their names."""

MOST_ROWS = 6
"""Kept games shown of each kind, after the last one."""


class Scenarios(Screen):
    """What there is to play."""

    name = "scenarios"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall.app)
        self.hall = hall

    # -- what is on it ---------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """Head, then everything else in one column that scrolls."""
        hall, shelves = self.hall, self.hall.shelves
        column = Column(
            *(Label("triangle-alert", look.say(code), colour=look.palette.warn)
              for code in hall.notices),
            None if self.app.are_settings_kept
            else Label("triangle-alert", look.say("notice.settings"), colour=look.palette.warn),
            self._last(look),
            self._heading(look, hall.words("menu.scenarios")),
            self._cards(shelves.shipped) if shelves.shipped
            else Text(look.say("hall.none", folder=hall.house.scenarios)),
            *self._kept(look),
            *self._own(look),
            gap=14,
        )  # fmt: skip
        body = Scroll("scenarios", Panel(column, (24, 20), most=1140), self.offsets)
        return Pages(body, self._head(look))

    def _head(self, look: Look) -> Widget:
        other = "ko" if look.language == "en" else "en"
        return masthead(
            self, look, look.say("game.title"), look.say("game.subtitle"),
            self._tool(look, "howto", "hall.howto", self._explain, "book-open"),
            self._tool(look, "language", "hall.other_language", lambda: self._speak(other),
                       "languages"),
            self._tool(look, "quit", "hall.quit", self.back, "log-out"),
            can_go_back=False,
        )  # fmt: skip

    def _tool(self, look: Look, name: str, code: str, press: entering.Act, icon: str) -> Widget:
        """A button in the head; its icon alone where there is little room."""
        words = look.say(code) if look.points[0] >= WIDE else ""
        return Button(f"hall:{name}", words, press, weight="quiet", icon=icon)

    def _heading(self, look: Look, words: str) -> Widget:
        return Column(Nothing(4), Text(words, "title", bold=True), gap=0)

    def _last(self, look: Look) -> Widget | None:
        kept = self.hall.shelves.kept
        if not kept:
            return None
        return last_game(look, self.hall, kept[0], self._titles, lambda: self._resume(kept[0]))

    def _cards(self, entries: Sequence[Entry], first: int = 0) -> Widget:
        cards = [scenario_card(self.app.look, self.hall, entry, f"scenario:{n}")
                 for n, entry in enumerate(entries, start=first)]  # fmt: skip
        return Grid(*cards, least=280, most=3)

    def _own(self, look: Look) -> list[Widget]:
        shelves = self.hall.shelves
        words = Text(look.say("hall.own.where", folder=self.hall.house.own), "note",
                     colour=look.palette.soft)  # fmt: skip
        button = Flow(Button("hall:open", look.say("hall.open"), self._open, icon="folder-open"))
        parts: list[Widget] = [self._heading(look, look.say("hall.own"))]
        if shelves.own:
            parts.append(self._cards(shelves.own, len(shelves.shipped)))
        return [*parts, words, button]

    def _kept(self, look: Look) -> list[Widget]:
        shelves = self.hall.shelves
        others, finished = shelves.kept[1 : MOST_ROWS + 1], shelves.finished[:MOST_ROWS]
        columns = [
            Column(self._heading(look, words), *rows, gap=6)
            for words, rows in (
                (look.say("hall.kept"), self._rows(look, "kept", others)),
                (look.say("hall.finished"), self._rows(look, "finished", finished)),
            )
            if rows
        ]
        return [Grid(*columns, least=420, gap=24, most=2)] if columns else []

    def _rows(self, look: Look, kind: str, games: Sequence[KeptGame]) -> list[Widget]:
        return [
            kept_row(look, self.hall, game, self._titles, f"{kind}:{n}", self._resumer(game))
            for n, game in enumerate(games)
        ]

    @property
    def _titles(self) -> Titles:
        entries = self.hall.shelves.entries
        return {entry.id: entry for entry in reversed(entries)}

    # -- what can be done ------------------------------------------------------------------------

    def first_focus(self) -> str | None:
        """The game to go on with, else the first scenario."""
        return "kept:last" if self.hall.shelves.kept else "scenario:0"

    def shortcuts(self) -> Sequence[Shortcut]:
        """A letter for everything but the cards."""
        say = self.app.look.say
        found = [
            Shortcut("h", say("hall.howto"), self._explain),
            Shortcut("o", say("hall.open"), self._open),
            Shortcut("r", say("hall.read_again"), self.hall.read_again),
            Shortcut("q", say("hall.quit"), self.back),
        ]
        kept = self.hall.shelves.kept
        if kept:
            found.insert(0, Shortcut("g", say("hall.go_on"), lambda: self._resume(kept[0])))
        return found

    def back(self) -> None:
        """Ask before the window closes."""
        from game.window.screens.hall.quitting import Quitting

        self.app.open(Quitting(self.app))

    def returned(self) -> None:
        """Games have been played since."""
        self.hall.look_again()

    def dropped(self, path: str) -> None:
        """Open what was dropped on the window."""
        self.hall.open_path(path)

    def _resume(self, game: KeptGame) -> None:
        entering.resume(self.hall, game.path)

    def _resumer(self, game: KeptGame) -> entering.Act:
        return lambda: self._resume(game)

    def _explain(self) -> None:
        from game.window.screens.hall.how_to_play import HowToPlay

        self.app.open(HowToPlay(self.app))

    def _open(self) -> None:
        from game.window.screens.hall.open_path import OpenPath

        self.app.open(OpenPath(self.hall))

    def _speak(self, language: str) -> None:
        self.app.settle(replace(self.app.settings, language=language))
