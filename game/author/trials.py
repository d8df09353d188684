"""Running a scenario's own tests: given these decisions, what its author expects."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from game.author.moves import words_of
from game.engine.formula import Expression, Read, parts_of
from game.engine.orders import Decision
from game.engine.parley import converse, objections
from game.engine.replay import orders_of
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, Setup, State, opening
from game.engine.surroundings import Around
from game.engine.view import view
from game.players.script import Script
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.decisions import decision_of, move_of
from game.scenario.problems import Place, Problems
from game.scenario.schema.document import Expectation, ScenarioTest, SeatDecision, UnsaidMove

ANY = "?"
"""The setting of a lens that is drawn at the start (see ``state.opening``)."""

AUDITED = frozenset(
    ("unknown_move", "no_table", "no_party", "no_part", "no_tie", "no_poll", "unknown_clause",
     "unknown_term", "all_said")
)  # fmt: skip
"""Objections to moves that the audit reports, whatever happens in a game."""

PlaceOf = Callable[[Path], Place]


def run_trials(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Run every test of a scenario and report what did not come out as expected."""
    shop = Workshop(scenario.document, place, problems)
    for i, trial in enumerate(scenario.document.tests):
        _Trial(scenario, shop, trial, ("tests", i)).run()


class _Trial:
    def __init__(self, scenario: Scenario, shop: Workshop, trial: ScenarioTest, path: Path) -> None:
        self.rules: Rules = scenario.rules
        self.shop = shop
        self.trial = trial
        self.path = path

    def run(self) -> None:
        """Play as far as the expectations reach, asking each when its turn has been played."""
        if not self._is_set_up():
            return
        trial = self.trial
        setup = Setup(trial.leanings, trial.lenses, trial.types)
        state = opening(self.rules, trial.seed, np.zeros(1, np.int64), setup)
        last = max(expectation.turn for expectation in trial.expect)
        last = min(last, self.rules.calendar.turns)  # the audit reports later turns
        self._ask(state, 0)
        for turn in range(1, last + 1):
            if state.ending[0] == UNDECIDED and state.turn < self.rules.calendar.turns:
                state = self._play(state, turn)
            self._ask(state, turn)

    def _is_set_up(self) -> bool:
        """Whether leanings, lenses and types exist; those that do not are reported."""
        leanings = {seat.id: [card.id for card in seat.leanings] for seat in self.rules.seats}
        lenses = {lens.id: [*lens.settings, ANY] for lens in self.rules.lenses}
        types = {actor.id: list(actor.types) for actor in self.rules.actors}
        sound = True
        for section, given, known in (
            ("leanings", self.trial.leanings, leanings),
            ("lenses", self.trial.lenses, lenses),
            ("types", self.trial.types, types),
        ):
            for name, value in given.items():
                if value not in known.get(name, ()):
                    setup = f"{name}: {value}"
                    path = (*self.path, section, name)
                    self.shop.error("E520", path, test=self.trial.id, setup=setup)
                    sound = False
        return sound

    def _play(self, state: State, turn: int) -> State:
        decisions: dict[str, Decision] = {}
        given = self.trial.decisions.get(turn, {})
        state = self._talk(state, turn, given)
        for seat, written in given.items():
            place = self.rules.tables["seat"].get(seat)
            if place is None:
                continue  # reported by the audit
            script = Script({turn: decision_of(written)})
            answer = script.decide(self.rules, view(self.rules, state, place, self.trial.seed), 0)
            for reason in answer.reasons:
                path = (*self.path, "decisions", turn, seat)
                self.shop.error("E521", path, test=self.trial.id, turn=turn, order=reason.order)
            decisions[seat] = answer.decision
        orders = orders_of(self.rules, decisions)
        return resolve(self.rules, state, orders, self.trial.seed).state

    def _talk(self, state: State, turn: int, given: dict[str, SeatDecision]) -> State:
        """The state after all that is said at the table; what could not be said is reported."""
        talked = state.copy()
        said = {seat: decision_of(written) for seat, written in given.items()}
        for unsaid in converse(self.rules, talked, said):
            reason = unsaid.reasons[0].code
            if reason in AUDITED:
                continue
            seat = self.rules.seats[unsaid.seat].id
            path = (*self.path, "decisions", turn, seat, "table", unsaid.exchange)
            self.shop.error("E531", path, test=self.trial.id, turn=turn, word=unsaid.move.word,
                            agreement=unsaid.move.agreement, reason=reason)  # fmt: skip
        return talked

    def _ask(self, state: State, turn: int) -> None:
        for i, expectation in enumerate(self.trial.expect):
            if expectation.turn == turn:
                self._expect(state, expectation, (*self.path, "expect", i))

    def _expect(self, state: State, expected: Expectation, path: Path) -> None:
        around = Around(self.rules, state, min(state.turn, self.rules.calendar.turns - 1))
        if expected.that is not None:
            formula = self.shop.formula(expected.that, (*path, "that"), "truth")
            if formula is not None and not bool(np.all(formula.value(around))):
                values = self._values(formula.tree, around)
                self.shop.error(
                    "E522", (*path, "that"), test=self.trial.id, turn=expected.turn, values=values
                )
        if expected.refused is not None and not self._is_refused(state, expected.refused, path):
            self.shop.error("E523", (*path, "refused"), test=self.trial.id, order=expected.refused)
        if expected.unsaid is not None and not self._is_unsaid(state, expected.unsaid):
            word = words_of(expected.unsaid)[0]
            self.shop.error("E532", (*path, "unsaid"), test=self.trial.id, word=word)
        if expected.ending is not None:
            self._expect_ending(state, expected.ending, path)

    def _values(self, tree: Expression, around: Around) -> str:
        """The metrics and gauges that a formula reads, as they came out."""
        ids = {
            "metric": self.rules.metrics.ids,
            "gauge": tuple(gauge.id for gauge in self.rules.gauges),
        }
        names = []
        for part in parts_of(tree):
            if isinstance(part, Read) and part.source in ids:
                value = float(np.ravel(around.read(part.source, part.index))[0])
                names.append(f"{ids[part.source][part.index]} = {value:g}")
        return ", ".join(dict.fromkeys(names)) or "–"

    def _is_refused(self, state: State, name: str, path: Path) -> bool:
        place = self.shop.refer("order_option", name, (*path, "refused"))
        if place < 0:
            return True
        count = len(self.rules.options.ids)
        options = (place,) if place < count else self.rules.orders[place - count].options
        seat = int(self.rules.options.seat[options[0]])
        menu = view(self.rules, state, seat, self.trial.seed).menu
        return not any(option in menu and menu[option] is None for option in options)

    def _is_unsaid(self, state: State, written: UnsaidMove) -> bool:
        """Whether a seat cannot make a move now, as the first in its turn."""
        seat = self.rules.tables["seat"].get(written.seat)
        if seat is None or state.turn >= self.rules.calendar.turns:
            return True
        known = view(self.rules, state, seat, self.trial.seed).known
        return bool(objections(self.rules, known, seat, 0, move_of(written)))

    def _expect_ending(self, state: State, name: str, path: Path) -> None:
        wanted = self.shop.refer("ending", name, (*path, "ending"))
        reached = int(state.ending[0])
        if wanted >= 0 and reached != wanted:
            found = self.rules.endings[reached].id if reached != UNDECIDED else "–"
            self.shop.error("E524", (*path, "ending"), test=self.trial.id, found=found)
