"""Page 2: the gauges, the turning points, then what really happened, as one draw of history."""

from __future__ import annotations

from game.report.findings import Dated, Findings
from game.report.markup import Markup, joined, tag
from game.report.sections.course import chart, key
from game.report.slides.slide import later, slide
from game.telling.turning import point_told
from game.wording.dates import day_month
from game.wording.numbers import rounded_points

MOST_DAYS = 3
"""Days of the chronicle that fit on a page."""


def gauges_slide(found: Findings) -> Markup:
    """Charts first; what really happened comes when it is asked for."""
    charts = [
        chart(found, name, f"slide-chart-{i}", waits=True) for i, name in enumerate(found.gauges)
    ]
    return slide(
        found,
        2,
        found.say("slide.gauges"),
        tag("div", charts, class_="panels"),
        key(found),
        _points(found),
        _really(found),
    )


def _points(found: Findings) -> Markup:
    """The turning points by number, a line each."""
    items = []
    for point in found.points:
        told = point_told(found.sitting, point)
        moved = ", ".join(f"{name} {rounded_points(amount)}" for _, name, amount in told.moved[:1])
        items.append(tag("li", f"{told.deed} ", tag("span", moved, class_="quiet")))
    return tag("ol", items, class_="points") if items else Markup()


def _really(found: Findings) -> Markup:
    days = chosen(found)
    if not days:
        return Markup()
    items = [
        tag("li", tag("b", day_month(dated.what.on, found.language)), " ",
            found.narrator.text(dated.what.text))
        for dated in days
    ]  # fmt: skip
    words = [tag("b", found.say("slide.really")), " ", found.say("slide.one_draw")]
    draw = tag("p", words, class_="really")
    return later(joined([draw, tag("ul", items, class_="days")]))


def chosen(found: Findings) -> list[Dated]:
    """Days of what the seats really did, spread over the game; others where there are none."""
    seats = set(found.rules.tables["seat"])
    own = [dated for dated in found.chronicle if dated.what.by in seats] or list(found.chronicle)
    if len(own) <= MOST_DAYS:
        return own
    step = (len(own) - 1) / (MOST_DAYS - 1)
    return [own[round(i * step)] for i in range(MOST_DAYS)]
