"""The table in the terminal: its page, what can be typed there, and what is said back."""

from __future__ import annotations

import re

import pytest

from game.engine.rules import Rules
from game.engine.table import Move
from game.engine.view import View
from game.players.idle import Idle
from game.players.player import Reason, Saying
from game.terminal.focus import focus
from game.terminal.play import play
from game.terminal.terms import TermsReader
from tests.terminal.market import TALKER, shown, sitting


def after(typed: str, command: str, **wanted: object) -> str:
    """What is shown after a command, up to the next prompt."""
    return shown(f"{typed}{command}\n", **wanted).rpartition(f"> {command}\n")[2]


def put(typed: str) -> Move | None:
    """The first draft that Hill puts on the table with these lines."""
    at, _ = sitting(typed)
    play(at)
    return next((said.move for said in at.match.talk.said if said.move.terms), None)


TERMS = {"share": 25.0, "years": 3.0, "index": "grain", "guard": "no", "flag": "no"}


@pytest.mark.parametrize(
    "typed",
    [
        "offer share 25 years 3 index grain",
        "offer 1 25, 2 3, 3 2",
        "o share=25% years=3 growth=price of grain",
        "propose Bay's share of the cost 25% Years it runs 3 years Growth With the price of grain",
        "제안 부담 25 기간 3년 오르는 폭 곡식",
        "offer 25 and years to 3, index grain, no guard",
        "try share 25 years 3 index grain\noffer",
        "try share 25 years 3\ntry and index grain\noffer",
        "offer pact share 25 years 3 index grain",
    ],
)
def test_a_draft_is_typed_in_many_ways(typed: str) -> None:
    """Clauses and levels by number, id or title, in part and in either language."""
    move = put(f"{typed}\n")
    assert move is not None
    assert (move.word, move.agreement, dict(move.terms)) == ("table", "pact", TERMS)


def test_an_answer_keeps_what_it_does_not_name() -> None:
    """What lies on the table stays, but for what is named."""
    at, _ = sitting("\noffer share 50 years 5\n\noffer guard\n", people=("hill", "bay"))
    play(at)
    counter = at.match.talk.said[1].move
    assert counter.word == "counter"
    assert (counter.terms["share"], counter.terms["years"], counter.terms["guard"]) == (
        50,
        5,
        "yes",
    )


def test_what_fell_is_offered_again_but_for_the_others_clauses() -> None:
    """With nothing on the table one goes on from one's own last offer."""
    lines = "pass\nseal\nseal\n" * 2
    at, _ = sitting(f"offer share 50 flag\nseal\nseal\n{lines}offer years 3\n")
    play(at)
    again = at.match.talk.said[-1].move
    assert (again.terms["share"], again.terms["years"], again.terms["flag"]) == (50, 3, "yes")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("offer raise 3", "“raise” is no clause of “The ferry pact”. There are: 1 Bay's share"),
        ("offer share 26", "“26” is no level of “Bay's share of the cost”. There are: 0%, 10%"),
        ("offer index oats", "There are: 1 None, 2 With the price of grain, 3 With wages."),
        ("offer index", "“Growth”: which level? 1 None"),
        ("offer indx grain", "Did you mean “index”?"),
        ("offer index wagse", "Did you mean “wages”?"),
        ("offer share 26", "Did you mean “25”?"),
        ("offer", "What shall be in it?"),
        ("accept", "No draft of “The ferry pact” lies on the table."),
        ("accept nonsense", "“nonsense” is no table of yours; nothing was said."),
        ("offer share 25\noffer share 25", "That very draft lies on the table."),
        ("offer share 25\naccept", "You have accepted this draft of “The ferry pact” already."),
        ("offer share 25\npass\npass", "Nothing more can be said at the table this turn."),
        ("split share 25", "“share” is no clause of “Wages first”"),
        ("poll\npoll", "Opinion has been sounded this turn"),
        ("tie\ntie\ntie", "Your hands are tied in the talks on “The ferry pact”"),
        ("toll\ntie", "That would cost 4 in all, and you have 3."),
        ("walk\nwalk\noffer share 25", "They can go on from 21 March"),
        ("table nonsense", "Which table is “nonsense”?"),
        ("levels nonsense", "“nonsense” is no clause"),
    ],
)
def test_what_cannot_be_said_says_why_and_what_to_do(typed: str, said: str) -> None:
    """Nothing is said at the table, and the game goes on asking."""
    assert said in " ".join(after("", typed.partition("\n")[0], language="en").split()) or (
        said in " ".join(shown(f"{typed}\n").split())
    )


