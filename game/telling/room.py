"""All that a room full of people may know of a game at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.schema.values import Text
from game.telling.asked import asked_aloud
from game.telling.landscape import Landscape
from game.telling.public import public_clocks, public_readings, public_told, public_words
from game.telling.public_landscape import public_landscape
from game.telling.public_talks import PublicTalk, public_talks
from game.telling.reveal import Telling
from game.telling.sitting import Sitting
from game.telling.slips import QuestionCode
from game.wording.dates import turn_span
from game.wording.gauges import Reading


@dataclass(frozen=True)
class Room:
    """The public situation in the turn that is being planned (from 1).

    ``last`` is the turn before, ``asked`` are questions with the seat that is asked, ``idea`` the
    guided game's new idea, ``text`` what one reads before the first turn.
    """

    turn: int
    turns: int
    when: str
    readings: tuple[Reading, ...]
    clocks: tuple[str, ...]
    words: tuple[str, ...]
    last: Telling | None
    asked: tuple[tuple[str, QuestionCode], ...]
    talks: tuple[PublicTalk, ...]
    landscape: Landscape
    idea: Text | None
    text: Text | None


def room(sitting: Sitting) -> Room:
    """The situation as everybody knows it."""
    match, turns = sitting.match, sitting.match.rules.calendar.turns
    turn = min(match.state.turn + 1, turns)
    is_over = match.finished
    return Room(
        turn=turn,
        turns=turns,
        when=turn_span(match.rules.calendar, turn - 1, sitting.language),
        readings=tuple(public_readings(sitting)),
        clocks=() if is_over else tuple(public_clocks(sitting)),
        words=tuple(public_words(sitting)),
        last=public_told(sitting, match.reveals[-1]) if match.reveals else None,
        asked=() if is_over else tuple(asked_aloud(sitting)),
        talks=() if is_over else tuple(public_talks(sitting)),
        landscape=public_landscape(sitting),
        idea=sitting.stage.idea,
        text=None if match.reveals else match.scenario.document.scenario.briefing,
    )
