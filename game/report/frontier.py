"""A picture of all drafts by what they are worth to two sides: zone, frontier, named papers.

An SVG file of its own: no script, no font but the reader's, readable in grey and by those who
do not tell red from green (shapes, not only colours).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from game.engine.deals import NO_SOLUTION, Deals

WIDTH, HEIGHT = 760, 600
LEFT, RIGHT, TOP, BOTTOM = 76, 30, 82, 128
INK, GREY, PALE, ZONE, ACCENT = "#1c2733", "#5d6b78", "#c3ccd4", "#e6f0e4", "#2f5d8a"
FONT = "system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif"
COLUMN, LINE, BADGE = 340, 24, 9
"""Pixels: width of a column and height of a line of the key, radius of a badge."""

NEAR = 45.0
"""Points below a reservation from which a draft is left out of the picture."""


@dataclass(frozen=True)
class Captions:
    """The words on the picture: title, one axis for each side, and the legend's entries."""

    title: str
    subtitle: str
    sides: tuple[str, str]
    legend: Mapping[str, str]  # draft, zone, frontier, reservation, nash, beyond


@dataclass(frozen=True)
class _Frame:
    """From points to pixels."""

    low: tuple[float, float]
    high: tuple[float, float]

    def x(self, points: float) -> float:
        width = WIDTH - LEFT - RIGHT
        return LEFT + width * (points - self.low[0]) / (self.high[0] - self.low[0])

    def y(self, points: float) -> float:
        height = HEIGHT - TOP - BOTTOM
        return HEIGHT - BOTTOM - height * (points - self.low[1]) / (self.high[1] - self.low[1])


