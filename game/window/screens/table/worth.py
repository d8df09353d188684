"""What the draft in the making is worth to the seat: points, a word, a bar, red lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.match.worth import Worth
from game.telling.valuing import crossed_lines, in_force_words, points_words, standing, whole_points
from game.window.accents import accent_of
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column, Row
from game.window.widgets.ranges import WorthBar
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told


def worth_part(screen: TableScreen, look: Look, told: Told) -> Widget:
    """All about the draft's worth; for a seat without a sheet, that it has none."""
    it, soft = told.bargain.worth, look.palette.soft
    title = Text(look.say("table.worth"), "title", bold=True)
    in_force = in_force_words(screen.sitting, told.bargain.agreement, told.seen)
    more = Text(in_force, "note", colour=soft) if in_force else None
    if it is None:
        return Column(title, Text(screen.sitting.words("worth.no_sheet")), more, gap=8)
    lying = _on_table(told)
    ends = look.say("table.worth.ends", floor=whole_points(it.reservation),
                    best=whole_points(it.best))  # fmt: skip
    if it.best <= it.reservation:
        ends = look.say("table.worth.never", floor=whole_points(it.reservation))
    rings = look.say("table.worth.rings", points=points_words(lying)) if lying else None
    return Column(
        title,
        _figure(look, it),
        _bar(screen, look, it, lying),
        *_crossed(screen, look, told, it),
        Text(ends, "note", colour=soft),
        Text(rings, "note", colour=soft) if rings else None,
        more,
        Label("eye-off", look.say("table.worth.secret"), "note", colour=soft),
        gap=8,
    )


def worth_line(screen: TableScreen, look: Look, told: Told) -> Widget | None:
    """The same in one line and its bar, for where there is little room."""
    it = told.bargain.worth
    if it is None:
        return None
    colour, mark = _tone(look, it)
    word = mark + look.say(f"table.band.{it.band}")
    line = look.say("table.worth.line", points=points_words(it), word=word)
    return Row(Text([Run(line, True, colour)]), _bar(screen, look, it, _on_table(told)),
               weights=(1.2, 1), middle=True)  # fmt: skip


def _on_table(told: Told) -> Worth | None:
    """The worth of the draft on the table, where that is another one."""
    papers = told.bargain.papers
    return papers.worths[1] if told.bargain.is_fresh and _has_lying(told) else None


def _has_lying(told: Told) -> bool:
    papers = told.bargain.papers.papers
    return len(papers) > 1 and papers[1].code == told.bargain.lying


def _figure(look: Look, it: Worth) -> Widget:
    colour, mark = _tone(look, it)
    word = Column(
        Text(look.say("table.worth.points"), "note", colour=look.palette.soft),
        Text(mark + look.say(f"table.band.{it.band}"), "lead", True, colour),
        gap=0,
    )
    return Row(Text(points_words(it), "display", bold=True), word, weights=(0, 1), middle=True)


def _tone(look: Look, it: Worth) -> tuple[Colour, str]:
    """Colour and mark of how it looks to the seat."""
    if it.band in ("red_line", "below"):
        return look.palette.worse, "▼ "
    if it.band == "tolerable":
        return look.palette.ink, ""
    return look.palette.better, "▲ "


def _bar(screen: TableScreen, look: Look, it: Worth, lying: Worth | None) -> Widget:
    others = () if lying is None else (standing(lying),)
    document = screen.sitting.narrator.document
    return WorthBar(standing(it), others, accent_of(look, document, screen.play.seat))


def _crossed(screen: TableScreen, look: Look, told: Told, it: Worth) -> list[Widget]:
    lines = crossed_lines(screen.sitting, told.bargain.agreement, told.seen, it)
    return [Label("triangle-alert", line, colour=look.palette.worse) for line in lines]
