"""What several deeds of a phase do to one thing is merged, whatever their order in the file."""

import pytest

from tests.rulings.table import Table

DEEDS = {
    "mark": "{mark: flag, for: 10 days}",
    "mark_long": "{mark: flag, for: 30 days}",
    "unmark": "{unmark: flag}",
    "start": "{start: bell}",
    "stop": "{stop: bell}",
    "give": "{capital: north, by: 8}",
    "take": "{capital: north, by: -5}",
    "soon": "{trigger: rain, after: 10 days}",
    "late": "{trigger: rain, after: 30 days}",
    "good_end": "{end: good}",
    "bad_end": "{end: bad}",
    "commit": "{commit: oath}",
    "release": "{release: oath}",
    "notice": "{notice: pact}",
    "rescind": "{rescind: pact}",
    "suspend": "{suspend: pact}",
    "resume": "{resume: pact}",
}


def played(first: str, second: str) -> Table:
    """Both deeds in one turn, in this order in the file."""
    orders = "\n".join(
        f"  - {{id: {name}, seat: south, ORDER, effects: [{DEEDS[name]}]}}"
        for name in (first, second)
    )
    return Table(f"""
markers: [{{id: flag}}]
clocks: [{{id: bell, title: B, runs: 30 days}}]
events: [{{id: rain, title: R, text: R.}}]
commitments: [{{id: oath, seat: south, title: O}}]
agreements: [{{id: pact, title: P, parties: [north, south], status: in_force, notice: 40 days}}]
endings: [{{id: good, title: G, text: G.}}, {{id: bad, title: B, text: B.}},
  {{id: over, title: O, text: O.}}]
orders:
{orders}
""").turn(south=f"{first}, {second}")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("unmark", "mark", "marked(flag)"),
        ("stop", "start", "running(bell)"),
        ("release", "commit", "committed(oath)"),
        ("rescind", "notice", "notice_given(pact)"),
        ("resume", "suspend", "suspended(pact)"),
        ("give", "take", "capital(north) == 9"),
    ],
)
def test_undoing_comes_before_doing(one: str, other: str, verdict: str) -> None:
    """A verb and its opposite in one phase: what is done stands, either way round."""
    assert played(one, other).holds(verdict)
    assert played(other, one).holds(verdict)


def test_the_longer_time_wins() -> None:
    """A marker set for 10 and for 30 days stands for 30."""
    for table in (played("mark", "mark_long"), played("mark_long", "mark")):
        assert table.turns(2).holds("marked(flag)")


def test_the_earlier_day_wins() -> None:
    """An event triggered in 10 and in 30 days happens in 10."""
    for table in (played("soon", "late"), played("late", "soon")):
        assert table.turn().facts("event") == ["rain"]


def test_of_two_endings_the_first_in_the_list_is_it() -> None:
    """Two orders end the game differently: the order of precedence decides."""
    assert played("good_end", "bad_end").ending == "good"
    assert played("bad_end", "good_end").ending == "good"


def test_gifts_of_capital_are_added_before_the_bank_is_asked() -> None:
    """9 in a bank of 9, plus 8 minus 5: still 9, whichever comes first."""
    assert played("give", "take").capital("north") == 9
    assert played("take", "give").capital("north") == 9
