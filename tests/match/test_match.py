"""A match: what it waits for, what it accepts, and what it does when told to go on."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.ledger import Row
from game.engine.orders import PASS, Decision, Order
from game.engine.replay import prove
from game.engine.state import NO_SETUP, differing_field
from game.match.commands import Command, Propose, Reply, Seal, Unseal
from game.match.match import Match
from game.match.opponents import opponent, personalities_of
from game.players.dice import Dice
from game.players.idle import Idle
from game.players.player import Player
from tests.engine.shipped import ALL, SHIPPED, scenario

PLEDGE = Decision((Order("pledge_passage"),))


def hot_seat(seed: int = 1, **players: Player) -> Match:
    """The league of two rivers; people sit wherever no player is given."""
    return Match(scenario("two-rivers"), seed, NO_SETUP, players)


def say(match: Match, seat: str, command: Command, name: str = "") -> Reply:
    """Submit a command on the draft as it stands."""
    draft = match.drafts[seat]
    return match.submit(seat, name or f"{seat}-{draft.revision}", draft.revision, command)


def seal_all(match: Match) -> None:
    for seat in match.pending().seats:
        assert say(match, seat, Seal()).accepted


def test_a_match_waits_for_every_person_to_seal() -> None:
    """Three people: it does not go on before the last has sealed, and says who is missing."""
    match = hot_seat()
    assert match.pending().seats == ("weir", "ford", "port")
    say(match, "ford", Propose(PLEDGE))
    say(match, "ford", Seal())
    assert match.pending().seats == ("weir", "port")
    assert match.advance() is None
    seal_all(match)
    reveal = match.advance()
    assert reveal is not None
    assert (reveal.turn, match.pending().turn) == (1, 2)
    assert match.pending().seats == ("weir", "ford", "port")


def test_computer_players_are_not_waited_for() -> None:
    """One person at the table: only that seat is pending."""
    match = hot_seat(weir=Dice(), port=Idle())
    assert match.people == ("ford",)
    assert match.pending().seats == ("ford",)
    with pytest.raises(ValueError, match="people play"):
        match.submit("weir", "x", 0, Seal())


def test_whoever_is_in_charge_can_force_the_turn() -> None:
    """A legal draft counts as it stands; who has said nothing passes."""
    match = hot_seat()
    say(match, "ford", Propose(PLEDGE))
    reveal = match.advance(force=True)
    assert reveal is not None
    assert reveal.decisions == {"weir": PASS, "ford": PLEDGE, "port": PASS}


def test_saying_nothing_is_not_passing() -> None:
    """A draft is unset until something is said, even if what is said is: nothing."""
    match, unset = hot_seat(), []
    for step in (lambda: say(match, "ford", Propose(PASS)), lambda: match.advance(force=True)):
        unset.append(match.drafts["ford"].unset)
        step()
    unset.append(match.drafts["ford"].unset)
    assert unset == [True, False, True]


def test_a_stale_command_changes_nothing() -> None:
    """Based on an older draft than the one that stands."""
    match = hot_seat()
    first = match.drafts["ford"].revision
    say(match, "ford", Propose(PLEDGE))
    late = match.submit("ford", "late", first, Propose(PASS))
    assert (late.accepted, late.stale, late.revision) == (False, True, first + 1)
    assert match.drafts["ford"].decision == PLEDGE


def test_the_same_command_twice_counts_once() -> None:
    """A message that is sent again gets the same answer and does nothing."""
    match = hot_seat()
    once = match.submit("ford", "a", 0, Propose(PLEDGE))
    assert match.submit("ford", "a", 0, Propose(PLEDGE)) == once
    assert match.drafts["ford"].revision == 1


def test_a_command_of_last_turn_is_not_taken_for_this_one() -> None:
    """Sent again after the turn was resolved, it is remembered; sent late, it is stale."""
    match = hot_seat()
    once = match.submit("ford", "a", 0, Propose(PLEDGE))
    match.advance(force=True)
    assert match.submit("ford", "a", 0, Propose(PLEDGE)) == once
    assert match.submit("ford", "b", 1, Propose(PASS)).stale
    assert match.drafts["ford"].unset


def test_what_cannot_be_done_is_refused_with_reasons() -> None:
    """The draft stays as it was."""
    match = hot_seat()
    reply = say(match, "ford", Propose(Decision((Order("raise_dyke"), Order("raise_toll")))))
    assert [refusal.code for refusal in reply.refusals] == ["not_yours", "needs_option"]
    assert match.drafts["ford"].unset


def test_a_sealed_decision_is_not_changed_unless_the_seal_is_broken() -> None:
    """Seal, try to change, unseal, change."""
    match = hot_seat()
    say(match, "ford", Seal())
    assert [r.code for r in say(match, "ford", Propose(PLEDGE)).refusals] == ["sealed"]
    assert say(match, "ford", Unseal(), "again").accepted
    assert say(match, "ford", Propose(PLEDGE)).accepted


def test_a_finished_match_waits_for_nobody_and_accepts_nothing() -> None:
    """After the last turn."""
    match = hot_seat()
    while match.advance(force=True):
        pass
    assert match.finished
    assert match.pending().seats == ()
    assert [r.code for r in say(match, "ford", Propose(PASS)).refusals] == ["finished"]
    assert match.advance(force=True) is None


def test_each_seat_has_its_own_view() -> None:
    """Hot-seat: Port's scouts see the hills sharply, Ford still through a haze."""
    match = hot_seat()
    menace = match.rules.place("metric", "menace")
    say(match, "port", Propose(Decision((Order("scout"),))))
    reveal = match.advance(force=True)
    assert reveal is not None
    assert match.view("port").is_sharp(menace)
    assert not match.view("ford").is_sharp(menace)
    assert [f.id for f in match.facts_for(reveal, "port") if f.kind == "sealed"] == ["scout"]
    assert [f.id for f in match.facts_for(reveal, "ford") if f.kind == "sealed"] == []
    assert match.why(reveal, "ford", "menace") is None


