"""Everybody in the game: capitals, the governments that answer them, the bodies that vote."""

from __future__ import annotations

from game.telling.briefing import Party, parties, party
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screen import Dialog
from game.window.screens.page import Page
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Grid, Panel, Surface
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

KINDS = ("seat", "actor", "body")


def who_is_who(page: Page, look: Look) -> Widget:
    """A section for each kind that there is."""
    told = parties(page.sitting)
    sections = [
        Column(
            Text(look.say(f"briefing.who.{kind}"), "title", bold=True),
            Grid(*(party_panel(page, look, one) for one in told if one.kind == kind), least=300,
                 most=3),
        )
        for kind in KINDS
        if any(one.kind == kind for one in told)
    ]  # fmt: skip
    return Column(*sections, gap=22)


class Who(Dialog):
    """One of them, over another page."""

    name = "who"

    def __init__(self, page: Page, party: str) -> None:
        super().__init__(page.app)
        self._page, self._party = page, party

    def build(self, look: Look) -> Widget:
        """Its panel."""
        return party_panel(self._page, look, party(self._page.sitting, self._party))

    def foot(self, look: Look) -> Widget:
        """The way back."""
        return Flow(Button("who:close", look.say("frame.close"), self.back, weight="main"))

    def first_focus(self) -> str:
        """The way back."""
        return "who:close"


def party_panel(page: Page, look: Look, party: Party) -> Widget:
    """One of them: its name, who it is, what it may be, and what is believed of that."""
    colour = accent_of(look, page.sitting.narrator.document, party.id)
    edge = colour if party.kind == "seat" else look.palette.rule
    words = Column(
        Text(party.name, "lead", bold=True, colour=colour),
        _about(page, look, party),
        *_types(page, look, party),
        gap=4,
    )
    return Panel(words, (16, 12), Surface(look.palette.sheet, None, edge), radius=0)


def _types(page: Page, look: Look, party: Party) -> list[Widget]:
    """Each type of which it may be one, with how that shows; then the estimate."""
    if not party.types:
        return []
    soft = look.palette.soft
    found: list[Widget] = [Text(look.say("briefing.who.types"), "note", colour=soft)]
    for i, one in enumerate(party.types):
        key = f"type:{party.id}:{i}"
        name = Text(one.name, "note", bold=True)
        about = page.prose(key, one.about, "note") if one.about else None
        found.append(Column(name, about, gap=0))
    if party.estimate:
        words = look.say("briefing.who.estimate", estimate=party.estimate)
        found.append(Text(words, "note", colour=soft))
    return found


def _about(page: Page, look: Look, party: Party) -> Widget | None:
    """Who it is.  What is said to a capital is for that capital; of others, who may govern."""
    if party.kind == "seat" and party.id != page.play.seat:
        narrator = page.sitting.narrator
        seat = next(one for one in narrator.document.seats if one.id == party.id)
        names = "; ".join(narrator.text(card.name) for card in seat.leanings)
        return Text(look.say("briefing.who.leanings", leanings=names))
    return page.prose(f"party:{party.id}", party.about) if party.about else None
