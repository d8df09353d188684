"""The curtain between two people at one machine: nothing of either is in sight."""

from __future__ import annotations

from game.window.accents import accent_of
from game.window.look import Look
from game.window.play import Play
from game.window.screens.page import Page
from game.window.theme import Colour, mixed
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Surface
from game.window.widgets.middle import Middle
from game.window.widgets.scroll import Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

CALM = 0.8
"""Seconds in which a curtain that has just come stays closed: a second Enter was for the seal."""


class Curtain(Page):
    """A sheet in the accent of the seat that comes next; who presses the button sits down."""

    name = "curtain"

    def __init__(self, play: Play, seat: str) -> None:
        super().__init__(play)
        self._seat = seat

    def build(self, look: Look) -> Widget:
        """Who is wanted, and one button."""
        match, narrator = self.play.match, self.sitting.narrator
        name, turns = narrator.seat(self._seat), match.rules.calendar.turns
        accent = accent_of(look, narrator.document, self._seat)
        ground, ink = _calm(look, accent)
        turn = look.say("curtain.turn", seat=name, turn=self.play.turn + 1, turns=turns)
        words = Column(
            Text(f"{narrator.text(narrator.document.scenario.title)} · {turn}", colour=ink),
            Text(look.say("curtain.title", seat=name), "display", bold=True, colour=ink),
            Text(look.say("curtain.about"), "lead", colour=ink),
            Flow(Button("curtain:sit", look.say("curtain.sit", seat=name), self._sit,
                        accent=accent, size="lead")),
            gap=22,
        )  # fmt: skip
        middle = Middle(Panel(words, (24, 20), most=760))
        return Panel(Scroll("curtain", middle, self.offsets), 0, Surface(ground), radius=0)

    def first_focus(self) -> str:
        """The only button."""
        return "curtain:sit"

    def _sit(self) -> None:
        if self.app.age >= CALM:
            self.play.sit(self._seat)


def _calm(look: Look, accent: Colour) -> tuple[Colour, Colour]:
    """Ground and ink: a whole window in an accent that is made for a dark page would glare."""
    palette = look.palette
    if sum(palette.paper) > sum(palette.ink):
        return accent, palette.sheet
    return mixed(accent, palette.paper, 0.7), palette.ink
