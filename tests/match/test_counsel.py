"""What a seat is told of a draft: its worth, its chances, and nothing that it cannot know."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.parley import code_of
from game.engine.state import NO_SETUP, Setup
from game.engine.table import Move
from game.engine.treaty import NO_DRAFT
from game.match.commands import Speak
from game.match.counsel import counsel
from game.match.match import Match
from game.match.opened import opened
from game.match.worth import differing, worth
from game.players.planner import Planner
from tests.terminal.market import market


def game(seed: int = 1, **types: str) -> Match:
    """Two people at the table; the elder may be given a type."""
    return Match(market().scenario, seed, Setup({}, {}, types), {})


def code(match: Match, **terms: float | str) -> int:
    """The draft of the pact with some terms."""
    return code_of(match.rules, match.view("hill").known, 0, Move("table", "pact", terms))


def test_equal_views_give_equal_counsel() -> None:
    """Whatever the elder really is, and whatever dice the game has."""
    told = [
        counsel(match.rules, match.view("bay"), 0, code(match, share=25))
        for match in (game(elder="mild"), game(elder="stern"), game())
    ]
    assert told[0] == told[1] == told[2]


def test_an_actors_chance_is_the_mean_over_what_the_seat_believes() -> None:
    """Mild (0.6): 80 + 25 of a hundred, at most 1; stern (0.4): 30 + 25."""
    match = game()
    (elder, _) = counsel(match.rules, match.view("hill"), 0, code(match, share=25)).answers
    assert elder.chance == pytest.approx(0.6 * 1.0 + 0.4 * 0.55)
    view = match.view("hill")
    view.known.beliefs[view.seat, 0, :2, 0] = (0.0, 1.0)
    (elder, _) = counsel(match.rules, view, 0, code(match, share=25)).answers
    assert elder.chance == pytest.approx(0.55)


def test_a_bodys_votes_are_ranges_that_add_up() -> None:
    """Every group's members and all together; more is paid by Bay, more are for it."""
    match = game()
    found = {}
    for share in (0, 80):
        answers = counsel(match.rules, match.view("hill"), 0, code(match, share=share)).answers
        council = answers[1]
        assert council.whole is not None
        for tally in (*council.groups, council.whole):
            assert tally.yes[0] <= tally.yes[1]
        assert council.whole.yes[1] + council.whole.no[0] <= 50
        found[share] = (council.chance, council.whole.yes[0])
    assert found[80] > found[0]


def test_all_must_agree() -> None:
    """The chance of all is no larger than that of any."""
    match = game()
    found = counsel(match.rules, match.view("hill"), 0, code(match, share=10))
    assert found.chance <= min(answer.chance for answer in found.answers)


def test_blocs_move_as_the_paper_would_move_them() -> None:
    """A signature gives trust 4: the farmers weigh that by 1.5, the guilds by −0.5."""
    match = game()
    found = counsel(match.rules, match.view("hill"), 0, code(match, share=10))
    blocs = {match.rules.blocs[b].id: points for b, points in found.moods}
    assert blocs == {"farmers": pytest.approx(6.0), "guilds": pytest.approx(-2.0)}
    assert counsel(match.rules, match.view("bay"), 0, code(match, share=10)).moods == ()


def test_worth_is_by_the_seats_own_sheet() -> None:
    """Points by clause and in all, with what belongs together, the floor and red lines."""
    match = game()
    draft = code(match, share=50, index="wages")
    hill = worth(match.rules, match.view("hill"), 0, draft)
    bay = worth(match.rules, match.view("bay"), 0, draft)
    assert hill is not None
    assert bay is not None
    assert (hill.points, hill.by_clause, hill.together) == (30.0, (25.0, 0.0, 9.0, 0.0, 0.0), -4.0)
    assert (hill.reservation, hill.best, hill.band) == (23.0, 67.0, "tolerable")
    assert bay.band == "below"
    assert worth(match.rules, match.view("hill"), 0, NO_DRAFT) is None


def test_bands_go_by_thirds_and_a_red_line_is_worst() -> None:
    """From the least that is worth signing to the best there is."""
    match = game()
    bands = {}
    for share, years, index in ((0, 5, "wages"), (25, 5, "none"), (50, 5, "none"), (80, 5, "none"),
                                (80, 5, "wages")):  # fmt: skip
        it = worth(match.rules, match.view("hill"), 0, code(match, share=share, years=years,
                                                            index=index))  # fmt: skip
        assert it is not None
        bands[it.points] = it.band
    assert bands == {17.0: "red_line", 20.5: "below", 33.0: "tolerable", 48.0: "good",
                     57.0: "excellent"}  # fmt: skip


def test_tied_hands_raise_the_floor() -> None:
    """By the points that the scenario says."""
    match = game()
    reply = match.submit("hill", "a", 0, Speak(Move("tie_hands", "pact")))
    assert reply.accepted
    it = worth(match.rules, match.view("hill"), 0, code(match, share=50))
    assert it is not None
    assert it.reservation == 29.0


def test_differing_clauses_are_counted() -> None:
    """None where one of both is no draft."""
    match = game()
    one, other = code(match, share=25, years=3), code(match, share=50, years=3, guard="yes")
    assert differing(match.rules, 0, one, other) == (0, 3)
    assert differing(match.rules, 0, one, NO_DRAFT) == ()


def test_an_opened_deal_has_all_sheets_and_what_was_agreed() -> None:
    """With the turn, and the reservations of that turn."""
    match = Match(market().scenario, 1, NO_SETUP, {})
    draft: dict[str, float | str] = {"share": 25.0, "years": 5.0, "guard": "yes"}
    for seat, move in (("hill", Move("table", "pact", draft)), ("bay", Move("accept", "pact"))):
        assert match.submit(seat, seat, match.drafts[seat].revision, Speak(move)).accepted
    match.advance(force=True)
    pact, wages = opened(match)
    assert (pact.turn, pact.code) == (1, code(match, **draft))
    assert [sheet.seat for sheet in pact.sheets] == [0, 1]
    assert np.array_equal(pact.deals.reservations, [23.0, 41.0])
    assert (wages.turn, wages.code) == (0, NO_DRAFT)


def test_a_resumed_match_has_every_word_with_its_reason() -> None:
    """What a computer said is worked out again, where it still says so."""
    players = {seat: Planner(worlds=4) for seat in ("hill", "bay")}
    match = Match(market().scenario, 3, NO_SETUP, players)
    while match.advance():
        pass
    again = Match.resume(market().scenario, match.record, players)
    assert [reveal.said for reveal in again.reveals] == [reveal.said for reveal in match.reveals]
    assert any(said.reason is not None for reveal in again.reveals for said in reveal.said)
