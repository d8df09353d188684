"""What could have been otherwise in a turn that was played: one change at a time, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.orders import PASS, Decision
from game.engine.shift import shifted
from game.engine.state import State, differing_field
from game.engine.view import View, view
from game.match.changes import amended
from game.match.match import Match, Reveal
from game.saves.branch import Change, before, shift_of
from game.telling.whatif import change_words
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class Possible:
    """One change, as the choice of it reads: ``kind`` is the change's, ``words`` its name."""

    change: Change
    words: str

    @property
    def kind(self) -> str:
        """Which group of choices it belongs to."""
        return self.change.kind


@dataclass(frozen=True)
class SeatThen:
    """What a seat had decided in a turn, in words, and what else it could have."""

    seat: str
    name: str
    decided: tuple[str, ...]
    possible: tuple[Possible, ...]


def seats_then(narrator: Narrator, then: Match, turn: int) -> list[SeatThen]:
    """Every seat in a turn (from 1) that can be told, by order of seats."""
    reveal = then.reveal_of(turn)
    assert reveal is not None, f"seats_then: wants a turn that can be told, got {turn}"
    stood = Match.resume(then.scenario, before(then.record, turn), {}, reveal.before, ())
    found = []
    for s, seat in enumerate(then.rules.seats):
        seen = view(then.rules, reveal.before, s, then.record.seed)
        decision = reveal.decisions.get(seat.id, PASS)
        wishes = (*_orders(narrator, seen, decision), *_answers(narrator, seen, decision))
        possible = [one for one in wishes if _could(stood, reveal, seat.id, one.change)]
        possible += _cards(narrator, then, seat.id, reveal.before)
        name, words = narrator.seat(seat.id), tuple(decided(narrator, decision))
        found.append(SeatThen(seat.id, name, words, tuple(possible)))
    return found


def _could(stood: Match, reveal: Reveal, seat: str, change: Change) -> bool:
    """Whether the seat could have decided so, with all else that it had decided."""
    wanted = amended(stood.rules, reveal.decisions, (change,))
    return not stood.refusals(seat, wanted[seat])


def decided(narrator: Narrator, decision: Decision) -> Iterator[str]:
    """The orders and answers of a decision, by name."""
    for order in decision.orders:
        yield narrator.order(_named(order.order, order.option))
    for event, answer in decision.choices.items():
        yield f"{narrator.event(event)}: {narrator.answer(f'{event}.{answer}')}"


def lenses_then(narrator: Narrator, then: Match, turn: int) -> list[Possible]:
    """Other answers to the disputed questions than those that held in a turn (from 1)."""
    reveal = then.reveal_of(turn)
    assert reveal is not None, f"lenses_then: wants a turn that can be told, got {turn}"
    changes = (
        Change("lens", lens.id, setting.id)
        for lens in narrator.document.lenses
        for setting in lens.settings
    )
    return [
        Possible(change, change_words(narrator, change))
        for change in changes
        if _is_other(then, reveal.before, change)
    ]


def _named(order: str, way: str | None) -> str:
    return f"{order}.{way}" if way else order


def _orders(narrator: Narrator, seen: View, decision: Decision) -> Iterator[Possible]:
    """Without one that was given; then all that could be given, in another way too."""
    given = {order.order: _named(order.order, order.option) for order in decision.orders}
    for order, name in given.items():
        yield Possible(Change("drop", order), narrator.order(name))
    for option, why_not in seen.menu.items():
        name = narrator.rules.options.ids[option]
        order, _, way = name.partition(".")
        if why_not is None and given.get(order) != name:
            yield Possible(Change("give", order, way), narrator.order(name))


def _answers(narrator: Narrator, seen: View, decision: Decision) -> Iterator[Possible]:
    for event, answers in seen.asked.items():
        for answer in answers:
            if answer != decision.choices.get(event):
                change = Change("answer", event, answer)
                yield Possible(change, change_words(narrator, change))


def _cards(narrator: Narrator, then: Match, seat: str, state: State) -> Iterator[Possible]:
    written = narrator.document.seats[then.rules.place("seat", seat)]
    for card in written.leanings:
        change = Change("leaning", seat, card.id)
        if _is_other(then, state, change):
            yield Possible(change, narrator.text(card.name))


def _is_other(then: Match, state: State, change: Change) -> bool:
    """Whether a card or setting differs from what held."""
    now = shifted(then.rules, state, shift_of((change,)))
    return differing_field(now, state) is not None
