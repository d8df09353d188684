"""Games that can be taken otherwise, and random what-ifs of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from game.engine.chance import Domain, uniform, words
from game.engine.orders import PASS, Order
from game.engine.rules import Rules
from game.engine.state import NO_SETUP, Setup
from game.engine.view import View
from game.match.fork import fork, play_on, told_again
from game.match.match import Match
from game.players.dice import Dice
from game.players.player import Player, Saying
from game.saves.branch import Change
from game.scenario.compile.compiler import Scenario
from tests.engine.talker import proposals
from tests.saves.kept import loaded
from tests.terminal.market import market
from tests.terminal.tables import Written, strait

NAMES = ("two-rivers", "harbour", "market", "gsomia-dispute", "hanoi-summit", "sma-talks")


class Talker(Dice):
    """Orders and says random things."""

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """What comes to mind, whether or not it can be said."""
        run = int(view.known.runs[0])
        said = proposals(rules, seed, run, view.known.turn)
        return Saying(said.get((exchange, view.seat)))


def scenario_of(name: str) -> Scenario:
    """A scenario of NAMES."""
    return market().scenario if name == "market" else loaded(name).scenario


@cache
def game(name: str, seed: int = 7) -> Match:
    """A game that was played to its end by seats that talk and act at random."""
    players = {seat.id: Talker() for seat in scenario_of(name).rules.seats}
    match = Match(scenario_of(name), seed, NO_SETUP, players, run=seed % 3)
    while not match.finished:
        match.advance()
    again = told_again(match.scenario, match.record)
    assert again is not None
    return again


def at_strait(
    hill: dict[int, tuple[Order, ...]],
    bay: dict[int, tuple[Order, ...]] | None = None,
    turns: int = 3,
) -> Match:
    """A game at the strait with what its seats have ordered, by turn."""
    players: dict[str, Player] = {"hill": Written(hill), "bay": Written(bay or {})}
    match = Match(strait().scenario, 4, Setup({}, {}, {}), players)
    for _ in range(turns):
        match.advance()
    return match


def made(then: Match, turn: int, *changes: Change) -> Match:
    """A what-if that must be possible, with everybody repeating, played on."""
    now = fork(then, turn, changes)
    assert isinstance(now, Match), now
    play_on(then, now)
    return now


def some_change(then: Match, seed: int) -> tuple[int, list[Change]]:
    """A turn and something that could have been otherwise in it, by chance."""
    draws = uniform(words(seed, np.array([0]), 1, Domain.PLAYERS, 4))[:, 0].tolist()
    turn = 1 + int(draws[0] * len(then.record.turns))
    rules = then.rules
    seat = rules.seats[int(draws[1] * len(rules.seats))]
    given = then.record.turns[turn - 1].decisions.get(seat.id, PASS).orders
    found: list[Change] = [Change("drop", order.order) for order in given]
    found += [Change("leaning", seat.id, card.id) for card in seat.leanings]
    found += [Change("lens", lens.id, name) for lens in rules.lenses for name in lens.settings]
    found += [_give(rules, o) for o in _own(rules, seat.id)]
    first = found[int(draws[2] * len(found))]
    return turn, [first]


def _own(rules: Rules, seat: str) -> Sequence[int]:
    own: Sequence[int] = np.flatnonzero(rules.options.seat == rules.place("seat", seat)).tolist()
    return own


def _give(rules: Rules, option: int) -> Change:
    name, _, way = rules.options.ids[option].partition(".")
    return Change("give", name, way)