def test_only_some_may_propose_some_clauses() -> None:
    """The flag is Hill's to propose: Bay is told so, with the level that stands."""
    told = " ".join(shown("offer flag\n", people=("bay",)).split())
    assert "Only Hill may propose “Hill's flag on the mast”. Leave it as it stands: no." in told


def test_a_public_act_wants_to_be_said_twice() -> None:
    """Walking out and tying hands tell what they do first; another line takes that back."""
    for word, fact in (("walk", "walk_out"), ("tie", "tie_hands")):
        for lines, times in (
            (f"{word}\n", 0),
            (f"{word}\nreview\n{word}\n", 0),
            (f"{word}\n" * 2, 1),
        ):
            at, out = sitting(lines)
            play(at)
            assert [said.move.word for said in at.match.talk.said] == [fact] * times
            assert f"Type “{word}” once more" in " ".join(out.getvalue().split())


def test_a_bad_draft_is_accepted_only_when_that_is_said_twice() -> None:
    """What crosses a red line, or is worth less than no paper, is named first."""
    at, out = sitting("offer share 80 years 5\naccept\nreview\n", partner=TALKER)
    play(at)
    assert "crosses a red line: A ferry for nothing. Type “accept” once more" in " ".join(
        out.getvalue().split()
    )
    assert [said.move.word for said in at.match.talk.said if said.seat == "hill"] == ["table"]


def test_the_computer_answers_at_once_and_says_why() -> None:
    """Its draft as changes of mine, its reason, and how often I may still speak."""
    told = " ".join(after("", "offer share 80 index wages", partner=TALKER).split())
    assert "Bay: Answered with another draft of “The ferry pact”." in told
    assert "Bay's share of the cost: 80% → 0%" in told
    assert "That is how it opens." in told
    assert "you may speak 1 more time this turn" in told


def test_silence_is_told_too() -> None:
    """Mine, and the other side's."""
    told = after("", "pass")
    assert "You say nothing." in told
    assert "Bay says nothing." in told


def test_the_page_shows_changes_worth_votes_blocs_and_time() -> None:
    """One look at the table tells all that the seat may know of the draft on it."""
    told = after("offer share 80 index wages\n", "table", partner=TALKER)
    assert "Bay's draft lies on the table (new)." in told
    assert re.search(r"1 ≠  Bay's share of the cost +0% \(was 80%\) +0 +80% +\+40", told)
    assert "differ in" in told
    assert "The elder must agree: rather likely (about 60 %)." in told
    assert re.search(r"Masters +\d+–\d+ for, \d+–\d+ against", told)
    assert re.search(r"Farmers +47–55 +▲▲▲ would welcome it \(\+6\)", told)
    assert "Untaken, it falls on 16 March, in 15 days." in told
    assert "3 turns after this one; the game ends on 9 April 1402." in told
    assert re.search(r"accept +take the draft as it lies there", told)


def test_trying_says_nothing() -> None:
    """Points and votes of a draft that nobody else learns of."""
    at, out = sitting("try share 80 years 5 index wages\n")
    play(at)
    assert not at.match.talk.said
    assert re.search(r"Worth to you, in all +57", out.getvalue())
    assert "57 points — very good (from 23; best 67)" in out.getvalue()


def test_levels_are_shown_with_points_and_who_stands_where() -> None:
    """Of one clause, by number; numbered where they have names."""
    told = after("offer share 25\n", "levels 3")
    assert re.search(r"3  With wages +\+9 points", told)
    assert re.search(
        r"25% +\+13 points +On the table \(yours\)", after("offer share 25\n", "levels 1")
    )


def test_a_poll_sharpens_the_blocs() -> None:
    """What was a band is a number afterwards."""
    assert "Farmers  47–55" in after("", "table")
    assert re.search(r"Farmers  50", after("", "poll"))


def test_sealing_over_an_unanswered_draft_asks_once() -> None:
    """A draft that waits for an answer is named before the turn is over."""
    two = "\noffer share 50\n\nseal\nreview\n"
    assert "not answered the draft that lies on the table (The ferry pact)" in " ".join(
        shown(two, people=("hill", "bay")).split()
    )


