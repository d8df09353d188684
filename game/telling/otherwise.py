"""What could have been otherwise in a turn that was played: one choice at a time, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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

INSTEAD = "instead"
"""Kind of an order in the place of another, where there is no room for both."""


@dataclass(frozen=True)
class Possible:
    """What can be chosen, as the choice of it reads: ``kind`` is the change's, or ``instead``."""

    kind: str
    changes: tuple[Change, ...]
    words: str

    @classmethod
    def one(cls, change: Change, words: str) -> Possible:
        """A single change."""
        return cls(change.kind, (change,), words)


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
        possible = [one for one in wishes if _could(stood, reveal, seat.id, one)]
        full = [one for one in wishes if one.kind == "give" and one not in possible]
        swaps = _instead(narrator, full, decision)
        possible += [one for one in swaps if _could(stood, reveal, seat.id, one)]
        possible += _cards(narrator, then, seat.id, reveal.before)
        name, words = narrator.seat(seat.id), tuple(decided(narrator, decision))
        found.append(SeatThen(seat.id, name, words, tuple(possible)))
    return found


def _could(stood: Match, reveal: Reveal, seat: str, one: Possible) -> bool:
    """Whether the seat could have decided so, with all else that it had decided."""
    wanted = amended(stood.rules, reveal.decisions, one.changes)
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
        Possible.one(change, change_words(narrator, change))
        for change in changes
        if _is_other(then, reveal.before, change)
    ]


def _named(order: str, way: str | None) -> str:
    return f"{order}.{way}" if way else order


def _orders(narrator: Narrator, seen: View, decision: Decision) -> Iterator[Possible]:
    """Without one that was given; then all that could be given, in another way too."""
    given = {order.order: _named(order.order, order.option) for order in decision.orders}
    for order, name in given.items():
        yield Possible.one(Change("drop", order), narrator.order(name))
    for option, why_not in seen.menu.items():
        name = narrator.rules.options.ids[option]
        order, _, way = name.partition(".")
        if why_not is None and given.get(order) != name:
            yield Possible.one(Change("give", order, way), narrator.order(name))


def _instead(
    narrator: Narrator, full: Iterable[Possible], decision: Decision
) -> Iterator[Possible]:
    """Orders for which there was no room beside the others, each in the place of one of them."""
    for wish in full:
        for given in decision.orders:
            if given.order != wish.changes[0].subject:
                other = narrator.order(_named(given.order, given.option))
                words = narrator.say("whatif.instead", order=wish.words, given=other)
                yield Possible(INSTEAD, (Change("drop", given.order), *wish.changes), words)


def _answers(narrator: Narrator, seen: View, decision: Decision) -> Iterator[Possible]:
    for event, answers in seen.asked.items():
        for answer in answers:
            if answer != decision.choices.get(event):
                change = Change("answer", event, answer)
                yield Possible.one(change, change_words(narrator, change))


def _cards(narrator: Narrator, then: Match, seat: str, state: State) -> Iterator[Possible]:
    written = narrator.document.seats[then.rules.place("seat", seat)]
    for card in written.leanings:
        change = Change("leaning", seat, card.id)
        if _is_other(then, state, change):
            yield Possible.one(change, narrator.text(card.name))


def _is_other(then: Match, state: State, change: Change) -> bool:
    """Whether a card or setting differs from what held."""
    now = shifted(then.rules, state, shift_of((change,)))
    return differing_field(now, state) is not None
