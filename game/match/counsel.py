"""What would become of a draft: who has to say yes, how bodies would vote, what blocs would feel.

Worked out in worlds imagined from a view, so that it tells nothing that the seat does not
know: equal views give equal counsel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from game.engine.bodies import Vote, count, supports
from game.engine.chance import Domain, bell, words
from game.engine.formula import Formula, Number
from game.engine.grid import GRID, Floats
from game.engine.orders import Orders
from game.engine.parts import Consent
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.table import rules_of
from game.engine.view import View, imagine

WORLDS = 200
REACTION_WORLDS = 40
CERTAIN = 1e6
"""As a chance: always; as support: of every member."""

Range = tuple[int, int]
"""The tenth and the ninetieth of a hundred imagined numbers."""


@dataclass(frozen=True)
class Tally:
    """Votes that are to be expected, of a group or of a whole body."""

    yes: Range
    no: Range
    abstained: Range


@dataclass(frozen=True)
class Answer:
    """What an actor or a body would say: ``chance`` of yes; ``body`` or ``actor`` is −1.

    ``whole`` and ``groups`` are the votes of a body, None and empty for an actor.
    """

    chance: float
    actor: int = -1
    body: int = -1
    whole: Tally | None = None
    groups: tuple[Tally, ...] = ()


@dataclass(frozen=True)
class Counsel:
    """What is to be expected of a draft if all seats accept it.

    ``answers`` of all that are asked, in their order; ``chance`` that all say yes; ``moods``
    points by which each bloc at the seat's home would move in the turn (place in
    ``rules.blocs``, points), if the draft came into force.
    """

    answers: tuple[Answer, ...]
    chance: float
    moods: tuple[tuple[int, float], ...]


def counsel(rules: Rules, view: View, g: int, code: int) -> Counsel:
    """What the view's seat has to expect of a draft of agreement ``g``."""
    state, seed = imagine(rules, view, WORLDS, salt=view.known.turn)
    state.draft[g] = code
    around = Around(rules, state, state.turn)
    raw = words(seed, state.runs, state.turn + 1, Domain.VOTES, rules.votes)
    noise = bell(raw)
    drafts = rules_of(rules, g)[1]
    answers, chance = [], np.ones(state.size)
    for consent in rules.agreements[g].consents:
        if consent.clauses and not drafts.present[list(consent.clauses), code].any():
            continue
        if consent.body >= 0:
            answer, yes = _of_body(around, consent, noise)
        else:
            answer, yes = _of_actor(around, consent, view)
        answers.append(answer)
        chance = chance * yes
    return Counsel(tuple(answers), _mean(chance), _moods(rules, view, g, code))


def _mean(values: Floats) -> float:
    """Summed exactly, so that it is the same on every machine."""
    return float(np.rint(values * 1e6).sum() / 1e6 / values.size)


def _of_actor(around: Around, consent: Consent, view: View) -> tuple[Answer, Floats]:
    """The mean over the hidden types that the seat believes the actor may have."""
    actor = around.rules.actors[consent.actor]
    total = np.zeros(around.state.size)
    for kind in range(len(actor.types)):
        share = float(view.known.beliefs[view.seat, consent.actor, kind, 0])
        if share > 0.0:
            around.traits = around.rules.trait_values[:, kind]
            chance = np.minimum(np.maximum(consent.chance.value(around), 0.0), 1.0)
            total = total + share * chance
    around.traits = None
    return Answer(_mean(total), actor=consent.actor), total


def _of_body(around: Around, consent: Consent, noise: Floats) -> tuple[Answer, Floats]:
    """One vote in every world; ``noise`` as the votes of a turn have it."""
    body = around.rules.bodies[consent.body]
    support = supports(around, body, consent)
    for i, group in enumerate(body.groups):
        support[i] += group.sd * noise[consent.slot + i]
    votes = count(around, body, support)
    passed = votes.passes(body).astype(np.float64)
    groups = tuple(_tally(votes, [i]) for i in range(len(body.groups)))
    whole = _tally(votes, list(range(len(body.groups))))
    return Answer(_mean(passed), body=consent.body, whole=whole, groups=groups), passed


def _tally(votes: Vote, groups: list[int]) -> Tally:
    return Tally(
        _range(votes.yes[groups].sum(axis=0)),
        _range(votes.no[groups].sum(axis=0)),
        _range(votes.abstained[groups].sum(axis=0)),
    )


def _range(numbers: Floats) -> Range:
    ordered = np.sort(numbers)
    tenth = ordered.size // 10
    return int(ordered[tenth]), int(ordered[-1 - tenth])


# -- blocs -----------------------------------------------------------------------------------------


def _moods(rules: Rules, view: View, g: int, code: int) -> tuple[tuple[int, float], ...]:
    """How far each bloc at home would move in the turn, next to the same turn without a deal."""
    own = [b for b, bloc in enumerate(rules.blocs) if bloc.seat == view.seat]
    if not own:
        return ()
    willing = _everybody_willing(rules, g)
    state, seed = imagine(rules, view, REACTION_WORLDS, salt=view.known.turn)
    state.accepts[:, g] = False
    without = _next(willing, state, seed)
    state.draft[g] = code
    state.accepts[:, g] = True
    moved = (_next(willing, state, seed).values - without.values) / GRID
    return tuple((b, _mean(moved[rules.blocs[b].metric])) for b in own)


def _everybody_willing(rules: Rules, g: int) -> Rules:
    """The rules, but that whoever is asked about agreement ``g`` says yes."""
    yes = Formula.of(Number(CERTAIN))
    consents = tuple(
        replace(consent, chance=yes, support=tuple(yes for _ in consent.support))
        for consent in rules.agreements[g].consents
    )
    agreements = list(rules.agreements)
    agreements[g] = replace(agreements[g], consents=consents)
    return replace(rules, agreements=tuple(agreements))


def _next(rules: Rules, state: State, seed: int) -> State:
    return resolve(rules, state, Orders.none(rules, state.size), seed).state
