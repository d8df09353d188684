"""What a seat reads from a metric or gauge: a word, a whole number, a trend, what is good."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.grid import GRID
from game.engine.view import View
from game.wording.narrator import Narrator
from game.wording.numbers import arrow, whole


@dataclass(frozen=True)
class Reading:
    """A gauge as a seat sees it; ``low`` and ``high`` are None if unseen.

    They and ``change`` are whole points, or tenths where ``tenths`` says that the range is too
    narrow for whole points to tell anything.
    ``exact`` are thousandths, where the seat sees it sharply.
    ``change`` is the change of what is shown since the turn before, None if that is not known;
    ``good`` is high, low or neither, for the seat.
    """

    name: str
    title: str
    unit: str
    low: int | None
    high: int | None
    word: str
    exact: float | None
    change: int | None
    good: str
    tenths: bool = False

    @property
    def is_sharp(self) -> bool:
        """Whether the seat sees one number."""
        return self.low is not None and self.low == self.high

    @property
    def is_better(self) -> bool | None:
        """Whether the change is for the better; None if there is none or it does not matter."""
        if not self.change or self.good == "neither":
            return None
        return (self.change > 0) == (self.good == "high")


def good_for(narrator: Narrator, name: str, seat: int) -> str:
    """Whether a seat wants a metric high or low, or does not mind."""
    good = narrator.quantity(name).good
    if isinstance(good, str):
        return good
    return good.get(narrator.rules.seats[seat].id, "neither")


def reading(narrator: Narrator, view: View, name: str, before: View | None = None) -> Reading:
    """What ``view`` shows of a metric or gauge, and how it moved since ``before``."""
    found = bounds(narrator, view, name)
    earlier = bounds(narrator, before, name) if before is not None else None
    tenths = _is_narrow(narrator, name)
    change = None
    if found and earlier and found[0] == found[1] and earlier[0] == earlier[1]:
        change = _shown(found[0], tenths) - _shown(earlier[0], tenths)
    quantity = narrator.quantity(name)
    return Reading(
        name=name,
        title=narrator.text(quantity.name),
        unit=narrator.text(quantity.unit),
        low=_shown(found[0], tenths) if found else None,
        high=_shown(found[1], tenths) if found else None,
        word=band(narrator, name, (found[0] + found[1]) / 2) if found else "",
        exact=found[0] if found and found[0] == found[1] else None,
        change=change,
        good=good_for(narrator, name, view.seat),
        tenths=tenths,
    )


def band(narrator: Narrator, name: str, thousandths: float) -> str:
    """The word of the metric's scale for a value, as it is shown; empty without a scale."""
    scale = narrator.quantity(name).scale
    if scale is None:
        return ""
    steps = narrator.document.scales[narrator.rules.place("scale", scale)].steps
    points = whole(thousandths) if abs(thousandths) >= GRID else thousandths / GRID
    return narrator.text(next((s for s in steps if points < s.below), steps[-1]).word)


def value_words(narrator: Narrator, it: Reading, is_short: bool = False) -> str:
    """Value and word: ``strained (41)``, ``between 37 and 53`` or short ``37–53``, or not known."""
    if it.low is None or it.high is None:
        return narrator.say("gauge.unseen")
    number = _number(it.low, it.tenths, it.unit)
    if not it.is_sharp:
        low, high = _number(it.low, it.tenths), _number(it.high, it.tenths, it.unit)
        code = "gauge.hazy.short" if is_short else "gauge.hazy"
        both = narrator.say(code, low=low, high=high)
        return f"{it.word} ({both})" if it.word else both
    return f"{it.word} ({number})" if it.word else number


def number_words(narrator: Narrator, it: Reading) -> tuple[str, str]:
    """Value and word apart, the value in as few signs as can be: ``41`` and ``strained``."""
    if it.low is None or it.high is None:
        return narrator.say("gauge.unseen"), ""
    if it.is_sharp:
        return _number(it.low, it.tenths, it.unit), it.word
    low, high = _number(it.low, it.tenths), _number(it.high, it.tenths, it.unit)
    return narrator.say("gauge.hazy.short", low=low, high=high), it.word


def trend_words(narrator: Narrator, it: Reading, is_short: bool = False) -> str:
    """Arrow and whole change, and (unless short) if that is better or worse for the seat."""
    if it.change is None:
        return ""
    if it.change == 0:
        return "=" if is_short else f"= {narrator.say('gauge.steady')}"
    moved = f"{arrow(it.change)} {_number(abs(it.change), it.tenths)}"
    if it.is_better is None or is_short:
        return moved
    return f"{moved} {narrator.say('gauge.better' if it.is_better else 'gauge.worse')}"


NARROW = 20.0
"""Points of range below which a metric is shown in tenths (billions of dollars, say)."""


def _is_narrow(narrator: Narrator, name: str) -> bool:
    if name in narrator.rules.tables["gauge"]:
        return False
    table, metric = narrator.rules.metrics, narrator.rules.place("metric", name)
    return bool(table.high[metric] - table.low[metric] < NARROW * GRID)


def _shown(thousandths: float, tenths: bool) -> int:
    return whole(thousandths * 10) if tenths else whole(thousandths)


def _number(value: int, tenths: bool, unit: str = "") -> str:
    number = (
        f"{'-' if value < 0 else ''}{abs(value) // 10}.{abs(value) % 10}" if tenths else str(value)
    )
    if unit == "%":
        return f"{number}%"
    return f"{number} {unit}" if unit else number


def bounds(narrator: Narrator, view: View, name: str) -> tuple[float, float] | None:
    """Thousandths between which ``view`` shows a metric or gauge; None if it is unseen."""
    if name in narrator.rules.tables["gauge"]:
        value = view.gauges[narrator.rules.place("gauge", name)]
        return None if value is None else (value, value)
    metric = narrator.rules.place("metric", name)
    low, high = float(view.low[metric]), float(view.high[metric])
    if low != high and not narrator.rules.metrics.seen[view.seat, metric]:
        return None
    return low, high
