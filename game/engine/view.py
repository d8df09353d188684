"""What one seat may see, built from allow-lists; and worlds imagined from it.

A view begins as the opening that everybody knows, and only what the seat may know is copied
in: nothing is sent and then hidden.  Whoever looks ahead does so in worlds that ``imagine``
makes from a view: hidden types drawn from the seat's own estimate, hazy values from their
bands, rivals' leanings at random.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import Domain, imaginary, uniform, words
from game.engine.formula import Read, parts_of
from game.engine.grid import GRID
from game.engine.ledger import CHANGE, FADE, LATE, Row
from game.engine.orders import Refusal, available, why_not
from game.engine.rules import Rules
from game.engine.state import (
    ACCEPTED,
    DRAFTED,
    SPLIT_OFF,
    TIED,
    UNDECIDED,
    WALKED,
    State,
    blank,
)
from game.engine.surroundings import Around

Floats = NDArray[np.float64]

PUBLIC = TIED | WALKED
"""What everybody sees of what a seat does at a table."""

PARTIES_KNOW = ("signed", "draft", "drafter", "accepts", "lies", "offers", "opened")
"""Fields of an agreement that its parties may know and nobody else."""

UNKNOWN_CAUSES = -1
"""``index`` of the row into which rows are folded whose causes a seat may not know."""


@dataclass(frozen=True)
class View:
    """What a seat knows at the start of a turn.

    ``known`` is a state of one run holding only that; a metric lies between ``low`` and
    ``high`` (thousandths, (M,)), which are equal where it is seen sharply.  ``gauges`` are
    thousandths or None.  ``menu`` gives each own option's refusal, or None where it can be
    given, capital apart; ``asked`` the questions put to the seat and their answers.
    """

    seat: int
    known: State
    low: Floats
    high: Floats
    gauges: tuple[float | None, ...]
    menu: Mapping[int, Refusal | None]
    asked: Mapping[str, tuple[str, ...]]

    @property
    def capital(self) -> int:
        """The seat's political capital."""
        return int(self.known.capital[self.seat, 0])

    def is_sharp(self, metric: int) -> bool:
        """Whether the seat sees the metric exactly."""
        return bool(self.low[metric] == self.high[metric])


def view(rules: Rules, state: State, seat: int, seed: int) -> View:
    """What ``seat`` may see of a state of one run."""
    if state.size != 1:
        raise ValueError(f"view: wants a state of one run, got {state.size}")
    known = known_to(rules, state, seat, np.zeros(1, np.int64))
    low, high = _readings(rules, state, seat, seed)
    known.values[:, 0] = np.rint((low + high) / 2.0)
    finished = state.turn >= rules.calendar.turns or state.ending[0] != UNDECIDED
    menu = {} if finished else _menu(rules, known, seat)
    return View(seat, known, low, high, _gauges(rules, known, low == high), menu,
                _questions(rules, known, seat))  # fmt: skip


def known_to(rules: Rules, state: State, seat: int, runs: NDArray[np.int64]) -> State:
    """A state that holds what a seat may know of another, metrics apart, and else the opening."""
    known = blank(rules, runs)
    object.__setattr__(known, "turn", state.turn)
    _copy_public(known, state)
    _copy_own(rules, known, state, seat)
    _copy_said(rules, known, state, seat)
    return known


def _copy_public(known: State, state: State) -> None:
    for name in ("lenses", "status", "package", "expires", "notice", "words", "heard", "moved",
                 "acted", "tied", "closed", "ending"):  # fmt: skip
        getattr(known, name)[...] = getattr(state, name)


def _copy_own(rules: Rules, known: State, state: State, seat: int) -> None:
    for name in ("capital", "leanings", "beliefs", "sharp", "score", "path"):
        getattr(known, name)[seat] = getattr(state, name)[seat]
    for field, places in _allowed(rules, seat):
        getattr(known, field)[..., places, :] = getattr(state, field)[..., places, :]


def _copy_said(rules: Rules, known: State, state: State, seat: int) -> None:
    """What was done at the tables this turn: the public part, a party's part, the own part."""
    for g, agreement in enumerate(rules.agreements):
        party = PUBLIC | DRAFTED | SPLIT_OFF | ACCEPTED if seat in agreement.seats else PUBLIC
        known.said[:, g] = state.said[:, g] & np.int8(party)
    known.said[seat] = state.said[seat]


def _allowed(rules: Rules, seat: int) -> list[tuple[str, list[int]]]:
    """Fields that a seat may know in part, and the places in them that it may."""
    events = [e for e, event in enumerate(rules.events) if event.seen[seat]]
    own = f"{rules.seats[seat].id}."
    treaties = [g for g, agreement in enumerate(rules.agreements) if seat in agreement.seats]
    standing = [d for phase in rules.phases.values() for d in phase.deeds if d.kind == "rule"]
    return [
        ("marks", np.flatnonzero(rules.marks_seen[:, seat]).tolist()),
        ("held", [rule.index for rule in standing if rule.seen[seat]]),
        ("used", np.flatnonzero(rules.options.seen[:, seat]).tolist()),
        ("ready", np.flatnonzero(rules.orders_seen[:, seat]).tolist()),
        ("clocks", [c for c, clock in enumerate(rules.clocks) if clock.seen[seat]]),
        *((name, treaties) for name in PARTIES_KNOW),
        ("happened", events),
        ("answer", events),
        ("asked", [e for e, event in enumerate(rules.events) if event.chooser == seat]),
        ("queue", [p for p, row in enumerate(rules.delays.row) if rules.known[seat, row]]),
        ("fading", _known_fades(rules, seat)),
        ("crossed", [p for p, name in enumerate(rules.red_lines) if name.startswith(own)]),
    ]


