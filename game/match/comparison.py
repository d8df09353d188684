"""Two histories of one game side by side, and their difference attributed, exactly.

Both begin alike and throw the same dice.  What a gauge is at the end of each is what it was when
they parted plus the rows of its ledger since; so the difference at the end is the difference of
both ledgers' sums, cause by cause, with nothing left over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.ledger import CHANGE, NOISE, SOURCES
from game.engine.parts import Deed
from game.engine.phase import NEWS
from game.engine.rules import Rules
from game.engine.state import State
from game.match.match import Match, Reveal
from game.match.outcome import headline, merged

GONE, NEW, OTHERWISE, LUCK, ITSELF = "gone", "new", "otherwise", "luck", "itself"
"""A deed of the first history alone, of the second alone, of both but with other effects; the
dice of unforeseen swings; and what moves by itself: pull, limits, how a gauge is read."""

READING = "reading"
"""Source of a part that no row records: a gauge's formula asks a lens or the date."""

Key = tuple[str, str]


@dataclass(frozen=True)
class Part:
    """One cause's part of a difference, in thousandths of a point.

    ``then`` is what it moved in the first history since they parted, ``now`` in the second;
    ``deed`` is None where none was done, and ``source`` then says what it was (of
    ledger.SOURCES, or ``reading``).  The turns (from 1) are those in which
    it was done.
    """

    kind: str
    source: str
    deed: Deed | None
    then: float
    now: float
    turns_then: tuple[int, ...] = ()
    turns_now: tuple[int, ...] = ()

    @property
    def amount(self) -> float:
        """Its part of the difference."""
        return self.now - self.then


@dataclass(frozen=True)
class Compared:
    """A gauge or metric in two histories, in thousandths.

    ``then`` and ``now`` are its values from the moment before the first turn on, as far as the
    two can be compared.  ``parts`` are the causes of the difference at the end, largest first,
    and sum to it exactly.
    """

    name: str
    then: tuple[float, ...]
    now: tuple[float, ...]
    parts: tuple[Part, ...]

    @property
    def difference(self) -> float:
        """The second end less the first."""
        return self.now[-1] - self.then[-1]


def compare(then: Match, now: Match, turn: int) -> list[Compared]:
    """All gauges in sight of two histories that part at a turn (from 1)."""
    return [compared(then, now, turn, name) for name in headline(then.rules)]


def compared(then: Match, now: Match, turn: int, name: str) -> Compared:
    """One gauge or metric of two histories that part at a turn (from 1)."""
    first, second = (_since(match, turn, last_turn(then, now)) for match in (then, now))
    shared = _course(then, name)[:turn]
    old, new = (_History(match, turns, name) for match, turns in ((then, first), (now, second)))
    parts = [
        *_deeds(old, new),
        *_by_itself(old, new),
        Part(ITSELF, READING, None, old.unrecorded(shared[-1]), new.unrecorded(shared[-1])),
    ]
    moved = [part for part in parts if part.amount]
    moved.sort(key=lambda part: (-abs(part.amount), part.source))
    return Compared(name, (*shared, *old.values), (*shared, *new.values), tuple(moved))


def last_turn(then: Match, now: Match) -> int:
    """The last turn that can be compared: of games that both have ended, that of the longer.

    A game that goes on is no end to be compared with another's: both are then cut where the
    shorter stands.
    """
    turns = (then.state.turn, now.state.turn)
    return max(turns) if then.finished and now.finished else min(turns)


def _since(match: Match, turn: int, last: int) -> list[Reveal]:
    return [reveal for reveal in match.reveals if turn <= reveal.turn <= last]


def _course(match: Match, name: str) -> tuple[float, ...]:
    reveals = match.reveals
    states = [reveals[0].before, *(reveal.after for reveal in reveals)]
    return tuple(_value(match, state, name) for state in states)


def _value(match: Match, state: State, name: str) -> float:
    if name in match.rules.tables["gauge"]:
        return float(match.gauges(state)[match.rules.place("gauge", name)])
    return float(state.values[match.rules.place("metric", name), 0])


class _History:
    """What moved a gauge or metric in the turns since two histories parted."""

    def __init__(self, match: Match, turns: Sequence[Reveal], name: str) -> None:
        self.rules = match.rules
        self.values = [_value(match, reveal.after, name) for reveal in turns]
        self.rows = [row for reveal in turns for row in match.rows(reveal, name)]
        self.done = _done(match.rules, turns)

    def unrecorded(self, before: float) -> float:
        """What no row tells of: a gauge may be read by another lens, or on another day."""
        end = self.values[-1] if self.values else before
        return end - before - sum(row.amount for row in self.rows)

    def by_deed(self) -> dict[Key, tuple[Deed, float]]:
        """What each deed moved, with what it had delayed and what of it faded."""
        found: dict[Key, tuple[Deed, float]] = {}
        for row in self.rows:
            deed = self.rules.deed_of(row.source, row.index)
            if deed is not None:
                first, amount = found.get(merged(deed), (deed, 0.0))
                found[merged(deed)] = first, amount + row.amount
        return found

    def by_itself(self) -> dict[int, float]:
        """What moved without a deed, by source."""
        found: dict[int, float] = {}
        for row in self.rows:
            if self.rules.deed_of(row.source, row.index) is None:
                found[row.source] = found.get(row.source, 0.0) + row.amount
        return found


def _done(rules: Rules, turns: Sequence[Reveal]) -> dict[Key, list[int]]:
    """In which turns each deed was done, whether or not it moved the gauge that is asked about."""
    found: dict[Key, list[int]] = {}
    for reveal in turns:
        deeds = (rules.deed_of(r.source, r.index) for r in reveal.rows if r.source == CHANGE)
        keys = {merged(deed) for deed in deeds if deed is not None}
        for fact in reveal.facts:
            keys |= {_key(kind, fact.id) for kind, news in NEWS.items() if news == fact.kind}
        for key in keys:
            found.setdefault(key, []).append(reveal.turn)
    return found


def _key(kind: str, name: str) -> Key:
    return ("order", name.partition(".")[0]) if kind == "option" else (kind, name)


def _deeds(old: _History, new: _History) -> list[Part]:
    before, after = old.by_deed(), new.by_deed()
    parts = []
    for key, (deed, _) in {**before, **after}.items():
        turns_then, turns_now = old.done.get(key, []), new.done.get(key, [])
        kind = OTHERWISE  # both did it since, or neither: then it is of an earlier turn
        if turns_then and not turns_now:
            kind = GONE
        elif turns_now and not turns_then:
            kind = NEW
        moved, moves = (sums[key][1] if key in sums else 0.0 for sums in (before, after))
        parts.append(Part(kind, "deed", deed, moved, moves, tuple(turns_then), tuple(turns_now)))
    return parts


def _by_itself(old: _History, new: _History) -> list[Part]:
    before, after = old.by_itself(), new.by_itself()
    return [
        Part(
            LUCK if source == NOISE else ITSELF, SOURCES[source], None,
            before.get(source, 0.0), after.get(source, 0.0),
        )
        for source in {**before, **after}
    ]  # fmt: skip
