"""Our own mistake, told in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.app import App


class Trouble(Dialog):
    """What went wrong, and the ways on."""

    name = "trouble"

    def __init__(self, app: App, error: Exception) -> None:
        super().__init__(app)
        self._error = error

    def build(self, look: Look) -> Widget:
        """The sentence and two buttons."""
        what = f"{type(self._error).__name__}: {self._error}"[:300]
        return Column(
            Label("triangle-alert", look.say("trouble.title"), "title", True, look.palette.worse),
            Text(look.say("trouble.ours", what=what)),
            Flow(
                Button("trouble:close", look.say("frame.close"), self.back, weight="main"),
                Button("trouble:back", look.say("frame.back"), self._leave),
            ),
            gap=14,
        )

    def _leave(self) -> None:
        """Close, and leave the screen below too."""
        self.app.close()
        self.app.back()
