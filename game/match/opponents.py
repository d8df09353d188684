"""Computer players by the names that people give them on the command line."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.orders import Decision
from game.players.dice import Dice
from game.players.idle import Idle
from game.players.personality import PREFIX, Personality
from game.players.planner import Planner
from game.players.player import Player
from game.players.script import Script
from game.scenario.compile.compiler import Scenario
from game.scenario.decisions import history_of

NAMES = ("planner", "personality:ID", "history", "random", "idle", "script:FILE")
"""What ``--opponent`` takes; the first is the default."""

FORMER = {"personality": "planner"}
"""Names of former versions, which kept games still use, and what they are called now."""


def opponent(
    scenario: Scenario,
    seat: str,
    name: str,
    script: Mapping[str, Mapping[int, Decision]] | None = None,
) -> Player | None:
    """A player for a seat, or None for an unknown name.

    ``personality:ID`` names a personality of the seat; of several (``ID,ID``) the seat takes its
    own.  ``script`` gives the decisions by seat and turn for a name that begins with ``script:``.
    """
    name = FORMER.get(name, name)
    if name == "planner":
        return Planner()
    if name == "random":
        return Dice()
    if name == "idle":
        return Idle()
    if name == "history":
        return Script(history_of(scenario.document).get(seat, {}), "history")
    if name.startswith(PREFIX):
        mine = personalities_of(scenario, seat)
        wanted = [one for one in name.removeprefix(PREFIX).split(",") if one in mine]
        return Personality(scenario.rules, wanted[0]) if len(wanted) == 1 else None
    if name.startswith("script:") and script is not None:
        return Script(script.get(seat, {}), name)
    return None


def personalities_of(scenario: Scenario, seat: str) -> list[str]:
    """Ids of the personalities that can play a seat."""
    return [one.id for one in scenario.document.personalities if one.seat == seat]
