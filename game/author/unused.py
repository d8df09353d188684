"""Things in a scenario that lead nowhere: set and never asked, never started, never moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from game.author.movers import PlaceOf
from game.engine.formula import Ask, Expression, Formula, parts_of
from game.engine.rules import Rules
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Workshop
from game.scenario.problems import Place, Problems


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report what the scenario defines itself and nothing uses.

    Worlds are let off: they offer what not every scenario uses.
    """
    acts = {
        (act.verb, act.target) for phase in scenario.rules.phases.values() for _, act in phase.acts
    }
    judged: tuple[tuple[str, str, Callable[[int], bool]], ...] = (
        ("W506", "markers", _markers(scenario, acts)),
        ("W507", "clocks", _clocks(scenario.rules, acts)),
        ("W509", "metrics", _metrics(scenario.rules)),
        ("W510", "events", _events(scenario.rules, acts)),
        ("W511", "commitments", lambda c: ("commit", c) in acts),
        ("W512", "blocs", _blocs(scenario.rules)),
        ("W520", "bodies", _bodies(scenario.rules)),
    )
    for code, section, is_used in judged:
        for i, thing in enumerate(getattr(scenario.document, section)):
            if not is_used(i) and is_own(section, i, place):
                problems.warning(code, place((section, i)), id=thing.id)


def is_own(section: str, i: int, place: PlaceOf) -> bool:
    """Whether the scenario itself brings an entry of a section, and not its world."""
    header = place(("scenario",)).file.rpartition("/")[0]
    return place((section, i)).file.rpartition("/")[0] == header


# -- what counts as used -------------------------------------------------------------------------

_Acts = set[tuple[str, int]]


def _bodies(rules: Rules) -> Callable[[int], bool]:
    consents = [
        *(order.consent for order in rules.orders),
        *(consent for agreement in rules.agreements for consent in agreement.consents),
        *(consent for package in rules.packages for consent in package.consents),
    ]
    asked = {consent.body for consent in consents if consent is not None}
    return lambda body: body in asked


def _markers(scenario: Scenario, acts: _Acts) -> Callable[[int], bool]:
    asked = asked_of(scenario, "marked")
    return lambda marker: marker in asked and ("mark", marker) in acts


def _clocks(rules: Rules, acts: _Acts) -> Callable[[int], bool]:
    return lambda clock: rules.clocks[clock].running or ("start", clock) in acts


def _metrics(rules: Rules) -> Callable[[int], bool]:
    moved = {int(m) for m in (*rules.metrics.pulled, *rules.metrics.noisy)}
    moved |= {int(m) for phase in rules.phases.values() for m in phase.metric}
    return lambda metric: metric in moved


def _blocs(rules: Rules) -> Callable[[int], bool]:
    moved = {int(m) for phase in rules.phases.values() for m in phase.metric}
    return lambda bloc: rules.blocs[bloc].metric in moved


def _events(rules: Rules, acts: _Acts) -> Callable[[int], bool]:
    return lambda event: bool(rules.events[event].open.any()) or ("trigger", event) in acts


# -- formulas ------------------------------------------------------------------------------------


def asked_of(scenario: Scenario, question: str) -> set[int]:
    """Of what a question is asked in any formula of a scenario."""
    return {
        part.arguments[0]
        for tree in (*trees_of(scenario.rules), *_trees_of_the_end(scenario))
        for part in parts_of(tree)
        if isinstance(part, Ask) and part.question == question
    }


def trees_of(thing: Any) -> Iterator[Expression]:
    """Every formula in compiled rules, or in a part of them."""
    if isinstance(thing, Formula):
        yield thing.tree
    elif isinstance(thing, Mapping):
        for value in thing.values():
            yield from trees_of(value)
    elif isinstance(thing, tuple):
        for value in thing:
            yield from trees_of(value)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from trees_of(getattr(thing, field.name))


def _trees_of_the_end(scenario: Scenario) -> Iterator[Expression]:
    """Formulas of verdicts and questions, which are asked after the game: not in the rules."""
    document = scenario.document
    shop = Workshop(document, lambda _: Place(""), Problems())
    lines = [line.when for verdict in document.verdicts for line in verdict.lines]
    for when in (*lines, *(question.when for question in document.questions)):
        formula = shop.optional(when, (), "truth")
        if formula is not None:
            yield formula.tree
