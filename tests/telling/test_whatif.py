"""What-ifs told: what is otherwise, who decides, both histories, and “had you instead”."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from game.engine.orders import Order
from game.match.changes import LetGo
from game.match.deciders import SAME
from game.match.fork import CODES, Obstacle, fork
from game.match.match import Match
from game.saves.branch import Branch, Change
from game.telling.compared import MOST_PARTS, compared_told
from game.telling.instead import instead
from game.telling.sitting import Sitting
from game.telling.texts import TABLES
from game.telling.whatif import (
    change_words,
    changes_words,
    deciders_words,
    let_go_words,
    obstacle_words,
    own_words,
    tree_told,
)
from game.wording.narrator import Narrator
from tests.match.forks import at_strait, game, made
from tests.telling.sittings import at_strait as sitting_at_strait

FEAST, DANCE = Order("feast"), Order("dance")


def told_by(match: Match, language: str = "en") -> Sitting:
    """Somebody who looks at all of a game."""
    return Sitting(match, language, False, match.rules.seats[0].id)


def narrator(language: str = "en") -> Narrator:
    """Who tells the strait."""
    return told_by(at_strait({}), language).narrator


@pytest.mark.parametrize(
    ("change", "english", "korean"),
    [
        (Change("drop", "feast"), "Hill: no “Give a feast”", "산성: ‘잔치’ 조치를 내리지 않음"),
        (
            Change("give", "beacon", "low"),
            "Hill: “Light the beacon: a low fire”",
            "산성: ‘봉화: 낮은 불’ 조치를 내림",
        ),
        (
            Change("answer", "ferry", "search"),
            "The ferry is late: “Search”",
            "늦은 나룻배: ‘찾는다’",
        ),
        (
            Change("leaning", "hill", "keepers"),
            "Hill follows “The keepers”",
            "산성의 성향: ‘지킴이’",
        ),
    ],
)
def test_a_change_is_told(change: Change, english: str, korean: str) -> None:
    """In the scenario's own names."""
    assert change_words(narrator(), change) == english
    assert change_words(narrator("ko"), change) == korean


def test_a_lens_is_told_by_its_question() -> None:
    """And by the answer that holds."""
    told = told_by(game("two-rivers")).narrator
    words = change_words(told, Change("lens", "dyke_floods_below", "no"))
    assert words == "Does a high dyke drown the fields below? — Never"


def test_changes_stand_in_a_row() -> None:
    """After a seat's name they need not name it again; none at all is a game by hand."""
    changes = (Change("drop", "feast"), Change("give", "toll", "announced"))
    assert changes_words(narrator(), ()) == "played on by hand"
    assert own_words(narrator(), changes).startswith("not “Give a feast”; “Raise the toll")
    assert "; Hill: “Raise the toll" in changes_words(narrator(), changes)


def test_who_decides_is_told_by_manner() -> None:
    """People, computers, and who repeats."""
    branch = Branch(0, 1, (), {"bay": SAME})
    assert deciders_words(narrator(), branch) == [
        "Hill: played by hand",
        "Bay: the same decisions as then, as far as they are possible",
    ]
    anew = replace(branch, players={"hill": "planner", "bay": "planner"})
    assert deciders_words(narrator("ko"), anew) == ["산성, 포구: 컴퓨터가 새로 결정"]


@pytest.mark.parametrize("kind", ["order", "answer"])
def test_what_was_let_go_is_named(kind: str) -> None:
    """With turn and seat."""
    gone = LetGo(2, "hill", kind, "feast" if kind == "order" else "ferry")
    assert let_go_words(narrator(), gone).startswith("Turn 2, Hill: ")
    assert let_go_words(narrator("ko"), gone).startswith("2번째 차례, 산성: ")


def test_words_at_a_table_that_were_let_go_are_named() -> None:
    """By what they were about."""
    gone = LetGo(1, "hill", "word", "pact")
    assert "“The ferry pact”" in let_go_words(told_by(game("market")).narrator, gone)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_obstacle_has_a_sentence(language: str) -> None:
    """With all that it names filled in."""
    given: dict[str, str | int] = {"turn": 9, "last": 3, "order": "feast", "event": "ferry"}
    for code in set(CODES) - {"refused"}:
        (words,) = obstacle_words(narrator(language), Obstacle(code, given))
        assert not re.search(r"[{}]", words)
    found = fork(at_strait({}), 1, [Change("give", "siege", "chain")])
    assert isinstance(found, Obstacle)
    assert obstacle_words(narrator(), found) == ["The council would not hear of it."]


def test_both_languages_say_the_same_things() -> None:
    """The same codes with the same places."""
    for code, text in TABLES["en"].items():
        if code.startswith(("whatif.", "letgo.", "obstacle.", "compared.", "tree.", "instead.")):
            places = set(re.findall(r"{(\w+)", text))
            assert places == set(re.findall(r"{(\w+)", TABLES["ko"][code])), code


# -- the tree --------------------------------------------------------------------------------------


