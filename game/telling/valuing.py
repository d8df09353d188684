"""What a draft is worth to the seat by its own sheet: a word, and red lines that it crosses."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.state import IN_FORCE
from game.engine.treaty import NO_DRAFT, Sheet
from game.engine.view import View
from game.match.worth import Worth, sheet_of, worth
from game.scenario.schema.agreements import Sheet as WrittenSheet
from game.telling.sitting import Sitting
from game.wording.numbers import whole


@dataclass(frozen=True)
class Paper:
    """A draft and what it is called; ``before`` the draft that it changes."""

    title: str
    code: int
    before: int = NO_DRAFT


def worth_words(sitting: Sitting, g: int, seen: View, it: Worth) -> str:
    """The word for a draft with its points, the floor and the best, or the red lines crossed."""
    return sitting.words(
        f"worth.{it.band}",
        lines="; ".join(crossed_lines(sitting, g, seen, it)),
        points=points_words(it),
        floor=whole_points(it.reservation),
        best=whole_points(it.best),
    )


def crossed_lines(sitting: Sitting, g: int, seen: View, it: Worth) -> list[str]:
    """Titles of the red lines of the seat's sheet that a draft crosses."""
    if not it.crossed:
        return []
    sheet = sheet_of(sitting.match.rules, seen, g)
    assert sheet is not None, "crossed: wants a seat that has a sheet"
    written = written_sheet(sitting, g, sheet)
    return [sitting.narrator.text(written.red_lines[i].title) for i in it.crossed]


def written_sheet(sitting: Sitting, g: int, sheet: Sheet) -> WrittenSheet:
    """A sheet as its author wrote it, with the titles of its red lines."""
    document = sitting.narrator.document
    seat = document.seats[sheet.seat]
    return next(
        one
        for one in document.sheets
        if (one.seat, one.leaning) == (seat.id, seat.leanings[sheet.leaning].id)
        and one.agreement == document.agreements[g].id
    )


def standing(it: Worth) -> float:
    """Where a draft stands, −1 to 1: 0 is the least that is worth signing, 1 the best there is."""
    above, room = it.points - it.reservation, it.best - it.reservation
    if room <= 0:  # no draft is worth more than the reservation
        return -1.0 if above < 0 else 1.0
    return min(max(above / room, -1.0), 1.0)


def in_force_words(sitting: Sitting, g: int, seen: View) -> str:
    """What the paper in force that a new one would replace is worth; empty without one."""
    if seen.known.status[g, 0] != IN_FORCE:
        return ""
    it = worth(sitting.match.rules, seen, g, int(seen.known.package[g, 0]))
    return "" if it is None else sitting.words("paper.in_force", points=points_words(it))


def points_words(it: Worth) -> str:
    """The points of a draft, whole."""
    return whole_points(it.points)


def whole_points(points: float) -> str:
    """Points as a whole number, with a true minus."""
    return str(whole(points * 1000)).replace("-", "−")
