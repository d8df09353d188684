"""Everybody in the game: capitals, the governments that answer them, the bodies that vote."""

from __future__ import annotations

from game.telling.briefing import Party, parties
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screens.page import Page
from game.window.widgets.layout import Column, Grid, Panel, Surface
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

KINDS = ("seat", "actor", "body")


def who_is_who(page: Page, look: Look) -> Widget:
    """A section for each kind that there is."""
    told = parties(page.sitting)
    sections = [
        Column(
            Text(look.say(f"briefing.who.{kind}"), "title", bold=True),
            Grid(*(_party(page, look, one) for one in told if one.kind == kind), least=300,
                 most=3),
        )
        for kind in KINDS
        if any(one.kind == kind for one in told)
    ]  # fmt: skip
    return Column(*sections, gap=22)


def _party(page: Page, look: Look, party: Party) -> Widget:
    colour = accent_of(look, page.sitting.narrator.document, party.id)
    edge = colour if party.kind == "seat" else look.palette.rule
    words = Column(
        Text(party.name, "lead", bold=True, colour=colour),
        _about(page, look, party),
        gap=4,
    )
    return Panel(words, (16, 12), Surface(look.palette.sheet, None, edge), radius=0)


def _about(page: Page, look: Look, party: Party) -> Widget | None:
    """Who it is.  What is said to a capital is for that capital; of others, who may govern."""
    if party.kind == "seat" and party.id != page.play.seat:
        narrator = page.sitting.narrator
        seat = next(one for one in narrator.document.seats if one.id == party.id)
        names = "; ".join(narrator.text(card.name) for card in seat.leanings)
        return Text(look.say("briefing.who.leanings", leanings=names))
    return page.prose(f"party:{party.id}", party.about) if party.about else None
