"""What the compiler does not need but players and professors do: texts, reasons, no dead ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel

from game.engine.formula import Ask, Expression, parts_of
from game.engine.rules import Act, Formula
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path
from game.scenario.problems import Place, Problems, closest
from game.scenario.schema.document import SeatDecision
from game.scenario.schema.values import Text

LONGEST_TITLE = 60
LINK = re.compile(r"\[\[([^\]|]*)(?:\|[^\]]*)?\]\]")

PlaceOf = Callable[[Path], Place]


def audit(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report what is missing or unused in a scenario that compiles."""
    _texts(scenario, place, problems)
    _reasons(scenario, place, problems)
    _movers(scenario, place, problems)
    _unused(scenario, place, problems)
    _guide(scenario, place, problems)
    _decisions(scenario, place, problems)
    _purses(scenario, place, problems)


# -- texts -------------------------------------------------------------------------------------


def texts_of(thing: Any, path: Path = ()) -> Iterator[tuple[Path, Text]]:
    """Every text in a document, with its path."""
    if isinstance(thing, Text):
        yield path, thing
    elif isinstance(thing, BaseModel):
        for name, field in type(thing).model_fields.items():
            yield from texts_of(getattr(thing, name), (*path, field.alias or name))
    elif isinstance(thing, list | tuple):
        for i, item in enumerate(thing):
            yield from texts_of(item, (*path, i))


def _texts(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    terms = {term.id for term in scenario.document.glossary}
    for path, text in texts_of(scenario.document):
        if text.ko is None and any(letter.isalpha() for letter in text.en):
            problems.warning("W501", place(path))
        if path[-1] == "title" and len(text.en) > LONGEST_TITLE:
            problems.warning("W502", place(path), length=len(text.en), most=LONGEST_TITLE)
        for said in (text.en, text.ko or ""):
            for link in LINK.findall(said):
                if link not in terms:
                    problems.error(
                        "E210", place(path), kind="term", id=link, suggestion=closest(link, terms)
                    )


# -- reasons and the signature rule --------------------------------------------------------------


def _reasons(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    for note in scenario.notes:
        if note.why is None:
            problems.warning("W503", place(note.path))
        if note.confidence is None:
            problems.warning("W504", place(note.path))


def _movers(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Nothing wanted from another is one's own to order."""
    rules = scenario.rules
    for phase in (rules.phases["orders"], rules.phases["consent"]):
        for i, deed in enumerate(phase.deed):
            seat = _orderer(scenario, phase.deeds[deed].kind, phase.deeds[deed].index)
            metric = scenario.document.metrics[int(phase.metric[i])]
            if seat is None or metric.moved_by is None or seat in metric.moved_by:
                continue
            note = scenario.notes[phase.number + i]
            allowed = ", ".join(metric.moved_by)
            problems.error("E505", place(note.path), metric=metric.id, seat=seat, allowed=allowed)


def _orderer(scenario: Scenario, kind: str, index: int) -> str | None:
    """The seat whose order a deed is; None for other deeds."""
    rules = scenario.rules
    if kind == "order":
        return rules.seats[rules.orders[index].seat].id
    if kind == "option":
        return rules.seats[int(rules.options.seat[index])].id
    return None


# -- things that nothing uses --------------------------------------------------------------------


def _unused(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    asked = {(p.question, p.arguments[0]) for tree in trees_of(scenario) for p in _questions(tree)}
    acts = {(act.verb, act.target) for act in _acts(scenario)}
    for m, marker in enumerate(scenario.document.markers):
        read, written = ("marked", m) in asked, ("mark", m) in acts
        if not (read and written) and _is_own("markers", m, place):
            problems.warning("W506", place(("markers", m)), id=marker.id)
    for c, clock in enumerate(scenario.document.clocks):
        if not clock.running and ("start", c) not in acts:
            problems.warning("W507", place(("clocks", c)), id=clock.id)


def _acts(scenario: Scenario) -> Iterator[Act]:
    for phase in scenario.rules.phases.values():
        yield from (act for _, act in phase.acts)


def _is_own(section: str, i: int, place: PlaceOf) -> bool:
    """Whether an entry is the scenario's own: worlds offer what not every scenario uses."""
    header = place(("scenario",)).file.rpartition("/")[0]
    return place((section, i)).file.rpartition("/")[0] == header


def _questions(tree: Expression) -> Iterator[Ask]:
    return (part for part in parts_of(tree) if isinstance(part, Ask))


def trees_of(thing: Any) -> Iterator[Expression]:
    """Every formula in compiled rules (or a part of them)."""
    if isinstance(thing, Scenario):
        yield from trees_of(thing.rules)
    elif isinstance(thing, Formula):
        yield thing.tree
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from trees_of(value)
    elif isinstance(thing, list | tuple):
        for value in thing:
            yield from trees_of(value)
    elif hasattr(thing, "__dataclass_fields__"):
        for name in thing.__dataclass_fields__:
            yield from trees_of(getattr(thing, name))


# -- the guided game, history and tests ----------------------------------------------------------


def _guide(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    known = scenario.rules.tables["order"]
    for i, lesson in enumerate(scenario.document.guide):
        for j, order in enumerate(lesson.orders):
            _refer(known, "order", order, place(("guide", i, "orders", j)), problems)


def _decisions(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    document = scenario.document
    for i, turn in enumerate(document.history):
        for seat, decision in turn.decisions.items():
            path: Path = ("history", i, "decisions", seat)
            _decision(scenario, seat, decision, place, path, problems)
    for i, trial in enumerate(document.tests):
        for number, seats in trial.decisions.items():
            for seat, decision in seats.items():
                path = ("tests", i, "decisions", number, seat)
                _decision(scenario, seat, decision, place, path, problems)


def _decision(
    scenario: Scenario,
    seat: str,
    decision: SeatDecision,
    place: PlaceOf,
    path: Path,
    problems: Problems,
) -> None:
    tables = scenario.rules.tables
    _refer(tables["seat"], "seat", seat, place(path), problems)
    for i, given in enumerate(decision.orders):
        if isinstance(given, str):
            name = given
        else:
            name = given.order if given.option is None else f"{given.order}.{given.option}"
        _refer(tables["order_option"], "order_option", name, place((*path, "orders", i)), problems)
    for event, answer in decision.choices.items():
        name = f"{event}.{answer}"
        _refer(tables["event_option"], "event_option", name, place((*path, "choices")), problems)


def _refer(known: Any, kind: str, identifier: str, where: Place, problems: Problems) -> None:
    if identifier not in known:
        suggestion = closest(identifier, known)
        problems.error("E210", where, kind=kind, id=identifier, suggestion=suggestion)


def _purses(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    rules = scenario.rules
    for k, order in enumerate(rules.orders):
        bank = rules.seats[order.seat].bank
        cheapest = min(int(rules.options.cost[o]) for o in order.options)
        if cheapest > bank:
            problems.error("E508", place(("orders", k)), order=order.id, cost=cheapest, bank=bank)