def _known_fades(rules: Rules, seat: int) -> list[int]:
    """Fading changes whose cause and metric a seat knows.

    What remains of one went through soft limits, and so tells where its metric stood.
    """
    exact = rules.metrics.seen[seat] & (rules.metrics.haze == 0.0)
    fades = zip(rules.fades.row, rules.fades.metric, strict=True)
    return [p for p, (row, m) in enumerate(fades) if rules.known[seat, row] and exact[m]]


def _readings(rules: Rules, state: State, seat: int, seed: int) -> tuple[Floats, Floats]:
    """Bounds (M,) in thousandths between which the seat knows each metric to lie."""
    table, values = rules.metrics, state.values[:, 0]
    low, high = values.copy(), values.copy()
    today = rules.calendar.starts[state.turn]
    raw = uniform(words(seed, state.runs, state.turn, Domain.READINGS, rules.readings))
    for place, m in enumerate(table.sharpened):
        if state.sharp[seat, place, 0] > today:
            continue
        if table.seen[seat, m]:
            off = table.haze[m] * (2.0 * raw[seat * table.sharpened.size + place, 0] - 1.0)
            middle = float(np.rint(values[m] + off))
            low[m] = max(middle - table.haze[m], table.low[m])
            high[m] = min(middle + table.haze[m], table.high[m])
        else:
            low[m], high[m] = table.low[m], table.high[m]
    return low, high


def _menu(rules: Rules, known: State, seat: int) -> dict[int, Refusal | None]:
    around = Around(rules, known, known.turn)
    open_ = available(rules, around)
    own = [o for o, s in enumerate(rules.options.seat) if s == seat]
    return {o: None if open_[o, 0] else why_not(rules, around, o) for o in own}


def _gauges(rules: Rules, known: State, sharp: NDArray[np.bool_]) -> tuple[float | None, ...]:
    around = Around(rules, known, min(known.turn, rules.calendar.turns - 1))
    found: list[float | None] = []
    for gauge in rules.gauges:
        reads = {p.index for p in parts_of(gauge.formula.tree)
                 if isinstance(p, Read) and p.source == "metric"}  # fmt: skip
        visible = all(sharp[m] for m in reads)
        value = np.ravel(gauge.formula.value(around))[0]
        found.append(float(np.rint(value * GRID)) if visible else None)
    return tuple(found)


def _questions(rules: Rules, known: State, seat: int) -> dict[str, tuple[str, ...]]:
    return {
        event.id: tuple(rules.event_options[o].id.split(".")[1] for o in event.options)
        for e, event in enumerate(rules.events)
        if event.chooser == seat and known.asked[e, 0]
    }


def rows_for(rules: Rules, seat: int, rows: list[Row], view: View) -> list[Row]:
    """A turn's ledger as a seat may read it: only sharp metrics, unknown causes in one row."""
    found: list[Row] = []
    hidden: dict[int, float] = {}
    for row in rows:
        if not view.is_sharp(row.metric):
            continue
        if row.source in (CHANGE, LATE, FADE) and not rules.known[seat, row.index]:
            hidden[row.metric] = hidden.get(row.metric, 0.0) + row.amount
        else:
            found.append(row)
    for metric, amount in hidden.items():
        if amount:
            found.append(Row("", CHANGE, UNKNOWN_CAUSES, metric, amount))
    return found


def imagine(rules: Rules, seen: View, worlds: int, salt: int = 0) -> tuple[State, int]:
    """``worlds`` states consistent with a view, and the seed for going on in them.

    Equal views (and salts) give equal worlds; their dice are never those of a real game.
    """
    state = seen.known.repeat(worlds)
    seed = imaginary(salt)
    seats, actors = len(rules.seats), len(rules.actors)
    unsure = np.flatnonzero(seen.low != seen.high)
    drawn = uniform(
        words(seed, state.runs, state.turn, Domain.IMAGINATION, actors + unsure.size + seats)
    )
    for a, actor in enumerate(rules.actors):
        state.types[a] = _believed(seen.known.beliefs[seen.seat, a, :, 0], drawn[a], actor.types)
    for i, m in enumerate(unsure):
        if rules.metrics.seen[seen.seat, m]:
            width = seen.high[m] - seen.low[m]
            state.values[m] = np.rint(seen.low[m] + width * drawn[actors + i])
        else:  # never seen: imagined where it started
            state.values[m] = rules.metrics.start[m]
    for s, seat in enumerate(rules.seats):
        if s != seen.seat:
            draw = drawn[actors + unsure.size + s]
            state.leanings[s] = (draw * len(seat.leanings)).astype(np.int8)
            state.capital[s] = min(seat.per_turn, seat.bank)
    return state, seed


def _believed(belief: Floats, draw: Floats, types: tuple[str, ...]) -> NDArray[np.int8]:
    chosen = np.zeros(draw.shape, np.int8)
    bound = 0.0
    for k in range(len(types) - 1):
        bound += float(belief[k])
        chosen += draw >= bound
    return chosen
