"""Typed facts of what happened in a turn, each with its cause and who may know it."""

from __future__ import annotations

from dataclasses import dataclass

SEALED = "sealed"  # an order was given and its condition met, if it had one
UNMET = "unmet"  # an order's condition was not met
REFUSED = "refused"  # an actor refused what an order asked
CONCLUDED = "concluded"  # an agreement came into force
DECLINED = "declined"  # an actor declined a package that all seats had signed
MOVED = "moved"  # an actor moved
STRUCK = "event"  # an event happened
CHOSEN = "chosen"  # a seat answered an event
LAPSED = "lapse"  # an agreement lapsed
CLOCK = "clock"  # a clock ran out
MADE = "made"  # a commitment was given
KEPT = "kept"  # a commitment was released
BROKEN = "broken"  # a commitment was broken
LEANING = "leaning"  # a seat was given another objective card
MESSAGE = "message"  # somebody was told something
CROSSED = "crossed"  # a leaning's red line was crossed
ENDED = "ended"  # the game ended

KINDS = (
    SEALED, UNMET, REFUSED, CONCLUDED, DECLINED, MOVED, STRUCK, CHOSEN,
    LAPSED, CLOCK, MADE, KEPT, BROKEN, LEANING, MESSAGE, CROSSED, ENDED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened; ``id`` names it as the scenario does.

    ``seats`` are the places of the seats that may know it; ``number`` is the place of a
    message's text among all acts, or −1.
    """

    kind: str
    id: str
    seats: tuple[int, ...]
    phase: str
    number: int = -1
