"""What the cost-sharing talks promise about their table, their desk and their Assembly."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine import replay
from game.engine.bodies import count, supports
from game.engine.chance import Domain, bell, imaginary, words
from game.engine.deals import NO_SOLUTION, Deals, analyse
from game.engine.grid import GRID
from game.engine.odds import odds
from game.engine.orders import Decision
from game.engine.parley import code_of, objections
from game.engine.replay import Record
from game.engine.state import IN_FORCE, Setup, State, opening
from game.engine.surroundings import Around
from game.engine.table import Move, Terms
from game.engine.treaty import Sheet
from game.engine.view import view
from game.players.negotiator import reservation
from tests.engine.shipped import rules_of

RULES = rules_of("sma-talks")
SMA = RULES.place("agreement", "sma_11")
WASHINGTON, SEOUL = RULES.place("seat", "washington"), RULES.place("seat", "seoul")

TENTH: Terms = {"raise": 8.2, "years": 1}
THIRTEEN: Terms = {"raise": 13, "years": 1}
ELEVENTH: Terms = {"raise": 13.9, "years": 6, "index": "defence_budget", "labour": "yes"}
FIFTY: Terms = {"raise": 50, "years": 5, "new_items": "some"}


def start(washington: str, seoul: str, **lenses: str) -> State:
    """The first day, with two objective cards."""
    setup = Setup({"washington": washington, "seoul": seoul}, lenses, {})
    return opening(RULES, 1, np.array([0]), setup)


def sheet(state: State, seat: int) -> Sheet:
    """The sheet that a seat goes by."""
    found = RULES.sheets_of(seat, SMA)[int(state.leanings[seat, 0])]
    assert found is not None
    return found


def floor(state: State, seat: int) -> float:
    """The points below which a seat would rather have no agreement."""
    return float(reservation(Around(RULES, state, state.turn), seat, SMA)[0])


def deals(washington: str, seoul: str) -> Deals:
    """All drafts as both leaders weigh them on the first day."""
    state = start(washington, seoul)
    both = [sheet(state, seat) for seat in (WASHINGTON, SEOUL)]
    return analyse(
        [one.points for one in both],
        [one.forbidden for one in both],
        [floor(state, seat) for seat in (WASHINGTON, SEOUL)],
    )


def code(terms: Terms) -> int:
    """The number of a draft."""
    blank = start("transactional", "progressive")
    return code_of(RULES, blank, SMA, Move("table", "sma_11", terms))


def raise_of(draft: int) -> float:
    """The first-year raise in a draft, in per cent."""
    drafts = RULES.agreements[SMA].drafts
    assert drafts is not None
    return float(drafts.values[0, draft])


def turn(state: State, **said: tuple[Move | None, ...]) -> State:
    """One turn in which the seats only talk; whatever they say can be said."""
    decisions = {seat: Decision(table=moves) for seat, moves in said.items()}
    return replay.step(RULES, state, decisions, 1).state


def turns(state: State, count_: int) -> State:
    """Turns in which nobody does anything."""
    for _ in range(count_):
        state = turn(state)
    return state


def sign(state: State, terms: Terms) -> State:
    """A turn in which one seat tables a paper and the other accepts it."""
    first, second = ("washington", "seoul") if state.turn % 2 == 0 else ("seoul", "washington")
    mover = RULES.place("seat", first)
    move = Move("table", "sma_11", terms)
    assert not objections(RULES, view(RULES, state, mover, 1).known, mover, 0, move)
    return turn(state, **{first: (move,), second: (Move("accept", "sma_11"),)})


def in_force(state: State) -> bool:
    return bool(state.status[SMA, 0] == IN_FORCE)


# The zone of agreement


def test_fair_share_first_and_progressives_have_nothing_to_sign_on_the_first_day() -> None:
    """No package is acceptable to both leaders, whatever one puts into it."""
    found = deals("transactional", "progressive")
    assert (int(found.zone.sum()), found.nash) == (0, NO_SOLUTION)


def test_alliance_first_and_progressives_could_sign_the_eleventh_but_no_bare_thirteen() -> None:
    """It is what the package holds beside the number that both can accept."""
    zone = deals("alliance_first", "progressive").zone
    assert zone[code(ELEVENTH)]
    assert not zone[code(THIRTEEN)]


def test_the_tenth_again_is_acceptable_only_to_a_washington_pressed_hard() -> None:
    """Its reservation would have to fall by 26 points; the lapse and the furlough take off less."""
    state = start("transactional", "progressive")
    points = float(sheet(state, WASHINGTON).points[code(TENTH)])
    assert floor(state, WASHINGTON) - points == pytest.approx(26.0)
    furloughed = turns(state, 7)
    fallen = floor(state, WASHINGTON) - floor(furloughed, WASHINGTON)
    assert 5.0 < fallen < 26.0
    _set(furloughed, readiness=30, talks=57)  # empty bases, and a summit in sight
    assert floor(furloughed, WASHINGTON) < points


def _set(state: State, **values: float) -> None:
    for metric, value in values.items():
        state.values[RULES.place("metric", metric)] = value * GRID


def test_with_conservatives_the_fair_bargain_is_a_third_more_and_not_several_times() -> None:
    """Nash's solution between fair share first and the conservatives: +30 to +40 per cent."""
    found = deals("transactional", "conservative")
    assert 30 <= raise_of(found.nash) <= 40
    steepest = max(raise_of(draft) for draft in np.flatnonzero(found.zone).tolist())
    assert steepest < 100


