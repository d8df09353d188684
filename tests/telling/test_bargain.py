"""A draft in the making: its clauses, what it is held against, where it begins, what was said."""

from __future__ import annotations

from game.engine.table import Move
from game.engine.treaty import NO_DRAFT
from game.match.commands import Speak
from game.telling.bargain import NAMED, NUMBER, YES_NO, Bargain, bargain, signatures
from game.telling.beginnings import beginnings
from game.telling.exchanges import exchanges, words_since
from game.telling.proposal import at_hand, draft_with, putting, settled_by
from game.telling.sitting import Sitting
from game.telling.speech import silent_since
from tests.telling.sittings import at_market, plans_of, turn

PACT, WAGES = 0, 1


def say(sitting: Sitting, word: str, agreement: str = "pact") -> None:
    """Say something without terms for whoever has the floor."""
    floor = sitting.match.talk.floor
    assert floor is not None
    sitting.seat = floor[0]
    assert plans_of(sitting).speak(Speak(Move(word, agreement))) == ()


def put(sitting: Sitting, levels: dict[int, int], g: int = PACT) -> int:
    """Put a draft on the table for whoever has the floor; its code."""
    floor = sitting.match.talk.floor
    assert floor is not None
    sitting.seat = floor[0]
    code = draft_with(sitting, g, levels)
    assert plans_of(sitting).speak(Speak(putting(sitting, g, code))) == ()
    return code


def made(sitting: Sitting, levels: dict[int, int]) -> Bargain:
    """A draft of the pact in the making."""
    return bargain(sitting, PACT, sitting.view(), draft_with(sitting, PACT, levels))


def test_clauses_say_how_they_are_chosen_and_what_locks_them() -> None:
    """Numbers, names, yes and no; what is another's to propose tells whose it is."""
    sitting = at_market("bay")
    kinds = [term.kind for term in made(sitting, {}).terms]
    assert set(kinds) <= {NUMBER, NAMED, YES_NO}
    assert kinds[0] == NUMBER
    flag = made(sitting, {}).terms[4]
    assert flag.lock == "Only Hill may propose another level."
    sitting.seat = "hill"
    assert made(sitting, {}).terms[4].lock == ""


def test_a_draft_is_held_against_the_one_on_the_table_and_the_own_offer() -> None:
    """Each clause says where it differs, and points are those of the draft in the making."""
    sitting = at_market()
    assert made(sitting, {0: 2}).is_fresh
    put(sitting, {0: 4})
    put(sitting, {0: 1})
    sitting.seat = "hill"
    found = made(sitting, {0: 2})
    assert [paper.title for paper in found.papers.papers[1:]] == [
        "On the table (Bay)", "Your last offer",
    ]  # fmt: skip
    assert found.terms[0].differs(0)
    assert found.terms[0].differs(1)
    assert not found.terms[1].differs(0)
    assert not made(sitting, {}).is_fresh


def test_what_can_be_done_follows_the_floor() -> None:
    """Accepting wants a draft of others; a hand tied once, an opinion sounded once, are done."""
    sitting = at_market()
    floor = sitting.match.talk.floor
    assert floor is not None
    sitting.seat = floor[0]
    before = made(sitting, {}).acts
    assert (before.has_floor, before.can_accept, before.left) == (True, False, 2)
    put(sitting, {0: 3})
    assert made(sitting, {}).acts.has_floor is False
    assert made(sitting, {}).acts.can_accept is False
    sitting.seat = "bay" if floor[0] == "hill" else "hill"
    assert made(sitting, {}).acts.can_accept


def test_signatures_count_for_the_very_draft() -> None:
    """Who put a draft has accepted it; a change asks everybody anew."""
    sitting = at_market()
    code = put(sitting, {0: 3})
    seen = sitting.view()
    signed = {seat: done for seat, _, done in signatures(sitting, PACT, seen, code)}
    assert sorted(signed.values()) == [False, True]
    other = draft_with(sitting, PACT, {0: 2})
    assert not any(done for *_, done in signatures(sitting, PACT, seen, other))


def test_drafts_to_begin_from_are_those_that_the_seat_may_propose() -> None:
    """What lies there and last offers once each, then packages; none with another's clause."""
    sitting = at_market()
    names = [one.id for one in beginnings(sitting, PACT, sitting.view())]
    assert "lying" not in names
    code = put(sitting, {0: 3})
    for seat in ("hill", "bay"):
        sitting.seat = seat
        found = beginnings(sitting, PACT, sitting.view())
        assert found[0].id == "lying"
        assert found[0].code == code
        assert [one.code for one in found[:2]].count(code) == 1
        for one in found:
            assert at_hand(sitting, PACT, one.code) == one.code


def test_what_is_tried_keeps_to_what_is_ones_own() -> None:
    """Another's clause stays as it lies there, whatever a kept try says of it."""
    sitting = at_market("hill")
    tried = draft_with(sitting, PACT, {0: 2, 4: 1})
    sitting.seat = "bay"
    assert at_hand(sitting, PACT, tried) == draft_with(sitting, PACT, {0: 2})
    assert at_hand(sitting, PACT) == at_hand(sitting, PACT, NO_DRAFT)
    assert settled_by(sitting, PACT) == {}


def test_exchanges_are_told_by_turn_and_briefly() -> None:
    """The latest turn first; the agreement's name, which stands above, is left out."""
    sitting = at_market()
    put(sitting, {0: 3})
    first = sitting.seat
    put(sitting, {0: 2})
    second = sitting.seat
    turn(sitting)
    put(sitting, {0: 1})
    found = exchanges(sitting, PACT)
    assert [one.turn for one in found] == [2, 1]
    assert [word.seat for word in found[1].words][:2] == [first, second]
    assert "ferry pact" not in found[1].words[0].words
    assert exchanges(sitting, WAGES) == []


def test_what_came_of_a_draft_is_part_of_the_talks() -> None:
    """A draft that nobody took up in time falls, and no seat said so."""
    sitting = at_market()
    put(sitting, {0: 3})
    for _ in range(3):
        turn(sitting)
    told = [word for one in exchanges(sitting, PACT) for word in one.words]
    assert [word.seat for word in told].count("") == 1


def test_soundings_are_told_to_who_sounded() -> None:
    """The other side does not learn of them, in the talks so far or in what was just said."""
    sitting = at_market("hill")
    assert made(sitting, {}).acts.poll == 1
    say(sitting, "poll")
    assert len(words_since(sitting, PACT, 0)) == 1
    assert made(sitting, {}).acts.poll is None
    sitting.seat = "bay"
    assert words_since(sitting, PACT, 0) == []
    assert exchanges(sitting, PACT) == []
    assert silent_since(sitting, 0, 0) == ["Hill"]


def test_what_a_side_deal_has_settled_is_locked() -> None:
    """The clause says by what, for the seat that could otherwise propose it, too."""
    sitting = at_market()
    put(sitting, {0: 2}, WAGES)
    say(sitting, "accept", "wages")
    turn(sitting)
    assert settled_by(sitting, PACT) == {3: "Wages first"}
    guard = made(sitting, {}).terms[3]
    assert guard.lock == "Settled already by “Wages first”."
    assert guard.levels[guard.level] == "yes"