def picture(deals: Deals, named: Sequence[tuple[str, int]], captions: Captions) -> str:
    """The picture of two sides' drafts; ``named`` are labels and codes of drafts to point out."""
    shown = _worth_showing(deals)
    frame = _frame(deals, shown)
    parts = [
        _opening(HEIGHT + LINE * ((len(named) + 1) // 2)),
        f"<title>{escape(captions.title)}</title>",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        _text(LEFT, 34, captions.title, size=19, weight=600),
        _text(LEFT, 58, captions.subtitle, fill=GREY),
        *_axes(frame, captions),
        _zone(deals, frame),
        *_dots(deals, shown, frame),
        _frontier(deals, frame),
        *_reservations(deals, frame),
        *_nash(deals, frame),
        *_badges(deals, named, frame),
        *_legend(captions),
        *_key(deals, named, frame, captions),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _opening(height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'font-family="{FONT}" font-size="13" fill="{INK}">'
    )


def _upright(words: str) -> str:
    """The name of the side whose points rise upwards."""
    turned = f'transform="translate(22 {TOP}) rotate(-90)"'
    return f'<text {turned} text-anchor="end" fill="{GREY}">{escape(words)}</text>'


def _worth_showing(deals: Deals) -> NDArray[np.intp]:
    """Codes of drafts drawn as dots: one for each different pair of points, far ones left out."""
    points = np.rint(deals.points * 2.0)
    _, first = np.unique(points, axis=1, return_index=True)
    floor = deals.reservations[:, np.newaxis] - NEAR
    near = np.all(deals.points[:, first] >= floor, axis=0)
    found: NDArray[np.intp] = first[near]
    return found


def _frame(deals: Deals, shown: NDArray[np.intp]) -> _Frame:
    points = np.concatenate([deals.points[:, shown], deals.reservations[:, np.newaxis]], axis=1)
    low, high = points.min(axis=1), points.max(axis=1)
    room = np.maximum((high - low) * 0.05, 2.0)
    return _Frame(
        (float(low[0] - room[0]), float(low[1] - room[1])),
        (float(high[0] + room[0]), float(high[1] + room[1])),
    )


def _axes(frame: _Frame, captions: Captions) -> list[str]:
    base, side = HEIGHT - BOTTOM, LEFT
    parts = [
        f'<path d="M{side} {TOP}V{base}H{WIDTH - RIGHT}" fill="none" stroke="{PALE}"/>',
        _text(WIDTH - RIGHT, base + 40, captions.sides[0] + " →", anchor="end", fill=GREY),
        _upright(captions.sides[1] + " →"),
    ]
    for tick in _ticks(frame.low[0], frame.high[0]):
        x = frame.x(tick)
        parts.append(f'<path d="M{x:.1f} {base}v5" stroke="{PALE}"/>')
        parts.append(_text(x, base + 20, f"{tick:g}", anchor="middle", fill=GREY))
    for tick in _ticks(frame.low[1], frame.high[1]):
        y = frame.y(tick)
        parts.append(f'<path d="M{side} {y:.1f}h-5" stroke="{PALE}"/>')
        parts.append(_text(side - 9, y + 4, f"{tick:g}", anchor="end", fill=GREY))
    return parts


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers, four to nine of them."""
    step = next(s for s in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1e9) if (high - low) / s <= 9)
    first = int(np.ceil(low / step))
    last = int(np.floor(high / step))
    return [step * i for i in range(first, last + 1)]


def _zone(deals: Deals, frame: _Frame) -> str:
    x, y = frame.x(float(deals.reservations[0])), frame.y(float(deals.reservations[1]))
    width, height = WIDTH - RIGHT - x, y - TOP
    if width <= 0 or height <= 0:
        return ""
    return f'<rect x="{x:.1f}" y="{TOP}" width="{width:.1f}" height="{height:.1f}" fill="{ZONE}"/>'


def _dots(deals: Deals, shown: NDArray[np.intp], frame: _Frame) -> list[str]:
    parts = []
    for code in shown.tolist():
        x, y = (frame.x(float(deals.points[0, code])), frame.y(float(deals.points[1, code])))
        inside = bool(deals.zone[code])
        colour, size = (ACCENT, 2.6) if inside else (PALE, 2.0)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" fill="{colour}"/>')
    return parts


def _frontier(deals: Deals, frame: _Frame) -> str:
    codes = np.flatnonzero(deals.frontier)
    if not codes.size:
        return ""
    points = deals.points[:, codes]
    inside = (points[0] >= frame.low[0]) & (points[1] >= frame.low[1])
    points = points[:, inside][:, np.argsort(points[0, inside], kind="stable")]
    path = " ".join(f"{frame.x(float(a)):.1f},{frame.y(float(b)):.1f}" for a, b in points.T)
    return f'<polyline points="{path}" fill="none" stroke="{INK}" stroke-width="1.6"/>'


def _reservations(deals: Deals, frame: _Frame) -> list[str]:
    x, y = frame.x(float(deals.reservations[0])), frame.y(float(deals.reservations[1]))
    style = f'fill="none" stroke="{GREY}" stroke-dasharray="5 4"'
    return [
        f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" {style}/>',
        f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" {style}/>',
    ]


def _nash(deals: Deals, frame: _Frame) -> list[str]:
    if deals.nash == NO_SOLUTION:
        return []
    a, b = deals.points[:, deals.nash]
    return [_star(frame.x(float(a)), frame.y(float(b)))]


def _star(x: float, y: float) -> str:
    turns = [np.pi * i / 5 for i in range(10)]
    spread = [(9.0, 4.0)[i % 2] for i in range(10)]
    corners = [(x + r * np.sin(t), y - r * np.cos(t)) for r, t in zip(spread, turns, strict=True)]
    path = " ".join(f"{a:.1f},{b:.1f}" for a, b in corners)
    return f'<polygon points="{path}" fill="#c98a1b" stroke="{INK}" stroke-width="1"/>'


def _badges(deals: Deals, named: Sequence[tuple[str, int]], frame: _Frame) -> list[str]:
    """A numbered badge beside each named draft in the picture, away from earlier badges."""
    parts: list[str] = []
    taken: list[tuple[float, float]] = []
    for number, (_, code) in enumerate(named, start=1):
        if not _is_inside(deals, code, frame):
            continue
        x, y = frame.x(float(deals.points[0, code])), frame.y(float(deals.points[1, code]))
        spots = [(x + dx, y + dy) for dx, dy in _AROUND]
        free = [s for s in spots if all(_apart(s, other) > 2 * BADGE for other in taken)]
        at = (free or spots)[0]
        taken.append(at)
        parts.append(f'<path d="M{x:.1f} {y:.1f}L{at[0]:.1f} {at[1]:.1f}" stroke="{INK}"/>')
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.4" fill="{INK}"/>')
        parts.append(_badge(*at, number))
    return parts


_AROUND = ((-15, -15), (15, -15), (-15, 15), (15, 15), (0, -22), (-24, 0), (0, 22), (36, -20))


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


def _badge(x: float, y: float, number: int) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{BADGE}" fill="{INK}"/>'
        f'<text x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle" font-size="11" '
        f'font-weight="600" fill="#ffffff">{number}</text>'
    )


def _is_inside(deals: Deals, code: int, frame: _Frame) -> bool:
    one, two = float(deals.points[0, code]), float(deals.points[1, code])
    return frame.low[0] <= one <= frame.high[0] and frame.low[1] <= two <= frame.high[1]


def _key(
    deals: Deals, named: Sequence[tuple[str, int]], frame: _Frame, captions: Captions
) -> list[str]:
    """What the badges stand for, in two columns; drafts beyond the picture say so."""
    parts = []
    half = (len(named) + 1) // 2
    for i, (label, code) in enumerate(named):
        x, y = LEFT + (i // half) * COLUMN, HEIGHT - 26 + LINE * (i % half)
        beyond = "" if _is_inside(deals, code, frame) else f" ({captions.legend['beyond']})"
        parts.append(_badge(x + 8, y - 4, i + 1))
        parts.append(_text(x + 26, y, label + beyond))
    return parts


def _legend(captions: Captions) -> list[str]:
    parts = []
    places = {"zone": 0, "frontier": 165, "nash": 283, "reservation": 413, "draft": 530}
    for key, away in places.items():
        x, y = LEFT + away, HEIGHT - 58
        parts.append(_mark(key, x + 8, y - 4))
        parts.append(_text(x + 26, y, captions.legend[key], fill=GREY))
    return parts


def _mark(key: str, x: float, y: float) -> str:
    match key:
        case "zone":
            return (f'<rect x="{x - 8}" y="{y - 8}" width="16" height="16" fill="{ZONE}"/>'
                    f'<circle cx="{x}" cy="{y}" r="2.6" fill="{ACCENT}"/>')  # fmt: skip
        case "frontier":
            return f'<path d="M{x - 8} {y}h16" stroke="{INK}" stroke-width="1.6"/>'
        case "reservation":
            return f'<path d="M{x - 8} {y}h16" stroke="{GREY}" stroke-dasharray="5 4"/>'
        case "nash":
            return _star(x, y)
    return f'<circle cx="{x}" cy="{y}" r="2.4" fill="{PALE}"/>'


def _text(
    x: float,
    y: float,
    words: str,
    anchor: str = "start",
    fill: str = INK,
    size: int = 13,
    weight: int = 400,
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}" font-size="{size}" '
        f'font-weight="{weight}">{escape(words)}</text>'
    )
