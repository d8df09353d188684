"""The briefing on the screen."""

from __future__ import annotations

from game.telling.briefing import Card, briefing
from game.terminal.screen import linked
from game.terminal.situation import show_gauges
from game.terminal.table import Table


def show_briefing(table: Table, most_goals: int | None = None) -> None:
    """The whole page for the seat at the keyboard, with all its goals or the weightiest."""
    told = briefing(table)
    table.screen.heading(told.title, told.period)
    table.screen.line(linked(told.text))
    if told.terms:
        names = ", ".join(table.narrator.terms[term] for term in told.terms)
        table.screen.gap()
        table.say("briefing.terms", terms=names, first=told.terms[0])
    _show_card(table, told.card, most_goals)
    table.label("briefing.gauges")
    show_gauges(table, list(told.gauges), table.view(), None)
    table.screen.gap()
    table.screen.line(told.turns)


def _show_card(table: Table, card: Card, most: int | None) -> None:
    """Who the seat is; its goals, each with the gauges that count for it; its red lines."""
    table.label("briefing.you", seat=card.name, leaning=card.leaning)
    table.screen.line(linked(card.about), indent=2)
    table.screen.line(linked(card.creed), indent=2)
    table.label("briefing.goals")
    for number, goal in enumerate(card.goals[:most], start=1):
        table.screen.line(goal.title, indent=2, mark=f"{number}. ")
        if goal.watch:
            table.screen.line(goal.watch, indent=5)
    if most is not None and len(card.goals) > most:
        table.say("briefing.more_goals", indent=2, count=len(card.goals) - most)
    for line in card.red_lines:
        table.say("briefing.red_line", indent=2, line=line)
