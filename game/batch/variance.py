"""What a seat's score depends on: its own policy, its rival's, both together, or luck.

Two-way analysis of variance with replication, fixed effects, every cell with the same number of
games (Fisher 1925; Montgomery, *Design and Analysis of Experiments*, ch. 5).  With y[a, b, k] the
score of own policy a against rival policy b in game k, A × B cells of N games, ȳ the mean over
everything, ȳ[a] and ȳ[b] over a row or column and ȳ[a, b] over a cell:

    SS(own)         = B·N · Σa (ȳ[a] − ȳ)²                      A − 1 degrees of freedom
    SS(rival)       = A·N · Σb (ȳ[b] − ȳ)²                      B − 1
    SS(interaction) = N · Σab (ȳ[a, b] − ȳ[a] − ȳ[b] + ȳ)²      (A − 1)(B − 1)
    SS(within)      = Σabk (y[a, b, k] − ȳ[a, b])²              A·B·(N − 1)

The four add up to the total, Σabk (y[a, b, k] − ȳ)².  An effect's share of it is η² (Fisher 1925;
Cohen 1973).  Chance alone gives every effect a little: ω² = (SS(effect) − df·MS(within)) /
(SS(total) + MS(within)), with MS(within) = SS(within) / (A·B·(N − 1)), takes that off (Hays 1963;
Olejnik and Algina 2003).  With common random numbers, where game k of every cell meets the same
dice, differences between cells are less noisy than ω² supposes, so that it errs downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.chance import Domain, imaginary, uniform, words
from game.engine.grid import Floats

RESAMPLES = 400
"""Samples drawn for a bootstrap."""


@dataclass(frozen=True)
class Shares:
    """Parts of the variance of a seat's score, 0–1; all 0 where the score never varies."""

    own: float
    rival: float
    interaction: float
    within: float


@dataclass(frozen=True)
class Analysis:
    """``eta`` the plain shares, which add up to 1; ``omega`` corrected for bias; ``errors`` the
    bootstrap standard errors of ``eta``.
    """

    eta: Shares
    omega: Shares
    errors: Shares


def analysis(scores: Floats, seed: int = 0) -> Analysis:
    """The shares of one seat's final scores, (own policies, rival policies, games).

    ValueError for fewer than two games a cell: luck could not be told from policies.
    """
    own, rival, games = scores.shape
    if games < 2:
        raise ValueError(f"analysis: wants two games a cell or more, got {games}")
    sums = sums_of_squares(scores, np.ones((1, games)))
    freedom = np.array([own - 1, rival - 1, (own - 1) * (rival - 1), own * rival * (games - 1)])
    noise = float(sums[3, 0]) / freedom[3]
    corrected = sums[:, 0] - freedom * noise
    corrected[3] = sums[:, 0].sum() + noise - corrected[:3].sum()
    resampled = _shares(sums_of_squares(scores, _resamples(games, seed)))
    return Analysis(
        eta=Shares(*_shares(sums)[:, 0].tolist()),
        omega=Shares(*_ratio(corrected, sums[:, 0].sum() + noise).tolist()),
        errors=Shares(*resampled.std(axis=1, ddof=1).tolist()),
    )


def sums_of_squares(scores: Floats, weights: Floats) -> Floats:
    """SS of own, rival, interaction and within, (4, samples).

    ``weights`` (samples, games) says how often each game stands in a sample, N times in all;
    the same games stand in every cell, as they are played with the same dice.
    """
    own, rival, games = scores.shape
    level = scores - scores.mean()  # near 0, so that squares lose no digits
    flat = level.reshape(own * rival, games)
    cells = (flat @ weights.T / games).reshape(own, rival, -1)
    squares = ((flat**2) @ weights.T).sum(axis=0)
    rows, columns = cells.mean(axis=1), cells.mean(axis=0)
    whole = cells.mean(axis=(0, 1))
    between = cells - rows[:, np.newaxis] - columns[np.newaxis] + whole
    sums: Floats = np.array(
        [
            rival * games * ((rows - whole) ** 2).sum(axis=0),
            own * games * ((columns - whole) ** 2).sum(axis=0),
            games * (between**2).sum(axis=(0, 1)),
            np.maximum(squares - games * (cells**2).sum(axis=(0, 1)), 0.0),
        ]
    )
    return sums


def joint(scores: Floats, seat: int) -> Floats:
    """One seat's scores (own, rivals, games) from (S, n₀, n₁, …, games).

    With more than two seats each combination of the others' policies counts as one rival policy.
    """
    mine: Floats = np.moveaxis(scores[seat], seat, 0)
    return mine.reshape(mine.shape[0], -1, mine.shape[-1])


def _shares(sums: Floats) -> Floats:
    return _ratio(sums, sums.sum(axis=0))


def _ratio(parts: Floats, whole: Floats) -> Floats:
    """Parts of a whole; 0 where there is nothing."""
    nothing = whole <= 1e-9
    shares: Floats = np.where(nothing, 0.0, parts / np.where(nothing, 1.0, whole))
    return shares


def _resamples(games: int, seed: int) -> Floats:
    """How often each game is drawn, with replacement, in each of RESAMPLES samples."""
    runs = np.arange(RESAMPLES)
    raw = words(imaginary(seed), runs, 0, Domain.RESAMPLES, games)
    drawn = (uniform(raw) * games).astype(np.intp)
    weights = np.zeros((RESAMPLES, games))
    np.add.at(weights, (np.broadcast_to(runs, drawn.shape), drawn), 1.0)
    return weights
