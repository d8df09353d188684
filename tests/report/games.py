"""Finished games of the shipped scenarios and of small ones, for the tests of the report."""

from __future__ import annotations

from functools import cache

from game.engine.orders import Order
from game.engine.state import NO_SETUP
from game.match.match import Match
from game.match.opponents import opponent
from game.report.findings import Findings
from game.telling.sitting import Sitting
from tests.engine.shipped import SHIPPED, scenario
from tests.telling.sittings import at_strait, turn

__all__ = ["SHIPPED", "findings", "finished", "predicted", "strait_findings"]


@cache
def finished(name: str, player: str = "random", seed: int = 1) -> Match:
    """A game between computers, played to its end."""
    made = scenario(name)
    players = {}
    for seat in made.rules.seats:
        found = opponent(made, seat.id, player)
        assert found is not None
        players[seat.id] = found
    match = Match(made, seed, NO_SETUP, players)
    while not match.finished:
        match.advance()
    return match


@cache
def findings(name: str, player: str = "random", seed: int = 1, language: str = "en") -> Findings:
    """What a debrief of such a game is about."""
    return Findings(finished(name, player, seed), language)


def predicted() -> Sitting:
    """A game of the strait in which Hill predicted something in each of three turns.

    Bay dances (talk), then hoards in secret (watch), then does nothing; the sea folk wait.
    """
    sitting = at_strait()
    turn(sitting, Order("feast"), predictions={"bay": "talk", "sea_folk": "wait"})
    turn(sitting, predictions={"bay": "talk", "sea_folk": "sing"})
    turn(sitting, predictions={"bay": "watch"})
    return sitting


def strait_findings(language: str = "en") -> Findings:
    """What a debrief of that game is about."""
    return Findings(predicted().match, language)
