"""Going back one turn: the same dice, and nothing left of what was decided."""

from __future__ import annotations

import pytest

from game.engine.orders import PASS, Decision, Order
from game.engine.replay import prove
from game.engine.state import NO_SETUP
from game.match.commands import Propose, Seal, Speak
from game.match.keeping import rewound
from game.match.match import Match
from game.players.dice import Dice
from tests.engine.shipped import scenario
from tests.match.test_match import hot_seat, say, seal_all

PLEDGE = Decision((Order("pledge_passage"),))


def play_turn(match: Match) -> None:
    """Ford pledges if it can; all seal; the turn is played."""
    if not match.refusals("ford", PLEDGE):
        say(match, "ford", Propose(PLEDGE))
    seal_all(match)
    assert match.advance() is not None


def test_going_back_gives_the_state_of_the_turn_before() -> None:
    """Digest, record and reveals are those of before the last turn; the match itself stays."""
    match = hot_seat(port=Dice())
    play_turn(match)
    digest, reveals = match.state.digest(), list(match.reveals)
    play_turn(match)
    back = rewound(match)
    assert back.state.digest() == digest
    assert list(back.reveals) == reveals
    assert prove(match.rules, back.record) is None
    assert [turn.digest for turn in back.record.turns] == [match.record.turns[0].digest]
    assert len(match.record.turns) == 2


def test_nothing_is_left_of_what_was_decided() -> None:
    """All seats start the turn empty and unsealed: nobody finds what another had in mind."""
    match = hot_seat()
    play_turn(match)
    back = rewound(match)
    assert all(draft.decision == PASS and draft.unset for draft in back.drafts.values())
    assert back.pending().seats == ("weir", "ford", "port")


def test_the_same_decisions_give_the_same_turn_again() -> None:
    """The dice are kept: played again as it was, the turn comes out as it did."""
    match = hot_seat(port=Dice())
    play_turn(match)
    back = rewound(match)
    play_turn(back)
    assert back.state.digest() == match.state.digest()


def test_what_was_said_at_the_table_is_unsaid() -> None:
    """The first to speak has the floor again, and nothing of the turn's draft lies there."""
    match = Match(scenario("sma-talks"), 3, NO_SETUP, {})
    while match.talk.floor is None:
        assert match.advance(force=True) is not None
    speaker = match.talk.floor
    say(match, speaker[0], Speak(), "silence")
    for seat in match.people:
        say(match, seat, Seal(), f"seal-{seat}")
    match.advance()
    back = rewound(match)
    assert back.talk.floor == speaker
    assert back.talk.said == []


def test_before_the_first_turn_there_is_no_going_back() -> None:
    """That is the caller's mistake."""
    with pytest.raises(ValueError, match="a turn is known"):
        rewound(hot_seat())
