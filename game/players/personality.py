"""A computer player with its seat's leaning: tries every order in imagined worlds.

Takes what promises most for its goals while capital lasts, offers packages and concedes with
time (bargaining), and says which goal each order serves.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.engine.chance import Domain, uniform, words
from game.engine.orders import Decision, Order
from game.engine.rules import Rules
from game.engine.view import View
from game.players.bargaining import signing_options, worthwhile_offers
from game.players.player import Answer, Reason, Saying
from game.players.prospect import Outlook, Prospect
from game.players.talks import Voice

Floats = NDArray[np.float64]

EFFORT = 0.04
"""Points of score that an order must promise for each point of capital it costs."""


MOOD = 0.5
"""How far, up or down, the day's mood moves the weight of a gain: no two games open alike."""


@dataclass(frozen=True)
class _Plan:
    option: int
    gain: float
    reason: Reason
    mood: float = 1.0

    @property
    def appeal(self) -> tuple[float, int]:
        """Sorts the most appealing plan first, alike ones in written order."""
        return (-self.gain * self.mood, self.option)


class Personality:
    """Plays its leaning; ``worlds`` imagined worlds for each order considered."""

    name = "personality"

    def __init__(self, worlds: int = 32) -> None:
        self.worlds = worlds
        self._voice = Voice()

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """The orders that promise most, in the mood of the day, with reasons."""
        outlook = Outlook(rules, view, self.worlds)
        basis = outlook.of([], {})
        answers, left = self._answers(rules, view, outlook, basis)
        plans = self._plans(rules, view, outlook, basis, _moods(rules, view, seed))
        taken = _affordable(rules, view, plans, left)
        decision = Decision(
            tuple(_order(rules, plan.option) for plan in taken),
            {
                rules.events[e].id: rules.event_options[o].id.split(".")[1]
                for e, o in answers.items()
            },
        )
        return Answer(decision, tuple(plan.reason for plan in taken))

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """As the negotiator does whose temper the seed gives it."""
        return self._voice.say(rules, view, exchange, seed)

    def _answers(
        self, rules: Rules, view: View, outlook: Outlook, basis: Prospect
    ) -> tuple[dict[int, int], int]:
        answers: dict[int, int] = {}
        left = view.capital
        for name in view.asked:
            event = rules.place("event", name)
            worth = {rules.events[event].default: basis.worth(outlook.weights)}
            for option in rules.events[event].options:
                price = rules.event_options[option].cost
                if option not in worth and price <= left:
                    found = outlook.of([], {event: option}).worth(outlook.weights)
                    worth[option] = found - EFFORT * price
            best = max(worth, key=lambda o: (worth[o], -o))
            answers[event] = best
            left -= rules.event_options[best].cost
        return answers, left

    def _plans(
        self, rules: Rules, view: View, outlook: Outlook, basis: Prospect, moods: Floats
    ) -> list[_Plan]:
        offers = worthwhile_offers(rules, view, outlook, basis)
        found = [
            _Plan(option, gain, Reason("offer", rules.options.ids[option]))
            for option, gain in offers.items()
        ]
        signing = signing_options(rules)
        for option, refusal in view.menu.items():
            affordable = rules.options.cost[option] <= view.capital
            if refusal is None and affordable and option not in signing:
                prospect = outlook.of([option], {})
                gain = prospect.worth(outlook.weights) - basis.worth(outlook.weights)
                reason = _reason(rules, option, outlook, basis, prospect)
                found.append(_Plan(option, gain, reason, float(moods[option])))
        return sorted(found, key=lambda plan: plan.appeal)


def _moods(rules: Rules, view: View, seed: int) -> Floats:
    """What the day's mood makes of each option's gain, from the player's own dice: (O,)."""
    game = np.zeros(1, np.int64)
    count = len(rules.options.ids)
    drawn = uniform(words(seed, game, view.known.turn + 1, Domain.PLAYERS, count))[:, 0]
    return 1.0 + MOOD * (2.0 * drawn - 1.0)


def _affordable(rules: Rules, view: View, plans: list[_Plan], left: int) -> list[_Plan]:
    """Plans in falling order of gain, as far as capital, number and exclusions allow."""
    taken: list[_Plan] = []
    for plan in plans:
        cost = int(rules.options.cost[plan.option])
        order = int(rules.options.order[plan.option])
        others = [int(rules.options.order[t.option]) for t in taken]
        clash = any(
            o == order or o in rules.orders[order].excludes or order in rules.orders[o].excludes
            for o in others
        )
        full = len(taken) >= rules.seats[view.seat].orders
        if plan.gain > EFFORT * max(cost, 1) and cost <= left and not clash and not full:
            taken.append(plan)
            left -= cost
    return taken


def _reason(
    rules: Rules, option: int, outlook: Outlook, basis: Prospect, prospect: Prospect
) -> Reason:
    """The goal that an order serves most."""
    shares = outlook.weights / outlook.weights.sum()
    moved = shares * (prospect.goals - basis.goals).mean(axis=1)
    best = int(np.argmax(moved))
    goal = outlook.leaning.goals[best][0]
    return Reason("gain", rules.options.ids[option], {"goal": goal, "amount": float(moved[best])})


def _order(rules: Rules, option: int) -> Order:
    order, _, way = rules.options.ids[option].partition(".")
    return Order(order, way or None)
