"""Page 6: the exit ticket: one decision defended with one piece of evidence."""

from __future__ import annotations

from game.report.asked import questions_for
from game.report.findings import Findings
from game.report.markup import Markup, tag
from game.report.slides.slide import slide

MOST = 2


def ticket_slide(found: Findings) -> Markup:
    """The task; two questions for those who are done, and the way to the report."""
    asked = questions_for(found.match.scenario, found.match.state)[:MOST]
    more = [tag("li", found.narrator.text(one.text)) for one in asked]
    return slide(
        found,
        6,
        found.say("slide.ticket"),
        tag("p", found.say("slide.ticket.task"), class_="task"),
        tag("p", found.say("slide.ticket.graded")),
        tag("h3", found.say("slide.ticket.more")) if more else "",
        tag("ul", more) if more else "",
        tag("p", tag("a", found.say("slide.report"), href="#report"), class_="quiet"),
    )
