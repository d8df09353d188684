"""What the seat may say at a table: what it costs, why it cannot be said, who kept silent."""

from __future__ import annotations

from game.engine.orders import Refusal
from game.engine.table import Move, rules_of
from game.telling.sitting import Sitting

COSTLY = ("tie_hands", "poll")
"""What costs capital to say."""


def saying_cost(sitting: Sitting, move: Move | None) -> int:
    """What something said costs; most is free, and so is silence (None)."""
    if move is None or move.word not in COSTLY:
        return 0
    rules = sitting.match.rules
    table, _ = rules_of(rules, rules.place("agreement", move.agreement))
    act = (table.ties if move.word == "tie_hands" else table.polls)[sitting.place]
    return 0 if act is None else act.cost


def saying_objections(sitting: Sitting, move: Move | None, planned: int) -> tuple[Refusal, ...]:
    """Why something cannot be said; ``planned`` is the capital that the plans take."""
    found = tuple(sitting.match.talk.objections(sitting.seat, move))
    if found or move is None or move.word not in COSTLY:
        return found
    cost, capital = saying_cost(sitting, move) + planned, sitting.view().capital
    return (Refusal("too_dear", "", {"cost": cost, "left": capital}),) if cost > capital else ()


def tie_words(sitting: Sitting, g: int) -> tuple[str, int, int] | None:
    """What would be said to tie one's hands, by how many points it binds, and its cost."""
    tie = rules_of(sitting.match.rules, g)[0].ties[sitting.place]
    if tie is None:
        return None
    word = sitting.narrator.document.commitments[tie.commitment]
    words = sitting.narrator.text(word.title).strip("“”‘’")
    return words, round(tie.raises / 1000), tie.cost


def silent_since(sitting: Sitting, said: int, heard: int) -> list[str]:
    """Names of others who have had the floor and said nothing, as far as the seat can know.

    ``said`` and ``heard`` are how much had been said, and how often a floor taken, before.
    What only its speaker learns of, as of a sounding at home, is silence to all others.
    """
    talk, place = sitting.match.talk, sitting.place
    spoke = {
        (one.seat, one.exchange)
        for one in talk.said[said:]
        if any(place in fact.seats for fact in one.facts)
    }
    return [
        sitting.narrator.seat(seat)
        for seat, exchange in talk.heard[heard:]
        if (seat, exchange) not in spoke and seat != sitting.seat
    ]
