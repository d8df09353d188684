"""How things stand: the gauges in sight, what runs against the clock, what is asked."""

from __future__ import annotations

from game.engine.view import View
from game.terminal.table import Table
from game.wording.clocks import (
    clock_sentences,
    marker_sentences,
    offer_sentences,
    word_sentences,
)
from game.wording.estimates import estimate_sentence
from game.wording.gauges import Reading, reading, trend_words, value_words


def headline(table: Table) -> list[str]:
    """Ids of the gauges that are always in sight."""
    rules = table.match.rules
    return [
        rules.gauges[place].id if kind == "gauge" else rules.metrics.ids[place]
        for kind, place in rules.headline
    ]


def show_gauges(table: Table, names: list[str], seen: View, before: View | None) -> None:
    """One line per gauge: name, word and number, trend, and which way is good."""
    readings = [reading(table.narrator, seen, name, before) for name in names]
    table.screen.table([gauge_row(table, it) for it in readings])


def gauge_row(table: Table, it: Reading) -> list[str]:
    """The columns of a gauge's line."""
    return [
        it.title,
        value_words(table.narrator, it),
        trend_words(table.narrator, it),
        table.words(f"good.{it.good}"),
    ]


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
            mark = f"q{number}{'abcdefghijkl'[i]}  "
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
    show_gauges(table, [*gauges, *narrator.rules.metrics.ids], seen, before)
    show_clocks(table)
    markers = marker_sentences(narrator, seen)
    if markers:
        table.label("status.markers")
        table.bullets(markers)
    show_estimates(table)
    table.screen.gap()
    table.say("status.why")


def show_estimates(table: Table) -> None:
    """What the seat believes of those who have something to hide."""
    seen, narrator = table.view(), table.narrator
    found = [estimate_sentence(narrator, seen, actor.id) for actor in narrator.rules.actors]
    sentences = [sentence for sentence in found if sentence is not None]
    if sentences:
        table.label("status.estimates")
        table.bullets(sentences)
