"""Had it not been ordered: the same dice and the same other orders, with one deed left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.engine.parts import Deed
from game.match.match import Match, Reveal
from game.match.outcome import TurningPoint
from game.report.accounts import level
from game.report.again import Course, Given, again, without


@dataclass(frozen=True)
class Shift:
    """A number at the end of the game as played, and as it would have been; thousandths."""

    name: str
    was: float
    would: float

    @property
    def difference(self) -> float:
        """What leaving the deed out would have added."""
        return self.would - self.was


@dataclass(frozen=True)
class Instead:
    """The game without one order or answer: how the gauges would stand after its last turn.

    ``turn`` is the last turn that both games have; ``ending`` the place of the other's ending, −1
    while it has none; ``let_go`` what could not be ordered any more.
    """

    given: Given
    turn: int
    shifts: tuple[Shift, ...]
    ending: int
    let_go: tuple[Given, ...]

    @property
    def foremost(self) -> Shift:
        """The gauge that it would have moved most."""
        return max(self.shifts, key=lambda shift: abs(shift.difference))


def instead(match: Match, point: TurningPoint, gauges: Sequence[str]) -> Instead | None:
    """The most telling deed of a turning point's turn to leave out: itself, if a seat did it.

    Else that order or answer of the turn without which the gauge that the point moved most
    would have come out most differently.  None where no seat decided anything.
    """
    reveal = match.reveal_of(point.turn)
    assert reveal is not None, f"instead: wants a turn that can be told, got {point.turn}"
    own = _as_given(match, point.deed, point.turn)
    given = list(_given(reveal))
    candidates = [one for one in given if one == own] or given
    found = [_played(match, reveal, one, gauges) for one in candidates]
    gauge = next(iter(dict(point.moved)), gauges[0])
    return max(found, key=lambda one: (_of(one, gauge), one.given.name), default=None)


def _of(one: Instead, gauge: str) -> float:
    return max((abs(shift.difference) for shift in one.shifts if shift.name == gauge), default=0.0)


def _as_given(match: Match, deed: Deed, turn: int) -> Given | None:
    """A seat's deed as what it gave; None for what no seat did."""
    first = deed.id.partition(".")[0]
    if deed.kind in ("order", "option", "refused"):
        order = match.rules.orders[match.rules.place("order", first)]
        return Given(turn, match.rules.seats[order.seat].id, first)
    if deed.kind == "choice":
        chooser = match.rules.events[match.rules.place("event", first)].chooser
        return Given(turn, match.rules.seats[chooser].id, first, is_answer=True)
    return None


def _given(reveal: Reveal) -> Iterator[Given]:
    for seat, decision in reveal.decisions.items():
        for order in decision.orders:
            yield Given(reveal.turn, seat, order.order)
        for event in decision.choices:
            yield Given(reveal.turn, seat, event, is_answer=True)


def _played(match: Match, reveal: Reveal, given: Given, gauges: Sequence[str]) -> Instead:
    later = [one.decisions for one in match.reveals if one.turn > reveal.turn]
    changed = [without(reveal.decisions, given), *later]
    record = match.record
    course = again(match.rules, record.seed, reveal.before, changed, record.shifts)
    last = min(course.last.turn, match.state.turn)
    return Instead(
        given,
        last,
        tuple(_shift(match, course, last, name) for name in gauges),
        int(course.last.ending[0]),
        course.let_go,
    )


def _shift(match: Match, course: Course, turn: int, name: str) -> Shift:
    played = match.reveal_of(turn)
    assert played is not None, f"_shift: wants a turn that can be told, got {turn}"
    other = next(state for state in course.states if state.turn == turn)
    return Shift(name, level(match, played.after, name), level(match, other, name))
