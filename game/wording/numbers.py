"""Numbers as players read them: whole numbers and arrows in play, decimals only under why."""

from __future__ import annotations

from game.engine.grid import GRID

MINUS = "−"


def whole(thousandths: float) -> int:
    """Points rounded half away from zero: what a gauge shows in play."""
    size = int((abs(thousandths) + GRID / 2) // GRID)
    return -size if thousandths < 0 else size


def signed(number: int) -> str:
    """A whole number with its sign; zero has none."""
    return f"+{number}" if number > 0 else f"{MINUS}{-number}" if number < 0 else "0"


def tenths(thousandths: float) -> str:
    """Points to the tenth, rounded half away from zero: where two ends are compared."""
    size = whole(abs(thousandths) * 10)
    return f"{MINUS if thousandths < 0 and size else ''}{size // 10}.{size % 10}"


def decimals(thousandths: float) -> str:
    """Points to the last thousandth: for `why` only."""
    size = abs(round(thousandths))
    return f"{MINUS if thousandths < 0 else ''}{size // 1000}.{size % 1000:03d}"


def signed_decimals(thousandths: float) -> str:
    """The same with a plus sign for a gain."""
    return f"+{decimals(thousandths)}" if thousandths > 0 else decimals(thousandths)


def signed_tenths(points: float) -> str:
    """Points to a tenth, or to a hundredth where a tenth would be none, with their sign."""
    size = f"{abs(points):.1f}" if abs(points) >= 0.095 else f"{abs(points):.2f}"
    return f"{'+' if points > 0 else MINUS}{size}"


def arrow(change: float) -> str:
    """Which way something went."""
    return "▲" if change > 0 else "▼" if change < 0 else "="


STRONG, GREAT = 1000.0, 3000.0
"""Thousandths beyond which a cause gets two marks, and three."""


def marks(thousandths: float) -> str:
    """One to three arrows for a cause, by its size."""
    size = abs(thousandths)
    return arrow(thousandths) * (1 + (size > STRONG) + (size > GREAT))


def percent(share: float) -> int:
    """A share rounded to five per cent, as estimates are given."""
    return 5 * int(share * 20 + 0.5)


def rounded_points(thousandths: float) -> str:
    """A change in points with a sign: whole, or in tenths where whole points would say 0."""
    if whole(thousandths):
        return signed(whole(thousandths))
    tenths = whole(abs(thousandths) * 10)
    sign = MINUS if thousandths < 0 else "+"
    return f"{sign}0.{tenths}" if tenths else "0"
