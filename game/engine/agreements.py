"""Agreements: signature by all parties, consent of actors, clocks of notice and expiry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.grid import FOREVER, NEVER, Floats, Truths
from game.engine.parts import Consent
from game.engine.state import IN_FORCE, LAPSED, SUSPENDED, UNDECIDED
from game.engine.turn import Turn

UNTOUCHED = -2
"""A signature that nobody's order touches this turn."""


def sign(turn: Turn, active: Truths) -> None:
    """Put or withdraw the signatures that carried-out orders ask for.

    A seat that signs two packages of one agreement in the same turn has signed neither.
    """
    pens = np.full(turn.state.signed.shape, UNTOUCHED, np.int16)
    for signature in turn.rules.signatures:
        where = active[signature.option]
        if not where.any():
            continue
        if signature.when is not None:
            where = where & signature.when.value(turn.around)
        pen = pens[signature.seat, signature.agreement]
        agrees = (pen == UNTOUCHED) | (pen == signature.package)
        pen[where] = np.where(agrees, signature.package, UNDECIDED)[where]
    touched = pens != UNTOUCHED
    turn.state.signed[touched] = pens[touched]


@dataclass(frozen=True)
class Outcome:
    """Packages concluded and declined this turn, each (packages, R)."""

    concluded: Truths
    declined: Truths


def conclude(turn: Turn, draws: Floats) -> Outcome:
    """Bring into force what all seats have signed and all asked actors accept.

    ``draws`` (consents, R) decide the actors' consent.  Signatures are used up either way.
    """
    rules, state = turn.rules, turn.state
    shape = (len(rules.packages), state.size)
    outcome = Outcome(np.zeros(shape, np.bool_), np.zeros(shape, np.bool_))
    for p, package in enumerate(rules.packages):
        g = package.agreement
        agreement = rules.agreements[g]
        if not agreement.seats:
            continue
        ready = (state.status[g] != IN_FORCE) | (state.package[g] != p)
        for s in agreement.seats:
            ready = ready & (state.signed[s, g] == p)
        if not ready.any():
            continue
        accepted = ready.copy()
        for consent in package.consents:
            accepted &= willing(turn, consent, draws)
        outcome.concluded[p] = accepted
        outcome.declined[p] = ready & ~accepted
        _enter(turn, g, p, package.lasts, accepted)
        state.signed[:, g, ready] = UNDECIDED
    return outcome


def willing(turn: Turn, consent: Consent, draws: Floats) -> Truths:
    """Whether an actor of its true type accepts: its draw lies below the chance, (R,)."""
    turn.around.traits = turn.rules.trait_values[:, turn.state.types[consent.actor]]
    accepted: Truths = draws[consent.slot] < consent.chance.value(turn.around)
    turn.around.traits = None
    return accepted


def _enter(turn: Turn, g: int, p: int, lasts: float, where: Truths) -> None:
    state = turn.state
    state.status[g][where] = IN_FORCE
    state.package[g][where] = p
    state.notice[g][where] = NEVER
    state.expires[g][where] = FOREVER if lasts == FOREVER else turn.around.today + lasts


def run_out(turn: Turn) -> Truths:
    """Agreements that lapse in this turn, by expiry or notice: (agreements, R)."""
    state, tomorrow = turn.state, turn.around.tomorrow
    standing = (state.status == IN_FORCE) | (state.status == SUSPENDED)
    noticed = (state.notice != NEVER) & (state.notice < tomorrow)
    lapsing: Truths = standing & (noticed | (state.expires < tomorrow))
    state.status[lapsing] = LAPSED
    state.notice[lapsing] = NEVER
    return lapsing
