"""Page 1: silent writing. Why did the first gauge move?"""

from __future__ import annotations

from game.report.findings import Findings
from game.report.markup import Markup, joined, tag
from game.report.slides.slide import slide
from game.telling.briefing import period
from game.wording.gauges import band
from game.wording.numbers import arrow, whole


def writing_slide(found: Findings) -> Markup:
    """The question, the two numbers, and nothing that would answer it."""
    first = found.accounts[0]
    start, end = whole(first.start), whole(first.end)
    word = band(found.narrator, first.name, first.end)
    number = tag(
        "p",
        tag("span", str(start), class_="small"),
        f" {arrow(float(end - start))} ",
        tag("span", str(end)),
        tag("span", f" {word}", class_="small") if word else "",
        class_="huge",
    )
    return slide(
        found,
        1,
        found.say("slide.writing", gauge=first.title),
        number,
        tag("p", found.say("slide.writing.task"), class_="task"),
        above=_masthead(found),
    )


def _masthead(found: Findings) -> Markup:
    """The page's title: the scenario, when it was, who played."""
    seats = ", ".join(found.narrator.seat(seat) for seat in found.seats)
    line = found.say("masthead", seats=seats, period=period(found.sitting))
    title = found.narrator.text(found.document.scenario.title)
    return joined([tag("h1", found.say("title", scenario=title)), tag("p", line, class_="quiet")])
