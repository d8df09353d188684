"""A table on which rulings are tried: a small scenario written in the test, played turn by turn."""

from __future__ import annotations

import re

import numpy as np

from game.engine import replay
from game.engine.grid import GRID
from game.engine.ledger import SOURCES
from game.engine.orders import Decision, Order, refusals
from game.engine.replay import Record
from game.engine.resolve import Resolution
from game.engine.state import NO_SETUP, UNDECIDED, Setup
from game.engine.surroundings import Around
from game.engine.table import Move
from game.engine.view import View, view
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Workshop
from game.scenario.load import load_texts
from game.scenario.problems import Place, Problems
from game.wording.problems import sentence

PLAIN = {
    "language": "language: 1",
    "scenario": """
scenario:
  {id: table, title: A table, summary: Two seats., briefing: Play., headline: [gold],
    period: {from: 2020-01-01, turn: 10 days, turns: 6}}""",
    "seats": """
seats:
  - {id: north, name: North, capital: {start: 9, per_turn: 0, bank: 9, orders: 5},
      leanings: [{id: plain, name: Plain, about: Plain.,
        goals: [{id: rich, title: Rich, weight: 1, measure: gold / 10}]}]}
  - {id: south, name: South, capital: {start: 9, per_turn: 0, bank: 9, orders: 5},
      leanings: [{id: plain, name: Plain, about: Plain.,
        goals: [{id: rich, title: Rich, weight: 1, measure: gold / 10}]}]}""",
    "metrics": "metrics: [{id: gold, name: Gold, range: [0, 1000], start: 500}]",
    "categories": "categories: [{id: do, name: Doing}]",
    "endings": "endings: [{id: over, title: Over, text: It is over.}]",
}
"""Sections that a test leaves out."""

ORDER = "title: T, about: A, category: do, cost: 0"
"""What an order in a test need not say."""


def scenario_of(sections: str) -> Scenario:
    """A scenario from YAML; sections that are not written are PLAIN, ``ORDER`` is filled in."""
    written = set(re.findall(r"^(\w+):", sections, re.MULTILINE))
    parts = [text for name, text in PLAIN.items() if name not in written]
    text = "\n".join([*parts, sections]).replace("ORDER", ORDER)
    problems = Problems()
    loaded = load_texts({"scenario/table.yaml": text}, problems)
    assert loaded is not None, [sentence(problem, "en") for problem in problems]
    return loaded.scenario


class Table:
    """One game of a scenario, between two seats who say what they order."""

    def __init__(self, sections: str, seed: int = 1, run: int = 0, setup: Setup = NO_SETUP) -> None:
        self.scenario = scenario_of(sections)
        self.rules = self.scenario.rules
        self.record = Record("table", "", seed, setup, run)
        self.state = replay.start(self.rules, self.record)
        self.last: Resolution | None = None

    def turn(self, **seats: str) -> Table:
        """Play a turn: ``north="build, sell.dear, sign if build, flood=share"``."""
        decisions = {seat: decision(text) for seat, text in seats.items()}
        for seat, made in decisions.items():
            assert not self.refused(seat, made), self.refused(seat, made)
        self.last = replay.step(self.rules, self.state, decisions, self.record.seed)
        self.state = self.last.state
        return self

    def turns(self, count: int) -> Table:
        """Let some turns pass in which nobody orders anything."""
        for _ in range(count):
            self.turn()
        return self

    def refused(self, seat: str, what: str | Decision) -> list[str]:
        """Codes of the refusals that a decision meets now."""
        made = decision(what) if isinstance(what, str) else what
        seen = self.view(seat)
        found = refusals(self.rules, seen.seat, seen.capital, seen.menu, seen.asked, made)
        return [refusal.code for refusal in found]

    def view(self, seat: str) -> View:
        """What a seat may see now."""
        return view(self.rules, self.state, self.rules.place("seat", seat), self.record.seed)

    def of(self, metric: str) -> float:
        """A metric's value in points."""
        return float(self.state.values[self.rules.place("metric", metric), 0]) / GRID

    def capital(self, seat: str) -> int:
        """A seat's political capital."""
        return int(self.state.capital[self.rules.place("seat", seat), 0])

    def rows(self, metric: str) -> list[tuple[str, str, float]]:
        """Phase, source and points of the rows of the last turn, in their order."""
        assert self.last is not None
        place = self.rules.place("metric", metric)
        return [
            (row.phase, SOURCES[row.source], row.amount / GRID)
            for row in self.last.ledger.rows()
            if row.metric == place
        ]

    def facts(self, kind: str, seat: str = "north") -> list[str]:
        """Ids of the facts of one kind that a seat learnt of in the last turn."""
        assert self.last is not None
        place = self.rules.place("seat", seat)
        return [f.id for f in self.last.facts if f.kind == kind and place in f.seats]

    def holds(self, formula: str) -> bool:
        """Whether a formula holds now."""
        return bool(self._value(formula, "truth"))

    def number(self, formula: str) -> float:
        """What a formula gives now."""
        return float(self._value(formula, "number"))

    @property
    def ending(self) -> str | None:
        """The ending that the game has come to."""
        place = int(self.state.ending[0])
        return None if place == UNDECIDED else self.rules.endings[place].id

    def _value(self, formula: str, kind: str) -> float:
        problems = Problems()
        shop = Workshop(self.scenario.document, lambda _: Place("test"), problems)
        compiled = shop.formula(formula, (), "truth" if kind == "truth" else "number")
        assert compiled is not None, [sentence(problem, "en") for problem in problems]
        turn = min(self.state.turn, self.rules.calendar.turns - 1)
        return float(np.ravel(compiled.value(Around(self.rules, self.state, turn)))[0])


def decision(text: str) -> Decision:
    """A decision from words: ``order``, ``order.option``, ``order if other``, ``event=answer``.

    After ``/`` comes what is said at the table in each exchange (see ``_move``).
    """
    orders, choices = [], {}
    text, *said = text.split(" / ") if " / " in text else [text]
    for item in filter(None, text.strip().split(", ")):
        event, equals, answer = item.partition("=")
        if equals:
            choices[event] = answer
            continue
        name, _, other = item.partition(" if ")
        order, _, option = name.partition(".")
        orders.append(Order(order, option or None, other or None))
    return Decision(tuple(orders), choices, {}, tuple(_move(words) for words in said))


def _move(text: str) -> Move | None:
    """A move at the table from words: ``table pact raise=10 index=full``; ``-`` is silence."""
    if text.strip() == "-":
        return None
    word, agreement, *terms = text.split()
    pairs = (term.partition("=") for term in terms)
    return Move(word, agreement, {name: _term(value) for name, _, value in pairs})


def _term(text: str) -> float | str:
    return float(text) if re.fullmatch(r"-?[\d.]+", text) else text
