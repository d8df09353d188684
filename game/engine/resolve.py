"""One turn of the game: resolve(rules, state, orders, seed) → (state, facts, ledger).

The order of a turn is written out in ``_turn``; within a phase everything reads the phase's
start.  All runs of the state must still be going on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine import actors, agreements, conditions, scoring
from game.engine.chance import Domain, bell, uniform, words
from game.engine.conditions import Conditions
from game.engine.drift import drift
from game.engine.events import Fact
from game.engine.grid import NEVER, Floats, Truths
from game.engine.ledger import Ledger
from game.engine.orders import Orders, earn, give_back, given_orders, note_use, spend
from game.engine.parts import Event
from game.engine.phase import carry_out
from game.engine.rules import Rules
from game.engine.state import (
    BROKEN,
    HELD,
    IN_FORCE,
    KEPT,
    LAPSED,
    TIED,
    UNDECIDED,
    WALKED,
    State,
)
from game.engine.surroundings import Around
from game.engine.table import let_fall, rules_of
from game.engine.turn import Turn


@dataclass(frozen=True)
class Resolution:
    """What a turn led to; facts and ledger are empty unless they were asked for."""

    state: State
    facts: tuple[Fact, ...]
    ledger: Ledger


def resolve(
    rules: Rules,
    state: State,
    orders: Orders,
    seed: int,
    record: bool = False,
    use_up: bool = False,
) -> Resolution:
    """Play one turn in every run.

    With ``record`` every change leaves its ledger row and (for the first run) every fact is
    reported; the resulting state is the same either way, bit for bit.  With ``use_up`` the
    state given may be written over, for who never looks back.
    """
    if state.turn >= rules.calendar.turns or (state.ending != UNDECIDED).any():
        raise ValueError("resolve: a game that has ended cannot go on")
    new = state if use_up else state.copy()
    around = Around(rules, new, state.turn)
    ledger = Ledger() if record else None
    facts: list[Fact] | None = [] if record else None
    turn = Turn(rules, new, around, seed, ledger, facts)
    _turn(turn, orders)
    object.__setattr__(new, "turn", state.turn + 1)
    return Resolution(new, tuple(facts or ()), ledger or Ledger())


def _turn(turn: Turn, orders: Orders) -> None:
    rules, state = turn.rules, turn.state
    conditional = Conditions.of(orders)
    given = conditions.holding(rules, conditional, orders.chosen)
    answers = _answers(turn, orders)
    ready = state.ready.copy() if conditional else state.ready
    spend(rules, state, given, answers)
    note_use(rules, turn.around, given)
    _table(turn)

    consents = _draws(turn, Domain.CONSENT, rules.consents)
    votes = bell(words(turn.seed, state.runs, turn.number + 1, Domain.VOTES, rules.votes))
    turn.around.refresh()
    agreed = given & _asked(turn, given, consents, votes)[rules.options.order]
    done = conditions.holding(rules, conditional, agreed)
    turn.around.done = done
    agreements.sign(turn, done)
    outcome = agreements.conclude(turn, consents, votes)
    refused = given & ~agreed
    if conditional:
        concluded = _concluded(rules, outcome)
        done = conditions.holding(rules, conditional, done, concluded)
        turn.around.done = done
        refused = conditions.turned_down(rules, conditional, given, agreed, concluded)
        struck = given & ~done & ~refused
        give_back(rules, state, struck, ready)
        if turn.facts is not None:
            turn.facts[:] = conditions.without_votes(rules, turn.facts, struck)
            turn.facts += conditions.facts(rules, conditional, done, refused)
    _phase(turn, "consent", {
        "refused": refused, "concluded": outcome.concluded, "declined": outcome.declined,
        "agreed": outcome.agreed, "clause": outcome.clauses, "withheld": outcome.withheld,
    })  # fmt: skip

    agreements.drop_refused(turn, outcome)
    _phase(turn, "orders", {"order": given_orders(rules, done), "option": done,
                            "choice": _chosen(rules, answers),
                            "leaked": _leaks(turn, done | refused)})  # fmt: skip
    _rules(turn, "interactions")
    _actors(turn)
    _events(turn)
    _upkeep(turn)
    turn.around.refresh()
    drift(turn, _holding(turn, "couplings"))
    _rules(turn, "home")
    turn.around.refresh()
    scoring.keep_score(turn)
    scoring.finish(turn)
    let_fall(rules, state, turn.around.tomorrow, turn.facts)
    earn(rules, state)


def _phase(turn: Turn, name: str, happening: dict[str, Truths]) -> None:
    """Carry out a phase whose deeds are of several kinds, each given as (things, R)."""
    phase = turn.rules.phases[name]
    if not phase.deeds:
        return
    turn.around.refresh()
    rows = np.empty((len(phase.deeds), turn.state.size), np.bool_)
    for i, deed in enumerate(phase.deeds):
        rows[i] = happening[deed.kind][deed.index]
    carry_out(turn, phase, rows)


def _draws(turn: Turn, domain: Domain, count: int) -> Floats:
    return uniform(words(turn.seed, turn.state.runs, turn.number + 1, domain, count))


# -- orders ----------------------------------------------------------------------------------


def _answers(turn: Turn, orders: Orders) -> NDArray[np.int16]:
    """Answers to pending choices, defaults filled in: (events, R); none where none pends."""
    state = turn.state
    answers = np.where(orders.answers == UNDECIDED, turn.rules.defaults, orders.answers)
    answers[~state.asked] = UNDECIDED
    pending = answers != UNDECIDED
    state.answer[pending] = answers[pending]
    state.asked[...] = False
    return answers


def _chosen(rules: Rules, answers: NDArray[np.int16]) -> Truths:
    options = np.arange(len(rules.event_options))[:, np.newaxis]
    chosen: Truths = answers[rules.asked_by] == options
    return chosen


def _concluded(rules: Rules, outcome: agreements.Outcome) -> Truths:
    """Agreements that came into force in this turn, by package or draft: (agreements, R)."""
    found = outcome.agreed.copy()
    for p, package in enumerate(rules.packages):
        found[package.agreement] |= outcome.concluded[p]
    return found


def _leaks(turn: Turn, used: Truths) -> Truths:
    """Ways used (O, R), whether accepted or refused, of which the words come out: (O, R)."""
    if not turn.rules.leaks:
        return used  # no deed asks
    turn.around.refresh()
    draws = _draws(turn, Domain.LEAKS, turn.rules.leaks)
    leaked = np.zeros_like(used)
    for order in turn.rules.orders:
        if order.leak is not None:
            ways = list(order.leak.options)
            out = draws[order.leak.slot] < order.leak.chance.value(turn.around)
            leaked[ways] = used[ways] & out
    return leaked


def _asked(turn: Turn, active: Truths, draws: Floats, votes: Floats) -> Truths:
    """Whether each order is accepted by the actor or body it asks, (K, R); true where none is."""
    accepted = np.ones((len(turn.rules.orders), turn.state.size), np.bool_)
    for k, order in enumerate(turn.rules.orders):
        if order.consent is None:
            continue
        given: Truths = np.any(active[list(order.options)], axis=0)
        if not given.any():
            continue
        accepted[k] = agreements.says_yes(turn, order.consent, (draws, votes), given, order.id)
    return accepted


# -- the table -------------------------------------------------------------------------------


def _table(turn: Turn) -> None:
    """What was done at the table before the orders were sealed has its effects."""
    if not turn.rules.talked or not turn.rules.phases["table"].deeds:
        return
    said = turn.state.said.reshape(-1, turn.state.size)
    _phase(turn, "table", {"walked_out": (said & WALKED) != 0, "tied": (said & TIED) != 0})


# -- standing rules, actors, events ------------------------------------------------------------


def _rules(turn: Turn, name: str) -> None:
    phase = turn.rules.phases[name]
    if not phase.deeds:
        return
    turn.around.refresh()
    carry_out(turn, phase, _holding(turn, name))


def _holding(turn: Turn, name: str) -> Truths:
    """Which standing rules of a phase hold now, (deeds, R)."""
    phase, state = turn.rules.phases[name], turn.state
    rows = np.ones((len(phase.deeds), state.size), np.bool_)
    for i, deed in enumerate(phase.deeds):
        rule = turn.rules.rules[deed.index]
        if rule.when is not None:
            rows[i] = rule.when.value(turn.around)
        if rule.once:
            rows[i] &= ~state.held[deed.index]
            state.held[deed.index] |= rows[i]
    return rows


def _actors(turn: Turn) -> None:
    rules = turn.rules
    if not rules.actors:
        return
    draws = _draws(turn, Domain.ACTORS, 2 * len(rules.actors))
    hazy = any(actor.hazy for actor in rules.actors)
    haze = _draws(turn, Domain.READINGS, rules.readings if hazy else 0)
    for a, actor in enumerate(rules.actors):
        turn.around.refresh()
        seen = actors.readings(turn, haze) if actor.hazy else None
        made = actors.move(turn, a, draws, seen)
        turn.around.traits = rules.trait_values[:, turn.state.types[a]]
        carry_out(turn, rules.phases[f"actor:{actor.id}"], made)
        turn.around.traits = None


def _events(turn: Turn) -> None:
    rules, state = turn.rules, turn.state
    phase = rules.phases["events"]
    if not phase.deeds:
        return
    turn.around.refresh()
    draws = _draws(turn, Domain.EVENTS, rules.hazards)
    due = (state.due != NEVER) & (state.due < turn.around.tomorrow)
    state.due[due] = NEVER
    striking = due & (~rules.once | (state.happened == 0))
    for e, event in enumerate(rules.events):
        if event.open[turn.number]:
            striking[e] |= _strikes(turn, event, e, draws)
    state.happened[...] += striking
    state.asked[...] = striking & rules.asking
    carry_out(turn, phase, striking)


def _strikes(turn: Turn, event: Event, e: int, draws: Floats) -> Truths:
    """Whether an event that may happen by itself in this turn does: (R,)."""
    striking = turn.state.happened[e] == 0 if event.once else np.ones(turn.state.size, np.bool_)
    if event.when is not None:
        striking = striking & event.when.value(turn.around)
    if event.slot >= 0:
        chance = event.hazard[turn.number]
        if event.rate is not None:
            chance = chance * event.rate.value(turn.around)
        striking = striking & (draws[event.slot] < chance)
    return striking


# -- upkeep, couplings -------------------------------------------------------------------------


def _upkeep(turn: Turn) -> None:
    rules, state, tomorrow = turn.rules, turn.state, turn.around.tomorrow
    turn.around.refresh()
    lapsed_before = state.status == LAPSED
    breached = agreements.breached(turn)
    lapsing = agreements.run_out(turn)
    in_force = state.status == IN_FORCE
    packages = np.zeros((len(rules.packages), state.size), np.bool_)
    for p, package in enumerate(rules.packages):
        same = state.package[package.agreement] == package.code
        packages[p] = in_force[package.agreement] & same
    clauses = np.zeros((len(rules.clauses), state.size), np.bool_)
    for c, (g, place) in enumerate(rules.clauses):
        clauses[c] = in_force[g] & rules_of(rules, g)[1].present[place][state.package[g]]
    clocks = (state.clocks != NEVER) & (state.clocks < tomorrow)
    state.clocks[clocks] = NEVER
    made, kept, broken = _words(turn)
    _phase(turn, "upkeep", {
        "in_force": in_force, "package": packages, "clause": clauses,
        "breach": breached, "lapse": lapsing, "lapsed": lapsed_before, "clock": clocks,
        "made": made, "kept": kept, "broken": broken,
    })  # fmt: skip


def _words(turn: Turn) -> tuple[Truths, Truths, Truths]:
    """Commitments given, released and broken this turn, each (commitments, R).

    A word that is given and broken at once is both; one that is taken back before anybody
    could hear of it was not given.
    """
    state = turn.state
    made = (state.words == HELD) & ~state.heard
    kept = np.zeros(state.words.shape, np.bool_)
    broken = np.zeros(state.words.shape, np.bool_)
    for c, commitment in enumerate(turn.rules.commitments):
        held = state.words[c] == HELD
        if not held.any():
            continue
        if commitment.broken_by is not None:
            broken[c] = held & commitment.broken_by.value(turn.around)
        if commitment.released_by is not None:
            kept[c] = held & ~broken[c] & commitment.released_by.value(turn.around)
    state.words[kept] = KEPT
    state.words[broken] = BROKEN
    state.heard[...] = state.words == HELD
    return made, kept, broken
