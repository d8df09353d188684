"""The briefing: where one is, who one is, what one wants, and which gauges count."""

from __future__ import annotations

from game.match.outcome import read_by
from game.telling.gauges import goal_gauges, headline
from game.terminal.situation import show_gauges
from game.terminal.table import Table
from game.wording.dates import day_of, span
from game.wording.facts import red_line


def show_briefing(table: Table, most_goals: int | None = None) -> None:
    """The whole page for the seat at the keyboard, with all its goals or the weightiest."""
    narrator, rules = table.narrator, table.match.rules
    header = narrator.document.scenario
    calendar = rules.calendar
    first = day_of(calendar, 0.0)
    last = day_of(calendar, float(calendar.starts[-1]) - 1)
    table.screen.heading(narrator.text(header.title), span(first, last, table.language))
    table.screen.line(table.told(header.briefing))
    _show_terms(table)
    _show_seat(table, most_goals)
    table.label("briefing.gauges")
    show_gauges(table, [*headline(table), *goal_gauges(table)], table.view(), None)
    table.screen.gap()
    turns = calendar.turns
    table.say("briefing.turns", turns=turns)


def _show_terms(table: Table) -> None:
    header = table.narrator.document.scenario
    raw = table.narrator.raw(header.briefing)
    linked = [term for term in table.narrator.terms if f"[[{term}" in raw]
    if linked:
        table.screen.gap()
        table.say("briefing.terms", terms=", ".join(table.narrator.terms[t] for t in linked),
                  first=linked[0])  # fmt: skip


def _show_seat(table: Table, most_goals: int | None) -> None:
    narrator = table.narrator
    place = table.match.rules.place("seat", table.seat)
    leaning = int(table.match.state.leanings[place, 0])
    card = narrator.leaning(place, leaning)
    table.label("briefing.you", seat=narrator.seat(table.seat), leaning=narrator.text(card.name))
    table.screen.line(table.told(narrator.document.seats[place].about), indent=2)
    table.screen.line(table.told(card.about), indent=2)
    show_goals(table, most_goals)


def show_goals(table: Table, most: int | None = None) -> None:
    """The goals of the seat, weightiest first, each with the gauges that count for it."""
    narrator = table.narrator
    place = table.match.rules.place("seat", table.seat)
    leaning = int(table.match.state.leanings[place, 0])
    card = narrator.leaning(place, leaning)
    ranked = sorted(enumerate(card.goals), key=lambda pair: (-pair[1].weight, pair[0]))
    table.label("briefing.goals")
    for number, (g, goal) in enumerate(ranked[:most], start=1):
        table.screen.line(narrator.text(goal.title), indent=2, mark=f"{number}. ")
        counting = [narrator.metric(n) for n in read_by(table.match.rules, place, leaning, g)]
        if counting and counting != [narrator.text(goal.title)]:
            table.say("briefing.counts", indent=5, gauges=", ".join(counting))
    if most is not None and len(ranked) > most:
        table.say("briefing.more_goals", indent=2, count=len(ranked) - most)
    for line in card.red_lines:
        name = f"{table.seat}.{card.id}.{line.id}"
        table.say("briefing.red_line", indent=2, line=red_line(narrator, name))
