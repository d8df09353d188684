"""Questions that everybody hears being asked."""

from __future__ import annotations

from game.telling.sitting import Sitting
from game.telling.slips import QuestionCode, is_public, question_code, questions_of


def asked_aloud(sitting: Sitting) -> list[tuple[str, QuestionCode]]:
    """What events that everybody knows ask this turn, with the seat that is asked.

    A question keeps its number from turn to turn.
    """
    found = []
    for seat in sitting.match.rules.seats:
        asked = sitting.match.view(seat.id).asked
        for number, event in enumerate(questions_of(sitting.match.scenario, seat.id), start=1):
            if event.id in asked and is_public(event):
                found.append((seat.id, question_code(sitting.narrator, number, event)))
    return found
