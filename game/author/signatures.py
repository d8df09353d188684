"""Nothing wanted from another party is an order's effect: warnings for those who forget it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.author.movers import PlaceOf, doer_of
from game.engine.formula import Ask, Expression, Formula, parts_of
from game.engine.parts import Deed, Phase
from game.engine.rules import Rules
from game.engine.state import blank
from game.engine.surroundings import Around
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.deeds import effects_of
from game.scenario.problems import Problems
from game.scenario.schema import effects as verbs
from game.scenario.schema.play import Order

BARGAINED = ("concluded", "package", "in_force", "agreed", "clause")
"""Kinds of deeds by which an agreement does what its parties signed."""

STANDING = ("agreed", "in_force")
"""Questions by which an order waits for an agreement."""

ENDINGS = (verbs.Notice, verbs.Rescind, verbs.Suspend, verbs.Resume, verbs.Lapse)


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report orders that do what another party would have to do, or to sign."""
    for k, order in enumerate(scenario.document.orders):
        for path, effect in effects_of(order):
            verb = next(name for name, model in verbs.VERBS.items() if type(effect) is model)
            spot = place(("orders", k, *path))
            other = _acts_for(scenario, effect)
            if other not in (None, order.seat):
                problems.warning("W515", spot, verb=verb, seat=order.seat, other=other)
            agreement = getattr(effect, verb)
            if isinstance(effect, ENDINGS) and not _is_party(scenario, order, agreement):
                problems.warning("W517", spot, verb=verb, seat=order.seat, agreement=agreement)
    for taking in _takings(scenario):
        problems.warning(
            "W516", place(scenario.notes[taking.change].path), metric=taking.metric,
            agreement=taking.agreement, seat=taking.seat, other=taking.other,
        )  # fmt: skip


def _acts_for(scenario: Scenario, effect: verbs.Effect) -> str | None:
    """The seat in whose place an effect acts: its word, its card, or capital taken from it."""
    words = {word.id: word.seat for word in scenario.document.commitments}
    match effect:
        case verbs.Commit():
            return words[effect.commit]
        case verbs.Release():
            return words[effect.release]
        case verbs.Grant(by=by) if by < 0:
            return effect.capital
        case verbs.Lean():
            return effect.leaning.partition(".")[0]
    return None


def _is_party(scenario: Scenario, order: Order, agreement: str) -> bool:
    treaties = {treaty.id: treaty for treaty in scenario.document.agreements}
    return order.seat in treaties[agreement].parties


# -- what is bargained for -----------------------------------------------------------------------


@dataclass(frozen=True)
class _Taking:
    """A change, by its number, that gives a seat what another party wants to keep."""

    change: int
    metric: str
    agreement: str
    seat: str
    other: str


def _takings(scenario: Scenario) -> Iterator[_Taking]:
    """Changes by orders that ask nobody, of metrics that an agreement changes as well."""
    rules, phase = scenario.rules, scenario.rules.phases["orders"]
    bargained = _bargained(rules)
    for row in np.setdiff1d(np.arange(phase.deed.size), phase.written):
        deed, m = phase.deeds[phase.deed[row]], int(phase.metric[row])
        doer, free = doer_of(rules, deed), scenario.document.stocks[m].moved_by is None
        if doer is None or not free or m not in bargained:
            continue
        k = deed.index if deed.kind == "order" else int(rules.options.order[deed.index])
        seat = rules.place("seat", doer)
        way = int(np.sign(phase.amount[0][row]))
        if rules.orders[k].consent is not None or way == 0 or wants(scenario, seat, m) != way:
            continue
        for g in sorted(bargained[m]):
            parties = rules.agreements[g].seats
            against = [s for s in parties if s != seat and wants(scenario, s, m) == -way]
            if seat in parties and against and not _waits(rules, phase, int(row), k, g):
                yield _Taking(phase.number + int(row), rules.metrics.ids[m],
                              rules.agreements[g].id, doer, rules.seats[against[0]].id)  # fmt: skip


def _agreement_of(rules: Rules, deed: Deed) -> int:
    """The agreement by which a deed of BARGAINED comes about."""
    if deed.kind == "clause":
        return rules.clauses[deed.index][0]
    whole = deed.kind in ("in_force", "agreed")
    return deed.index if whole else rules.packages[deed.index].agreement


def _bargained(rules: Rules) -> dict[int, set[int]]:
    """The agreements that change each metric, by metric."""
    found: dict[int, set[int]] = {}
    for phase in rules.phases.values():
        for place, m in zip(phase.deed, phase.metric, strict=True):
            deed = phase.deeds[place]
            if deed.kind in BARGAINED:
                found.setdefault(int(m), set()).add(_agreement_of(rules, deed))
    return found


def _waits(rules: Rules, phase: Phase, row: int, k: int, g: int) -> bool:
    """Whether the order, or this change of it, asks whether the agreement stands."""
    conditions = [formula for rows, formula in phase.whens if row in rows]
    available = rules.orders[k].available
    return any(
        _asks_for(rules, formula.tree, g)
        for formula in (*conditions, available)
        if formula is not None
    )


def _asks_for(rules: Rules, tree: Expression, g: int) -> bool:
    names = {**rules.tables["agreement_package"]}
    own = rules.agreements[g].id
    places = {place for name, place in names.items() if name.partition(".")[0] == own}
    return any(
        isinstance(part, Ask)
        and part.question in STANDING
        and part.arguments[0] in (places if part.question == "agreed" else {g})
        for part in parts_of(tree)
    )


def wants(scenario: Scenario, seat: int, metric: int) -> int:
    """1 where a seat wants a metric high, −1 where it wants it low, 0 where it does not say.

    It says so by ``good``; else by its goals, if all its leanings pull the same way.
    """
    good = scenario.document.stocks[metric].good
    name = scenario.rules.seats[seat].id
    word = good.get(name, "neither") if isinstance(good, dict) else good
    if word != "neither":
        return 1 if word == "high" else -1
    signs = {
        sign
        for leaning in scenario.rules.seats[seat].leanings
        for _, _, measure in leaning.goals
        if (sign := _pull(scenario.rules, measure, metric))
    }
    return signs.pop() if len(signs) == 1 else 0


def _pull(rules: Rules, measure: Formula, metric: int) -> int:
    """Whether a measure rises (1) or falls (−1) with a metric, all else as at the start."""
    values = []
    for bound in (rules.metrics.low, rules.metrics.high):
        state = blank(rules, np.zeros(1, np.int64))
        state.values[metric] = bound[metric]
        values.append(float(np.ravel(measure.value(Around(rules, state, 0)))[0]))
    return int(np.sign(values[1] - values[0]))