# The desk


def chance(lens: str, terms: Terms, leaning: str = "transactional") -> float:
    """The chance that desk and Assembly let a paper through in April 2020."""
    state = turns(start(leaning, "progressive", signer=lens), 6)
    return float(odds(RULES, state, SMA, state.beliefs[WASHINGTON, :, :, 0])[code(terms)])


def test_the_leader_is_a_signer_of_its_own() -> None:
    """Both delegations accept the real eleventh, and a hard desk refuses what another signs."""
    signed = {}
    for washington in ("transactional", "alliance_first"):
        state = sign(turns(start(washington, "progressive", signer="signer"), 6), ELEVENTH)
        signed[washington] = in_force(state)
        refused = state.happened[RULES.place("event", "desk_refuses"), 0]
        assert bool(refused) == (washington == "transactional")
    assert signed == {"transactional": False, "alliance_first": True}


def test_how_often_a_hard_desk_signs_the_eleventh_is_what_the_lens_disputes() -> None:
    """The more the signer matters, the less the package does; a willing desk signs it always."""
    by_lens = [chance(lens, ELEVENTH) for lens in ("package", "both", "signer")]
    assert by_lens == sorted(by_lens, reverse=True)
    assert by_lens[0] - by_lens[-1] > 0.2
    assert by_lens[-1] < 0.2
    assert chance("signer", ELEVENTH, "alliance_first") > 0.95


# The Assembly


def mean_votes(terms: Terms) -> tuple[float, float, float]:
    """Votes for, against and neither, in the mean of many votes on the first day."""
    consent = next(c for c in RULES.agreements[SMA].consents if c.body >= 0)
    body = RULES.bodies[consent.body]
    runs = 400
    state = start("transactional", "progressive").repeat(runs)
    state.draft[SMA] = code(terms)
    around = Around(RULES, state, 0)
    support = supports(around, body, consent)
    drawn = words(imaginary(7), np.arange(runs), 0, Domain.VOTES, len(body.groups))
    for i, group in enumerate(body.groups):
        support[i] += group.sd * bell(drawn)[i]
    votes = count(around, body, support)
    parts = (votes.yes, votes.no, votes.abstained)
    yes, no, neither = (float(part.sum(axis=0).mean()) for part in parts)
    return yes, no, neither


def test_the_assembly_ratifies_the_tenth_as_it_did() -> None:
    """139 to 33 in April 2019; the 22 abstentions and all who stayed away are the rest."""
    yes, no, neither = mean_votes(TENTH)
    assert yes == pytest.approx(139, abs=6)
    assert no == pytest.approx(33, abs=5)
    assert neither >= 22


def test_the_assembly_votes_down_half_as_much_again() -> None:
    """More against than for, however the groups' moods fall out."""
    yes, no, _ = mean_votes(FIFTY)
    assert no > 2 * yes


# Governments come and go


@pytest.mark.parametrize(
    ("before", "after", "points"),
    [("alliance_first", "transactional", 42.0), ("transactional", "alliance_first", 85.8)],
)
def test_an_agreement_outlives_the_government_that_signed_it(
    before: str, after: str, points: float
) -> None:
    """Six years signed before the election are in force after it, and weighed by the new card."""
    # Steeper than 20 per cent, so that the game goes on after the signature.
    terms: Terms = {**ELEVENTH, "raise": 24}
    state = _first_swap(before, terms)
    leanings = [leaning.id for leaning in RULES.seats[WASHINGTON].leanings]
    assert leanings[int(state.leanings[WASHINGTON, 0])] == after
    assert in_force(state)
    assert int(state.package[SMA, 0]) == code(terms)
    assert sheet(state, WASHINGTON).points[code(terms)] == pytest.approx(points, abs=0.1)


def _first_swap(before: str, terms: Terms) -> State:
    """The end of the first game in which a paper is signed in turn 3 and the incumbent loses."""
    changed = RULES.place("marker", "changed_hands")
    for run in range(60):
        record = Record("sma-talks", "", 1, Setup({"washington": before}, {}, {}), run)
        state = sign(turns(replay.start(RULES, record), 2), terms)
        if in_force(state):
            state = turns(state, RULES.calendar.turns - state.turn)
            if state.marks[changed, 0] > RULES.calendar.starts[-1]:
                return state
    raise AssertionError("no game in which the card was swapped")


# The table


def test_nothing_can_be_tabled_before_the_delegations_have_met() -> None:
    """The table opens with the talks, in the second turn."""
    state = start("transactional", "progressive")
    move = Move("table", "sma_11", TENTH)
    before = objections(RULES, state, WASHINGTON, 0, move)
    assert [refusal.code for refusal in before] == ["table_closed"]
    assert not objections(RULES, turns(state, 1), SEOUL, 0, move)
