"""Why a gauge or metric ended where it did: its whole change split among causes, exactly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.engine.ledger import CHANGE, FADE, LATE, NOISE, PULL, Row
from game.engine.parts import Deed
from game.engine.state import State
from game.match.match import Match, Reveal
from game.telling.sitting import Sitting
from game.telling.turning import who_did

KINDS = ("order", "actor", "event", "agreement", "word", "rule", "drift", "luck", "limit", "lens")
"""What moves a number: what seats ordered or answered, what actors did, what happened, what was
signed or broken off, words given and kept, standing rules, the pull to rest, chance, what a
limit cut off, and an answer to a dispute that a what-if changed where a gauge reads it."""

_KIND_OF_DEED = {
    "order": "order", "option": "order", "refused": "order", "leaked": "order",
    "choice": "order", "move": "actor", "event": "event",
    "concluded": "agreement", "declined": "agreement", "package": "agreement",
    "in_force": "agreement", "lapse": "agreement", "lapsed": "agreement", "breach": "agreement",
    "agreed": "agreement", "withheld": "agreement", "clause": "agreement",
    "walked_out": "agreement",
    "tied": "word", "made": "word", "kept": "word", "broken": "word",
}  # fmt: skip
"""Deeds of other kinds (standing rules, clocks that run out) are rules."""


@dataclass(frozen=True)
class Item:
    """One cause over the whole game: its kind, whose it was if anybody's, what it is called.

    ``amount`` in thousandths; ``turns`` (from 1) in which it moved the number.
    """

    kind: str
    id: str
    whose: str
    words: str
    amount: float
    turns: tuple[int, ...]


@dataclass(frozen=True)
class Account:
    """A gauge's or metric's change from the first told turn to the last: the items sum to it."""

    name: str
    title: str
    start: float
    end: float
    items: tuple[Item, ...]

    @property
    def total(self) -> float:
        """The change, in thousandths."""
        return self.end - self.start

    def of(self, kind: str) -> float:
        """What one kind of causes amounts to, in thousandths."""
        return sum(item.amount for item in self.items if item.kind == kind)


def level(match: Match, state: State, name: str) -> float:
    """A gauge or metric in a state of one run, in thousandths."""
    rules = match.rules
    if name in rules.tables["gauge"]:
        return float(match.gauges(state)[rules.place("gauge", name)])
    return float(state.values[rules.place("metric", name), 0])


def account(sitting: Sitting, name: str) -> Account:
    """The causes of a gauge's or metric's change, largest first; raises IndexError untold."""
    match = sitting.match
    reveals = match.reveals
    start = level(match, reveals[0].before, name)
    end = level(match, reveals[-1].after, name)
    items = _items(sitting, name, reveals)
    anew = _set_anew(match, name, reveals)
    if anew:
        items.append(Item("lens", "lens", "", sitting.words("debrief.kind.lens"), anew, ()))
    return Account(name, sitting.narrator.metric(name), start, end, tuple(_largest_first(items)))


def _set_anew(match: Match, name: str, reveals: Sequence[Reveal]) -> float:
    """What moved between turns: a gauge that reads a lens which a what-if set anew has no row."""
    return sum(
        level(match, now.before, name) - level(match, then.after, name)
        for then, now in pairwise(reveals)
    )


def _items(sitting: Sitting, name: str, reveals: Sequence[Reveal]) -> list[Item]:
    found: dict[tuple[str, str], Item] = {}
    for reveal in reveals:
        for row in sitting.match.rows(reveal, name):
            one = _item(sitting, row, reveal.turn)
            earlier = found.get((one.kind, one.id))
            if earlier is not None:
                turns = earlier.turns
                turns = turns if reveal.turn in turns else (*turns, reveal.turn)
                one = Item(
                    one.kind, one.id, one.whose, one.words, earlier.amount + one.amount, turns
                )
            found[one.kind, one.id] = one
    return [item for item in found.values() if item.amount]


def _item(sitting: Sitting, row: Row, turn: int) -> Item:
    deed = sitting.narrator.deed_of(row.source, row.index)
    if row.source in (CHANGE, LATE, FADE) and deed is not None:
        kind = _KIND_OF_DEED.get(deed.kind, "rule")
        words = who_did(sitting, deed)
        return Item(kind, _id(deed), whose(sitting, deed), words, row.amount, (turn,))
    kind = {PULL: "drift", NOISE: "luck"}.get(row.source, "limit")
    return Item(kind, kind, "", sitting.words(f"debrief.kind.{kind}"), row.amount, (turn,))


def _id(deed: Deed) -> str:
    """An order and its options are one cause; all else is called by its kind and id."""
    if deed.kind in ("order", "option"):
        return deed.id.partition(".")[0]
    return f"{deed.kind}:{deed.id or deed.index}"


def whose(sitting: Sitting, deed: Deed) -> str:
    """The seat or actor that did a deed; empty for what nobody did."""
    rules, first = sitting.match.rules, deed.id.partition(".")[0]
    match deed.kind:
        case "order" | "option" | "refused" | "leaked":
            return sitting.narrator.order_of(first).seat
        case "choice":
            chooser = rules.events[rules.place("event", first)].chooser
            return rules.seats[chooser].id if chooser >= 0 else ""
        case "move" | "walked_out" | "tied":
            return first
        case "made" | "kept" | "broken":
            return sitting.narrator.document.commitments[rules.place("commitment", first)].seat
        case "breach":
            return deed.id.partition(".")[2]
    return ""


def _largest_first(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=lambda item: (-abs(item.amount), item.kind, item.id))