def total(rows: list[Row] | None) -> float:
    assert rows is not None
    return sum(row.amount for row in rows)


@pytest.mark.parametrize("name", ALL)
def test_why_sums_to_what_is_shown(name: str) -> None:
    """Metrics and gauges that a seat sees: the rows it is given sum to the change it is shown."""
    rules = scenario(name).rules
    match = Match(scenario(name), 5, NO_SETUP, {seat.id: Dice() for seat in rules.seats})
    while reveal := match.advance():
        change = reveal.after.values[:, 0] - reveal.before.values[:, 0]
        gauges = match.gauges(reveal.after) - match.gauges(reveal.before)
        for s, seat in enumerate(rules.seats):
            for m, metric in enumerate(rules.metrics.ids):
                rows = match.why(reveal, seat.id, metric)
                hidden = not rules.metrics.seen[s, m] or bool(rules.metrics.haze[m])
                assert (rows is None) <= hidden
                assert rows is None or total(rows) == change[m]
            for g, gauge in enumerate(rules.gauges):
                rows = match.why(reveal, seat.id, gauge.id)
                assert rows is None or total(rows) == gauges[g]


@pytest.mark.parametrize("name", ALL)
def test_a_match_resumes_where_its_record_stopped(name: str) -> None:
    """Five turns, written down and taken up again: the same state, and the same turns after."""
    rules = scenario(name).rules
    players: dict[str, Player] = {seat.id: Dice() for seat in rules.seats}
    match = Match(scenario(name), 8, NO_SETUP, players)
    for _ in range(5):
        match.advance()
    again = Match.resume(scenario(name), match.record, players)
    assert differing_field(match.state, again.state) is None
    assert again.record == match.record
    match.advance()
    again.advance()
    assert differing_field(match.state, again.state) is None
    assert prove(rules, again.record) is None


def test_the_same_seed_and_orders_give_the_same_match() -> None:
    """And another seed another one."""

    def values(seed: int) -> list[float]:
        match = hot_seat(seed, weir=Dice(), ford=Dice(), port=Dice())
        while match.advance():
            pass
        return np.ravel(match.state.values).tolist()

    assert values(3) == values(3)
    assert values(3) != values(4)


@pytest.mark.parametrize("name", ["planner", "random", "idle", "history"])
def test_opponents_are_found_by_name(name: str) -> None:
    """Those that the command line offers."""
    found = opponent(scenario("gsomia-dispute"), "seoul", name)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("name", SHIPPED)
def test_a_personality_is_found_by_its_seat(name: str) -> None:
    """Of several the seat takes its own; another's is none of it; five or more can be chosen."""
    shipped = scenario(name)
    one, two = (personalities_of(shipped, seat.id) for seat in shipped.rules.seats)
    assert min(len(one), len(two)) >= 5
    first, second = (seat.id for seat in shipped.rules.seats)
    both = f"personality:{one[0]},{two[1]}"
    for seat, wanted in ((first, one[0]), (second, two[1])):
        found = opponent(shipped, seat, both)
        assert found is not None
        assert found.name == f"personality:{wanted}"
    assert opponent(shipped, first, f"personality:{two[0]}") is None
    assert opponent(shipped, first, f"personality:{one[0]},{one[1]}") is None


def test_the_planners_former_name_still_opens() -> None:
    """Kept games and old habits say ``personality``."""
    found = opponent(scenario("gsomia-dispute"), "seoul", "personality")
    assert found is not None
    assert found.name == "planner"


def test_an_unknown_opponent_is_none() -> None:
    """The door says so in words."""
    assert opponent(scenario("gsomia-dispute"), "seoul", "genius") is None
