"""Part 2: the gauges over time, beside what really happened."""

from __future__ import annotations

from game.engine import events
from game.engine.state import State
from game.report.accounts import level
from game.report.blocks import figure, linked, said, section, tabled
from game.report.findings import Findings
from game.report.markup import Content, Markup, joined, tag
from game.report.panel import Badge, Line, Panel, drawn
from game.wording.dates import day_month, day_of, turn_span
from game.wording.facts import fact_sentence, seat_of
from game.wording.gauges import band
from game.wording.numbers import whole


def course_section(found: Findings) -> Markup:
    """A chart for each gauge, what their marks mean, and a table of all turns."""
    charts = [chart(found, name, f"course-{i}") for i, name in enumerate(found.gauges)]
    return section(
        "course",
        found.say("course"),
        said(found.say("course.how"), " ", found.say("course.one_draw") if found.really else ""),
        tag("div", charts, class_="panels"),
        key(found),
        _turns(found),
    )


def chart(found: Findings, name: str, where: str, waits: bool = False) -> Markup:
    """One gauge: as played, as it was really decided with the same dice, turning points.

    ``waits``: what really happened is not shown at once.
    """
    calendar, title = found.rules.calendar, found.narrator.metric(name)
    reveals = found.match.reveals
    own = _line(found, "own", name, [reveals[0].before, *(r.after for r in reveals)])
    lines = [own]
    if found.really is not None:
        lines.insert(0, _line(found, "other", name, list(found.really.states)))
    last = own.points[-1][1]
    about = found.say("course.about", gauge=title, start=_whole(own.points[0][1]),
                      end=_whole(last), turns=found.turns)  # fmt: skip
    measured = [
        (dated.day, dated.what.measured[name])
        for dated in found.chronicle
        if name in dated.what.measured
    ]
    panel = Panel(
        title, about, day_of(calendar, 0.0), float(calendar.starts[-1]), found.language,
        tuple(lines), tuple(_badges(found, name)),
        tuple(dated.day for dated in found.chronicle), tuple(measured), waits,
    )  # fmt: skip
    word = band(found.narrator, name, last * 1000)
    change = f"{_whole(own.points[0][1])} → {_whole(last)}"
    caption = f"{change} ({word})" if word else change
    return figure(drawn(panel, where), tag("strong", title), " ", caption, kind="chart")


def _line(found: Findings, kind: str, name: str, states: list[State]) -> Line:
    starts = found.rules.calendar.starts
    return Line(
        kind,
        tuple((float(starts[s.turn]), level(found.match, s, name) / 1000.0) for s in states),
    )


def _badges(found: Findings, name: str) -> list[Badge]:
    """Turning points where they moved the gauge, at the end of their turn."""
    placed = []
    for number, point in enumerate(found.points, start=1):
        reveal = found.match.reveal_of(point.turn)
        if reveal is not None and point.of(name):
            day = float(found.rules.calendar.starts[point.turn])
            placed.append(Badge(number, day, level(found.match, reveal.after, name) / 1000.0))
    return placed


def _whole(points: float) -> str:
    return str(whole(points * 1000))


def key(found: Findings) -> Markup:
    """What lines and marks stand for."""
    marks = [("own", "course.own"), ("badge", "course.badge")]
    if found.really is not None:
        marks.insert(1, ("other", "course.other"))
    if found.chronicle:
        marks.append(("tick", "course.tick"))
    if any(set(dated.what.measured) & set(found.gauges) for dated in found.chronicle):
        marks.append(("measured", "course.measured"))
    items = [tag("li", _sample(mark), " ", found.say(code)) for mark, code in marks]
    return tag("ul", items, class_="key")


def _sample(mark: str) -> Markup:
    match mark:
        case "badge":
            inside = tag("circle", cx=20, cy=10, r=9, class_="badge")
        case "tick":
            inside = tag("path", d="M20 1l9 9l-9 9l-9 -9z", class_="tick")
        case "measured":
            inside = tag("path", d="M13 3l14 14M13 17l14 -14", class_="measured")
        case _:
            inside = tag("path", d="M2 10H38", class_=mark)
    return tag("svg", inside, viewBox="0 0 40 20", class_="sample", aria_hidden="true")


# -- turn by turn ----------------------------------------------------------------------------------


def _turns(found: Findings) -> Markup:
    """What was done, how the actors answered, and what really happened, turn by turn."""
    columns = ["turn", "done", "answered"] + (["really"] if _has_history(found) else [])
    head = [found.say(f"course.{column}") for column in columns]
    rows: list[list[Content]] = []
    for reveal in found.match.reveals:
        when = turn_span(found.rules.calendar, reveal.turn - 1, found.language)
        row: list[Content] = [
            joined([tag("b", str(reveal.turn)), tag("br"), when]),
            _done(found, reveal.turn),
            _answered(found, reveal.turn),
        ]
        if _has_history(found):
            row.append(_really(found, reveal.turn))
        rows.append(row)
    return tabled(found.say("course.table"), head, rows)


def _has_history(found: Findings) -> bool:
    return bool(found.document.history or found.chronicle)


def _done(found: Findings, turn: int) -> Markup:
    shown = (events.SEALED, events.REFUSED, events.CHOSEN, events.CONCLUDED, events.WALKED_OUT,
             events.BROKEN, events.LEAKED)  # fmt: skip
    reveal = found.match.reveal_of(turn)
    facts = [fact for fact in reveal.facts if fact.kind in shown] if reveal is not None else []
    told = []
    for fact in facts:
        seat, words = seat_of(found.narrator, fact), fact_sentence(found.narrator, fact)
        told.append(f"{found.narrator.seat(seat)}: {words}" if seat is not None else words)
    return _lines(told, found)


def _answered(found: Findings, turn: int) -> Markup:
    reveal = found.match.reveal_of(turn)
    facts = reveal.facts if reveal is not None else ()
    shown = (events.MOVED, events.STRUCK, events.LAPSED)
    return _lines([fact_sentence(found.narrator, f) for f in facts if f.kind in shown], found)


def _really(found: Findings, turn: int) -> Markup:
    """Days of the chronicle, or what the history says followed where there are none."""
    days = [dated for dated in found.chronicle if dated.turn == turn]
    told: list[Content] = [
        joined([tag("b", day_month(one.what.on, found.language)), " ",
                linked(found.sitting.pieces(one.what.text), found.narrator.terms)])
        for one in days
    ]  # fmt: skip
    if not told:
        told = [
            linked(found.sitting.pieces(one.followed), found.narrator.terms)
            for one in found.document.history
            if one.turn == turn
        ]
    return _lines(told, found)


def _lines(told: list[Content] | list[str], found: Findings) -> Markup:
    if not told:
        return tag("span", found.say("nothing"), class_="quiet")
    return tag("ul", [tag("li", one) for one in told], class_="tight")
