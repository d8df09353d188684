"""Closing the window."""

from __future__ import annotations

from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget


class Quitting(Dialog):
    """Whether the person means it."""

    name = "quitting"
    width = 420.0

    def build(self, look: Look) -> Widget:
        """A question and two answers."""
        return Column(
            Text(look.say("quit.title"), "title", bold=True),
            Text(look.say("quit.kept")),
            Flow(
                Button("quit:yes", look.say("hall.quit"), self._quit, weight="main",
                       icon="log-out"),
                Button("quit:no", look.say("quit.stay"), self.back),
            ),
            gap=14,
        )  # fmt: skip

    def _quit(self) -> None:
        self.app.is_running = False
