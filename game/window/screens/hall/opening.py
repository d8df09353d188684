"""The very first frame: the name of the game, while the scenarios are being opened."""

from __future__ import annotations

from game.window.look import Look
from game.window.screen import Screen
from game.window.widgets.layout import Column, Panel
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Rule, Widget


class Opening(Screen):
    """Nothing to press.  It needs neither icons nor anything that reads scenarios."""

    name = "opening"

    def build(self, look: Look) -> Widget:
        """A title in the upper third, as on a front page."""
        soft = look.palette.soft
        words = Column(
            Nothing(look.points[1] * 0.26),
            Text(look.say("game.title"), "display", bold=True),
            Text(look.say("game.subtitle"), "lead", colour=soft),
            Nothing(6),
            Rule(),
            Nothing(2),
            Text(look.say("frame.loading"), colour=soft),
        )
        return Panel(words, (32, 0), most=560)

    def back(self) -> None:
        """Esc ends the program: there is nothing yet to be lost."""
        self.app.is_running = False
