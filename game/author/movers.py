"""Nothing wanted from another is one's own to order: whose acts may change a metric."""

from __future__ import annotations

from collections.abc import Callable

from game.engine.parts import Deed
from game.engine.rules import Rules
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path
from game.scenario.problems import Place, Problems

PlaceOf = Callable[[Path], Place]
"""Where the value at a path of the document was written."""


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report changes by orders and moves of those whom ``moved_by`` does not list."""
    for phase in scenario.rules.phases.values():
        for row, deed in enumerate(phase.deed):
            doer = doer_of(scenario.rules, phase.deeds[deed])
            metric = scenario.document.stocks[int(phase.metric[row])]
            if doer is None or metric.moved_by is None or doer in metric.moved_by:
                continue
            problems.error(
                "E505",
                place(scenario.notes[phase.number + row].path),
                metric=metric.id,
                doer=doer,
                allowed=", ".join(metric.moved_by),
            )


def doer_of(rules: Rules, deed: Deed) -> str | None:
    """The seat or actor whose own act a deed is.

    None for agreements and rules, and for events with their answers: what happens is not
    ordered, and an answer only settles how far it goes.
    """
    match deed.kind:
        case "order":
            return rules.seats[rules.orders[deed.index].seat].id
        case "option":
            return rules.seats[int(rules.options.seat[deed.index])].id
        case "move":
            return deed.id.split(".")[0]
    return None
