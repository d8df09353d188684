"""What an order depends on, in words: what is asked for, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from game.engine import events
from game.engine.events import Fact
from game.wording.narrator import Narrator


def title(narrator: Narrator, condition: str) -> str:
    """The title of the order or agreement that a condition names."""
    is_order = condition in narrator.rules.tables["order"]
    return narrator.order(condition) if is_order else narrator.agreement(condition)


def wanted(narrator: Narrator, condition: str) -> str:
    """What must happen: fits behind "only if"."""
    return _say(narrator, "condition", condition)


def came(narrator: Narrator, condition: str) -> str:
    """What happened, where the condition was met."""
    return _say(narrator, "met", condition)


def failed(narrator: Narrator, fact: Fact) -> str:
    """Why the condition of an UNMET fact was not met."""
    return _say(narrator, f"unmet.{fact.reason}", fact.condition)


def met(facts: Iterable[Fact]) -> Mapping[str, str]:
    """The conditions that were met in a turn, by order, among facts that a reader may know."""
    return {f.id.partition(".")[0]: f.condition for f in facts if f.kind == events.MET}


def _say(narrator: Narrator, code: str, condition: str) -> str:
    if condition not in narrator.rules.tables["order"]:
        kind, names = "concluded", {"agreement": narrator.agreement(condition)}
    else:
        order = narrator.order_of(condition)
        names = {"other": narrator.order(condition), "seat": narrator.seat(order.seat)}
        kind = "given"
        if order.consent is not None:
            kind, names["actor"] = "accepted", narrator.asked(order.consent)
    whole = code if code.startswith("unmet.") else f"{code}.{kind}"
    return narrator.say(whole, **names)
