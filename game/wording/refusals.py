"""Refusals in sentences: why something cannot be done, and what can be done instead."""

from __future__ import annotations

import numpy as np

from game.engine.orders import Refusal
from game.engine.surroundings import Around
from game.engine.view import View
from game.wording.conditions import title
from game.wording.narrator import Narrator
from game.wording.table_refusals import AT_TABLE, table_refusal


def refusal_sentence(
    narrator: Narrator, refusal: Refusal, view: View, is_brief: bool = False
) -> str:
    """Why a wish of the seat that ``view`` belongs to cannot be granted, and what to do.

    ``is_brief``: the order's name stands above already.
    """
    if refusal.code in AT_TABLE:
        return table_refusal(narrator, refusal, view)
    parameters = dict(refusal.parameters)
    if refusal.code == "unavailable":
        return _author_says(narrator, refusal.subject, view)
    code = refusal.code
    if code == "cooling":
        turns = _turns_until(view, narrator, float(parameters.pop("days")))
        code = {None: "cooling_for_good", 1: "cooling_for_one"}.get(turns, code)
        parameters["turns"] = turns or 0
    if code == "spent" and parameters["times"] == 1:
        code = "spent_once"
    if refusal.code == "too_dear":
        parameters["lacking"] = int(parameters["cost"]) - int(parameters["left"])
    if refusal.code in ("excluded", "cannot_depend"):
        other = str(parameters["other"])
        known = other in narrator.rules.tables["condition"]
        parameters["other"] = title(narrator, other) if known else other
    if refusal.code == "unknown_answer":
        return narrator.say("refusal.unknown_answer", event=narrator.event(refusal.subject))
    kind = "brief" if is_brief and refusal.code in ("cooling", "spent") else "refusal"
    return narrator.say(f"{kind}.{code}", order=_order(narrator, refusal.subject), **parameters)


def _turns_until(view: View, narrator: Narrator, days: float) -> int | None:
    """How many turns from now begins the first one after so many days; None if none does."""
    starts, now = narrator.rules.calendar.starts, view.known.turn
    later = range(now + 1, narrator.rules.calendar.turns)
    ready = float(starts[now]) + days
    return next((turn - now for turn in later if float(starts[turn]) >= ready), None)


def _order(narrator: Narrator, name: str) -> str:
    known = name.partition(".")[0] in narrator.rules.tables["order"]
    return narrator.order(name.partition(".")[0]) if known else name


def _author_says(narrator: Narrator, option: str, view: View) -> str:
    """The scenario's own reason: of the order, or of the option where the order is free."""
    order_id, _, way = option.partition(".")
    order = narrator.order_of(order_id)
    around = Around(narrator.rules, view.known, view.known.turn)
    formula = narrator.rules.orders[narrator.rules.place("order", order_id)].available
    holds = formula is None or bool(np.all(formula.value(around)))
    if order.available is not None and not holds:
        return narrator.text(order.available.otherwise)
    chosen = next((o for o in order.options if o.id == way), None)
    if chosen is not None and chosen.available is not None:
        return narrator.text(chosen.available.otherwise)
    return narrator.say("refusal.unavailable", order=narrator.text(order.title))
