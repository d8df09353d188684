"""Why a gauge moved: rows that sum to its change, over one turn or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.match.match import Reveal
from game.telling.sitting import Sitting
from game.wording.causes import Cause, causes
from game.wording.conditions import met
from game.wording.gauges import Reading, reading


@dataclass(frozen=True)
class WhyRow:
    """One cause and the thousandths that it moved; ``turn`` is 0 where several are summed.

    ``by`` says whose doing it is: ``seat:ID``, ``actor:ID`` or one of ``wording.causes.WHOSE``.
    ``basis`` says how sure the model is of it and from where, empty where the author did not;
    ``sources`` are ids.
    """

    sentence: str
    amount: float
    turn: int
    basis: str = ""
    sources: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True)
class WhyGroup:
    """The rows that are one party's doing, largest first, and their sum in thousandths."""

    by: str
    title: str
    amount: float
    rows: tuple[WhyRow, ...]


@dataclass(frozen=True)
class Why:
    """Why a gauge or metric stands where it does after turns ``first`` to ``last`` (from 1).

    ``about`` is what it is; ``rows`` are None where the seat does not see it sharply throughout.
    ``inputs`` are the metrics that a gauge is worked out from, each with its change.
    """

    name: str
    about: str
    first: int
    last: int
    earlier: Reading
    now: Reading
    rows: tuple[WhyRow, ...] | None
    inputs: tuple[Reading, ...] = ()

    @property
    def total(self) -> float:
        """The change, in thousandths: the sum of the rows, exactly; 0 where there are none."""
        return sum(row.amount for row in self.rows or ())


def why(sitting: Sitting, name: str, first: int, last: int) -> Why:
    """The rows that sum to the change of a gauge or metric over some turns, turn by turn.

    Raises ValueError for turns that have not been played, or cannot be told any more.
    """
    reveals = [r for r in sitting.match.reveals if first <= r.turn <= last]
    if not 1 <= first <= last or len(reveals) != last - first + 1:
        told = [reveal.turn for reveal in sitting.match.reveals]
        raise ValueError(f"why: wants turns among {told}, got {first} to {last}")
    narrator = sitting.narrator
    before = sitting.view_before(reveals[0])
    after = sitting.view_after(reveals[-1])
    return Why(
        name=name,
        about=narrator.text(narrator.quantity(name).about),
        first=first,
        last=last,
        earlier=reading(narrator, before, name),
        now=reading(narrator, after, name, before),
        rows=_rows(sitting, name, reveals),
        inputs=tuple(reading(narrator, after, one, before) for one in inputs(sitting, name)),
    )


def inputs(sitting: Sitting, name: str) -> list[str]:
    """The metrics that a gauge is worked out from; none for a metric."""
    rules = sitting.match.rules
    if name not in rules.tables["gauge"]:
        return []
    return [rules.metrics.ids[m] for m in rules.gauges[rules.place("gauge", name)].inputs]


def _rows(sitting: Sitting, name: str, reveals: Sequence[Reveal]) -> tuple[WhyRow, ...] | None:
    found: list[tuple[int, Cause]] = []
    for reveal in reveals:
        rows = sitting.match.why(reveal, sitting.seat, name)
        if rows is None:
            return None
        conditions = met(sitting.match.facts_for(reveal, sitting.seat))
        found += [(reveal.turn, one) for one in causes(sitting.narrator, rows, conditions)]
    names_input = len({cause.metric for _, cause in found}) > 1
    return tuple(_row(sitting, turn, cause, names_input) for turn, cause in found)


def _row(sitting: Sitting, turn: int, cause: Cause, names_input: bool) -> WhyRow:
    sentence, basis = cause.words, ""
    if names_input:
        metric = sitting.narrator.metric(sitting.match.rules.metrics.ids[cause.metric])
        sentence = sitting.words("why.through", cause=sentence, metric=metric)
    if cause.confidence is not None:
        confidence = sitting.words(f"confidence.{cause.confidence}")
        basis = ", ".join([confidence, *cause.sources])
    return WhyRow(sentence, cause.amount, turn, basis, cause.sources, cause.by)


def summed(rows: Sequence[WhyRow]) -> list[WhyRow]:
    """Rows that say the same in several turns as one, largest first; the sum stays the same."""
    found: dict[tuple[str, str], WhyRow] = {}
    for row in rows:
        key = (row.by, row.sentence)
        earlier = found.get(key)
        amount = row.amount + (earlier.amount if earlier is not None else 0.0)
        turn = row.turn if earlier is None or earlier.turn == row.turn else 0
        found[key] = replace(row, amount=amount, turn=turn)
    moved = [row for row in found.values() if row.amount]
    return sorted(moved, key=lambda row: (-abs(row.amount), row.sentence))


def grouped(sitting: Sitting, rows: Sequence[WhyRow]) -> list[WhyGroup]:
    """Rows by whose doing they are, the groups that moved most first; the sum stays the same."""
    parts: dict[str, list[WhyRow]] = {}
    for row in rows:
        parts.setdefault(row.by, []).append(row)
    found = [
        WhyGroup(by, whose_words(sitting, by), sum(row.amount for row in own), tuple(summed(own)))
        for by, own in parts.items()
    ]
    most = {one.by: max((abs(row.amount) for row in one.rows), default=0.0) for one in found}
    shown = [one for one in found if one.rows]
    return sorted(shown, key=lambda one: (-abs(one.amount), -most[one.by], one.title))


def whose_words(sitting: Sitting, by: str) -> str:
    """Whose doing something is, in words."""
    kind, _, name = by.partition(":")
    if kind == "seat":
        return sitting.words("whose.seat", seat=sitting.narrator.seat(name))
    return sitting.narrator.actor(name) if kind == "actor" else sitting.words(f"whose.{kind}")
