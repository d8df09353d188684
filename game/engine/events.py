"""Typed facts of what happened in a turn, each with its cause and who may know it."""

from __future__ import annotations

from dataclasses import dataclass

SEALED = "sealed"  # an order was given and its condition met, if it had one
UNMET = "unmet"  # an order's condition was not met
MET = "met"  # an order's condition was met
REFUSED = "refused"  # an actor refused what an order asked
CONCLUDED = "concluded"  # an agreement came into force
DECLINED = "declined"  # an actor declined a package that all seats had signed
MOVED = "moved"  # an actor moved
STRUCK = "event"  # an event happened
CHOSEN = "chosen"  # a seat answered an event
LEAKED = "leaked"  # what was said to some came out
BREACHED = "breach"  # a party broke an agreement in force
LAPSED = "lapse"  # an agreement lapsed
CLOCK = "clock"  # a clock ran out
MADE = "made"  # a commitment was given
KEPT = "kept"  # a commitment was released
BROKEN = "broken"  # a commitment was broken
TABLED = "tabled"  # a seat put a draft on the table
COUNTERED = "countered"  # a seat put another draft in place of one
ACCEPTED = "accepted"  # a seat accepted the draft on the table
SPLIT = "split"  # a seat split off a part of the talks
TIED = "tied"  # a seat tied its hands in public
POLLED = "polled"  # a seat sounded its blocs
WALKED_OUT = "walked_out"  # a seat left the table
FELL = "fell"  # a draft lay too long and fell
WITHHELD = "withheld"  # an actor or a body refused an agreed draft
VOTED = "voted"  # a body voted
LEANING = "leaning"  # a seat was given another objective card
MESSAGE = "message"  # somebody was told something
CROSSED = "crossed"  # a leaning's red line was crossed
ENDED = "ended"  # the game ended

KINDS = (
    SEALED, UNMET, MET, REFUSED, CONCLUDED, DECLINED, MOVED, STRUCK, CHOSEN, LEAKED,
    BREACHED, LAPSED, CLOCK, MADE, KEPT, BROKEN, TABLED, COUNTERED, ACCEPTED, SPLIT, TIED, POLLED,
    WALKED_OUT, FELL, WITHHELD, VOTED, LEANING, MESSAGE, CROSSED, ENDED,
)  # fmt: skip

NOT_GIVEN = "not_given"  # the order was not given, or not carried out
TURNED_DOWN = "refused"  # the actor that it asks refused it
NOT_CONCLUDED = "not_concluded"  # the agreement was not concluded in this turn


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened; ``id`` names it as the scenario does.

    ``seats`` are the places of the seats that may know it; ``number`` is the place of a
    message's text among all acts, the code of a draft, or −1.  ``amounts`` are the votes for,
    against and abstained of each group of a body, in one row.  Of MET and UNMET ``condition``
    names the order or agreement on which the order depended, and ``reason`` says what an unmet
    one failed for.
    """

    kind: str
    id: str
    seats: tuple[int, ...]
    phase: str
    number: int = -1
    amounts: tuple[float, ...] = ()
    condition: str = ""
    reason: str = ""
