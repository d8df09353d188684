"""Who stands where as everybody knows it: for a map that all look at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.telling.landscape import Landscape, Party, Tie, landscape
from game.telling.public import as_seat
from game.telling.sitting import Sitting


def public_landscape(sitting: Sitting) -> Landscape:
    """What all seats see alike; a stance that only some believe in is left out.

    A tie that seats read otherwise is unseen, one that is good for some and bad for others neutral.
    """
    found = [landscape(as_seat(sitting, seat.id)) for seat in sitting.match.rules.seats]
    parties = zip(*(one.parties for one in found), strict=True)
    ties = zip(*(one.ties for one in found), strict=True)
    return Landscape(
        tuple(_party(alike) for alike in parties), tuple(_tie(sitting, alike) for alike in ties)
    )


def _party(seen: Sequence[Party]) -> Party:
    stances = {one.stance for one in seen}
    stance = stances.pop() if len(stances) == 1 else ""
    return replace(seen[0], stance=stance, is_own=False)


def _tie(sitting: Sitting, seen: Sequence[Tie]) -> Tie:
    if len({(one.words, one.strength) for one in seen}) > 1:
        unseen = sitting.words("gauge.unseen")
        return replace(seen[0], word=unseen, words=unseen, strength=0.0, side="unseen")
    sides = {one.side for one in seen}
    return replace(seen[0], side=seen[0].side if len(sides) == 1 else "neutral")
