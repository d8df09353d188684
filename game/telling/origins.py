"""Which nodes of the causal map stand behind what a formula reads or asks."""

from __future__ import annotations

from game.engine.formula import Ask, Read
from game.engine.rules import Rules
from game.telling.nodes import deed_node
from game.telling.trial import Input

Setters = dict[tuple[str, int], list[str]]
"""Nodes that set a marker (``mark``) or give a notice (``notice``), by the place of that."""

ABOUT_AGREEMENTS = ("in_force", "lapsed", "suspended")


def setters(rules: Rules) -> Setters:
    """Which nodes set markers or give notices."""
    found: Setters = {}
    for phase in rules.phases.values():
        for deed, act in phase.acts:
            source = deed_node(phase.deeds[deed])
            if act.verb in ("mark", "notice") and source is not None:
                own = found.setdefault((act.verb, act.target), [])
                if source not in own:
                    own.append(source)
    return found


def origins(rules: Rules, known: Setters, what: Input) -> list[str]:
    """The nodes that an input stands for; none for times, lenses, clocks and the like."""
    if isinstance(what, Read):
        return _of_read(rules, what)
    return _of_question(rules, known, what) if what.arguments else []


def _of_read(rules: Rules, what: Read) -> list[str]:
    if what.source == "metric":
        return [f"metric:{rules.metrics.ids[what.index]}"]
    return [f"gauge:{rules.gauges[what.index].id}"] if what.source == "gauge" else []


def _of_question(rules: Rules, known: Setters, what: Ask) -> list[str]:
    place = what.arguments[0]
    match what.question:
        case "ordered" | "used":
            options = len(rules.options.ids)
            order = int(rules.options.order[place]) if place < options else place - options
            return [f"order:{rules.orders[order].id}"]
        case "moved" | "last_move":
            return [f"move:{rules.moves[place]}"]
        case "marked":
            return known.get(("mark", place), [])
        case "notice_given":
            own = [f"agreement:{rules.agreements[place].id}"]
            return known.get(("notice", place), own)
    is_agreement = what.question in ABOUT_AGREEMENTS
    return [f"agreement:{rules.agreements[place].id}"] if is_agreement else []
