"""Part 3: five turning points, each with its rows, and what would have come of something else."""

from __future__ import annotations

from game.engine.ledger import FADE, Row
from game.match.outcome import TurningPoint, merged
from game.report.blocks import exact, said, section, tabled
from game.report.findings import Findings
from game.report.instead import Instead
from game.report.markup import Content, Markup, joined, tag
from game.telling.turning import point_told
from game.wording.causes import cause_of
from game.wording.numbers import whole


def turning_section(found: Findings) -> Markup:
    """All of them, in order of time."""
    pairs = zip(found.points, found.forks, strict=True)
    parts = [_point(found, i, *pair) for i, pair in enumerate(pairs, start=1)]
    return section(
        "turning",
        found.say("turning"),
        said(found.say("turning.how")),
        parts or said(found.say("turning.none")),
    )


def _point(found: Findings, number: int, point: TurningPoint, fork: Instead | None) -> Markup:
    told = point_told(found.sitting, point)
    head = tag("h3", tag("span", str(number), class_="badge-in"), " ", told.when, " ", told.deed)
    reason = said(found.say("turning.reason", reason=told.reason)) if told.reason else ""
    better = found.better(point)
    forks = [said(words, kind="fork") for words in (fork_words(found, fork), better) if words]
    return joined([head, reason, _rows(found, point), *forks])


def _rows(found: Findings, point: TurningPoint) -> Markup:
    """The rows of the deed in its turn, gauge by gauge; they sum to what it moved."""
    rows: list[list[Content]] = []
    for gauge, moved in point.moved:
        for row in rows_of(found, point, gauge):
            words = cause_of(found.narrator, row).words
            metric = found.narrator.metric(found.rules.metrics.ids[row.metric])
            rows.append([found.narrator.metric(gauge), words, metric, exact(row.amount)])
        in_all = found.say("sum", name=found.narrator.metric(gauge))
        rows.append([tag("b", in_all), "", "", tag("b", exact(moved))])
    head = [found.say(f"turning.{column}") for column in ("gauge", "cause", "through", "points")]
    return tabled(found.say("turning.rows"), head, rows, (3,))


def rows_of(found: Findings, point: TurningPoint, gauge: str) -> list[Row]:
    """The ledger's rows by which a turning point moved a gauge."""
    reveal = found.match.reveal_of(point.turn)
    assert reveal is not None, f"rows_of: wants a turn that can be told, got {point.turn}"
    return [row for row in found.match.rows(reveal, gauge) if _is_of(found, row, point)]


def _is_of(found: Findings, row: Row, point: TurningPoint) -> bool:
    """Whether a row records the deed itself; what wears off later is no part of it."""
    deed = found.narrator.deed_of(row.source, row.index)
    return row.source != FADE and deed is not None and merged(deed) == merged(point.deed)


def fork_words(found: Findings, fork: Instead | None, is_short: bool = False) -> str:
    """What would have come of the game without a deed of that turn."""
    if fork is None:
        return found.say("fork.nobody")
    seat, given = found.narrator.seat(fork.given.seat), fork.given.name
    name = found.narrator.event(given) if fork.given.is_answer else found.narrator.order(given)
    if fork.given.is_answer:
        head = found.say("fork.answer", seat=seat, event=name, turn=fork.given.turn)
    else:
        head = found.say("fork.order", seat=seat, order=name, turn=fork.given.turn)
    lost = [] if is_short else [_let_go(found, fork)]
    parts = [head, *_differences(found, fork), _ending(found, fork), *lost]
    return " ".join(part for part in parts if part)


def _differences(found: Findings, fork: Instead) -> list[str]:
    told = [shift for shift in fork.shifts if whole(shift.would) != whole(shift.was)]
    if not told:
        return [found.say("fork.same")]
    return [
        found.say("fork.gauge", gauge=found.narrator.metric(shift.name),
                  would=whole(shift.would), was=whole(shift.was))
        for shift in told
    ]  # fmt: skip


def _ending(found: Findings, fork: Instead) -> str:
    """The other ending, where there is one; a game cut short has none."""
    if fork.ending < 0 or not found.match.finished:
        return ""
    title = found.narrator.text(found.document.endings[fork.ending].title)
    is_same = fork.ending == int(found.match.state.ending[0])
    return found.say("fork.same_ending" if is_same else "fork.ending", ending=title)


def _let_go(found: Findings, fork: Instead) -> str:
    if not fork.let_go:
        return ""
    names = [
        found.narrator.event(one.name) if one.is_answer else found.narrator.order(one.name)
        for one in fork.let_go
    ]
    return found.say("fork.let_go", names=", ".join(dict.fromkeys(names)))
