"""How things stand: the gauges in sight, what runs against the clock, what is asked."""

from __future__ import annotations

from enum import IntEnum

from game.engine.view import View
from game.match.outcome import read_by
from game.terminal.desk import LETTERS
from game.terminal.table import Table
from game.wording.clocks import (
    clock_sentences,
    marker_sentences,
    offer_sentences,
    word_sentences,
)
from game.wording.estimates import estimate_sentence
from game.wording.gauges import Reading, reading, trend_words, value_words

FEW = 3
"""Goals that count as the weightiest."""

MOST_GOAL_GAUGES = 4


def headline(table: Table) -> list[str]:
    """Ids of the gauges that are always in sight."""
    rules = table.match.rules
    return [
        rules.gauges[place].id if kind == "gauge" else rules.metrics.ids[place]
        for kind, place in rules.headline
    ]


def show_gauges(table: Table, names: list[str], seen: View, before: View | None) -> None:
    """One line per gauge: name, word and number, trend, and which way is good.

    Said in fewer words where a line would not fit the page.
    """
    readings = [reading(table.narrator, seen, name, before) for name in names]
    forms = ([gauge_row(table, it, form) for it in readings] for form in Form)
    rows = next((rows for rows in forms if table.screen.has_room(rows)), None)
    table.screen.table(rows or [gauge_row(table, it, Form.BARE) for it in readings])


class Form(IntEnum):
    """How many words a gauge's line takes."""

    FULL = 0
    SIGNS = 1
    BARE = 2


def gauge_row(table: Table, it: Reading, form: Form = Form.FULL) -> list[str]:
    """The columns of a gauge's line."""
    short = "" if form == Form.FULL else ".short"
    return [
        it.title,
        value_words(table.narrator, it, is_short=form > Form.FULL),
        trend_words(table.narrator, it, is_short=form == Form.BARE),
        table.words(f"good.{it.good}{short}"),
    ]


def goal_gauges(table: Table) -> list[str]:
    """Gauges that the seat's weightiest goals read and the headline lacks, as far as it sees."""
    rules, seen = table.match.rules, table.view()
    leaning = int(table.match.state.leanings[seen.seat, 0])
    weights = [weight for _, weight, _ in rules.seats[seen.seat].leanings[leaning].goals]
    ranked = sorted(range(len(weights)), key=lambda g: (-weights[g], g))[:FEW]
    read = [name for g in ranked for name in read_by(rules, seen.seat, leaning, g)]
    always = headline(table)
    return [
        name
        for name in dict.fromkeys(read)
        if name not in always and reading(table.narrator, seen, name).low is not None
    ][:MOST_GOAL_GAUGES]


def show_goal_gauges(table: Table) -> None:
    """How the gauges of the seat's own goals stand, and how they moved in the last turn."""
    names = goal_gauges(table)
    if names:
        table.label("goal_gauges")
        before = table.view_before(table.last) if table.last is not None else None
        show_gauges(table, names, table.view(), before)


def show_clocks(table: Table) -> None:
    """Deadlines, offers that await a signature, words that bind: what presses now."""
    seen = table.view()
    sentences = clock_sentences(table.narrator, seen) + offer_sentences(table.narrator, seen)
    sentences += word_sentences(table.narrator, seen)
    if sentences:
        table.label("clocks")
        table.bullets(sentences)


def show_questions(table: Table) -> None:
    """What events ask of the seat, with the answers and what they cost."""
    seen, narrator = table.view(), table.narrator
    for number, (event, answers) in enumerate(seen.asked.items(), start=1):
        place = narrator.rules.place("event", event)
        document = narrator.document.events[place]
        assert document.choice is not None
        table.label("question", number=number, event=narrator.event(event))
        table.screen.line(table.told(document.text), indent=2)
        for i, answer in enumerate(answers):
            option = document.choice.options[i]
            cost = table.words("cost", cost=option.cost) if option.cost else ""
            mark = f"q{number}{LETTERS[i]}  "
            table.screen.sides(narrator.text(option.title), cost, indent=2, mark=mark)
            if option.about is not None:
                table.screen.line(table.told(option.about), indent=7)
            if answer == document.choice.default:
                table.say("default_answer", indent=7)


def show_status(table: Table) -> None:
    """Everything the seat knows: gauges, metrics, deadlines, what is so, estimates."""
    seen, narrator = table.view(), table.narrator
    last = table.last
    before = table.view_before(last) if last is not None else None
    table.label("status.gauges")
    gauges = [gauge.id for gauge in narrator.rules.gauges]
    show_gauges(table, [*gauges, *_metrics(table, seen)], seen, before)
    show_clocks(table)
    markers = marker_sentences(narrator, seen)
    if markers:
        table.label("status.markers")
        table.bullets(markers)
    show_estimates(table)
    table.screen.gap()
    table.say("status.why")


def _metrics(table: Table, seen: View) -> list[str]:
    """All metrics but the blocs of others, of which the seat knows nothing."""
    rules = table.match.rules
    foreign = {
        bloc.id
        for bloc in rules.blocs
        if bloc.seat != seen.seat and reading(table.narrator, seen, bloc.id).low is None
    }
    return [name for name in rules.metrics.ids if name not in foreign]


def show_estimates(table: Table) -> None:
    """What the seat believes of those who have something to hide."""
    seen, narrator = table.view(), table.narrator
    found = [estimate_sentence(narrator, seen, actor.id) for actor in narrator.rules.actors]
    sentences = [sentence for sentence in found if sentence is not None]
    if sentences:
        table.label("status.estimates")
        table.bullets(sentences)
