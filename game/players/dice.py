"""A player that picks among its legal orders by chance, for one game or for many at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import Domain, uniform, words
from game.engine.grid import Truths
from game.engine.orders import Decision, Order, Orders, available
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.view import View
from game.players.player import SILENT, Answer, Saying

Floats = NDArray[np.float64]


class Dice:
    """Random but legal: as many orders as chance says, and any answer it can pay for."""

    name = "random"

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """A random legal decision."""
        seats = [s == view.seat for s in range(len(rules.seats))]
        return Answer(decision_of(rules, random_orders(rules, view.known, seed, seats), view))

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:  # noqa: ARG002
        """Nothing: dice have no sheet to weigh a draft by."""
        return SILENT


def random_orders(rules: Rules, state: State, seed: int, seats: list[bool] | None = None) -> Orders:
    """Random legal orders of the given seats (default: all) in every run of a state."""
    orders = Orders.none(rules, state.size)
    open_ = available(rules, Around(rules, state, state.turn))
    most = max(seat.orders for seat in rules.seats)
    choosers = [e for e, event in enumerate(rules.events) if event.chooser >= 0]
    picks = len(rules.seats) * (most + 1)
    draws = uniform(words(seed, state.runs, state.turn + 1, Domain.PLAYERS, picks + len(choosers)))
    left = state.capital.astype(np.int16)
    for s in range(len(rules.seats)):
        if seats is None or seats[s]:
            own = draws[s * (most + 1) : (s + 1) * (most + 1)]
            _choose(rules, s, open_, own, left[s], orders.chosen)
    for draw, e in zip(draws[picks:], choosers, strict=True):
        chooser = rules.events[e].chooser
        if seats is None or seats[chooser]:
            _answer(rules, e, state.asked[e], draw, left[chooser], orders.answers[e])
    return orders


def _choose(
    rules: Rules,
    seat: int,
    open_: Truths,
    draws: Floats,
    left: NDArray[np.int16],
    chosen: Truths,
) -> None:
    """Pick one legal option after another, each as likely, as many as the first draw says."""
    own = np.flatnonzero(rules.options.seat == seat)
    if not own.size:
        return
    cost = rules.options.cost[own].astype(np.int16)[:, np.newaxis]
    clash = rules.options.clash[np.ix_(own, own)].astype(np.float32)
    wanted = np.floor(draws[0] * (rules.seats[seat].orders + 1))
    legal = open_[own]
    for taken in range(rules.seats[seat].orders):
        legal &= cost <= left
        legal &= wanted > taken
        picked = _one_of(legal, draws[taken + 1])
        if not picked.any():
            return
        left -= np.sum(cost * picked, axis=0, dtype=np.int16)
        legal &= clash @ picked.astype(np.float32) == 0.0
        chosen[own] |= picked


def _one_of(legal: Truths, draw: Floats) -> Truths:
    """One true row of each column, each as likely; none where a column has none."""
    rank = legal.astype(np.int16)
    for i in range(1, len(rank)):  # many times quicker than cumsum down the columns
        rank[i] += rank[i - 1]
    wanted = np.floor(draw * rank[-1]).astype(np.int16) + np.int16(1)
    picked: Truths = legal & (rank == wanted)
    return picked


def _answer(
    rules: Rules,
    e: int,
    asked: Truths,
    draw: Floats,
    left: NDArray[np.int16],
    answers: NDArray[np.int16],
) -> None:
    """Answer an event at random where it asks and the answer can be paid for."""
    if not asked.any():
        return
    options = rules.events[e].options
    pick = np.floor(draw * len(options)).astype(np.int16)
    price = np.array([rules.event_options[o].cost for o in options], np.int16)[pick]
    pays = asked & (price <= left)
    answers[pays] = options[0] + pick[pays]
    left -= price * pays


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
