"""Personalities: orders among their wishes that they would never give."""

from __future__ import annotations

from game.author.movers import PlaceOf
from game.engine.formula import Number
from game.scenario.compile.compiler import Scenario
from game.scenario.problems import Problems


def check(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report utilities that are plain numbers too low for any mood."""
    names = scenario.rules.options.ids
    for i, personality in enumerate(scenario.rules.personalities):
        for option, utility in personality.utilities:
            tree = utility.tree
            if isinstance(tree, Number) and tree.value + personality.mood <= 0.0:
                spot = place(("personalities", i, "orders", names[option]))
                problems.warning("W518", spot, personality=personality.id, order=names[option])
