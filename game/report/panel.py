"""A small chart of one number over time, as SVG that is readable in grey and from far away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from game.report.markup import Markup, tag
from game.wording.dates import MONTHS

WIDTH, HEIGHT = 640, 350
LEFT, RIGHT, TOP, BOTTOM = 64, 40, 34, 84
"""Pixels left free around the lines."""

LANE = HEIGHT - 62
"""Where the marks of what really happened stand."""

LEAST_SPAN = 20.0
"""Points of the axis at least, so that a quiet gauge looks quiet."""

MOST_MONTHS = 5
"""Names of months below the axis at most."""


@dataclass(frozen=True)
class Line:
    """A line through (day, points); ``kind`` is own or other, which looks different in grey too."""

    kind: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Badge:
    """A numbered mark on the own line."""

    number: int
    day: float
    value: float


@dataclass(frozen=True)
class Panel:
    """What a chart shows.

    ``title`` and ``about`` are read aloud; ``first`` is the date of day 0, ``days`` how many there
    are; ``ticks`` days on which something really happened; ``measured`` (day, points) what
    somebody measured.  ``waits``: what really happened is shown only when it is asked for.
    """

    title: str
    about: str
    first: date
    days: float
    language: str
    lines: tuple[Line, ...]
    badges: tuple[Badge, ...] = ()
    ticks: tuple[float, ...] = ()
    measured: tuple[tuple[float, float], ...] = ()
    waits: bool = False
    bounds: tuple[float, float] | None = None


def drawn(panel: Panel, name: str) -> Markup:
    """The chart; ``name`` is its own on the page."""
    frame = _Frame(panel)
    return tag(
        "svg",
        tag("title", panel.title, id=f"{name}-t"),
        tag("desc", panel.about, id=f"{name}-d"),
        _grid(frame),
        _months(panel, frame),
        _really(panel, frame),
        [_line(line, frame) for line in panel.lines if line.kind == "own"],
        [_end(line, frame) for line in panel.lines if line.kind == "own"],
        _badges(panel.badges, frame),
        class_="panel",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="img",
        aria_labelledby=f"{name}-t {name}-d",
    )


class _Frame:
    """From days and points to pixels."""

    def __init__(self, panel: Panel) -> None:
        seen = [value for line in panel.lines for _, value in line.points]
        seen += [value for _, value in panel.measured]
        low, high = panel.bounds or (min(seen, default=0.0), max(seen, default=1.0))
        room = max(LEAST_SPAN - (high - low), (high - low) * 0.15, 0.0) / 2
        if panel.bounds is None:
            low, high = low - room, high + room
        self.low, self.high, self.days = low, high, max(panel.days, 1.0)

    def x(self, day: float) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * day / self.days, 1)

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * share, 1)


def _grid(frame: _Frame) -> list[Markup]:
    """Three or four round numbers, with a hair-line each."""
    steps = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1e9)
    step = next(s for s in steps if (frame.high - frame.low) / s <= 4)
    first, last = int(np.ceil(frame.low / step)), int(np.floor(frame.high / step))
    found = []
    for number in range(first, last + 1):
        y = frame.y(step * number)
        found.append(tag("path", d=f"M{LEFT} {y}H{WIDTH - RIGHT}", class_="grid"))
        found.append(
            tag(
                "text",
                f"{step * number:g}",
                x=LEFT - 10,
                y=y + 8,
                class_="label",
                text_anchor="end",
            )
        )
    return found


def _months(panel: Panel, frame: _Frame) -> list[Markup]:
    """Where months begin, as many of them as can be read."""
    starts = []
    for day in range(int(panel.days) + 1):
        when = panel.first + timedelta(days=day)
        if when.day == 1:
            starts.append((day, when))
    every = max(1, -(-len(starts) // MOST_MONTHS))
    found = []
    for day, when in starts[::every]:
        words = f"{when.month}월" if panel.language == "ko" else MONTHS[when.month - 1][:3]
        x = frame.x(day)
        anchor = "end" if x > WIDTH - RIGHT - 30 else "start" if x < LEFT + 20 else "middle"
        found.append(tag("text", words, x=x, y=HEIGHT - 14, class_="label", text_anchor=anchor))
    return found


def _really(panel: Panel, frame: _Frame) -> Markup:
    """The other lines, days on which something really happened, what was measured."""
    others = [line for line in panel.lines if line.kind != "own"]
    return tag(
        "g",
        [_line(line, frame) for line in others],
        [_end(line, frame) for line in others],
        [_tick(day, frame) for day in panel.ticks],
        [_cross(day, value, frame) for day, value in panel.measured],
        class_="later" if panel.waits else None,
        data_step=1 if panel.waits else None,
    )


def _line(line: Line, frame: _Frame) -> Markup:
    path = " ".join(f"{frame.x(day)},{frame.y(value)}" for day, value in line.points)
    return tag("polyline", points=path, class_=line.kind)


def _tick(day: float, frame: _Frame) -> Markup:
    x = frame.x(day)
    return tag("path", d=f"M{x} {LANE - 9}l7 9l-7 9l-7 -9z", class_="tick")


def _cross(day: float, value: float, frame: _Frame) -> Markup:
    x, y = frame.x(day), frame.y(value)
    return tag("path", d=f"M{x - 7} {y - 7}l14 14M{x - 7} {y + 7}l14 -14", class_="measured")


def _end(line: Line, frame: _Frame) -> Markup:
    """A dot where a line ends."""
    day, value = line.points[-1]
    return tag("circle", cx=frame.x(day), cy=frame.y(value), r=6, class_=f"end-{line.kind}")


def _badges(badges: Sequence[Badge], frame: _Frame) -> list[Markup]:
    """Numbers above the line, or below where they would leave the picture."""
    found: list[Markup] = []
    taken: list[tuple[float, float]] = []
    for badge in badges:
        x, y = frame.x(badge.day), frame.y(badge.value)
        spots = [(x, y + off) for off in (-32, 32, -64, 64) if TOP - 16 < y + off < LANE - 22]
        free = [s for s in spots if all(max(abs(s[0] - a), abs(s[1] - b)) > 30 for a, b in taken)]
        at = (free or spots or [(x, y)])[0]
        taken.append(at)
        found.append(tag("path", d=f"M{x} {y}L{at[0]} {at[1]}", class_="stem"))
        found.append(tag("circle", cx=x, cy=y, r=5, class_="end-own"))
        found.append(tag("circle", cx=at[0], cy=at[1], r=16, class_="badge"))
        found.append(
            tag("text", str(badge.number), x=at[0], y=round(at[1] + 8, 1), class_="number",
                text_anchor="middle")
        )  # fmt: skip
    return found
