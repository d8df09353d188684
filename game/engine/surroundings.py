"""What a formula reads while it is evaluated: a state, the turn's orders, and traits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.engine.formula import QUESTIONS, TIMES, Value
from game.engine.grid import FOREVER, GRID, NEVER
from game.engine.rules import Rules
from game.engine.state import BROKEN, HELD, IN_FORCE, LAPSED, SUSPENDED, WALKED, State
from game.engine.treaty import NO_DRAFT

Truths = NDArray[np.bool_]


class Around:
    """The surroundings of all formulas of one turn.

    ``points`` are the metrics (M, runs) in the author's units as the phase began; whoever
    changes a metric marks them ``stale``, and ``refresh`` begins a phase.  (Actors put a list
    of rows in their place.)  ``done`` (options, runs) says which orders were carried out this turn.
    """

    def __init__(self, rules: Rules, state: State, turn: int) -> None:
        self.rules = rules
        self.state = state
        self.turn = turn
        starts = rules.calendar.starts
        self.today = float(starts[turn])
        self.tomorrow = float(starts[turn + 1])
        self._times = (
            float(turn + 1),
            float(rules.calendar.turns - turn - 1),
            self.today,
            self.tomorrow - self.today,
        )
        self.points: Any = state.values / GRID
        self.stale = False
        self.traits: Value = None
        self.done: Truths | None = None
        self._lenses = [lens.values[state.lenses[i]] for i, lens in enumerate(rules.lenses)]

    def refresh(self) -> None:
        """Read the metrics anew, if they have changed: a phase begins."""
        if self.stale:
            self.points = self.state.values / GRID
            self.stale = False

    def read(self, source: str, index: int) -> Value:
        """The number at ``index`` of a source of formula.SOURCES."""
        if source == "metric":
            return self.points[index]
        if source == "trait":
            return self.traits[index]
        if source == "gauge":
            return self.rules.gauges[index].formula.value(self)
        if source == "lens":
            return self._lenses[index]
        return self._times[index]

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:
        """The answer to a question of formula.QUESTIONS."""
        return ANSWERS[question](self, *arguments)

    # -- answers ---------------------------------------------------------------------------

    def running(self, clock: int) -> Value:
        """Whether a clock runs."""
        return self.state.clocks[clock] >= 0.0

    def days_left(self, clock: int) -> Value:
        """Days until a clock runs out; a stopped clock has very many left."""
        due = self.state.clocks[clock]
        return np.where(due >= 0.0, np.maximum(due - self.today, 0.0), FOREVER / 100)

    def marked(self, marker: int) -> Value:
        """Whether a marker is set."""
        return self.state.marks[marker] > self.today

    def ordered(self, what: int) -> Value:
        """Whether an order (or one option of it) is carried out this turn."""
        if self.done is None:
            return self._none()
        options = self._options(what)
        return self.done[options[0]] if len(options) == 1 else self.done[list(options)].any(axis=0)

    def used(self, what: int) -> Value:
        """How often an order (or one option of it) has been carried out."""
        options = self._options(what)
        counts = self.state.used[list(options)].sum(axis=0, dtype=np.int64)
        return counts.astype(np.float64)

    def _options(self, what: int) -> tuple[int, ...]:
        """Places from a table that lists options first and whole orders after them."""
        count = len(self.rules.options.ids)
        return (what,) if what < count else self.rules.orders[what - count].options

    def happened(self, event: int) -> Value:
        """Whether an event has happened."""
        return self.state.happened[event] > 0

    def chosen(self, option: int) -> Value:
        """Whether an event was last answered so."""
        return self.state.answer[self.rules.event_options[option].event] == option

    def moved(self, move: int) -> Value:
        """Whether an actor made this move in its latest turn."""
        actor = self.rules.movers[move]
        return (self.state.moved[actor] == move) & self.state.acted[actor]

    def last_move(self, move: int) -> Value:
        """Whether this was the last move that an actor made."""
        return self.state.moved[self.rules.movers[move]] == move

    def in_force(self, agreement: int) -> Value:
        """Whether an agreement is in force."""
        return self.state.status[agreement] == IN_FORCE

    def suspended(self, agreement: int) -> Value:
        """Whether an agreement is suspended."""
        return self.state.status[agreement] == SUSPENDED

    def lapsed(self, agreement: int) -> Value:
        """Whether an agreement has lapsed."""
        return self.state.status[agreement] == LAPSED

    def agreed(self, what: int) -> Value:
        """Whether a package (or any) was concluded."""
        count = len(self.rules.packages)
        if what >= count:  # any package of an agreement
            return self.state.package[what - count] >= 0
        package = self.rules.packages[what]
        return self.state.package[package.agreement] == package.code

    def offered(self, what: int, seat: int = -1) -> Value:
        """Whether a signature stands under a package (or any), of a seat or of anyone."""
        count = len(self.rules.packages)
        any_ = what >= count
        agreement = what - count if any_ else self.rules.packages[what].agreement
        if self.rules.agreements[agreement].drafts is None:
            stands = self.state.signed[:, agreement]
            match = stands >= 0 if any_ else stands == what
        else:
            match = self.state.accepts[:, agreement]
            if not any_:
                match = match & (self.state.draft[agreement] == self.rules.packages[what].code)
        return match.any(axis=0) if seat < 0 else match[seat]

    def notice_given(self, agreement: int) -> Value:
        """Whether an agreement is under notice."""
        return self.state.notice[agreement] >= 0.0

    def notice_open(self, agreement: int) -> Value:
        """Whether notice can be given on an agreement now."""
        if self.rules.agreements[agreement].lapse_on[self.turn] == NEVER:
            return self._none()
        status = self.state.status[agreement]
        standing = (status == IN_FORCE) | (status == SUSPENDED)
        return standing & (self.state.notice[agreement] < 0.0)

    def expires_in(self, agreement: int) -> Value:
        """Days until an agreement expires by itself."""
        return np.minimum(self.state.expires[agreement] - self.today, FOREVER / 100)

    def term(self, clause: int) -> Value:
        """The number of a clause's term in force; 0 where the agreement is not in force."""
        agreement, place = self.rules.clauses[clause]
        drafts, status = self.rules.agreements[agreement].drafts, self.state.status[agreement]
        assert drafts is not None, "only agreements with drafts have clauses"
        standing = (status == IN_FORCE) | (status == SUSPENDED)
        return drafts.values[place][np.where(standing, self.state.package[agreement], NO_DRAFT)]

    def draft(self, clause: int) -> Value:
        """The number of a clause's term in the draft on the table, its lowest where none lies."""
        agreement, place = self.rules.clauses[clause]
        drafts = self.rules.agreements[agreement].drafts
        assert drafts is not None, "only agreements with drafts have clauses"
        return drafts.lying[place][self.state.draft[agreement]]

    def tabled(self, agreement: int, seat: int = -1) -> Value:
        """Whether a draft lies on the table (put there by a seat)."""
        if seat < 0:
            return self.state.draft[agreement] != NO_DRAFT
        return self.state.drafter[agreement] == seat

    def walked_out(self, agreement: int, seat: int = -1) -> Value:
        """Whether somebody (or a seat) has left the table this turn."""
        left = (self.state.said[:, agreement] & WALKED) != 0
        return left.any(axis=0) if seat < 0 else left[seat]

    def tied(self, agreement: int, seat: int) -> Value:
        """Whether a seat has tied its hands."""
        return self.state.tied[seat, agreement] > 0.0

    def sheet_points(self, what: int, agreement: int) -> Value:
        """What the terms in force are worth on a card's sheet; 0 where none are."""
        seat, leaning = divmod(what, LEANINGS)
        sheet = self.rules.sheets_of(seat, agreement)[leaning]
        if sheet is None:
            return np.zeros(self.state.size)
        status, package = self.state.status[agreement], self.state.package[agreement]
        standing = (status == IN_FORCE) | (status == SUSPENDED)
        return np.where(standing & (package != NO_DRAFT), sheet.points[package], 0.0)

    def committed(self, commitment: int) -> Value:
        """Whether a commitment holds."""
        return self.state.words[commitment] == HELD

    def broken(self, commitment: int) -> Value:
        """Whether a commitment was broken."""
        return self.state.words[commitment] == BROKEN

    def leaning(self, what: int) -> Value:
        """Whether a seat has this leaning."""
        seat, leaning = divmod(what, LEANINGS)
        return self.state.leanings[seat] == leaning

    def capital(self, seat: int) -> Value:
        """A seat's political capital."""
        return self.state.capital[seat].astype(np.float64)

    def _none(self) -> Value:
        return np.zeros(self.state.size, np.bool_)


LEANINGS = 16
"""``seat.leaning`` is compiled to seat × LEANINGS + leaning."""

_METHODS = {"points": "sheet_points"}  # `points` are the metrics

ANSWERS: Mapping[str, Callable[..., Value]] = {
    question: getattr(Around, _METHODS.get(question, question)) for question in QUESTIONS
}
"""Each question of the formula language is answered by the method of its name."""

assert len(TIMES) == 4, "Around gives exactly the times that formulas may name"
