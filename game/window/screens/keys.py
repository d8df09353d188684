"""The keys of a screen, listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screen import Dialog, Screen, Shortcut
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.app import App

EVERYWHERE = (
    ("key.tab", "keys.tab"),
    ("key.arrows", "keys.arrows"),
    ("key.enter", "keys.enter"),
    ("key.escape", "keys.escape"),
    ("key.pages", "keys.pages"),
    ("? F1", "keys.help"),
    ("Ctrl +", "keys.larger"),
    ("Ctrl −", "keys.smaller"),
    ("Ctrl ,", "keys.settings"),
    ("F2", "keys.language"),
    ("F11", "keys.full"),
)


class Keys(Dialog):
    """What keys do on the screen below, then what they do everywhere."""

    name = "keys"

    def __init__(self, app: App, screen: Screen) -> None:
        super().__init__(app)
        self._screen = screen

    def build(self, look: Look) -> Widget:
        """Two columns: the key and what it does."""
        way = self.app.settings.letters
        own = [
            (f"Ctrl {_name(one)}" if way == "ctrl" else _name(one), one.words)
            for one in self._screen.shortcuts()
            if way != "off" and one.words
        ] + list(self._screen.keys())
        everywhere = [
            (look.say(key) if key.startswith("key.") else key, look.say(words))
            for key, words in EVERYWHERE
        ]
        return Column(
            Text(look.say("keys.title"), "title", bold=True),
            *(_row(look, key, words) for key, words in own),
            Rule() if own else None,
            *(_row(look, key, words) for key, words in everywhere),
            Flow(Button("keys:close", look.say("frame.close"), self.back, weight="main")),
            gap=6,
        )


def _name(one: Shortcut) -> str:
    return one.label or one.letter.upper()


def _row(look: Look, key: str, words: str) -> Widget:
    return Row(Text(key, bold=True), Text(words, colour=look.palette.soft), weights=(1, 2))
