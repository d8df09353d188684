"""Real time turned into turns of different length, checked by hand and against the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.grid import NEVER
from game.engine.parts import Calendar
from game.engine.rules import Rules
from game.scenario.compile.calendar import (
    calendar_of,
    date_of,
    day_number,
    lapse_days,
    next_renewal,
    share_per_turn,
    turn_of,
)
from game.scenario.schema.document import Period
from tests.rulings.table import scenario_of
from tests.scenario.marked import codes

MONTH = 365.25 / 12
TURNS = "[10 days, 1 month, 1 quarter]"
LENGTHS = [10.0, MONTH, 3 * MONTH]


def rules_of(sections: str, begins: str = "2020-01-01", turns: str = TURNS) -> Rules:
    return scenario_of(f"""
scenario: {{id: t, title: T, summary: S, briefing: B, headline: [gold],
  period: {{from: {begins}, turns: {turns}}}}}
{sections}""").rules


def calendar(begins: str, *turns: str) -> Calendar:
    return calendar_of(Period.model_validate({"from": begins, "turns": list(turns)}))


# -- days ------------------------------------------------------------------------------------------


def test_a_month_is_a_twelfth_of_a_year() -> None:
    """10 days, 30.4375 days, 91.3125 days; the last number is the day after the end."""
    starts = rules_of("").calendar.starts
    assert starts.tolist() == [0, 10, 40.4375, 131.75]


def test_one_length_stands_for_all_turns() -> None:
    """``turn: 2 weeks, turns: 3``; without ``turn`` a turn is a month, and there are ten."""
    made = calendar_of(Period.model_validate({"from": "2020-01-01", "turn": "2 weeks", "turns": 3}))
    assert made.starts.tolist() == [0, 14, 28, 42]
    plain = calendar_of(Period.model_validate({"from": "2020-01-01"}))
    assert plain.turns == 10
    assert plain.starts[-1] == 10 * MONTH


def test_a_day_lies_in_the_turn_that_holds_it() -> None:
    """Turns begin on days 0, 10 and 20; day 30 is after the end, day −1 before the beginning."""
    made = calendar("2020-01-01", "10 days", "10 days", "10 days")
    assert [turn_of(made, day) for day in (-1, 0, 9, 10, 29, 30)] == [None, 0, 0, 1, 2, None]
    assert day_number(made, date(2020, 3, 1)) == 31 + 29
    assert date_of(made, 59.9) == date(2020, 2, 29)


@pytest.mark.parametrize(
    ("day", "problems"),
    [("2019-12-31", ["W410"]), ("2020-01-01", []), ("2020-02-29", []), ("2020-03-01", ["W410"])],
)
def test_a_day_outside_the_period_is_mentioned(day: str, problems: list[str]) -> None:
    """Six turns of 10 days from 1 January 2020 end with 29 February."""
    assert codes(f"events: [{{id: e, title: E, text: T, on: {day}}}]") == problems


# -- rates, shares, chances ------------------------------------------------------------------------


def test_a_rate_is_shared_out_by_days() -> None:
    """3 a month: 3 × 10 / 30.4375 in ten days, 3 in a month, 9 in a quarter (thousandths)."""
    rules = rules_of("rules: [{id: r, title: R, effects: [{change: gold, by: 3, per: 1 month}]}]")
    amounts = rules.phases["couplings"].amount[:, 0]
    assert amounts == pytest.approx([3000 * 10 / MONTH, 3000, 9000], rel=1e-12)


def test_a_pull_compounds() -> None:
    """A tenth a month leaves 0.9³ after a quarter, 0.9^(10/30.4375) after ten days."""
    rules = rules_of(
        "metrics: [{id: gold, name: G, start: 5, rest: 9, pull: {share: 0.1, per: 1 month}}]"
    )
    pull = rules.metrics.pull[:, 0]
    assert pull == pytest.approx([1 - 0.9 ** (10 / MONTH), 0.1, 0.271], rel=1e-12)


def test_noise_grows_with_the_root_of_time() -> None:
    """2 points in a month: 2·√3 in a quarter (thousandths)."""
    rules = rules_of("metrics: [{id: gold, name: G, start: 5, noise: {sd: 2, per: 1 month}}]")
    assert rules.metrics.noise[:, 0] == pytest.approx(
        [2000 * (10 / MONTH) ** 0.5, 2000, 2000 * 3**0.5], rel=1e-12
    )


def test_what_fades_halves_in_its_time() -> None:
    """Half a month: three quarters gone in a month, 63/64 in a quarter."""
    rules = rules_of(
        "orders: [{id: act, seat: north, ORDER, effects: [{change: gold, by: 8, fades: 10 days}]}]"
    )
    expected = [0.5, 1 - 0.5 ** (MONTH / 10), 1 - 0.5 ** (3 * MONTH / 10)]
    assert rules.fades.share[:, 0] == pytest.approx(expected, rel=1e-12)


def test_a_chance_compounds() -> None:
    """0.3 a month is 1 − 0.7³ = 0.657 in a quarter; certain stays certain."""
    rules = rules_of("""
events:
  - {id: storm, title: S, text: T, chance: {of: 0.3, per: 1 month}}
  - {id: dawn, title: D, text: T, chance: {of: 1, per: 1 month}}
""")
    assert rules.events[0].hazard == pytest.approx([1 - 0.7 ** (10 / MONTH), 0.3, 0.657])
    assert rules.events[1].hazard.tolist() == [1, 1, 1]


def test_a_chance_by_formula_is_multiplied_by_the_time() -> None:
    """What the formula gives is for one month; the turn's share of months multiplies it."""
    event = rules_of(
        "events: [{id: storm, title: S, text: T, chance: {of: gold / 1000, per: 1 month}}]"
    ).events[0]
    assert event.rate is not None
    assert event.hazard == pytest.approx([10 / MONTH, 1, 3])


