"""Leaving a game: it is kept, and one can go on later."""

from __future__ import annotations

from collections.abc import Sequence

from game.window.look import Look
from game.window.play import Play
from game.window.screen import Dialog, Shortcut
from game.window.widgets.button import Button
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget


class Leave(Dialog):
    """Go on, settings, or back to the scenarios."""

    name = "leave"
    width = 420.0

    def __init__(self, play: Play) -> None:
        super().__init__(play.app)
        self.play, self._below = play, play.app.screen

    def _briefing(self, look: Look) -> Widget | None:
        """The way back to the briefing, from a desk."""
        from game.window.screens.desk.desk import Desk

        below = self._below
        if not isinstance(below, Desk):
            return None
        return Button("leave:briefing", look.say("desk.briefing"), below.read_briefing,
                      icon="file-text", shortcut="B")  # fmt: skip

    def shortcuts(self) -> Sequence[Shortcut]:
        """What those of the desk do, this one does here too."""
        from game.window.screens.desk.desk import Desk

        below = self._below
        if not isinstance(below, Desk):
            return ()
        return (Shortcut("b", self.app.look.say("desk.briefing"), below.read_briefing),)

    def build(self, look: Look) -> Widget:
        """The ways, one under another."""
        trouble = self.play.trouble
        return Column(
            Text(look.say("leave.title"), "title", bold=True),
            Text(look.say("leave.kept") if trouble is None else trouble),
            Button("leave:on", look.say("leave.on"), self.back, weight="main", icon="play"),
            self._briefing(look),
            Button("leave:settings", look.say("keys.settings"), self.app.show_settings,
                   icon="settings"),
            Button("leave:keys", look.say("keys.title"), self.app.show_keys, icon="keyboard"),
            Button("leave:out", look.say("leave.out"), self.play.leave, icon="door-open"),
            gap=10,
        )  # fmt: skip