def test_a_tree_stands_below_what_it_grows_from() -> None:
    """In the order of turns; a label is its title where it has one."""
    turn = at_strait({}).record.turns[0]
    drop = (Change("drop", "feast"),)
    branches = [
        Branch(0, 2, drop, {"hill": SAME, "bay": SAME}, "", (turn, turn)),
        Branch(0, 1, (), {"bay": SAME}, "Table 3", (turn,)),
        Branch(1, 3, drop, {}, "", (turn,)),
    ]
    told = tree_told(narrator(), branches)
    assert [(one.number, one.depth, one.turn, one.last) for one in told] == [
        (2, 0, 1, 1), (1, 0, 2, 3), (3, 1, 3, 3),
    ]  # fmt: skip
    assert [one.title for one in told] == ["Table 3", *["Hill: no “Give a feast”"] * 2]


# -- side by side ----------------------------------------------------------------------------------


def test_both_histories_are_told() -> None:
    """What only one of them has, each gauge's causes, both ends and scores."""
    then = at_strait({1: (FEAST,)}, {1: (DANCE,), 2: (DANCE,)})
    now = made(then, 1, Change("drop", "feast"))
    told = compared_told(told_by(now), then, 1)
    assert [(turn.turn, turn.then, turn.now) for turn in told.turns] == [
        (1, ("Hill: Give a feast",), ())
    ]
    trust, calm = told.gauges
    assert [(p.kind, p.sentence, p.amount) for p in trust.parts] == [
        ("gone", "no longer: Hill: Give a feast (turn 1)", -6000.0)
    ]
    assert (trust.then[-1], trust.now[-1], trust.difference) == (60000.0, 54000.0, -6000.0)
    assert calm.parts == ()
    assert told.ending == "It ends with “Neighbours” instead of “Friends”."
    assert [(score.seat, score.then > score.now) for score in told.scores] == [
        ("hill", True), ("bay", False),
    ]  # fmt: skip
    assert "as then" in told.scores[1].sentence


def test_turns_of_a_deed_are_told_where_they_differ() -> None:
    """As spans, and against those of then."""
    then = at_strait({}, {1: (DANCE,), 2: (DANCE,)})
    now = made(then, 3, Change("give", "dance"))
    (part,) = compared_told(told_by(now), then, 1).gauges[0].parts
    assert part.sentence == "with another effect: Bay: Hold a dance (turns 1–3 instead of 1–2)"
    (part,) = compared_told(told_by(now), then, 3).gauges[0].parts
    assert part.sentence == "only now: Bay: Hold a dance (turn 3)"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_smaller_causes_are_summed(language: str) -> None:
    """So that what is shown sums to the difference."""
    then = game("sma-talks")
    turn, name = next(
        (number, order.order)
        for number, played in enumerate(then.record.turns, start=1)
        for decision in played.decisions.values()
        for order in decision.orders
        if number > 1
    )
    told = compared_told(told_by(made(then, turn, Change("drop", name)), language), then, turn)
    assert any(len(gauge.parts) == MOST_PARTS + 1 for gauge in told.gauges)
    for gauge in told.gauges:
        assert sum(part.amount for part in gauge.parts) == gauge.difference
        assert len(gauge.parts) <= MOST_PARTS + 1


def test_of_a_game_that_goes_on_no_end_is_told() -> None:
    """Nor scores."""
    then = at_strait({1: (FEAST,)}, turns=2)
    told = compared_told(told_by(made(then, 1, Change("drop", "feast"))), then, 1)
    assert (told.last, told.ending, told.scores) == (2, "", ())


# -- had you instead -------------------------------------------------------------------------------


def test_the_better_decision_is_found() -> None:
    """Of what Hill could have ordered in the second turn, a feast makes the most friends."""
    match = at_strait({2: (Order("toll", "announced"),)})
    found = instead(told_by(match), 2, "hill", "toll")
    assert found is not None
    assert found.changes == (Change("drop", "toll"), Change("give", "feast"))
    assert found.is_better
    assert found.now > found.then
    assert found.sentence.startswith(
        "Had Hill in turn 2 instead decided: not “Raise the toll”; “Give a feast” — "
    )
    assert found.compared.gauges[0].difference == 13000.0


def test_where_nothing_is_better_the_worth_of_the_decision_is_told() -> None:
    """What would have come without it; or the worst in its place, where that is the same."""
    found = instead(told_by(at_strait({1: (FEAST,)}), "ko"), 1, "hill", "feast")
    assert found is not None
    assert not found.is_better
    assert found.changes == (Change("drop", "feast"),)
    assert found.now < found.then
    assert found.sentence.startswith("1번째 차례에 산성이 내릴 수 있던 다른 결정")


def test_where_doing_without_changes_nothing_the_worst_is_told() -> None:
    """Of a seat whose order costs nothing and moves nothing of its own."""
    match = at_strait({1: (FEAST,)}, {2: (Order("hoard"),)})
    found = instead(told_by(match), 2, "bay", "hoard")
    assert found is not None
    assert found.then == found.now
    assert found.tried == 2


def test_an_answer_can_be_given_instead() -> None:
    """The other ones, to the question that is asked about."""
    found = instead(told_by(at_strait({})), 2, "hill", "ferry")
    assert found is not None
    assert (found.changes, found.tried) == ((Change("answer", "ferry", "search"),), 1)
    assert found.is_better


def test_nothing_can_be_told_before_the_end_or_where_nothing_could_be_done() -> None:
    """A game that goes on must not be looked ahead in."""
    going_on = sitting_at_strait()
    assert instead(going_on, 1, "hill") is None
    over = told_by(at_strait({}))
    assert instead(over, 9, "hill") is None
    assert instead(over, 1, "hill", "feast") is None
    assert instead(over, 1, "hill") is not None
