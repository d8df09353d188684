"""A player that picks among its legal orders by chance, for one game or for many at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import Domain, uniform, words
from game.engine.orders import Decision, Order, Orders, available
from game.engine.rules import Rules, Truths
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.view import View
from game.players.player import Answer

Floats = NDArray[np.float64]


class Dice:
    """Random but legal: as many orders as chance says, and any answer it can pay for."""

    name = "random"

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """A random legal decision."""
        seats = [s == view.seat for s in range(len(rules.seats))]
        return Answer(decision_of(rules, random_orders(rules, view.known, seed, seats), view))


def random_orders(rules: Rules, state: State, seed: int, seats: list[bool] | None = None) -> Orders:
    """Random legal orders of the given seats (default: all) in every run of a state."""
    orders = Orders.none(rules, state.size)
    around = Around(rules, state, state.turn)
    open_ = available(rules, around)
    options, many = len(rules.options.ids), len(rules.seats)
    draws = uniform(
        words(seed, state.runs, state.turn + 1, Domain.PLAYERS, options + many + len(rules.events))
    )
    left = state.capital.astype(np.int64)
    for s in range(many):
        if seats is not None and not seats[s]:
            continue
        _choose(rules, s, open_, draws[:options], draws[options + s], left[s], orders.chosen)
        _answer(rules, s, state, draws[options + many :], left[s], orders.answers)
    return orders


def _choose(
    rules: Rules,
    seat: int,
    open_: Truths,
    draws: Floats,
    how_many: Floats,
    left: NDArray[np.int64],
    chosen: Truths,
) -> None:
    """Take options in falling order of their draws while capital and orders last."""
    own = np.flatnonzero(rules.options.seat == seat)
    if not own.size:
        return
    cost = rules.options.cost[own][:, np.newaxis]
    compatible = ~rules.options.clash[np.ix_(own, own)]
    rank = np.where(open_[own], draws[own] + 1.0, 0.0)
    wanted = np.floor(how_many * (rules.seats[seat].orders + 1))
    columns = np.arange(left.size)
    for taken in range(rules.seats[seat].orders):
        rank *= cost <= left
        best = rank.argmax(axis=0)
        take = (rank[best, columns] > 0.0) & (taken < wanted)
        if not take.any():
            return
        chosen[own[best[take]], columns[take]] = True
        left[take] -= cost[best[take], 0]
        rank *= compatible[best].T | ~take


def _answer(
    rules: Rules,
    seat: int,
    state: State,
    draws: Floats,
    left: NDArray[np.int64],
    answers: NDArray[np.int16],
) -> None:
    for e, event in enumerate(rules.events):
        if event.chooser != seat or not state.asked[e].any():
            continue
        first = event.options[0]
        pick = first + np.floor(draws[e] * len(event.options)).astype(np.int64)
        price = np.array([rules.event_options[o].cost for o in event.options])[pick - first]
        pays = state.asked[e] & (price <= left)
        answers[e][pays] = pick[pays]
        left[pays] -= price[pays]


def decision_of(rules: Rules, orders: Orders, view: View) -> Decision:
    """The first column of orders as one seat's decision."""
    given = [
        _named(rules.options.ids[o])
        for o in np.flatnonzero(orders.chosen[:, 0])
        if rules.options.seat[o] == view.seat
    ]
    choices = {
        rules.events[e].id: rules.event_options[o].id.split(".")[1]
        for e, o in enumerate(orders.answers[:, 0])
        if o >= 0 and rules.events[e].id in view.asked
    }
    return Decision(tuple(given), choices)


def _named(option: str) -> Order:
    order, _, way = option.partition(".")
    return Order(order, way or None)
