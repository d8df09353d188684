"""Turning points: the deeds that moved the gauges in sight most, whose they were, and why."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.parts import Deed
from game.match.outcome import TurningPoint, rows_behind, turning_points
from game.telling.behind import reasons_of
from game.telling.sitting import Sitting
from game.wording.causes import causes
from game.wording.dates import day_month, day_of

SLIGHT = 100
"""Thousandths below which a gauge is not named."""


@dataclass(frozen=True)
class RowTold:
    """Why a turning point moved a gauge (its id): a cause in words and its thousandths."""

    gauge: str
    words: str
    amount: float


@dataclass(frozen=True)
class PointTold:
    """A deed of a turn (from 1); ``when`` names turn and day.

    ``moved`` has id, name and thousandths of each gauge; ``reason`` is what a computer player had
    in mind with an order, empty where none gave it; ``rows`` are why each gauge moved.
    """

    turn: int
    when: str
    deed: str
    moved: tuple[tuple[str, str, float], ...]
    reason: str
    rows: tuple[RowTold, ...]


def turning_told(sitting: Sitting) -> list[PointTold]:
    """The turning points of a finished game, in their order."""
    points = turning_points(sitting.match, sitting.narrator.deed_of)
    return [point_told(sitting, point) for point in points]


def point_told(sitting: Sitting, point: TurningPoint) -> PointTold:
    """A turning point in words."""
    calendar, narrator = sitting.match.rules.calendar, sitting.narrator
    day = day_of(calendar, float(calendar.starts[point.turn - 1]))
    when = sitting.words("turning.when", turn=point.turn, day=day_month(day, sitting.language))
    moved = tuple(
        (name, narrator.metric(name), amount)
        for name, amount in point.moved
        if abs(amount) >= SLIGHT
    )
    rows = tuple(_rows(sitting, point))
    deed = who_did(sitting, point.deed)
    return PointTold(point.turn, when, deed, moved, _reason(sitting, point), rows)


def _rows(sitting: Sitting, point: TurningPoint) -> list[RowTold]:
    """The rows that can be felt, the gauge that moved most first."""
    narrator = sitting.narrator
    found = rows_behind(sitting.match, point, narrator.deed_of)
    return [
        RowTold(gauge, cause.words, cause.amount)
        for gauge, _ in point.moved
        for cause in causes(narrator, [row for name, row in found if name == gauge])
        if abs(cause.amount) >= SLIGHT
    ]


def who_did(sitting: Sitting, deed: Deed) -> str:
    """A deed with the name of whose it was."""
    narrator = sitting.narrator
    words = narrator.deed(deed)
    first = deed.id.partition(".")[0]
    match deed.kind:
        case "order" | "option" | "refused":
            return f"{narrator.seat(narrator.order_of(first).seat)}: {narrator.order(first)}"
        case "move":
            return f"{narrator.actor(first)}: {words}"
        case "choice":
            return f"{narrator.event(first)}: {words}"
        case "concluded" | "declined" | "package":
            return f"{narrator.agreement(first)}: {words}"
        case "lapse" | "lapsed":
            return narrator.say("fact.lapse", agreement=words).rstrip(".")
    return words


def _reason(sitting: Sitting, point: TurningPoint) -> str:
    if point.deed.kind not in ("order", "option"):
        return ""
    reveal = sitting.match.reveal_of(point.turn)
    assert reveal is not None, f"turning points are of turns that can be told, got {point.turn}"
    reasons = reasons_of(sitting, reveal)
    return reasons.get(point.deed.id.partition(".")[0], "")
