"""Behind the scenes: all that moved a gauge, and what computers had in mind; for who watches."""

from __future__ import annotations

from game.engine.attribution import gauge_rows
from game.engine.ledger import Row
from game.match.match import Match, Reveal
from game.telling.sitting import Sitting
from game.wording.reasons import reason_sentence


def all_rows(match: Match, reveal: Reveal, name: str) -> list[Row]:
    """All rows of a gauge or metric, whoever may know them."""
    rules = match.rules
    if name in rules.tables["gauge"]:
        gauge = rules.gauges[rules.place("gauge", name)]
        before, after = reveal.before.values, reveal.after.values
        return gauge_rows(rules, gauge, reveal.after, before, after, reveal.rows)
    place = rules.place("metric", name)
    return [row for row in reveal.rows if row.metric == place]


def reasons_of(sitting: Sitting, reveal: Reveal) -> dict[str, str]:
    """What the computer players had in mind in a turn, by order."""
    found = {}
    for s, seat in enumerate(sitting.match.rules.seats):
        leaning = int(reveal.before.leanings[s, 0])
        for reason in reveal.reasons.get(seat.id, ()):
            sentence = reason_sentence(sitting.narrator, reason, s, leaning)
            if sentence is not None:
                found[reason.order.partition(".")[0]] = sentence
    return found
