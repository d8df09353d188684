"""One page for the projector: a number, a heading, what stands below, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable

from game.report.findings import Findings
from game.report.markup import Content, Markup, tag

SLIDES = 6
MINUTES = (2, 3, 4, 3, 2, 1)
"""How long the talk stays on each page; a quarter of an hour in all."""


def slide(
    found: Findings,
    number: int,
    title: str,
    *inside: Content | Iterable[Content],
    above: Content | Iterable[Content] = (),
) -> Markup:
    """Page ``number`` (from 1); ``above`` stands over its heading."""
    head = tag("h2", title, id=f"slide-{number}-title", tabindex=-1)
    foot = found.say("slide.foot", number=number, of=SLIDES, minutes=MINUTES[number - 1])
    return tag(
        "section",
        above,
        head,
        tag("div", *inside, class_="inside"),
        tag("p", foot, class_="foot"),
        class_="slide",
        id=f"slide-{number}",
        aria_labelledby=f"slide-{number}-title",
    )


def later(*inside: Content | Iterable[Content], step: int = 1) -> Markup:
    """What comes only when the teacher asks for it; without a script it is there at once.

    All of one ``step`` comes together.
    """
    return tag("div", *inside, class_="later", data_step=step)


def columns(*inside: Content | Iterable[Content]) -> Markup:
    """Beside each other where there is room."""
    return tag("div", *inside, class_="columns")
