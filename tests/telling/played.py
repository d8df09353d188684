"""Games that computers have played for some turns by lot, for tests of what is told of them."""

from __future__ import annotations

from functools import cache

from game.match.arrangement import Arrangement, begin, computers
from game.match.match import Match
from game.telling.sitting import Sitting
from tests.window.stand import loaded


def played(scenario: str, turns: int, seed: int = 11) -> Match:
    """A match after some turns of orders drawn by lot."""
    settled = Arrangement((), seed, "random")
    match = begin(loaded(scenario), settled, computers(loaded(scenario).scenario, settled))
    for _ in range(turns):
        if not match.finished:
            match.advance()
    return match


@cache
def sitting(scenario: str, seat: str, turns: int, seed: int = 11, language: str = "en") -> Sitting:
    """The same with somebody's eyes on it; not to be changed."""
    return Sitting(played(scenario, turns, seed), language, guided=False, seat=seat)
