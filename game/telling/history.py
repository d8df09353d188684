"""What was done in the turns so far, as the seat may know it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.engine import events
from game.engine.events import Fact
from game.match.match import Reveal
from game.telling.sitting import Sitting
from game.wording.dates import turn_span
from game.wording.facts import fact_sentence, seat_of
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class PastTurn:
    """A turn (from 1), when it was, and what was done in it."""

    turn: int
    when: str
    sentences: tuple[str, ...]


def history(sitting: Sitting) -> list[PastTurn]:
    """All turns so far, the first first."""
    return [_past(sitting, reveal) for reveal in sitting.match.reveals]


def _past(sitting: Sitting, reveal: Reveal) -> PastTurn:
    said = deeds_told(sitting.narrator, sitting.match.facts_for(reveal, sitting.seat))
    when = turn_span(sitting.match.rules.calendar, reveal.turn - 1, sitting.language)
    return PastTurn(reveal.turn, when, tuple(said))


def deeds_told(narrator: Narrator, facts: Iterable[Fact]) -> list[str]:
    """Facts as sentences, each with whose deed it was."""
    said = []
    for fact in facts:
        if fact.kind != events.ENDED:
            seat, words = seat_of(narrator, fact), fact_sentence(narrator, fact)
            said.append(f"{narrator.seat(seat)}: {words}" if seat is not None else words)
    return said
