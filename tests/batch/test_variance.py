"""Shares of variance: a table worked out by hand, and what must hold of any scores."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from game.batch.variance import Analysis, Shares, analysis, joint, sums_of_squares
from game.engine.grid import Floats

PARTS = ("own", "rival", "interaction", "within")

BY_HAND = np.array([[[3.0, 5.0], [9.0, 11.0]], [[7.0, 9.0], [1.0, 3.0]]])
"""Cells of two games with means 4, 10 / 8, 2: grand mean 6, rows 7 and 5, columns 6 and 6.

SS(own) = 4 · (1² + 1²) = 8 and SS(rival) = 0.  What is left of the cells is −3, 3 / 3, −3, so
SS(interaction) = 2 · 4 · 3² = 72; SS(within) = 8 · 1² = 8; the total is 88.
"""


def values(shares: Shares) -> list[float]:
    return [getattr(shares, part) for part in PARTS]


def test_a_table_worked_out_by_hand() -> None:
    """Sums of squares 8, 0, 72, 8 of 88; MS(within) = 8 / 4 = 2, so ω² = (SS − 2) / 90."""
    sums = sums_of_squares(BY_HAND, np.ones((1, 2)))[:, 0]
    assert sums.tolist() == pytest.approx([8.0, 0.0, 72.0, 8.0])
    found = analysis(BY_HAND)
    assert values(found.eta) == pytest.approx([8 / 88, 0.0, 72 / 88, 8 / 88])
    assert values(found.omega) == pytest.approx([6 / 90, -2 / 90, 70 / 90, 16 / 90])


scores = arrays(
    np.float64,
    st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(2, 5)),
    elements=st.floats(0, 100).map(lambda x: round(x, 3)),
)


@given(table=scores, constant=st.floats(-50, 50), salt=st.integers(0, 99))
def test_shares_of_any_scores(table: Floats, constant: float, salt: int) -> None:
    """They add up to 1; a constant or other names for the policies change nothing; seats swapped
    swap own and rival.
    """
    found = analysis(table)
    if not sum(values(found.eta)):
        assert table.std() == pytest.approx(0.0, abs=1e-4)
        return
    assert sum(values(found.eta)) == pytest.approx(1.0)
    assert sum(values(found.omega)) == pytest.approx(1.0)
    assert min(values(found.eta)) >= 0.0
    assert same(found, analysis(table + constant))
    dice = np.random.default_rng(salt)
    shuffled = dice.permuted(np.arange(table.shape[0])), dice.permuted(np.arange(table.shape[1]))
    assert same(found, analysis(table[np.ix_(*shuffled)]))
    turned = analysis(np.swapaxes(table, 0, 1))
    assert turned.eta.own == pytest.approx(found.eta.rival, abs=1e-6)
    assert turned.eta.interaction == pytest.approx(found.eta.interaction, abs=1e-6)


def same(one: Analysis, other: Analysis) -> bool:
    return all(
        values(getattr(one, part)) == pytest.approx(values(getattr(other, part)), abs=1e-6)
        for part in ("eta", "omega", "errors")
    )


@pytest.mark.parametrize(
    ("effect", "part"),
    [
        (lambda a, b: 10.0 * a + 0.0 * b, "own"),
        (lambda a, b: 0.0 * a + 10.0 * b, "rival"),
        (lambda a, b: 10.0 * ((a + b) % 2), "interaction"),
        (lambda a, b: 0.0 * (a + b), "within"),
    ],
)
def test_each_part_is_what_it_says(effect: object, part: str) -> None:
    """Where one thing alone decides, its share is nearly all, and known exactly enough."""
    assert callable(effect)
    luck = np.random.default_rng(1).normal(size=(4, 4, 400))
    own, rival = np.meshgrid(np.arange(4.0), np.arange(4.0), indexing="ij")
    found = analysis(luck + effect(own, rival)[..., np.newaxis])
    assert getattr(found.eta, part) > 0.93
    assert getattr(found.omega, part) > 0.93
    assert getattr(found.errors, part) < 0.02


def test_the_correction_takes_off_what_chance_alone_gives() -> None:
    """Without any effect η² is never 0 but ω² is 0 on average."""
    dice = np.random.default_rng(2)
    found = [analysis(dice.normal(size=(3, 3, 4))) for _ in range(60)]
    assert np.mean([one.eta.own for one in found]) > 0.04
    assert abs(np.mean([one.omega.own for one in found])) < 0.02


def test_errors_are_those_of_repeated_trials() -> None:
    """The bootstrap's standard error is near the spread of η² over many trials."""
    dice = np.random.default_rng(3)
    own = np.arange(3.0)[:, np.newaxis, np.newaxis]
    trials = [analysis(own + dice.normal(size=(3, 3, 60))) for _ in range(60)]
    spread = np.std([trial.eta.own for trial in trials], ddof=1)
    assert trials[0].errors.own == pytest.approx(spread, rel=0.4)


def test_one_game_a_cell_is_refused() -> None:
    """Luck could not be told from policies."""
    with pytest.raises(ValueError, match="two games"):
        analysis(np.zeros((2, 2, 1)))


def test_of_more_than_two_seats_the_others_count_together() -> None:
    """Three seats with 2, 3 and 4 policies: the second sees 8 rival policies."""
    whole = np.arange(3 * 2 * 3 * 4 * 5.0).reshape(3, 2, 3, 4, 5)
    mine = joint(whole, 1)
    assert mine.shape == (3, 8, 5)
    assert mine[2, 4 * 1 + 3].tolist() == whole[1, 1, 2, 3].tolist()
