"""The record of a game, and its proof: replaying it must give every value and digest again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from game.engine.events import Fact
from game.engine.orders import Decision, Orders
from game.engine.parley import converse
from game.engine.resolve import Resolution, resolve
from game.engine.rules import Rules
from game.engine.shift import NO_SHIFT, Shift, shifted
from game.engine.snapshot import Snapshot, differing_number
from game.engine.state import UNDECIDED, Setup, State, opening

RESOLUTION = 2
"""Version of the rules of resolution; a record made under another claims no proof."""


@dataclass(frozen=True)
class Played:
    """One turn of a record: what each seat decided, and what it came to."""

    decisions: Mapping[str, Decision]
    values: tuple[float, ...]  # all metrics after the turn, thousandths
    digest: str


@dataclass
class Record:
    """All that is needed to play a game again: scenario, setup, seed, run, decisions.

    ``shifts`` is what a what-if set anew before a turn (from 1); a game as it was played has none.
    """

    scenario: str
    fingerprint: str
    seed: int
    setup: Setup
    run: int = 0
    resolution: int = RESOLUTION
    turns: list[Played] = field(default_factory=list)
    shifts: Mapping[int, Shift] = field(default_factory=dict)


@dataclass(frozen=True)
class Difference:
    """The first place where a replay differs from its record.

    ``field`` is ``values`` with the metric's id and both values, ``digest`` for all else in
    the state, ``setup`` or ``decisions`` for an id that the scenario does not have, ``length`` or
    ``metrics`` where the record is of another shape, ``snapshot`` for a number of the state
    that was kept: ``metric`` says which.
    """

    turn: int
    field: str
    metric: str
    recorded: float | str
    replayed: float | str


def start(rules: Rules, record: Record) -> State:
    """The opening state of a recorded game."""
    return opening(rules, record.seed, np.array([record.run]), record.setup)


def begun(rules: Rules, record: Record, state: State) -> State:
    """The state with which the next turn begins: itself, where nothing is set anew before it.

    Raises ValueError for what the scenario does not have.
    """
    shift = record.shifts.get(state.turn + 1, NO_SHIFT)
    return shifted(rules, state, shift) if shift else state


def orders_of(rules: Rules, decisions: Mapping[str, Decision]) -> Orders:
    """The decisions of all seats as the arrays of a single game."""
    orders = Orders.none(rules, 1)
    for decision in decisions.values():
        orders.give(rules, decision)
    return orders


def step(rules: Rules, state: State, decisions: Mapping[str, Decision], seed: int) -> Resolution:
    """Play one turn of a single game, talk at the table first, with facts and ledger."""
    if not rules.talked:
        return resolve(rules, state, orders_of(rules, decisions), seed, record=True)
    talked: State = state.copy()
    facts: list[Fact] = []
    converse(rules, talked, decisions, facts)
    done = resolve(rules, talked, orders_of(rules, decisions), seed, record=True)
    return Resolution(done.state, (*facts, *done.facts), done.ledger)


def played(decisions: Mapping[str, Decision], state: State) -> Played:
    """What a record keeps of a turn."""
    return Played(dict(decisions), tuple(float(v) for v in state.values[:, 0]), state.digest())


def prove(rules: Rules, record: Record, taken: Snapshot | None = None) -> Difference | None:
    """Replay a record; None if every turn comes out the same, else the first difference.

    ``taken`` is what a save says of the state after the last turn, which must come out too; it
    also tells where in the state that turn differs.
    """
    try:
        state = start(rules, record)
    except ValueError as unknown:
        return Difference(0, "setup", "", str(unknown), "unknown")
    for number, turn in enumerate(record.turns, start=1):
        if state.ending[0] != UNDECIDED or state.turn >= rules.calendar.turns:
            return Difference(number, "length", "", "played", "ended before")
        try:
            state = begun(rules, record, state)
        except ValueError as unknown:
            return Difference(number, "setup", "", str(unknown), "unknown")
        try:
            state = step(rules, state, turn.decisions, record.seed).state
        except KeyError as unknown:
            return Difference(number, "decisions", "", str(unknown.args[0]), "unknown")
        difference = _compare(rules, number, turn, state)
        if difference is not None:
            is_told = difference.field == "digest" and number == len(record.turns)
            return (_compare_snapshot(rules, taken, state) if is_told else None) or difference
    return _compare_snapshot(rules, taken, state)


def _compare_snapshot(rules: Rules, taken: Snapshot | None, state: State) -> Difference | None:
    found = None if taken is None else differing_number(rules, taken, state)
    return None if found is None else Difference(state.turn, "snapshot", *found)


def _compare(rules: Rules, number: int, turn: Played, state: State) -> Difference | None:
    now: Sequence[float] = [float(v) for v in state.values[:, 0]]
    if len(now) != len(turn.values):
        return Difference(number, "metrics", "", float(len(turn.values)), float(len(now)))
    for metric, recorded, replayed in zip(rules.metrics.ids, turn.values, now, strict=True):
        if recorded != replayed:
            return Difference(number, "values", metric, recorded, replayed)
    if turn.digest != state.digest():
        return Difference(number, "digest", "", turn.digest, state.digest())
    return None
