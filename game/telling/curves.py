"""How gauges have stood over the turns, as the seat saw them then: for pictures and in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.engine.grid import GRID
from game.engine.view import View
from game.telling.gauges import readings
from game.telling.sitting import Sitting
from game.wording.gauges import Reading, bounds, good_for

Span = tuple[float, float]
"""The least and most that something may have been, in points; equal where it was seen sharply."""


@dataclass(frozen=True)
class Curve:
    """A gauge or metric at the start and after each turn; None where it was not seen.

    ``first`` is the turn after which the first of ``points`` stood: 0, or a later one where
    earlier turns are not known any more.
    ``low`` and ``high`` are the ends of its range, ``steps`` the points between them at which
    one word of its scale gives way to the next.
    """

    name: str
    title: str
    good: str
    points: tuple[Span | None, ...]
    low: float
    high: float
    steps: tuple[float, ...]
    first: int = 0

    @property
    def middles(self) -> list[float | None]:
        """The middle of what was seen, each time."""
        return [None if span is None else (span[0] + span[1]) / 2 for span in self.points]


@dataclass(frozen=True)
class Dial:
    """All that a gauge's picture shows: how it stands and how it has stood."""

    reading: Reading
    curve: Curve

    @property
    def before(self) -> Span | None:
        """What was seen a turn ago."""
        points = self.curve.points
        return points[-2] if len(points) > 1 else None


def dials(sitting: Sitting, names: Sequence[str]) -> list[Dial]:
    """Gauges or metrics as the seat sees them now and saw them before."""
    views = list(_views(sitting))
    return [Dial(it, _curve(sitting, it.name, views)) for it in readings(sitting, names)]


def curve(sitting: Sitting, name: str) -> Curve:
    """How a gauge or metric has stood."""
    return _curve(sitting, name, list(_views(sitting)))


def _curve(sitting: Sitting, name: str, views: Sequence[View]) -> Curve:
    """The same, from what the seat saw at the start and after each turn."""
    narrator, quantity = sitting.narrator, sitting.narrator.quantity(name)
    points = tuple(_span(sitting, seen, name) for seen in views)
    low, high = _range(sitting, name, points)
    return Curve(
        name=name,
        title=narrator.text(quantity.name),
        good=good_for(narrator, name, views[-1].seat),
        points=points,
        low=low,
        high=high,
        steps=tuple(step for step in _steps(sitting, name) if low < step < high),
        first=sitting.match.state.turn - len(points) + 1,
    )


def _views(sitting: Sitting) -> Iterable[View]:
    """What the seat saw before each turn played, and sees now."""
    yield from (sitting.view_before(reveal) for reveal in sitting.match.reveals)
    yield sitting.view()


def _span(sitting: Sitting, seen: View, name: str) -> Span | None:
    found = bounds(sitting.narrator, seen, name)
    return None if found is None else (found[0] / GRID, found[1] / GRID)


def _range(sitting: Sitting, name: str, points: Sequence[Span | None]) -> Span:
    """The range of a metric; for a gauge a hundred points, or as far as it has gone."""
    rules = sitting.match.rules
    if name in rules.tables["metric"]:
        place = rules.place("metric", name)
        return float(rules.metrics.low[place]) / GRID, float(rules.metrics.high[place]) / GRID
    ends = [end for span in points if span is not None for end in span]
    return min(0.0, *ends, 0.0), max(100.0, *ends, 100.0)


def _steps(sitting: Sitting, name: str) -> list[float]:
    """Where the words of a scale begin, its last step apart, which has no end."""
    scale = sitting.narrator.quantity(name).scale
    if scale is None:
        return []
    place = sitting.match.rules.place("scale", scale)
    return [step.below for step in sitting.narrator.document.scales[place].steps[:-1]]


def curve_words(sitting: Sitting, it: Curve) -> str:
    """A curve for who cannot see it: from where to where, and how far it went between."""
    seen = [(turn, value) for turn, value in enumerate(it.middles) if value is not None]
    if not seen:
        return sitting.words("curve.unseen", title=it.title)
    first, last = seen[0], seen[-1]
    if len(seen) == 1:
        return sitting.words("curve.one", title=it.title, now=_number(last[1]))
    lowest, highest = min(seen, key=lambda p: p[1]), max(seen, key=lambda p: p[1])
    return sitting.words(
        "curve.course",
        title=it.title,
        start=_number(first[1]),
        now=_number(last[1]),
        low=_number(lowest[1]),
        high=_number(highest[1]),
    )


def _number(points: float) -> str:
    return f"{points:.0f}" if abs(points) >= 20 or points == round(points) else f"{points:.1f}"
