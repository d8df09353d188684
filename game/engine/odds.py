"""The odds that a draft gets all it needs besides signatures, for every draft at once."""

from __future__ import annotations

import numpy as np

from game.engine.bodies import count, supports
from game.engine.chance import Domain, bell, imaginary, words
from game.engine.grid import Floats
from game.engine.parts import Consent
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.table import rules_of

DRAWS = 32
"""How often each body is imagined to vote; its groups' uncertainty is the only chance in it."""


def odds(rules: Rules, state: State, g: int, believed: Floats) -> Floats:
    """Chance that all actors and bodies asked say yes to each draft of agreement ``g``, (P,).

    ``state`` of one run, as somebody knows or imagines it; ``believed`` (A, types) what is
    thought of the actors' hidden types.  Actors and bodies decide apart from each other, so the
    chances are multiplied.
    """
    _, drafts = rules_of(rules, g)
    many = state.repeat(drafts.size)
    many.draft[g] = np.arange(drafts.size)
    around = Around(rules, many, min(state.turn, rules.calendar.turns - 1))
    chance = np.ones(drafts.size)
    for consent in rules.agreements[g].consents:
        says_yes = (
            _of_body(around, consent)
            if consent.body >= 0
            else _of_actor(around, consent, believed[consent.actor])
        )
        if consent.clauses:
            asked = np.any(drafts.present[list(consent.clauses), :-1], axis=0)
            says_yes = np.where(asked, says_yes, 1.0)
        chance = chance * says_yes
    return chance


def _of_actor(around: Around, consent: Consent, believed: Floats) -> Floats:
    """The mean of an actor's chance over the types it may be."""
    total = np.zeros(around.state.size)
    for kind, share in enumerate(believed.tolist()):
        if share > 0.0:
            around.traits = around.rules.trait_values[:, kind]
            chance = np.minimum(np.maximum(consent.chance.value(around), 0.0), 1.0)
            total = total + share * chance
    around.traits = None
    return total


def _of_body(around: Around, consent: Consent) -> Floats:
    """The share of imagined votes that a body passes."""
    body = around.rules.bodies[consent.body]
    firm = supports(around, body, consent)
    raw = words(imaginary(consent.slot), np.arange(DRAWS), 0, Domain.VOTES, len(body.groups))
    noise = bell(raw)
    passed = np.zeros(around.state.size)
    for draw in range(DRAWS):
        support = firm.copy()
        for i, group in enumerate(body.groups):
            support[i] += group.sd * noise[i, draw]
        passed += count(around, body, support).passes(body)
    return passed / DRAWS
