"""The table: what lies there, drafts side by side, their worth, who must agree, the floor."""

from __future__ import annotations

import pytest

from game.engine.table import Move, rules_of
from game.engine.treaty import NO_DRAFT
from game.match.commands import Speak
from game.match.worth import worth
from game.telling.course import course, own_talks
from game.telling.floor import floor_words, time_left, unanswered
from game.telling.homefront import counsel_on, home
from game.telling.levels import clause_told
from game.telling.papers import papers, side_by_side
from game.telling.proposal import draft_with, first_levels, fixed_levels, putting
from game.telling.sitting import Sitting
from game.telling.speech import saying_cost, saying_objections, silent_since, tie_words
from game.telling.talks import talks
from game.telling.valuing import crossed_lines, in_force_words, standing, worth_words
from tests.telling.sittings import at_market, at_strait, plans_of, turn

PACT, WAGES = 0, 1


def put(sitting: Sitting, levels: dict[int, int]) -> int:
    """Put a draft of the pact on the table for whoever has the floor; its code."""
    floor = sitting.match.talk.floor
    assert floor is not None
    sitting.seat = floor[0]
    code = draft_with(sitting, PACT, levels)
    assert plans_of(sitting).speak(Speak(putting(sitting, PACT, code))) == ()
    return code


def test_an_empty_table_says_so() -> None:
    """The main one with all its words, the side deal as quiet."""
    pact, wages = talks(at_market())
    assert (pact.id, pact.code, pact.terms, pact.is_quiet) == ("pact", NO_DRAFT, "", False)
    assert pact.lying == "No draft lies on the table."
    assert pact.worth is None
    assert (wages.id, wages.is_quiet) == ("wages", True)
    assert talks(at_strait()) == []


def test_a_draft_on_the_table_is_told_with_its_worth_and_who_must_agree() -> None:
    """To each seat by its own sheet."""
    sitting = at_market()
    put(sitting, {0: 4, 1: 1})
    sitting.seat = "bay"
    (pact, *_) = talks(sitting)
    assert "Hill" in pact.said[0]
    assert "80" in pact.terms
    assert pact.worth is not None
    assert pact.worth.crossed
    assert "More than half of it" in pact.worth_words
    assert "The elder" in pact.home
    assert unanswered(sitting) == ["The ferry pact"]


def test_a_draft_begins_from_what_lies_there() -> None:
    """What is not named stays as it is."""
    sitting = at_market()
    assert first_levels(sitting, PACT) == [0, 0, 0, 0, 0]
    put(sitting, {0: 3, 4: 1})
    sitting.seat = "bay"
    assert first_levels(sitting, PACT) == [3, 0, 0, 0, 1]
    code = draft_with(sitting, PACT, {0: 2})
    assert putting(sitting, PACT, code).word == "counter"
    _, drafts = rules_of(sitting.match.rules, PACT)
    assert list(drafts.terms(code)) == [2, 0, 0, 0, 1]
    assert fixed_levels(sitting, PACT) == {}


def test_an_own_offer_that_fell_comes_back_without_what_is_anothers() -> None:
    """Hill's flag is Hill's to propose; what Bay had taken over from it is left out."""
    sitting = at_market()
    put(sitting, {0: 3, 4: 1})
    put(sitting, {0: 2})
    for _ in range(2):
        turn(sitting)
    assert int(sitting.view().known.draft[PACT, 0]) == NO_DRAFT
    assert first_levels(sitting, PACT) == [2, 0, 0, 0, 0]
    sitting.seat = "hill"
    assert first_levels(sitting, PACT) == [3, 0, 0, 0, 1]


def test_the_word_fits_the_table() -> None:
    """An empty one is opened, a side deal is split off."""
    sitting = at_market()
    assert putting(sitting, PACT, draft_with(sitting, PACT, {})).word == "table"
    assert putting(sitting, WAGES, draft_with(sitting, WAGES, {})).word == "split_off"


def test_drafts_stand_side_by_side() -> None:
    """Cells say what was changed, rows where they differ, sums what each is worth."""
    sitting = at_market()
    put(sitting, {0: 4})
    put(sitting, {0: 1})
    sitting.seat = "hill"
    seen = sitting.view()
    found = papers(sitting, PACT, seen)
    assert [paper.title for paper in found] == ["On the table (Bay)", "Your last offer"]
    shown = side_by_side(sitting, PACT, seen, found)
    share = shown.rows[0]
    assert share.is_apart
    assert shown.apart == 1
    assert share.cells[0].is_changed
    assert share.cells[0].words == "10% (was 80%)"
    assert [cell.points for cell in share.cells] == ["+5", "+40"]
    assert shown.sums == ("5", "40")
    assert [put.turn for put in course(sitting, PACT)] == [1, 1]


def test_a_seat_without_a_sheet_sees_no_points() -> None:
    """The columns stand all the same."""
    sitting = at_market()
    sitting.match.state.leanings[0, 0] = 1
    sitting.match.talk.state.leanings[0, 0] = 1
    code = draft_with(sitting, PACT, {0: 4})
    seen = sitting.view()
    shown = side_by_side(sitting, PACT, seen, papers(sitting, PACT, seen, code))
    assert shown.worths == (None,)
    assert shown.sums == ()
    assert {cell.points for row in shown.rows for cell in row.cells} == {""}


