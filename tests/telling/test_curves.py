"""How gauges have stood, as the seat saw them."""

from __future__ import annotations

from game.engine.grid import GRID
from game.telling.curves import curve, curve_words, dials
from game.telling.sitting import Sitting
from tests.telling.played import played, sitting


def test_a_sharp_curve_is_what_was() -> None:
    """A metric that is seen sharply has its true value at the start and after each turn."""
    told = sitting("gsomia-dispute", "seoul", 4)
    place = told.match.rules.place("metric", "tension")
    states = [reveal.before for reveal in told.match.reveals] + [told.match.state]
    values = [float(state.values[place, 0]) / GRID for state in states]
    assert curve(told, "tension").points == tuple((value, value) for value in values)


def test_a_hazy_curve_is_a_band_around_it() -> None:
    """A metric seen through a haze has a band that holds its true value each time."""
    told = sitting("gsomia-dispute", "seoul", 4)
    place = told.match.rules.place("metric", "grievance")
    states = [reveal.before for reveal in told.match.reveals] + [told.match.state]
    for span, state in zip(curve(told, "grievance").points, states, strict=True):
        assert span is not None
        assert span[0] <= float(state.values[place, 0]) / GRID <= span[1]
        assert span[0] < span[1]


def test_another_seat_sees_another_curve() -> None:
    """Nothing of one seat's readings is told to the next that looks."""
    match = played("gsomia-dispute", 3)
    told = Sitting(match, "en", guided=False, seat="seoul")
    name = match.rules.blocs[0].id
    own = match.rules.seats[match.rules.blocs[0].seat].id
    other = next(seat.id for seat in match.rules.seats if seat.id != own)
    told.seat = own
    assert None not in curve(told, name).points
    told.seat = other
    assert set(curve(told, name).points) == {None}


def test_words_say_from_where_to_where() -> None:
    """A curve in words names its first and last number; what is unseen is said to be."""
    told = sitting("gsomia-dispute", "seoul", 4)
    points = curve(told, "tension").middles
    words = curve_words(told, curve(told, "tension"))
    assert f"{points[0]:.0f} at the start" in words
    assert f"{points[-1]:.0f} now" in words


def test_steps_are_those_of_the_scale() -> None:
    """A gauge with a scale has a step between each two of its words."""
    told = sitting("gsomia-dispute", "seoul", 1)
    scale = told.narrator.document.scales[told.match.rules.place("scale", "trust_words")]
    found = dials(told, ["alliance_trust"])[0].curve
    assert list(found.steps) == [step.below for step in scale.steps[:-1]]
