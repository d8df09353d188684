"""What moves metrics by itself late in a turn: pull to rest, fades, delayed changes, noise."""

from __future__ import annotations

import numpy as np

from game.engine.chance import Domain, bell, words
from game.engine.grid import Floats, Ints, Truths
from game.engine.ledger import FADE, NOISE, PULL
from game.engine.phase import carry_out, clip, land
from game.engine.turn import Turn


def drift(turn: Turn, holding: Truths) -> None:
    """Fades, delayed changes, couplings that are ``holding``, pull and noise.

    All read the same start: the surroundings as they were refreshed before.
    """
    _pull(turn)  # before anything moves the metrics
    _fade(turn)
    _noise(turn)
    land(turn, "couplings")
    carry_out(turn, turn.rules.phases["couplings"], holding)
    clip(turn, "couplings")


def _fade(turn: Turn) -> None:
    """Give back the part of each fading change that fades in this turn."""
    fades = turn.rules.fades
    if not fades.row.size:
        return
    back = turn.state.fading * -fades.share[turn.number][:, np.newaxis]
    np.rint(back, out=back)
    turn.state.fading[...] += back
    _add(turn, FADE, fades.row, fades.metric, back)


def _pull(turn: Turn) -> None:
    table = turn.rules.metrics
    if not table.pulled.size:
        return
    distance = table.rest[:, np.newaxis] - turn.state.values[table.pulled]
    amounts = np.rint(distance * table.pull[turn.number][:, np.newaxis])
    _add(turn, PULL, table.pulled, table.pulled, amounts)


def _noise(turn: Turn) -> None:
    table = turn.rules.metrics
    if not table.noisy.size:
        return
    raw = words(turn.seed, turn.state.runs, turn.number + 1, Domain.NOISE, table.noisy.size)
    amounts = np.rint(bell(raw) * table.noise[turn.number][:, np.newaxis])
    _add(turn, NOISE, table.noisy, table.noisy, amounts)


def _add(
    turn: Turn,
    source: int,
    index: Ints,
    metric: Ints,
    amounts: Floats,
) -> None:
    """Add rows (n, R) of changes to their metrics, several of which may be the same."""
    for i, m in enumerate(metric):
        turn.state.values[m] += amounts[i]
    if turn.ledger is not None:
        rows, runs = np.nonzero(amounts)
        turn.ledger.add("couplings", source, index[rows], metric[rows], runs, amounts[rows, runs])
