"""Behind the scenes: what computers had in mind; for who watches."""

from __future__ import annotations

from game.match.match import Reveal
from game.telling.sitting import Sitting
from game.wording.reasons import reason_sentence


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