def test_the_page_of_a_turn_tells_what_lies_on_the_table() -> None:
    """Who offered what, what it is worth, who must agree, and what to type."""
    page = shown("offer share 80\nseal\nseal\n\n", partner=TALKER).rpartition("Turn 2 of 4")[2]
    block = page.partition("At the table   The ferry pact")[2].partition("Intelligence")[0]
    told = " ".join(block.split())
    assert "Bay's draft lies on the table" in told
    assert "Worth to you:" in told
    assert "If all sides accept it: The elder" in told
    assert "“offer …” or “accept” speaks" in told
    assert len(block.partition("At the table")[0].strip().splitlines()) <= 6


def test_a_scenario_without_a_table_says_so() -> None:
    """The words of the table do nothing there."""
    from tests.terminal.tables import session  # noqa: PLC0415

    for word in ("table", "offer 1 2", "levels", "pass", "walk"):
        assert "Nothing is talked over at a table here." in session(f"{word}\n")


def test_terms_are_read_without_guessing() -> None:
    """A word in several names is asked about; a level without its clause must be in one only."""
    at, _ = sitting("")
    reader = TermsReader(at.narrator, 0)
    kinds = {}
    for typed in ("the 5", "x 5", "s 5", "maybe"):
        trouble = reader.read(typed).trouble
        kinds[typed] = None if trouble is None else trouble.kind
    assert kinds == {"the 5": "missing", "x 5": "clause", "s 5": "clause", "maybe": "clause"}
    assert reader.read("50%, years 3").levels == {0: 3, 1: 1}
    assert reader.read("guard years 3").levels == {3: 1, 1: 1}
    assert reader.read("without guard years 3 years").levels == {3: 0, 1: 1}
    assert reader.read("").levels == {}


def test_trying_says_what_could_not_be_offered() -> None:
    """A clause that is another's to propose, or a table at which all has been said."""
    told = " ".join(after("", "try flag share 25", people=("bay",)).split())
    assert "Only Hill may propose “Hill's flag on the mast”." in told
    assert "“offer” alone puts this on the table" not in told
    assert "Nothing more can be said" in " ".join(after("pass\npass\n", "try share 25").split())


def test_what_was_tried_is_forgotten_when_something_else_is_offered() -> None:
    """The page shows a draft that is being tried, not one from before the last offer."""
    tried = "try share 80 years 5\n"
    assert "Your try:" in after(f"offer share 25\n{tried}", "table")
    assert "Your try:" not in after(f"{tried}offer share 25\n", "table")


def test_a_table_that_is_closed_is_left_with_its_turn() -> None:
    """Words without a name stay with it in the turn in which it was looked at, and no longer."""
    at, _ = sitting("table wages\nwalk\nwalk\n")
    play(at)
    pact, wages = (at.match.rules.place("agreement", name) for name in ("pact", "wages"))
    assert focus(at) == wages
    at.looked["hill"] = (wages, -1)
    assert focus(at) == pact


def test_a_word_in_two_levels_is_asked_about_by_title() -> None:
    """With the numbers that can be typed."""
    told = " ".join(after("", "offer share 25, index with").split())
    assert "“with” fits more than one: 2 With the price of grain; 3 With wages." in told


def test_an_own_draft_put_again_is_not_to_be_accepted() -> None:
    """It is accepted by whoever put it, so that the refusal does not send people to “accept”."""
    told = " ".join(after("offer share 25\n", "offer share 25").split())
    assert "You have accepted it already" in told
    assert "takes it as it is" not in told


def test_a_public_act_tells_what_capital_it_took() -> None:
    """And what is left of it, the plans taken into account."""
    assert "That cost 1; capital left: 2." in after("", "poll")
    assert "That cost 1; capital left: 1." in after("feast\ntie\n", "tie")
    assert "That cost" not in after("", "offer share 25")


def test_splitting_says_how() -> None:
    """With an example of the side deal itself."""
    assert "as in “split wages cover 75%”" in " ".join(after("", "split").split())


class Stubborn(Idle):
    """A computer that puts the same draft again and again, first as an opening."""

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """Half of the cost."""
        reason = Reason("holds" if exchange else "opens", "pact")
        return Saying(Move("counter", "pact", {"share": 50.0, "years": 1.0}), reason)


def test_a_computers_reason_stays_with_what_it_was_given_for() -> None:
    """The same draft put twice: told in full with its reason once, then as put back unchanged."""
    lines = "offer share 80\noffer share 80\nseal\nseal\n\n"
    told = shown(lines, partner=Stubborn())
    page = " ".join(told.partition("Said at the table")[2].partition("Why the gauges")[0].split())
    assert page.count("That is how it opens.") == 1
    assert "It stands by what" not in page
    assert page.index("That is how it opens.") < page.index("back on the table, unchanged")
