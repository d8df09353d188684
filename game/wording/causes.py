"""Ledger rows as causes: what moved a metric, said in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from game.engine.ledger import CHANGE, FADE, LATE, SOURCES, Row
from game.engine.parts import Deed
from game.engine.view import UNKNOWN_CAUSES
from game.wording.conditions import came
from game.wording.narrator import Narrator

UNCONDITIONAL: Mapping[str, str] = {}
"""Met conditions by order, in a turn in which there were none."""


@dataclass(frozen=True)
class Cause:
    """Why a metric moved, and how much of the movement it explains (thousandths).

    ``by`` says whose doing it is; see ``whose``.
    """

    words: str
    amount: float
    metric: int
    sources: tuple[str, ...] = ()
    confidence: str | None = None
    by: str = ""


def whose(narrator: Narrator, row: Row) -> str:
    """Whose doing a row is: ``seat:ID``, ``actor:ID``, or one of WHOSE."""
    if row.index == UNKNOWN_CAUSES:
        return "unknown"
    deed = narrator.deed_of(row.source, row.index)
    if deed is None:
        return "drift"
    if deed.kind == "move":
        return f"actor:{deed.id.partition('.')[0]}"
    seat = seat_behind(narrator, deed)
    return f"seat:{seat}" if seat is not None else _KINDS.get(deed.kind, "agreements")


def seat_behind(narrator: Narrator, deed: Deed) -> str | None:
    """The seat whose decision a deed is, or follows from; None where it is nobody's alone."""
    first = deed.id.partition(".")[0]
    document, rules = narrator.document, narrator.rules
    if deed.kind in ("order", "option", "refused", "leaked"):
        return document.orders[rules.place("order", first)].seat
    if deed.kind == "choice":
        choice = document.events[rules.place("event", first)].choice
        return None if choice is None else choice.seat
    if deed.kind in ("made", "kept", "broken"):
        return document.commitments[rules.place("commitment", first)].seat
    return first if deed.kind in ("walked_out", "tied") else None


_KINDS: Mapping[str, str] = {"event": "events", "rule": "rules", "clock": "clocks"}

WHOSE = ("agreements", "events", "rules", "clocks", "drift", "unknown")
"""Causes that are no seat's and no actor's."""


def cause_of(narrator: Narrator, row: Row, met: Mapping[str, str] = UNCONDITIONAL) -> Cause:
    """The cause that one row records; ``met`` are the conditions of the turn's orders."""
    by = whose(narrator, row)
    if row.index == UNKNOWN_CAUSES:
        return Cause(narrator.say("cause.unknown"), row.amount, row.metric, by=by)
    if row.source not in (CHANGE, LATE, FADE):
        words = narrator.say(f"cause.{SOURCES[row.source]}")
        return Cause(words, row.amount, row.metric, by=by)
    note = narrator.scenario.notes[row.index]
    deed = narrator.deed_of(row.source, row.index)
    words = narrator.text(note.why)
    if deed is not None and (not words or note.answers):
        words = narrator.word(deed, words) if words else narrator.deed(deed)
    condition = met.get(deed.id.partition(".")[0]) if _is_order(deed) else None
    if row.source == CHANGE and condition is not None:
        reason = came(narrator, condition)
        words = narrator.say("cause.conditional", cause=words, reason=reason)
    if row.source != CHANGE:
        words = narrator.say(f"cause.{SOURCES[row.source]}", cause=words)
    return Cause(words, row.amount, row.metric, note.source, note.confidence, by)


def _is_order(deed: Deed | None) -> TypeGuard[Deed]:
    return deed is not None and deed.kind in ("order", "option", "refused")


def causes(
    narrator: Narrator, rows: Iterable[Row], met: Mapping[str, str] = UNCONDITIONAL
) -> list[Cause]:
    """The causes of rows, largest first; rows that say the same of one metric are one cause."""
    found: dict[tuple[str, int], Cause] = {}
    for row in rows:
        cause = cause_of(narrator, row, met)
        key = (cause.words, cause.metric)
        if key in found:
            cause = replace(cause, amount=found[key].amount + cause.amount)
        found[key] = cause
    return _largest_first(found.values())


def foremost(narrator: Narrator, rows: Iterable[Row], most: int) -> list[Cause]:
    """At most so many causes, whatever metric they came by; those that hardly count are left."""
    found: dict[str, Cause] = {}
    for cause in causes(narrator, rows):
        earlier = found.get(cause.words)
        total = cause.amount + (earlier.amount if earlier is not None else 0.0)
        found[cause.words] = Cause(cause.words, total, cause.metric)
    slight = 100.0  # a tenth of a point
    return [cause for cause in _largest_first(found.values()) if abs(cause.amount) >= slight][:most]


def _largest_first(found: Iterable[Cause]) -> list[Cause]:
    return sorted((c for c in found if c.amount), key=lambda c: (-abs(c.amount), c.words))
