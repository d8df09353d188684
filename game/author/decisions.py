"""Decisions that a scenario writes down: the guided game, history, and its tests."""

from __future__ import annotations

from collections.abc import Container, Iterable

from game.author.movers import PlaceOf
from game.author.moves import MovesChecker
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path
from game.scenario.problems import Problems, closest
from game.scenario.schema.document import Expectation, OrderDecision, SeatDecision


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report ids that lead nowhere, and turns that never come."""
    desk = _Desk(scenario, place, problems)
    document = scenario.document
    for i, lesson in enumerate(document.guide):
        desk.turn(lesson.turn, ("guide", i, "turn"))
        for j, order in enumerate(lesson.orders):
            desk.refer("order", order, ("guide", i, "orders", j))
    for i, turn in enumerate(document.history):
        desk.turn(turn.turn, ("history", i, "turn"))
        desk.decisions(turn.decisions, ("history", i, "decisions"))
    for i, trial in enumerate(document.tests):
        for number, decisions in trial.decisions.items():
            desk.turn(number, ("tests", i, "decisions", number))
            desk.decisions(decisions, ("tests", i, "decisions", number))
        for j, expected in enumerate(trial.expect):
            path: Path = ("tests", i, "expect", j)
            desk.turn(expected.turn, (*path, "turn"))
            desk.unsaid(expected, (*path, "unsaid"))
            wanted = (expected.that, expected.refused, expected.ending, expected.unsaid)
            if wanted == (None,) * 4:
                problems.error("E525", place(path), test=trial.id)


class _Desk:
    """A scenario whose written decisions are being looked at."""

    def __init__(self, scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
        self.rules = scenario.rules
        self.place = place
        self.problems = problems
        self.moves = MovesChecker(scenario, place, problems)

    def turn(self, turn: int, path: Path) -> None:
        last = self.rules.calendar.turns
        if turn > last:
            self.problems.error(
                "E204", self.place(path), value=turn, relation="at_most", limit=last
            )

    def refer(self, kind: str, identifier: str, path: Path) -> bool:
        return self._among(self.rules.tables[kind], kind, identifier, path)

    def _among(self, known: Iterable[str], kind: str, identifier: str, path: Path) -> bool:
        if isinstance(known, Container) and identifier in known:
            return True
        near = closest(identifier, known)
        self.problems.error("E210", self.place(path), kind=kind, id=identifier, suggestion=near)
        return False

    def unsaid(self, expected: Expectation, path: Path) -> None:
        move = expected.unsaid
        if move is not None and self.refer("seat", move.seat, (*path, "seat")):
            self.moves.move(self.rules.place("seat", move.seat), 0, move, path)

    def decisions(self, by_seat: dict[str, SeatDecision], path: Path) -> None:
        for seat, decision in by_seat.items():
            if self.refer("seat", seat, (*path, seat)):
                self._decision(self.rules.place("seat", seat), decision, (*path, seat))

    def _decision(self, seat: int, decision: SeatDecision, path: Path) -> None:
        owners = zip(self.rules.options.ids, self.rules.options.seat, strict=True)
        own = [name for name, owner in owners if owner == seat]
        for i, given in enumerate(decision.orders):
            spot: Path = (*path, "orders", i)
            if isinstance(given, str):
                self._among(own, "order_option", given, spot)
            elif self._among(own, "order_option", _name(given), (*spot, "order")):
                self._condition(given, (*spot, "if"))
        for event, answer in decision.choices.items():
            self._among(self._asked(seat), "event_option", f"{event}.{answer}",
                        (*path, "choices", event))  # fmt: skip
        self.moves.moves(seat, decision.table, (*path, "table"))
        for about, answer in decision.predictions.items():
            self._prediction(about, answer, (*path, "predictions", about))

    def _condition(self, given: OrderDecision, path: Path) -> None:
        if given.depends_on is not None:
            order = self.rules.orders[self.rules.place("order", given.order)]
            names = {place: name for name, place in self.rules.tables["condition"].items()}
            known = [names[place] for place in order.depends_on]
            self._among(known, "condition", given.depends_on, path)

    def _asked(self, seat: int) -> list[str]:
        events = self.rules.events
        return [option.id for option in self.rules.event_options
                if events[option.event].chooser == seat]  # fmt: skip

    def _prediction(self, about: str, answer: str, path: Path) -> None:
        """Of a seat a category of orders is predicted, of an actor a move."""
        if about in self.rules.tables["seat"]:
            self.refer("category", answer, path)
        else:
            self.refer("actor_move", f"{about}.{answer}", path)


def _name(given: OrderDecision) -> str:
    return given.order if given.option is None else f"{given.order}.{given.option}"
