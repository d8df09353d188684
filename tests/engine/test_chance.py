"""Chance is a function of seed, run, turn, domain and slot, and of nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.chance import Domain, bell, imaginary, uniform, words

seeds = st.integers(0, 2**64 - 1)
turns = st.integers(0, 40)
domains = st.sampled_from(Domain)


def draw(seed: int, runs: list[int], turn: int, domain: Domain, count: int) -> list[list[int]]:
    drawn: list[list[int]] = words(seed, np.array(runs, np.int64), turn, domain, count).tolist()
    return drawn


def drawn_by(seed: int, run: int, turn: int, domain: Domain) -> set[int]:
    return {row[0] for row in draw(seed, [run], turn, domain, 8)}


@given(seeds, st.sets(st.integers(0, 500), min_size=1, max_size=8), turns, domains,
       st.integers(1, 11))  # fmt: skip
def test_a_block_is_its_single_games(
    seed: int, runs: set[int], turn: int, domain: Domain, count: int
) -> None:
    """Runs next to each other or far apart: every column is what the run draws alone."""
    order = sorted(runs)
    block = draw(seed, order, turn, domain, count)
    for column, run in enumerate(order):
        assert [row[column] for row in block] == [
            row[0] for row in draw(seed, [run], turn, domain, count)
        ]


@pytest.mark.parametrize(
    "other",
    [(2, 5, 3, Domain.EVENTS), (1, 6, 3, Domain.EVENTS), (1, 5, 4, Domain.EVENTS),
     (1, 5, 3, Domain.NOISE), (imaginary(1), 5, 3, Domain.EVENTS)],
)  # fmt: skip
def test_each_part_of_the_key_matters(other: tuple[int, int, int, Domain]) -> None:
    """Another seed, run, turn, domain or the imagined seed of the same number: other words."""
    assert not drawn_by(1, 5, 3, Domain.EVENTS) & drawn_by(*other)


def test_slots_do_not_overlap_between_runs() -> None:
    """A thousand runs of seven slots: seven thousand different words."""
    block = words(3, np.arange(1000), 1, Domain.ACTORS, 7)
    assert np.unique(block).size == 7000


@given(seeds, turns)
def test_imagined_dice_are_never_real(salt: int, turn: int) -> None:
    """No salt gives a seed that a game could have."""
    assert imaginary(salt) >= 2**64
    real = draw(salt, [0, 1], turn, Domain.EVENTS, 4)
    assert draw(imaginary(salt), [0, 1], turn, Domain.EVENTS, 4) != real


def test_uniform_numbers_are_uniform() -> None:
    """Mean ½, variance 1⁄12, all in [0, 1)."""
    numbers = uniform(words(11, np.arange(20_000), 1, Domain.NOISE, 4))
    assert numbers.min() >= 0
    assert numbers.max() < 1
    assert numbers.mean() == pytest.approx(0.5, abs=0.005)
    assert numbers.var() == pytest.approx(1 / 12, abs=0.001)


def test_the_bell_has_the_moments_it_claims() -> None:
    """Mean 0, standard deviation 1, no skew, never beyond ±3.47."""
    numbers = bell(words(11, np.arange(20_000), 1, Domain.NOISE, 4))
    assert numbers.mean() == pytest.approx(0, abs=0.015)
    assert numbers.std() == pytest.approx(1, abs=0.01)
    assert (numbers**3).mean() == pytest.approx(0, abs=0.05)
    assert np.abs(numbers).max() <= 3.47


def test_the_dice_are_the_same_on_every_machine_and_version() -> None:
    """Known words: a change here changes every game ever recorded."""
    assert draw(2019, [0, 7], 3, Domain.EVENTS, 2) == KNOWN


KNOWN = [[13887792701957974075, 7904395840426348612], [2614494913046044246, 15341337103312718163]]
