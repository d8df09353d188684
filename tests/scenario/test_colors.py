"""Seats' colours: names that a theme knows, one for each seat."""

from __future__ import annotations

import pytest

from game.scenario.schema.colors import NAMES, all_colors
from tests.rulings.table import PLAIN
from tests.scenario.marked import found, is_marked, loaded


def seats(north: str = "", south: str = "") -> str:
    text = PLAIN["seats"].replace("name: North,", f"name: North, {north}")
    return text.replace("name: South,", f"name: South, {south}")


def colors(sections: str) -> tuple[str, ...]:
    made, _ = loaded(sections)
    assert made is not None
    return made.scenario.document.colors


def test_seats_get_colours_in_their_order() -> None:
    """Where they ask for none."""
    assert colors(seats()) == ("blue", "red")


def test_a_colour_that_is_taken_is_not_given_again() -> None:
    """Whichever seat asks for it."""
    assert colors(seats(south="color: blue,")) == ("red", "blue")


def test_eight_seats_have_eight_colours() -> None:
    """As many as there can be seats."""
    assert all_colors([None] * 8) == NAMES
    assert sorted(all_colors([None, "red", None, "grey", *[None] * 4])) == sorted(NAMES)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("#2f5d8a", "blue"), ("#a8443a", "red"), ("#3d6b4f", "green"), ("#8a5a2b", "orange"),
        ("#E6C619", "gold"), ("#56B4E9", "sky"), ("#CC79A7", "purple"), ("#d61f3f", "red"),
        ("#808080", "grey"), ("#000000", "grey"),
    ],
)  # fmt: skip
def test_a_shade_stands_for_the_nearest_name(written: str, name: str) -> None:
    """A theme has shades of its own, which everybody can tell apart."""
    assert colors(seats(north=f"color: '{written}',"))[0] == name


@pytest.mark.parametrize("written", ["bleu", "'#12345'", "'#1234567'", "5", "[blue]"])
def test_other_colours_are_refused(written: str) -> None:
    """With the list of those that there are."""
    assert is_marked(seats(north=f"color: »{written},"), "E205")


def test_two_seats_of_one_colour_are_mentioned() -> None:
    """It can be played all the same."""
    sections = seats("color: blue,", "color: »blue,")
    assert is_marked(sections, "W411"), found(sections)
    assert colors(sections.replace("»", "")) == ("blue", "blue")
