"""Gauges in a row each: which are in sight, how they stand, and in how many words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from game.match.outcome import read_by
from game.telling.sitting import Sitting
from game.wording.gauges import Reading, reading, trend_words, value_words

FEW = 3
"""Goals that count as the weightiest."""

MOST_GOAL_GAUGES = 4


class Form(IntEnum):
    """How many words a gauge's line takes."""

    FULL = 0
    SIGNS = 1
    BARE = 2


def gauge_row(sitting: Sitting, it: Reading, form: Form = Form.FULL) -> list[str]:
    """The columns of a gauge's line: name, word and number, trend, which way is good."""
    short = "" if form == Form.FULL else ".short"
    return [
        it.title,
        value_words(sitting.narrator, it, is_short=form > Form.FULL),
        trend_words(sitting.narrator, it, is_short=form == Form.BARE),
        sitting.words(f"good.{it.good}{short}"),
    ]


def headline(sitting: Sitting) -> list[str]:
    """Ids of the gauges that are always in sight."""
    rules = sitting.match.rules
    return [
        rules.gauges[place].id if kind == "gauge" else rules.metrics.ids[place]
        for kind, place in rules.headline
    ]


def goal_gauges(sitting: Sitting) -> list[str]:
    """Gauges that the seat's weightiest goals read and the headline lacks, as far as it sees."""
    rules, seen = sitting.match.rules, sitting.view()
    leaning = int(sitting.match.state.leanings[seen.seat, 0])
    weights = [weight for _, weight, _ in rules.seats[seen.seat].leanings[leaning].goals]
    ranked = sorted(range(len(weights)), key=lambda g: (-weights[g], g))[:FEW]
    read = [name for g in ranked for name in read_by(rules, seen.seat, leaning, g)]
    always = headline(sitting)
    return [
        name
        for name in dict.fromkeys(read)
        if name not in always and reading(sitting.narrator, seen, name).low is not None
    ][:MOST_GOAL_GAUGES]


def known_gauges(sitting: Sitting) -> list[str]:
    """All gauges, then all metrics but the blocs of others, of which the seat knows nothing."""
    rules, seen = sitting.match.rules, sitting.view()
    foreign = {
        bloc.id
        for bloc in rules.blocs
        if bloc.seat != seen.seat and reading(sitting.narrator, seen, bloc.id).low is None
    }
    metrics = [name for name in rules.metrics.ids if name not in foreign]
    return [*(gauge.id for gauge in rules.gauges), *metrics]


def readings(sitting: Sitting, names: Sequence[str]) -> list[Reading]:
    """How gauges or metrics stand now, and how they moved in the last turn."""
    last, seen = sitting.last, sitting.view()
    before = sitting.view_before(last) if last is not None else None
    return [reading(sitting.narrator, seen, name, before) for name in names]
