"""What could have been otherwise in a turn: all that is listed can be done, and differs."""

from __future__ import annotations

import pytest

from game.engine.orders import PASS
from game.engine.shift import shifted
from game.match.changes import amended
from game.match.fork import Obstacle, fork
from game.saves.branch import Change, shift_of
from game.telling.otherwise import INSTEAD, lenses_then, seats_then
from game.telling.sitting import Sitting
from tests.match.forks import game


@pytest.mark.parametrize("name", ["two-rivers", "gsomia-dispute", "hanoi-summit"])
def test_everything_listed_can_be_made(name: str) -> None:
    """No change that is offered is refused, in any turn; each seat has some."""
    match = game(name)
    narrator = Sitting(match, "en", False).narrator
    for turn in (1, 2, len(match.record.turns)):
        seats = seats_then(narrator, match, turn)
        assert [one.seat for one in seats] == [seat.id for seat in match.rules.seats]
        possible = [one for seat in seats for one in seat.possible]
        for one in [*possible, *lenses_then(narrator, match, turn)]:
            assert one.words
            found = fork(match, turn, one.changes)
            assert not isinstance(found, Obstacle), (turn, one)


def test_what_was_decided_is_said_and_can_be_dropped() -> None:
    """Every order that was given is named; where dropping is legal, it is offered once."""
    match = game("gsomia-dispute")
    narrator = Sitting(match, "en", False).narrator
    for reveal in match.reveals:
        for seat in seats_then(narrator, match, reveal.turn):
            decision = reveal.decisions.get(seat.seat, PASS)
            given = [order.order for order in decision.orders]
            assert len(seat.decided) == len(given) + len(decision.choices)
            dropped = [one.changes[0].subject for one in seat.possible if one.kind == "drop"]
            assert dropped == given


def test_what_held_is_not_offered() -> None:
    """Neither the order in its way, nor the card, nor the answer to a question that held."""
    match = game("gsomia-dispute")
    narrator = Sitting(match, "en", False).narrator
    reveal = match.reveals[0]
    seats, lenses = seats_then(narrator, match, 1), lenses_then(narrator, match, 1)
    for one in (*lenses, *(one for seat in seats for one in seat.possible)):
        state = shifted(match.rules, reveal.before, shift_of(one.changes))
        wanted = amended(match.rules, reveal.decisions, one.changes)
        held = reveal.before
        is_same_state = (state.lenses == held.lenses).all() and (
            state.leanings == held.leanings
        ).all()
        assert not (is_same_state and wanted == dict(reveal.decisions)), one


def test_a_card_is_named_by_its_title() -> None:
    """A choice of cards reads as the cards do."""
    match = game("gsomia-dispute")
    narrator = Sitting(match, "ko", False).narrator
    seat = seats_then(narrator, match, 1)[0]
    cards = {one.changes[0]: one.words for one in seat.possible if one.kind == "leaning"}
    written = narrator.document.seats[0].leanings
    assert len(cards) == len(written) - 1
    for card in written:
        assert cards.get(Change("leaning", seat.seat, card.id)) in (None, narrator.text(card.name))


def test_where_there_is_no_room_an_order_takes_the_place_of_another() -> None:
    """Each names both; the one that was given goes, and could not have stood beside it."""
    match = game("gsomia-dispute")
    narrator = Sitting(match, "en", False).narrator
    found = 0
    for turn in range(1, len(match.record.turns) + 1):
        for seat in seats_then(narrator, match, turn):
            for one in (one for one in seat.possible if one.kind == INSTEAD):
                drop, give = one.changes
                assert narrator.order(drop.subject) in one.words
                assert isinstance(fork(match, turn, [give]), Obstacle)
                found += 1
    assert found
