"""A draw is a function of (seed, run, turn, purpose): no hidden state.

numpy's counter-based generator Philox4x64 is keyed by the seed and counted by (run, turn,
domain), so that one call fills a block for consecutive runs, and a single game reads just
its own draws.  Row *k* of a batch therefore sees the same dice as the game of run *k*.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Words = NDArray[np.uint64]

WORD = 2**64
FAR = 4096
"""Runs farther apart than this are drawn for by themselves, not with all that lie between."""

WORDS_PER_BLOCK = 4  # Philox4x64 makes four 64-bit words of each counter value


class Domain(IntEnum):
    """What a draw is for; draws of one domain never move those of another."""

    SETUP = 1
    CONSENT = 2
    ACTORS = 3
    EVENTS = 4
    NOISE = 5
    READINGS = 6
    PLAYERS = 7
    IMAGINATION = 8
    LEAKS = 9
    VOTES = 10
    TABLE = 11


def words(seed: int, runs: NDArray[np.int64], turn: int, domain: Domain, count: int) -> Words:
    """``count`` raw 64-bit words for each run, shape (count, runs).

    ``runs`` are run numbers, rising; ``seed`` is any number from 0 to 2⁶⁴ − 1 for a game,
    or one given by ``imaginary``.
    """
    if count == 0 or runs.size == 0:
        return np.empty((count, runs.size), np.uint64)
    blocks = -(-count // WORDS_PER_BLOCK)
    first, last = int(runs[0]), int(runs[-1])
    if last - first > FAR + runs.size:
        apart = np.flatnonzero(np.diff(runs) > FAR) + 1
        if apart.size:
            parts = [words(seed, near, turn, domain, count) for near in np.split(runs, apart)]
            return np.concatenate(parts, axis=1)
    generator = np.random.Philox(
        key=np.array([seed % WORD, seed // WORD], np.uint64),
        counter=np.array([first * blocks, turn, int(domain), 0], np.uint64),
    )
    span = last - first + 1
    block = generator.random_raw(span * blocks * WORDS_PER_BLOCK)
    table = block.reshape(span, blocks * WORDS_PER_BLOCK)[:, :count]
    if span != runs.size:  # some runs of the batch have ended
        table = table[runs - first]
    return np.ascontiguousarray(table.T)


def imaginary(salt: int) -> int:
    """A seed whose dice no real game ever throws: for worlds that are only imagined."""
    return WORD + salt % WORD


def uniform(raw: Words) -> Floats:
    """Words as numbers in [0, 1) with 53 random bits."""
    return (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53


def bell(raw: Words) -> Floats:
    """Words as nearly normal numbers of mean 0 and standard deviation 1, within ±3.47.

    Irwin–Hall: the sum of the word's four 16-bit parts has variance 4/12; only whole-number
    steps, one product and one difference, so the bits are the same everywhere.
    """
    part = np.uint64(0xFFFF)
    total = (
        (raw & part)
        + ((raw >> np.uint64(16)) & part)
        + ((raw >> np.uint64(32)) & part)
        + (raw >> np.uint64(48))
    )
    numbers: Floats = (total.astype(np.float64) - 131070.0) * (1.7320508075688772 / 65536.0)
    return numbers
