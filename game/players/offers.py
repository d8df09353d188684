"""Which draft a seat puts on the table of its own accord, where it does not merely concede.

A personality may say what it likes to offer.  And a seat that can sign alone bargains with
nobody but the actors that must agree: it weighs what a draft is worth by the odds of their yes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.grid import Floats, Truths
from game.engine.odds import odds
from game.engine.people import Stance
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT

Codes = NDArray[np.int32]


def liked(around: Around, g: int, stance: Stance | None, alone: Truths) -> Codes | None:
    """The draft that a stance likes best in each run, NO_DRAFT for none; None: it does not say.

    ``alone`` (R,) where only what nobody else need sign will do.
    """
    packages, (_, drafts) = around.rules.packages, rules_of(around.rules, g)
    offers = () if stance is None else stance.offers
    mine = [(packages[p].code, wish) for p, wish in offers if packages[p].agreement == g]
    if not mine:
        return None
    size = around.state.size
    wishes = np.array([np.broadcast_to(wish.value(around), size) for _, wish in mine])
    codes = np.array([code for code, _ in mine], np.int32)
    several = drafts.signers.sum(axis=0)[codes] > 1
    wishes = np.where(several[:, np.newaxis] & alone, -1.0, wishes)
    found: Codes = np.where(wishes.max(axis=0) > 0.0, codes[wishes.argmax(axis=0)], NO_DRAFT)
    return found


def weighed(chances: Floats, points: Floats, floor: float, several: Truths, alone: bool) -> Codes:
    """The draft with the largest gain over ``floor`` times its odds, in a single game: (1,).

    ``several`` (P,) drafts that others must sign too: not to be had where ``alone``.
    """
    gain = np.where(np.isfinite(points), points - floor, 0.0) * chances
    gain = np.where(several, 0.0, gain) if alone else gain
    best = int(gain.argmax())
    return np.array([best if gain[best] > 0.0 else NO_DRAFT], np.int32)


def odds_of(rules: Rules, known: State, seat: int) -> dict[int, Floats]:
    """By agreement, the odds of each draft as the seat sees them, where it can sign alone."""
    found = {}
    for g in rules.talked:
        _, drafts = rules_of(rules, g)
        lone = drafts.signers[seat] & (drafts.signers.sum(axis=0) == 1)
        if lone.any() and rules.agreements[g].consents:
            found[g] = odds(rules, known, g, known.beliefs[seat, :, :, 0])
    return found
