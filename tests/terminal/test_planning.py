"""Planning a turn: choosing, taking back, conditions, answers, predictions, sealing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.orders import Decision, Order
from game.terminal.play import play
from tests.terminal.tables import session, table


def decided(typed: str, guided: bool = True) -> Decision:
    """What Hill decided in turn 1 after these lines."""
    sitting, out = table(typed, guided=guided)
    play(sitting)
    assert sitting.match.reveals, out.getvalue()
    return sitting.match.reveals[0].decisions["hill"]


@pytest.mark.parametrize(
    ("typed", "orders"),
    [
        ("1", [Order("feast")]),
        ("feast", [Order("feast")]),
        ("give a feast", [Order("feast")]),
        ("1 3a", [Order("feast"), Order("beacon", "low")]),
        ("1, 3b", [Order("feast"), Order("beacon", "high")]),
        ("2a", [Order("toll", "consulted")]),
        ("toll.consulted", [Order("toll", "consulted")]),
        ("2a\n2b", [Order("toll", "announced")]),
        ("1 if a", [Order("feast", depends_on="dance")]),
        ("1 if dance", [Order("feast", depends_on="dance")]),
        ("1 만약 hold a dance", [Order("feast", depends_on="dance")]),
        ("3\nb", [Order("beacon", "high")]),
        ("1\n3a\ndrop 1", [Order("beacon", "low")]),
        ("1\n3a\nundo", [Order("feast")]),
        ("1\n취소 1\n2a", [Order("toll", "consulted")]),
    ],
)
def test_orders_are_chosen_in_many_ways(typed: str, orders: list[Order]) -> None:
    """By number, id or title; several at once; with way and condition; and taken back."""
    assert list(decided(f"{typed}\nseal\n\n\n", guided=False).orders) == orders


def test_manner_is_chosen_for_the_player_until_its_lesson() -> None:
    """In the first guided turn a step is announced, the cheaper way, and the game says so."""
    assert list(decided("2\nseal\n\n\n").orders) == [Order("toll", "announced")]
    shown = session("2\n")
    assert "announced without consulting the ally" in shown
    assert "type “2a” (cost 2)" in shown
    assert "turn 2" in shown


def test_an_order_with_several_ways_asks_which() -> None:
    """A bare number of such an order lists its ways and what they cost."""
    shown = session("more\n3\n")
    assert "“Light the beacon”: in which way?" in shown
    assert "3b  a high fire" in shown


def test_what_cannot_be_done_says_why() -> None:
    """A closed order gives the scenario's reason, whatever ways it has, and stays unchosen."""
    sitting, out = table("siege\nseal\nseal\n\n\n")
    play(sitting)
    assert "The council would not hear of it." in out.getvalue().partition("> siege")[2]
    assert "in which way" not in out.getvalue()
    assert not sitting.match.reveals[0].decisions["hill"].orders


def test_what_costs_too_much_says_how_much() -> None:
    """The refusal names the whole cost and what there is, and nothing is lost."""
    shown = session("2a\n3b\nreview\n", guided=False)
    assert "That would cost 4 in all, and you have 3." in shown
    assert "Raise the toll: consult Bay first" in shown.rpartition("> review")[2]


def test_orders_that_exclude_each_other_are_refused_with_both_names() -> None:
    """The second of two orders that cannot go together names the first."""
    assert "“Raise the toll” cannot go with “Give a feast” in one turn." in session("1\n2\n")


def test_passing_must_be_said_twice() -> None:
    """One `seal` without orders asks; a second lets the turn pass."""
    sitting, out = table("seal\n")
    play(sitting)
    assert not sitting.match.reveals
    assert "once more to let the turn pass" in out.getvalue()
    assert decided("seal\nseal\n\n\n") == Decision()


def test_predictions_are_noted_and_may_be_left_open() -> None:
    """A number predicts, Enter leaves open, and `back` returns to planning unsealed."""
    assert decided("1\nseal\n2\n\n").predictions == {"bay": "watch"}
    assert decided("1\nseal\n\n2\n").predictions == {"sea_folk": "sing"}
    sitting, out = table("1\nseal\nback\n")
    play(sitting)
    assert not sitting.match.reveals
    assert "nothing is sealed" in out.getvalue()


