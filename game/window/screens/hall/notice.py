"""Something that went otherwise than wished, told in a sentence or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.app import App


class Notice(Dialog):
    """A heading (a code of the window's texts), sentences, and a button that closes."""

    name = "notice"

    def __init__(self, app: App, heading: str, sentences: Sequence[str]) -> None:
        super().__init__(app)
        self._heading, self._sentences = heading, sentences

    def build(self, look: Look) -> Widget:
        """One under another."""
        return Column(
            Label("info", look.say(self._heading), "title", True),
            *(Text(sentence) for sentence in self._sentences),
            Flow(Button("notice:close", look.say("frame.close"), self.back, weight="main")),
            gap=12,
        )