def test_worth_stands_between_the_floor_and_the_best() -> None:
    """At the floor 0, at the best 1, below it less than 0; red lines are named."""
    sitting = at_market()
    seen, rules = sitting.view(), sitting.match.rules
    best = worth(rules, seen, PACT, draft_with(sitting, PACT, {0: 4, 1: 2, 2: 2, 3: 1, 4: 1}))
    poor = worth(rules, seen, PACT, draft_with(sitting, PACT, {}))
    assert best is not None
    assert poor is not None
    assert standing(best) == 1.0
    assert -1.0 <= standing(poor) < 0.0
    assert crossed_lines(sitting, PACT, seen, poor) == ["A ferry for nothing"]
    assert crossed_lines(sitting, PACT, seen, best) == []
    assert "A ferry for nothing" in worth_words(sitting, PACT, seen, poor)
    assert in_force_words(sitting, PACT, seen) == ""


def test_home_tells_votes_and_blocs_by_seat() -> None:
    """Who must say yes, the groups of a body, and only one's own blocs."""
    sitting = at_market()
    code = draft_with(sitting, PACT, {0: 4})
    told = home(sitting, PACT, sitting.view(), code)
    elder, council = told.answers
    assert elder.who == "The elder"
    assert elder.groups == ()
    assert [group.name for group in council.groups] == ["Masters", "Crew"]
    assert council.whole is not None
    assert 0.0 <= told.chance <= min(elder.chance, council.chance)
    assert told.all_agree
    assert [bloc.reading.name for bloc in told.blocs] == ["farmers", "guilds"]
    assert all(bloc.mood for bloc in told.blocs)
    sitting.seat = "bay"
    assert home(sitting, PACT, sitting.view(), code).blocs == ()


def test_home_without_a_draft_shows_blocs_only() -> None:
    """Nobody is asked about nothing."""
    sitting = at_market()
    told = home(sitting, PACT, sitting.view(), NO_DRAFT)
    assert (told.answers, told.signers, told.all_agree) == ((), (), "")
    assert [bloc.mood for bloc in told.blocs] == ["", ""]


def test_counsel_is_worked_out_once() -> None:
    """The same draft asked about twice gives the very same answer."""
    sitting = at_market()
    seen, code = sitting.view(), draft_with(sitting, PACT, {0: 4})
    assert counsel_on(sitting, PACT, seen, code) is counsel_on(sitting, PACT, seen, code)


def test_levels_have_points_and_who_stands_there() -> None:
    """And a clause that is another's to propose says whose."""
    sitting = at_market()
    put(sitting, {0: 3})
    sitting.seat = "hill"
    share = clause_told(sitting, PACT, 0)
    assert [level.points for level in share.levels][-1] == "+40"
    assert share.levels[3].standing == ("On the table (yours)",)
    assert not share.is_named
    sitting.seat = "bay"
    assert clause_told(sitting, PACT, 4).owners == ("Hill",)
    assert clause_told(sitting, PACT, 0).owners == ()


def test_public_acts_cost_and_plans_count() -> None:
    """What the plans take is not there for them; other words are free."""
    sitting = at_market()
    tie = Move("tie_hands", "pact")
    assert tie_words(sitting, PACT) == ("Not one coin less", 6, 1)
    assert saying_cost(sitting, tie) == 1
    assert saying_cost(sitting, Move("accept", "pact")) == 0
    assert saying_cost(sitting, None) == 0
    assert saying_objections(sitting, tie, 2) == ()
    assert [one.code for one in saying_objections(sitting, tie, 3)] == ["too_dear"]
    sitting.seat = "bay"
    assert tie_words(sitting, PACT) is None


@pytest.mark.parametrize(("seat", "words"), [("hill", "You have the floor"), ("bay", "Hill has")])
def test_the_floor_is_told_to_each(seat: str, words: str) -> None:
    """Who may speak, and how often oneself still may."""
    sitting = at_market(seat)
    assert floor_words(sitting, PACT, sitting.view()).startswith(words)


def test_silence_is_told_by_name() -> None:
    """Of others only, and not of those who spoke."""
    sitting = at_market(people=("hill",))
    assert plans_of(sitting).speak(Speak(None)) == ()
    assert silent_since(sitting, 0, 0) == ["Bay"]
    assert silent_since(sitting, 0, 2) == []


def test_time_left_ends_with_the_game() -> None:
    """The last day, and hands that were tied in public."""
    sitting = at_market()
    seen = sitting.view()
    assert time_left(sitting, PACT, seen)[0].startswith("3 turns after this one")
    assert plans_of(sitting).speak(Speak(Move("tie_hands", "pact"))) == ()
    assert "tied your hands" in time_left(sitting, PACT, sitting.view())[-1]
    sitting.seat = "bay"
    assert time_left(sitting, PACT, sitting.view())[-1] == "Hill has tied its hands in public."
    assert own_talks(sitting) == [PACT, WAGES]
