"""A gauge in two histories: both lines, and the causes of what differs, which sum to it."""

from __future__ import annotations

from itertools import chain

from game.telling.compared import GaugeTold
from game.telling.sitting import Sitting
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.bars import BarRow, Bars
from game.window.widgets.chart import Chart, Series
from game.window.widgets.layout import Column, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.numbers import signed_decimals, tenths

WIDE = 820
"""Points of width from which chart and causes stand side by side."""

STEP = 10.0
"""Points; the axis begins and ends at whole steps, and has two at least."""


def gauge_panel(sitting: Sitting, look: Look, gauge: GaugeTold, turns: int) -> Widget:
    """The chart of both, and the causes beside it; below it where it is narrow."""
    then, now = tenths(gauge.then[-1]), tenths(gauge.now[-1])
    code = "compared.end" if gauge.difference else "compared.same"
    words = sitting.words(code, name=gauge.name, then=then, now=now, value=now)
    chart = _chart(look, gauge, turns, words)
    if not gauge.parts:
        return Column(Text(words, bold=True), chart, gap=8)
    causes = _causes(sitting, look, gauge)
    is_wide = look.points[0] >= WIDE
    both = Row(chart, causes, weights=(1, 1), gap=28) if is_wide else Column(chart, causes, gap=10)
    return Column(Text(words, bold=True), both, gap=8)


def _chart(look: Look, gauge: GaugeTold, turns: int, alt: str) -> Widget:
    lines = (("whatif.then", gauge.then, "grey"), ("whatif.now", gauge.now, "orange"))
    series = [
        Series(look.say(code), tuple((v / 1000, v / 1000) for v in values), look.accent(colour))
        for code, values, colour in lines
    ]
    return Chart(series, turns, axis=_axis(gauge), height=190, alt=alt)


def _axis(gauge: GaugeTold) -> tuple[float, float]:
    """Whole steps around all that either history came to."""
    points = [value / 1000 for value in chain(gauge.then, gauge.now)]
    low, high = min(points) // STEP * STEP, -(-max(points) // STEP) * STEP
    return low, max(high, low + 2 * STEP)


def _causes(sitting: Sitting, look: Look, gauge: GaugeTold) -> Widget:
    """Largest first; under a rule their sum, which is the difference to the last thousandth."""

    def colour(amount: float) -> Colour:
        return look.accent("orange") if amount > 0 else look.accent("grey")

    rows = [BarRow(one.sentence, one.amount, signed_decimals(one.amount)) for one in gauge.parts]
    total = BarRow(sitting.words("compared.total"), 0.0, signed_decimals(gauge.difference),
                   is_bold=True)  # fmt: skip
    return Column(Bars(rows, colour), Rule(), Bars([total], lambda _: look.palette.soft), gap=8)
