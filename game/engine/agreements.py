"""Agreements: signature by all parties, consent of actors, clocks of notice and expiry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.bodies import vote
from game.engine.formula import Value
from game.engine.grid import FOREVER, NEVER, Floats, Truths
from game.engine.parts import Consent, Package
from game.engine.state import IN_FORCE, LAPSED, SUSPENDED, UNDECIDED
from game.engine.table import agreed, clear, rules_of
from game.engine.turn import Turn

YEAR = 365.25
"""Days of a year of an agreement."""

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
    """What became of signatures this turn.

    ``concluded`` and ``declined`` packages, each (packages, R); ``agreed`` agreements whose
    draft came into force, (agreements, R); ``clauses`` of those drafts, (clauses, R);
    ``withheld`` drafts refused by each asked actor or body, (agreements × most asked, R).
    """

    concluded: Truths
    declined: Truths
    agreed: Truths
    clauses: Truths
    withheld: Truths


def conclude(turn: Turn, draws: Floats, votes: Floats) -> Outcome:
    """Bring into force what all seats have signed and all that are asked accept.

    ``draws`` (consents, R) decide the actors' consent, ``votes`` (votes, R) the bodies'
    uncertainty.  Signatures are used up either way.  All are asked before anything is entered,
    so that agreements concluded in the same turn do not depend on each other's order.
    """
    rules, size = turn.rules, turn.state.size
    outcome = Outcome(
        np.zeros((len(rules.packages), size), np.bool_),
        np.zeros((len(rules.packages), size), np.bool_),
        np.zeros((len(rules.agreements), size), np.bool_),
        np.zeros((len(rules.clauses), size), np.bool_),
        np.zeros((len(rules.agreements) * rules.most_asked, size), np.bool_),
    )
    dice, entries = (draws, votes), []
    for p, package in enumerate(rules.packages):
        if rules.agreements[package.agreement].drafts is None:
            entries.append(_conclude_package(turn, p, package, dice, outcome))
    entries += [_conclude_draft(turn, g, dice, outcome) for g in rules.talked]
    for entry in entries:
        if entry is not None:
            _enter(turn, entry)
    return outcome


@dataclass(frozen=True)
class _Entry:
    """An agreement that comes into force with a draft ``where`` all agreed.

    ``used`` says where signatures are used up, whatever came of them.
    """

    agreement: int
    code: Value
    lasts: Value
    where: Truths
    used: Truths


def _conclude_package(
    turn: Turn, p: int, package: Package, dice: tuple[Floats, Floats], outcome: Outcome
) -> _Entry | None:
    rules, state, g = turn.rules, turn.state, package.agreement
    agreement = rules.agreements[g]
    if not agreement.seats:
        return None
    ready = (state.status[g] != IN_FORCE) | (state.package[g] != p)
    for s in agreement.seats:
        ready = ready & (state.signed[s, g] == p)
    if not ready.any():
        return None
    accepted = ready.copy()
    for consent in package.consents:
        accepted &= says_yes(turn, consent, dice, ready, package.id)
    outcome.concluded[p] = accepted
    outcome.declined[p] = ready & ~accepted
    return _Entry(g, package.code, package.lasts, accepted, ready)


def _conclude_draft(
    turn: Turn, g: int, dice: tuple[Floats, Floats], outcome: Outcome
) -> _Entry | None:
    """Ask actors and bodies in written order; the first that refuses ends the asking."""
    rules, state = turn.rules, turn.state
    agreement, drafts = rules.agreements[g], rules_of(rules, g)[1]
    standing = agreed(rules, state, g)
    standing &= (state.status[g] != IN_FORCE) | (state.package[g] != state.draft[g])
    if not standing.any():
        return None
    code = state.draft[g].copy()
    for i, consent in enumerate(agreement.consents):
        asked = standing
        if consent.clauses:
            asked = asked & drafts.present[list(consent.clauses)][:, code].any(axis=0)
        if not asked.any():
            continue
        refused = asked & ~says_yes(turn, consent, dice, asked, agreement.id)
        outcome.withheld[g * rules.most_asked + i] = refused
        standing = standing & ~refused
    outcome.agreed[g] = standing
    for c, (owner, place) in enumerate(rules.clauses):
        if owner == g:
            outcome.clauses[c] = standing & drafts.present[place][code]
    lasts: Value = agreement.lasts
    if agreement.lasts_by >= 0:
        lasts = np.rint(drafts.values[agreement.lasts_by][code] * YEAR)
    return _Entry(g, code, lasts, standing, standing)


def says_yes(
    turn: Turn, consent: Consent, dice: tuple[Floats, Floats], asked: Truths, subject: str
) -> Truths:
    """Whether an actor accepts or a body passes what it is ``asked`` about, (R,).

    ``dice`` are the draws of the actors and of the bodies.
    """
    if consent.body >= 0:
        return vote(turn, consent, dice[1], asked, subject)
    return willing(turn, consent, dice[0])


def drop_refused(turn: Turn, outcome: Outcome) -> None:
    """Take refused drafts off the table; until now their effects could read them."""
    most = turn.rules.most_asked
    for g in turn.rules.talked:
        refused: Truths = np.any(outcome.withheld[g * most : (g + 1) * most], axis=0)
        if refused.any():
            clear(turn.state, g, refused)


def willing(turn: Turn, consent: Consent, draws: Floats) -> Truths:
    """Whether an actor of its true type accepts: its draw lies below the chance, (R,)."""
    turn.around.traits = turn.rules.trait_values[:, turn.state.types[consent.actor]]
    accepted: Truths = draws[consent.slot] < consent.chance.value(turn.around)
    turn.around.traits = None
    return accepted


def _enter(turn: Turn, entry: _Entry) -> None:
    """Let an agreement come into force with its draft, for some days (FOREVER: for good)."""
    state, g, where, lasts = turn.state, entry.agreement, entry.where, entry.lasts
    state.status[g][where] = IN_FORCE
    state.package[g] = np.where(where, entry.code, state.package[g])
    state.notice[g][where] = NEVER
    until = np.minimum(turn.around.today + lasts, FOREVER)
    state.expires[g] = np.where(where, np.where(lasts == FOREVER, FOREVER, until), state.expires[g])
    if turn.rules.agreements[g].drafts is None:
        state.signed[:, g, entry.used] = UNDECIDED
    else:
        clear(state, g, entry.used)


def breached(turn: Turn) -> Truths:
    """Breaches of agreements in force, (breaches, R); what ends an agreement lets it run out."""
    state = turn.state
    found = np.zeros((len(turn.rules.breaches), state.size), np.bool_)
    for i, breach in enumerate(turn.rules.breaches):
        found[i] = (state.status[breach.agreement] == IN_FORCE) & breach.when.value(turn.around)
    for i, breach in enumerate(turn.rules.breaches):
        if breach.ends:
            state.expires[breach.agreement][found[i]] = turn.around.today
    return found


def run_out(turn: Turn) -> Truths:
    """Agreements that lapse in this turn, by expiry or notice: (agreements, R)."""
    state, tomorrow = turn.state, turn.around.tomorrow
    standing = (state.status == IN_FORCE) | (state.status == SUSPENDED)
    noticed = (state.notice != NEVER) & (state.notice < tomorrow)
    lapsing: Truths = standing & (noticed | (state.expires < tomorrow))
    state.status[lapsing] = LAPSED
    state.notice[lapsing] = NEVER
    return lapsing
