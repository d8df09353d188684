"""The rows that explain every change of a metric, and sum to it exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

CHANGE, LATE, FADE, PULL, NOISE, LIMIT = range(6)
"""Sources of rows: a change made now, one landing late, one fading, the pull to rest,
noise, and what a limit of the range cut off."""

SOURCES = ("change", "late", "fade", "pull", "noise", "limit")


@dataclass(frozen=True, slots=True)
class Row:
    """One cause of one metric's change in one turn.

    ``index`` is the change's number (for change, late, fade) or the metric (else);
    ``amount`` is in thousandths of a point.
    """

    phase: str
    source: int
    index: int
    metric: int
    amount: float


@dataclass(frozen=True)
class Block:
    """Rows of many runs made by one step: arrays of equal length."""

    phase: str
    source: int
    index: NDArray[np.intp]
    metric: NDArray[np.intp]
    run: NDArray[np.intp]  # column of the run, not its number
    amount: NDArray[np.float64]


@dataclass
class Ledger:
    """All rows of a turn, as they were made."""

    blocks: list[Block] = field(default_factory=list)

    def add(
        self,
        phase: str,
        source: int,
        index: NDArray[np.intp],
        metric: NDArray[np.intp],
        run: NDArray[np.intp],
        amount: NDArray[np.float64],
    ) -> None:
        """Take note of rows; those that change nothing are left out."""
        real = np.flatnonzero(amount)
        if real.size:
            self.blocks.append(
                Block(phase, source, index[real], metric[real], run[real], amount[real])
            )

    def rows(self, column: int = 0) -> Iterator[Row]:
        """The rows of one run, in the order in which they were made."""
        for block in self.blocks:
            for i in np.flatnonzero(block.run == column):
                yield Row(
                    block.phase,
                    block.source,
                    int(block.index[i]),
                    int(block.metric[i]),
                    float(block.amount[i]),
                )
