"""The grid on paper: what it says of a small scenario, in both languages, and when it cannot."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from game.author.grid import Ticker, Wanted, run
from game.author.grid_page import book, show
from game.batch.grid import Grid
from game.engine.state import NO_SETUP
from game.scenario.compile.compiler import Scenario
from tests.rulings.table import scenario_of

DUEL = """
seats:
  - {id: north, name: North, leanings: [{id: plain, name: P, about: P., goals: [
      {id: g, title: G, weight: 1, measure: gold}]}]}
  - {id: south, name: South, leanings: [{id: plain, name: P, about: P., goals: [
      {id: g, title: G, weight: 1, measure: gold}]}]}
metrics: [{id: gold, name: G, start: 50, noise: {sd: 1, per: 1 month}}]
orders:
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 3}]}
  - {id: fly, seat: north, ORDER}
  - {id: carry, seat: south, ORDER}
rules:
  - {id: both, title: B, phase: interactions, when: ordered(dig) and ordered(carry),
     effects: [{change: gold, by: 3}]}
personalities:
  - {id: digger, seat: north, name: {en: Digger, ko: 광부}, about: D., orders: {dig: 1}}
  - {id: sleeper, seat: north, name: {en: Sleeper, ko: 잠꾸러기}, about: S., orders: {dig: -0.2}}
  - {id: carrier, seat: south, name: {en: Carrier, ko: 짐꾼}, about: C., orders: {carry: 1}}
  - {id: idler, seat: south, name: {en: Idler, ko: 한량}, about: I., orders: {carry: -0.2}}
endings:
  - {id: rich, title: {en: Riches, ko: 부유}, text: R., when: gold > 65}
  - {id: poor, title: {en: Poverty, ko: 가난}, text: P.}
"""


def duel() -> Scenario:
    return scenario_of(DUEL)


def told(scenario: Scenario, language: str = "en", games: int = 40, table: Path | None = None,
         ) -> tuple[int, str, str]:  # fmt: skip
    """Status, page and complaints of a grid."""
    out, complaints = io.StringIO(), io.StringIO()
    status = run(scenario, Wanted(games, 1, NO_SETUP, language, table), out, complaints)
    return status, out.getvalue(), complaints.getvalue()


def test_the_page_says_what_decides_and_whether_that_is_enough() -> None:
    """Own policy of the north, both together for the south; what falls short says so."""
    status, page, _ = told(duel())
    assert status == 0
    assert "A table: 4 pairings of 40 games each, seed 1" in page
    north, south = page.split("South: mean score")
    assert "1 Digger" in north
    assert "2 Sleeper" in north
    assert "≥ 25 %: holds" in north
    assert "≥ 25 %: DOES NOT HOLD" not in north
    assert "North's own policy decides" in south
    assert "1 Carrier" in south
    assert "Never given by anybody: fly" in page
    assert "Riches" in page


def test_a_personality_that_does_nothing_does_not_beat_idle() -> None:
    """And one that digs beats both; each is said beside its name."""
    page = told(duel())[1]
    rows = [line for line in page.splitlines() if line.strip().startswith(("1 Digger", "2 Sleep"))]
    judged = [line for line in rows if "±" not in line]
    assert "beats both" in judged[0]
    assert "DOES NOT BEAT" in judged[1] or "BEATS NEITHER" in judged[1]


def test_korean_says_the_same() -> None:
    """Names and sentences in Korean, and no English left among them."""
    page = told(duel(), "ko")[1]
    assert "광부" in page
    assert "충족" in page
    assert "pairing" not in page


def test_every_score_can_be_had(tmp_path: Path) -> None:
    """A row for each game: who played, the run, the scores, the ending."""
    file = tmp_path / "scores.csv"
    status, _, complaints = told(duel(), games=3, table=file)
    rows = file.read_text(encoding="utf-8").splitlines()
    assert status == 0
    assert str(file) in complaints
    assert rows[0] == "north,south,run,score_north,score_south,ending"
    assert len(rows) == 1 + 4 * 3
    assert rows[1].startswith("digger,carrier,0,")
    assert rows[-1].startswith("sleeper,idler,2,")


@pytest.mark.parametrize("place", ["", "no/such/folder.csv"])
def test_a_table_that_cannot_be_written_is_refused_first(tmp_path: Path, place: str) -> None:
    """Before anything is played: the folder itself, or a folder that is not there."""
    status, page, complaints = told(duel(), table=tmp_path / place)
    assert (status, page) == (1, "")
    assert "cannot be written" in complaints


def test_a_seat_without_personalities_is_named() -> None:
    """With the page that says how to write some."""
    status, page, complaints = told(scenario_of(DUEL.replace("seat: south, name: {", "seat: north,"
                                    " name: {").replace("{carry: ", "{dig: ")))  # fmt: skip
    assert (status, page) == (1, "")
    assert "no personality for South" in complaints
    assert "docs/balance.md" in complaints


class Screen(io.StringIO):
    """Says that it is a terminal."""

    def isatty(self) -> bool:
        """As a screen does."""
        return True


def test_a_terminal_is_told_at_once_and_a_file_only_in_tenths() -> None:
    """One line written over and ended; or at most ten lines, and none for a short run."""
    for stream, games, lines in ((Screen(), 10, 1), (io.StringIO(), 10, 0),
                                 (io.StringIO(), 5000, 10)):  # fmt: skip
        ticker = Ticker(stream, book("en"), games)
        for done in range(46):
            ticker(done, 45)
        ticker.clear()
        assert stream.getvalue().count("\n") == lines
    assert "pairing 45 of 45" in stream.getvalue()


def test_many_rivals_are_shown_by_their_mean_alone() -> None:
    """Nine columns would not fit on a line."""
    scenario = scenario_of(DUEL)
    wide = np.random.default_rng(1).normal(50, 5, (2, 2, 9, 4))
    grid = Grid(((0, 1), (2,) * 9), wide, np.zeros((2, 9, 4), np.int16), np.zeros((2, 9, 3)),
                ({"idle": 1.0, "random": 1.0},) * 2)  # fmt: skip
    out = io.StringIO()
    show(scenario, grid, 1, "en", out)
    assert max(len(line) for line in out.getvalue().split("South: mean")[0].splitlines()) < 100
