"""Page 3: two turning points: what each side expected, three causes, the same dice otherwise."""

from __future__ import annotations

from game.match.outcome import TurningPoint
from game.report.findings import Findings
from game.report.instead import Instead
from game.report.markup import Markup, joined, tag
from game.report.sections.turning import fork_words
from game.report.slides.slide import columns, later, slide
from game.telling.predictions import result_words, results
from game.telling.turning import point_told
from game.wording.causes import foremost
from game.wording.numbers import rounded_points

MOST = 2
MOST_CAUSES = 3


def turning_slide(found: Findings) -> Markup:
    """The two that moved the first gauge most."""
    inside = [_point(found, number, point, fork) for number, point, fork in foremost_points(found)]
    return slide(
        found,
        3,
        found.say("slide.turning"),
        columns(inside) if inside else tag("p", found.say("turning.none")),
    )


def foremost_points(found: Findings) -> list[tuple[int, TurningPoint, Instead | None]]:
    """The two turning points weightiest for the first gauge, with their numbers, in order."""
    gauge = found.gauges[0]
    every = list(zip(range(1, len(found.points) + 1), found.points, found.forks, strict=True))
    ranked = sorted(every, key=lambda one: -abs(one[1].of(gauge)))[:MOST]
    return sorted(ranked, key=lambda one: one[0])


def _point(found: Findings, number: int, point: TurningPoint, fork: Instead | None) -> Markup:
    told = point_told(found.sitting, point)
    return tag(
        "div",
        tag("h3", tag("span", str(number), class_="badge-in"), f" {told.when} {told.deed}"),
        _expected(found, point),
        tag("p", tag("b", found.say("slide.causes", gauge=found.narrator.metric(found.gauges[0])))),
        _causes(found, point),
        later(tag("p", fork_words(found, fork, is_short=True), class_="fork")),
    )


def _expected(found: Findings, point: TurningPoint) -> Markup:
    """What each seat had predicted for that turn, if it had."""
    reveal = found.match.reveal_of(point.turn)
    assert reveal is not None, f"_expected: wants a turn that can be told, got {point.turn}"
    told = [
        f"{found.narrator.seat(seat)}: {result_words(found.narrator, result)}"
        for seat, decision in reveal.decisions.items()
        for result in results(found.narrator, decision.predictions, reveal.facts)
    ]
    head = tag("b", found.say("slide.expected"))
    if not told:
        return tag("p", head, " ", found.say("slide.no_predictions"))
    return joined([tag("p", head), tag("ul", [tag("li", one) for one in told])])


def _causes(found: Findings, point: TurningPoint) -> Markup:
    """What moved the first gauge most in that turn, whoever could know it."""
    reveal = found.match.reveal_of(point.turn)
    rows = [] if reveal is None else found.match.rows(reveal, found.gauges[0])
    causes = foremost(found.narrator, rows, MOST_CAUSES)
    items = [
        tag("li", tag("b", rounded_points(cause.amount)), f" {cause.words}") for cause in causes
    ]
    return tag("ul", items) if items else tag("p", found.say("nothing"))