def test_a_wrong_prediction_tells_what_came() -> None:
    """The next page holds what was expected against what happened."""
    assert "You expected of Bay: Watch. What came: Talk." in session("1\nseal\n2\n\n")


def test_a_question_is_answered_and_taken_back() -> None:
    """Answers are marked q1a, q1b …; dropping one leaves the question open."""
    first = "1\nseal\n\n\n"
    sitting, _ = table(first + "q1b\nseal\nseal\n\n\n")
    play(sitting)
    assert sitting.match.reveals[1].decisions["hill"].choices == {"ferry": "search"}
    sitting, _ = table(first + "q1b\ndrop q1\nseal\nseal\n\n\n")
    play(sitting)
    assert sitting.match.reveals[1].decisions["hill"].choices == {}
    assert "has the answers a to b" in session(first + "q1z\n")
    assert "no such question" in session(first + "q7a\n")


@pytest.mark.parametrize(
    "typed",
    ["99", "0", "1z", "1 if 1", "1 if b", "1 if ab", "1.5", "drop", "about", "왜 없음", "🦉"],
)
def test_odd_lines_are_answered_and_change_nothing(typed: str) -> None:
    """Whatever is typed, the plans stay as they were and the game goes on asking."""
    sitting, out = table(f"1\n{typed}\n")
    play(sitting)
    assert out.getvalue().count("\n> ") >= 2
    assert list(sitting.match.drafts["hill"].decision.orders) == [Order("feast")]


@pytest.mark.parametrize("typed", ["beac", "light", "fire on", "feas", "the", "back"])
def test_half_a_word_chooses_nothing(typed: str) -> None:
    """Only a number, an id or a whole title chooses; else it is asked what was meant."""
    sitting, out = table(f"{typed}\n", guided=False)
    play(sitting)
    assert not sitting.match.drafts["hill"].decision.orders
    assert "Chosen" not in out.getvalue()


def test_a_part_of_a_title_is_asked_about() -> None:
    """With the number to type."""
    assert "Which one? 3 Light the beacon" in session("beacon light\n", guided=False)


@pytest.mark.parametrize("typed", ["seal everything", "s now", "undo all of it", "quit game"])
def test_a_command_with_words_too_many_does_nothing(typed: str) -> None:
    """It says so, and nothing is sealed, taken back or left."""
    sitting, out = table(f"1\n{typed}\nreview\n")
    play(sitting)
    assert "stands alone" in out.getvalue()
    assert "> review" in out.getvalue()
    assert not sitting.match.reveals
    assert list(sitting.match.drafts["hill"].decision.orders) == [Order("feast")]


def test_a_long_odd_line_is_not_told_back_whole() -> None:
    """Sixty letters are enough."""
    for typed in ("x" * 500, f"why {'x' * 500}", f"glossary {'x' * 500}"):
        assert f"“{'x' * 59}…”" in session(f"{typed}\n")


def test_closed_orders_are_counted_and_shown_under_more() -> None:
    """The page holds what can be ordered; the rest is a number until it is asked for."""
    shown = session("more\n", guided=False)
    page, _, more = shown.partition("> more")
    assert "Close the strait" not in page
    assert "1 not possible now: type “more”." in page
    assert "Not now: The council would not hear of it." in more


def test_the_desk_says_what_is_left() -> None:
    """Shown again after choosing, it counts what the plans take."""
    shown = session("1\ndesk\n")
    assert "political capital: 3 of at most 6, +2 a turn" in shown.partition("> 1")[0]
    assert "political capital: 2 left of 3" in shown.rpartition("> desk")[2]


def test_the_page_shows_how_ones_own_goals_stand() -> None:
    """Gauges that goals read and the headline lacks, with how they moved."""
    sitting, out = table("1\nseal\n\n\n")
    rules = sitting.match.rules
    sitting.match.rules = replace(rules, headline=(("metric", rules.place("metric", "calm")),))
    play(sitting)
    own = out.getvalue().rpartition("For your goals")[2]
    assert "Trust  warm (58)  ▲ 8 better  high is good" in own


def test_a_misspelt_command_suggests_the_nearest() -> None:
    """`seel` was meant to be `seal`."""
    assert "Did you mean “seal”?" in session("1\nseel\n")
