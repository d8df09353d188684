"""Computer players by the names that people give them on the command line."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.orders import Decision
from game.players.dice import Dice
from game.players.idle import Idle
from game.players.personality import Personality
from game.players.player import Player
from game.players.script import Script
from game.scenario.compile.compiler import Scenario
from game.scenario.decisions import history_of

NAMES = ("personality", "history", "random", "idle", "script:FILE")
"""What ``--opponent`` takes; the first is the default."""


def opponent(
    scenario: Scenario,
    seat: str,
    name: str,
    script: Mapping[str, Mapping[int, Decision]] | None = None,
) -> Player | None:
    """A player for a seat, or None for an unknown name.

    ``script`` gives the decisions by seat and turn for a name that begins with ``script:``.
    """
    if name == "personality":
        return Personality()
    if name == "random":
        return Dice()
    if name == "idle":
        return Idle()
    if name == "history":
        return Script(history_of(scenario.document).get(seat, {}), "history")
    if name.startswith("script:") and script is not None:
        return Script(script.get(seat, {}), name)
    return None
