"""How to play, on one page."""

from __future__ import annotations

from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

POINTS = (
    ("landmark", "seat"),
    ("list", "orders"),
    ("lock", "seal"),
    ("handshake", "table"),
    ("search", "why"),
    ("trophy", "end"),
    ("keyboard", "keys"),
)
"""What there is to know, each with its icon."""


class HowToPlay(Dialog):
    """A heading and a sentence or two for each step."""

    name = "how-to-play"
    width = 660.0

    def build(self, look: Look) -> Widget:
        """One step under another."""
        return Column(
            Text(look.say("howto.title"), "title", bold=True),
            Text(look.say("howto.lead"), "lead"),
            *(
                Column(
                    Label(icon, look.say(f"howto.{point}"), bold=True),
                    Text(look.say(f"howto.{point}.what"), colour=look.palette.soft),
                    gap=2,
                )
                for icon, point in POINTS
            ),
            Flow(Button("howto:close", look.say("frame.close"), self.back, weight="main")),
            gap=12,
        )
