"""Forks keep the dice and the past, change what was asked for, and name what they let go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from game.engine.orders import PASS, Order
from game.engine.parts import Lens
from game.engine.replay import RESOLUTION, prove
from game.engine.state import differing_field
from game.match.branches import taken_up
from game.match.changes import LetGo
from game.match.commands import Seal
from game.match.deciders import SAME
from game.match.fork import (
    CODES,
    Obstacle,
    branch_of,
    fork,
    not_repeated,
    play_on,
    told_again,
)
from game.match.match import Match
from game.players.dice import Dice
from game.saves.branch import Branch, Change, grown, with_branch
from tests.match.forks import NAMES, at_strait, game, made, some_change
from tests.terminal.tables import Written

FEAST, DANCE = Order("feast"), Order("dance")
LOW, HIGH = Order("beacon", "low"), Order("beacon", "high")


def ordered(match: Match, seat: str) -> list[tuple[str, ...]]:
    """What a seat ordered, by turn."""
    turns = match.record.turns
    return [tuple(o.order for o in t.decisions.get(seat, PASS).orders) for t in turns]


# -- the same dice ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_fork_that_changes_nothing_is_the_game_itself(name: str) -> None:
    """From any turn: the same decisions, talk included, values and digests, to the end."""
    then = game(name)
    for turn in range(1, len(then.record.turns) + 1):
        assert made(then, turn).record.turns == then.record.turns


@given(st.sampled_from(NAMES), st.integers(0, 10**6))
@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
def test_random_forks_keep_the_past_and_prove_themselves(name: str, seed: int) -> None:
    """Turns before are the same; the whole is a record that replays to every digest."""
    then = game(name)
    turn, changes = some_change(then, seed)
    now = fork(then, turn, changes)
    assume(isinstance(now, Match))
    assert isinstance(now, Match)
    play_on(then, now)
    assert now.finished
    branch = branch_of(now, 0, turn, changes, "")
    whole = grown(then.record, [branch], 1)
    assert whole.turns[: turn - 1] == then.record.turns[: turn - 1]
    assert (whole.seed, whole.run, whole.setup) == (
        then.record.seed, then.record.run, then.record.setup,
    )  # fmt: skip
    assert prove(then.rules, whole) is None
    again = told_again(then.scenario, whole)
    assert again is not None
    assert differing_field(again.state, now.state) is None


# -- what is otherwise -----------------------------------------------------------------------------


def test_an_order_is_dropped_given_or_given_in_another_way() -> None:
    """In its turn alone; all else is as it was."""
    then = at_strait({1: (FEAST, LOW), 2: (HIGH,)})
    assert ordered(made(then, 1, Change("drop", "feast")), "hill") == [
        ("beacon",), ("beacon",), (),
    ]  # fmt: skip
    given_ = made(then, 3, Change("give", "beacon", "low"))
    assert ordered(given_, "hill") == [("feast", "beacon"), ("beacon",), ("beacon",)]
    way = made(then, 1, Change("give", "beacon", "high")).record.turns[0].decisions["hill"]
    assert way.orders == (FEAST, HIGH)


def test_another_way_keeps_its_condition() -> None:
    """A feast that waits for a dance, say."""
    then = at_strait({1: (replace(LOW, depends_on=None), replace(FEAST, depends_on="dance"))})
    now = made(then, 1, Change("give", "feast"), Change("drop", "beacon"))
    assert now.record.turns[0].decisions["hill"].orders == (replace(FEAST, depends_on="dance"),)


def test_a_question_is_answered_otherwise() -> None:
    """The ferry that is late in the first turn asks in the second."""
    then = at_strait({})
    now = made(then, 2, Change("answer", "ferry", "search"))
    assert now.record.turns[1].decisions["hill"].choices == {"ferry": "search"}
    assert now.state.values[0, 0] == then.state.values[0, 0] + 3000


def test_what_is_no_longer_possible_is_let_go_and_named() -> None:
    """A feast rests for two turns, so giving it earlier takes it from later."""
    then = at_strait({2: (FEAST,)})
    changes = [Change("give", "feast")]
    now = made(then, 1, *changes)
    assert ordered(now, "hill") == [("feast",), (), ()]
    branch = branch_of(now, 0, 1, changes, "")
    assert branch.players == {"hill": SAME, "bay": SAME}
    gone = not_repeated(then.rules, then.record, now.record, branch)
    assert gone == [LetGo(2, "hill", "order", "feast")]


def test_what_was_dropped_is_not_let_go() -> None:
    """It was wished for."""
    then = at_strait({1: (FEAST,)})
    changes = [Change("drop", "feast")]
    now = made(then, 1, *changes)
    branch = branch_of(now, 0, 1, changes, "")
    assert not_repeated(then.rules, then.record, now.record, branch) == []


def test_cards_and_lenses_hold_from_their_turn_on() -> None:
    """They are part of the state: the turns before were played under the old ones."""
    then = game("gsomia-dispute")
    lens, setting = other_lens(then)
    seat = then.rules.seats[0]
    card = Change("leaning", seat.id, seat.leanings[-1].id)
    now = made(then, 3, Change("lens", lens.id, lens.settings[setting]), card)
    held = [(int(r.after.lenses[0, 0]), int(r.after.leanings[0, 0])) for r in now.reveals]
    last = len(seat.leanings) - 1
    assert held[:4] == [(lens.default, 0), (lens.default, 0), (setting, last), (setting, last)]


def other_lens(then: Match) -> tuple[Lens, int]:
    """The first lens, and the place of a setting that does not hold."""
    lens = then.rules.lenses[0]
    return lens, next(i for i in range(len(lens.settings)) if i != lens.default)


def test_a_fork_of_a_fork_stands_on_what_was_set_there() -> None:
    """A lens set in the first stays set in the second, whose own changes lie over it."""
    then = game("gsomia-dispute")
    lens, setting = other_lens(then)
    doubt = Change("lens", lens.id, lens.settings[setting])
    first = made(then, 2, doubt)
    seat = then.rules.seats[0]
    card = Change("leaning", seat.id, seat.leanings[-1].id)
    second = made(first, 2, card)
    assert int(second.state.lenses[0, 0]) == setting
    tree = [branch_of(first, 0, 2, [doubt], ""), branch_of(second, 1, 2, [card], "")]
    assert prove(then.rules, grown(then.record, tree, 2)) is None
    back = made(second, 4, Change("lens", lens.id, lens.settings[lens.default]))
    assert int(back.state.lenses[0, 0]) == lens.default
    assert int(back.state.leanings[0, 0]) == len(seat.leanings) - 1


def test_a_game_that_is_not_over_is_not_looked_beyond() -> None:
    """A fork goes as far as the game does, and no further."""
    then = at_strait({1: (FEAST,)}, turns=2)
    now = made(then, 1, Change("drop", "feast"))
    assert len(now.record.turns) == 2
    assert not now.finished


# -- who decides -----------------------------------------------------------------------------------


def test_computers_can_decide_anew() -> None:
    """From the turn of the fork; a change that is about them is made, and they go on from it."""
    then = at_strait({}, {1: (DANCE,), 2: (DANCE,)})
    anew = Written({1: (DANCE,), 2: (Order("hoard"),), 3: (DANCE,)})
    now = fork(then, 1, [Change("drop", "dance")], {"bay": anew})
    assert isinstance(now, Match)
    play_on(then, now)
    assert ordered(now, "bay") == [(), ("hoard",), ("dance",)]
    assert now.players["bay"].name == anew.name


def test_by_hand_the_plans_of_then_lie_on_the_desk() -> None:
    """As they are changed; people may change them further."""
    then = at_strait({2: (FEAST, LOW)}, {2: (DANCE,)})
    now = fork(then, 2, [Change("give", "beacon", "high")], {}, ("hill",))
    assert isinstance(now, Match)
    assert now.people == ("hill",)
    assert now.drafts["hill"].decision.orders == (FEAST, HIGH)
    assert now.submit("hill", "seal", now.drafts["hill"].revision, Seal()).accepted
    assert now.advance() is not None
    assert ordered(now, "bay")[1] == ("dance",)
    with pytest.raises(ValueError, match="without people"):
        play_on(then, now)


def test_by_hand_what_another_card_forbids_is_left_out() -> None:
    """As many plans as can still be carried out."""
    then = at_strait({1: (FEAST,), 2: (FEAST, LOW), 3: (LOW,)})
    turn = then.record.turns[1]
    both = replace(turn.decisions["hill"], orders=(LOW, FEAST))  # the feast rests
    then.record.turns[1] = replace(turn, decisions={**turn.decisions, "hill": both})
    object.__setattr__(then.reveals[1], "decisions", then.record.turns[1].decisions)
    now = fork(then, 2, [], {}, ("hill",))
    assert isinstance(now, Match)
    assert now.drafts["hill"].decision.orders == (LOW,)


def test_a_what_if_by_hand_is_taken_up_where_it_stood() -> None:
    """Who repeats goes on repeating, computers go on deciding."""
    then = game("two-rivers")
    now = fork(then, 2, [], {"weir": Dice()}, ("ford",))
    assert isinstance(now, Match)
    now.advance(force=True)
    branch = branch_of(now, 0, 2, [], "by hand")
    again = taken_up(then.scenario, then.record, branch, {"weir": Dice()})
    assert again is not None
    assert again.people == ("ford",)
    assert differing_field(again.state, now.state) is None
    assert again.players["port"].name == SAME
    now.advance(force=True)
    again.advance(force=True)
    assert again.record.turns == now.record.turns
    broken = replace(branch, turns=(replace(branch.turns[0], digest="0" * 64),))
    assert taken_up(then.scenario, then.record, broken, {"weir": Dice()}) is None


# -- what cannot be --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turn", "change", "code"),
    [
        (0, Change("drop", "feast"), "no_turn"),
        (4, Change("drop", "feast"), "no_turn"),
        (1, Change("drop", "fest"), "no_order"),
        (1, Change("give", "fest"), "no_order"),
        (1, Change("answer", "tide", "wait"), "no_question"),
        (1, Change("drop", "toll"), "not_given"),
        (1, Change("give", "feast"), "nothing"),
        (1, Change("leaning", "hill", "keepers"), "nothing"),
        (1, Change("give", "toll", "announced"), "refused"),
        (1, Change("give", "beacon"), "refused"),
        (1, Change("give", "siege", "chain"), "refused"),
        (1, Change("answer", "ferry", "search"), "refused"),
        (2, Change("answer", "ferry", "swim"), "refused"),
    ],
)
def test_what_cannot_be_is_refused_with_a_code(turn: int, change: Change, code: str) -> None:
    """And with the refusals of the seat where it could not have decided so."""
    found = fork(at_strait({1: (FEAST,)}), turn, [change])
    assert isinstance(found, Obstacle)
    assert found.code == code
    assert (found.view is not None) == bool(found.refusals) == (code == "refused")
    assert code in CODES


def test_nothing_can_be_said_of_a_game_under_other_rules() -> None:
    """Nor of one that comes out otherwise."""
    record = at_strait({1: (FEAST,)}).record
    scenario = at_strait({}).scenario
    assert told_again(scenario, replace(record, resolution=RESOLUTION - 1)) is None
    wrong = replace(record.turns[0], digest="0" * 64)
    assert told_again(scenario, replace(record, turns=[wrong, *record.turns[1:]])) is None


def test_a_proof_names_what_a_branch_sets_and_there_is_not() -> None:
    """A card of nobody's, in the turn in which it is set."""
    then = at_strait({})
    branch = Branch(0, 2, (Change("leaning", "hill", "wolves"),), {}, "", (then.record.turns[1],))
    found = prove(then.rules, with_branch(then.record, branch))
    assert found is not None
    assert (found.turn, found.field) == (2, "setup")
