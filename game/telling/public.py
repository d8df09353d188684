"""What everybody knows: how a game is told on a page that all seats look at together.

A fact is public if every seat may know it, a gauge if every seat sees the same number, a sentence
if every seat is told it word for word.  Nothing here depends on what one seat alone knows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from game.engine.events import Fact
from game.engine.ledger import CHANGE, Row
from game.engine.view import UNKNOWN_CAUSES, View
from game.match.match import Match, Reveal
from game.telling.gauges import headline
from game.telling.reveal import Change, Telling, told
from game.telling.sitting import Sitting
from game.wording.causes import foremost
from game.wording.clocks import clock_sentences, marker_sentences, word_sentences
from game.wording.gauges import Reading, reading
from game.wording.narrator import Narrator

Sentences = Callable[[Narrator, View], list[str]]


def as_seat(sitting: Sitting, seat: str) -> Sitting:
    """The same game with the eyes of a seat; what it finds out is forgotten with it."""
    return replace(sitting, seat=seat, advice={}, counsels={})


def is_public(match: Match, fact: Fact) -> bool:
    """Whether every seat may know a fact."""
    return set(fact.seats).issuperset(range(len(match.rules.seats)))


# -- gauges ----------------------------------------------------------------------------------------


def public_readings(sitting: Sitting) -> list[Reading]:
    """The gauges in sight as they stand now; a gauge that not all see alike is unseen."""
    seats = [as_seat(sitting, seat.id) for seat in sitting.match.rules.seats]
    last = sitting.last
    pairs = [(s.view(), s.view_before(last) if last is not None else None) for s in seats]
    return [_shared_reading(sitting, name, pairs) for name in headline(sitting)]


def _shared_reading(
    sitting: Sitting, name: str, pairs: Sequence[tuple[View, View | None]]
) -> Reading:
    found = [reading(sitting.narrator, now, name, before) for now, before in pairs]
    first = found[0]
    if not first.is_sharp or any(one.exact != first.exact for one in found):
        return replace(first, low=None, high=None, word="", exact=None, change=None, good="neither")
    same = all(one.change == first.change for one in found)
    good = first.good if all(one.good == first.good for one in found) else "neither"
    return replace(first, change=first.change if same else None, good=good)


def _changes(sitting: Sitting, reveal: Reveal) -> list[Change]:
    """The gauges in sight after a turn, and the causes that everybody knows."""
    seats = [as_seat(sitting, seat.id) for seat in sitting.match.rules.seats]
    pairs = [(s.view_after(reveal), s.view_before(reveal)) for s in seats]
    most = sitting.stage.causes
    return [
        Change(
            _shared_reading(sitting, name, pairs),
            tuple(foremost(sitting.narrator, public_rows(sitting.match, reveal, name), most)),
        )
        for name in headline(sitting)
    ]


def public_rows(match: Match, reveal: Reveal, name: str) -> list[Row]:
    """Rows that every seat may read, and one for the rest; none where a seat may read none."""
    found = [match.why(reveal, seat.id, name) for seat in match.rules.seats]
    readable = [rows for rows in found if rows is not None]
    if len(readable) < len(found):
        return []
    shared = Counter(row for row in readable[0] if row.index != UNKNOWN_CAUSES)
    for rows in readable[1:]:
        shared &= Counter(rows)
    known = list(shared.elements())
    rest: dict[int, float] = {}
    for sign, rows in ((1.0, readable[0]), (-1.0, known)):
        for row in rows:
            rest[row.metric] = rest.get(row.metric, 0.0) + sign * row.amount
    unknown = [Row("", CHANGE, UNKNOWN_CAUSES, m, amount) for m, amount in rest.items() if amount]
    return known + unknown


# -- what happened, what presses -------------------------------------------------------------------


def public_told(sitting: Sitting, reveal: Reveal) -> Telling:
    """A turn as everybody may know it; nobody's predictions are told."""
    nobody = replace(sitting, seat="")
    facts = [fact for fact in reveal.facts if is_public(sitting.match, fact)]
    return told(nobody, reveal, facts, _changes(sitting, reveal))


def public_clocks(sitting: Sitting) -> list[str]:
    """Deadlines that everybody knows, nearest first."""
    return _shared(sitting, clock_sentences)


def public_words(sitting: Sitting) -> list[str]:
    """Words that bind somebody, and what else is so, as far as everybody knows."""
    return _shared(sitting, word_sentences) + _shared(sitting, marker_sentences)


def _shared(sitting: Sitting, sentences: Sentences) -> list[str]:
    """Sentences that every seat is told, in the order in which the first is told them."""
    views = [sitting.match.view(seat.id) for seat in sitting.match.rules.seats]
    first, *others = [sentences(sitting.narrator, seen) for seen in views]
    return [one for one in first if all(one in other for other in others)]