def test_a_cadence_is_the_chance_to_move_in_a_turn() -> None:
    """Once a month: every third turn of ten days or so; once, not thrice, in a quarter."""
    actor = rules_of(
        "actors: [{id: elder, name: E, cadence: 1 month, moves: [{id: nod, title: N, utility: 0}]}]"
    ).actors[0]
    assert actor.acts == pytest.approx([10 / MONTH, 1, 1])


@given(st.floats(0.001, 0.999), st.lists(st.integers(1, 200), min_size=1, max_size=5))
def test_however_time_is_cut_the_same_share_is_left(share: float, cuts: list[int]) -> None:
    """Several turns leave what one turn of their whole length leaves."""
    share = round(share, 3)
    parts = share_per_turn(calendar("2020-01-01", *(f"{n} days" for n in cuts)), share, "1 month")
    whole = share_per_turn(calendar("2020-01-01", f"{sum(cuts)} days"), share, "1 month")
    assert np.prod(1 - parts) == pytest.approx(1 - whole[0], rel=1e-9, abs=1e-12)


# -- delays ----------------------------------------------------------------------------------------


def landed(change: str) -> list[list[float]]:
    """By turn of the order and turns waited: the share that has landed."""
    rules = rules_of(
        f"orders: [{{id: act, seat: north, ORDER, effects: [{{change: gold, by: 8, {change}}}]}}]"
    )
    table = rules.delays.landed[:, 0, :]
    return [list(row) for row in table]


def test_a_delay_lands_in_the_turn_of_its_day() -> None:
    """15 days after day 0 is in the second turn, after day 10 too; after the third never."""
    assert landed("after: 15 days") == [[0, 1], [1, 1], [1, 1]]


def test_what_is_spread_lands_by_days() -> None:
    """Over 20 days from day 0: half in the ten days, all in the month after them."""
    assert landed("over: 20 days") == [[0.5, 1], [1, 1], [1, 1]]


# -- days of the year, months, windows -------------------------------------------------------------


@given(
    st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.integers(1, 300), st.dates(), st.integers(1, 9)
)
def test_notice_is_counted_on_the_calendar(
    begins: date, notice: int, yearly: date, turns: int
) -> None:
    """For each turn: the next such day of the year, if it is far enough away."""
    renews = f"{yearly:%m-%d}"
    made = calendar(begins.isoformat(), *["40 days"] * turns)
    for turn, found in enumerate(lapse_days(made, renews, f"{notice} days")):
        today = begins + timedelta(days=40 * turn)
        day = today
        while f"{day:%m-%d}" != renews and not (renews == "02-29" and _is_stand_in(day)):
            day += timedelta(days=1)
        expected = float((day - begins).days) if (day - today).days >= notice else NEVER
        assert found == expected


def _is_stand_in(day: date) -> bool:
    is_leap = (date(day.year, 3, 1) - timedelta(days=1)).day == 29
    return not is_leap and (day.month, day.day) == (3, 1)


def test_a_pact_of_november_can_be_left_until_august() -> None:
    """23 November less 90 days is 25 August: a turn that begins on it is in time."""
    made = calendar("2019-08-23", "2 days", "1 day", "1 week")
    assert [date_of(made, day) for day in made.starts[:3]] == [
        date(2019, 8, 23), date(2019, 8, 25), date(2019, 8, 26),
    ]  # fmt: skip
    november = day_number(made, date(2019, 11, 23))
    assert lapse_days(made, "11-23", "90 days").tolist() == [november, november, NEVER]


def test_without_a_day_of_renewal_notice_runs_from_today() -> None:
    """Two weeks from the beginning of the turn in which it is given; none without notice."""
    made = calendar("2020-01-01", "10 days", "10 days")
    assert lapse_days(made, None, "2 weeks").tolist() == [14, 24]
    assert lapse_days(made, None, None).tolist() == [NEVER, NEVER]


def test_the_leap_day_is_the_first_of_march_in_other_years() -> None:
    """2020 has a 29 February, 2021 has none."""
    made = calendar("2020-01-01", "1 year")
    assert date_of(made, next_renewal(made, "02-29", 0)) == date(2020, 2, 29)
    assert date_of(made, next_renewal(made, "02-29", 60)) == date(2021, 3, 1)


def open_turns(event: str, begins: str, turns: str) -> list[bool]:
    rules = rules_of(f"events: [{{id: e, title: E, text: T, {event}}}]", begins, turns)
    return rules.events[0].open.tolist()  # type: ignore[no-any-return]


def test_an_event_of_some_months_waits_for_turns_that_begin_in_them() -> None:
    """Turns from 20 November, 20 December, 19 January, 18 February."""
    turns = "[30 days, 30 days, 30 days, 30 days]"
    assert open_turns("months: [12, 1]", "2019-11-20", turns) == [False, True, True, False]


def test_a_window_opens_and_shuts_on_its_days() -> None:
    """Turns of ten days: 12 January lies in the second, 20 January too, 21 in the third."""
    turns = "[10 days, 10 days, 10 days]"
    found = [
        open_turns(event, "2020-01-01", turns)
        for event in ("from: 2020-01-12", "until: 2020-01-20", "until: 2020-01-21",
                      "on: 2020-01-20", "when: gold > 1")
    ]  # fmt: skip
    assert found == [
        [False, True, True], [True, True, False], [True, True, True],
        [False, True, False], [True, True, True],
    ]  # fmt: skip


def test_an_event_without_conditions_waits_to_be_triggered() -> None:
    """It never opens by itself."""
    assert open_turns("once: false", "2020-01-01", "[10 days]") == [False]
