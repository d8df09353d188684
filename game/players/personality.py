"""Players that a scenario describes by utilities: one decision, or those of many games at once.

Each turn a personality answers what it is asked, then takes the orders that it likes best:
every option has a utility, to which the day's mood adds or from which it takes; what is above
zero and can be given is taken in falling order, as far as capital, number and exclusions allow.
A batch and a single game run through the same lines with the same dice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.engine import people
from game.engine.chance import Domain, uniform, words
from game.engine.grid import Floats, Truths
from game.engine.orders import Orders, available
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.view import View
from game.players.dice import decision_of
from game.players.player import Answer, Reason, Saying
from game.players.talks import Voice

Capital = NDArray[np.int16]

PREFIX = "personality:"
"""Begins the name of a player that has a personality."""


class Personality:
    """Plays its seat as a personality of the scenario does; KeyError if there is none such.

    In the mood of game ``run`` of a batch: a view does not tell which game it is of.
    """

    def __init__(self, rules: Rules, identifier: str, run: int = 0) -> None:
        self.name = PREFIX + identifier
        self._runs = np.array([run], np.int64)
        self._part = rules.personalities[rules.place("personality", identifier)]
        self._voice = Voice(self._part.table)

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """As its stance at the table has it."""
        return self._voice.say(rules, view, exchange, seed)

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """The orders it likes best in the mood of the day; ValueError for another's seat."""
        if view.seat != self._part.seat:
            raise ValueError(f"decide: {self.name} plays seat {self._part.seat}, not {view.seat}")
        known = replace(view.known, runs=self._runs)
        decision = decision_of(rules, habitual_orders(rules, known, seed, [self._part]), view)
        reasons = tuple(
            Reason(
                "habit", order.order if order.option is None else f"{order.order}.{order.option}"
            )
            for order in decision.orders
        )
        return Answer(decision, reasons)


def habitual_orders(
    rules: Rules,
    state: State,
    seed: int,
    people: Iterable[people.Personality],
    orders: Orders | None = None,
) -> Orders:
    """What personalities (one a seat at most) order in every run; others' ``orders`` are kept."""
    orders = Orders.none(rules, state.size) if orders is None else orders
    around = Around(rules, state, state.turn)
    open_ = available(rules, around)
    drawn = uniform(words(seed, state.runs, state.turn + 1, Domain.PLAYERS, len(rules.options.ids)))
    for person in people:
        left = state.capital[person.seat].astype(np.int16)
        _answer(rules, person, state, left, orders.answers)
        places = np.array([option for option, _ in person.utilities], np.intp)
        wishes = person.mood * (2.0 * drawn[places] - 1.0)
        for wish, (_, utility) in zip(wishes, person.utilities, strict=True):
            wish += utility.value(around)  # noqa: PLW2901 (a row of the array is added to)
        _take(rules, person.seat, places, wishes, open_[places], left, orders.chosen)
    return orders


def _answer(
    rules: Rules,
    person: people.Personality,
    state: State,
    left: Capital,
    answers: NDArray[np.int16],
) -> None:
    """Answer as declared where it is asked and can pay; other questions get their defaults."""
    for event, answer in person.answers:
        price = np.int16(rules.event_options[answer].cost)
        pays = state.asked[event] & (price <= left)
        answers[event, pays] = answer
        left -= price * pays


def _take(
    rules: Rules,
    seat: int,
    places: NDArray[np.intp],
    wishes: Floats,
    open_: Truths,
    left: Capital,
    chosen: Truths,
) -> None:
    """Take the dearest wish that can be had, again and again; alike ones in written order."""
    legal = open_ & (wishes > 0.0)
    cost = rules.options.cost[places].astype(np.int16)
    free = ~rules.options.clash[np.ix_(places, places)]
    rows = np.arange(len(places))[:, np.newaxis]
    for _ in range(rules.seats[seat].orders):
        legal &= cost[:, np.newaxis] <= left
        if not legal.any():
            return
        best = np.where(legal, wishes, 0.0).argmax(axis=0)
        picked = (rows == best) & legal
        chosen[places] |= picked
        left -= cost[best] * picked.any(axis=0)
        legal &= free[:, best] & ~picked
