"""Older formats brought up to ours, one numbered step at a time.

1: decisions without moves at the table.
2: moves at the table; neither links between the turns nor a snapshot; not compressed.
3: compressed, with links and a snapshot; what-ifs where there are any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from game.saves.chain import links
from game.saves.shape import Shape

FORMAT = 3
"""Raised when the form changes; each older format gets a step of its own, for ever."""

Content = dict[str, Any]

_BEFORE_LINKS = (
    "scenario", "fingerprint", "resolution", "seed", "run", "setup", "turns", "players",
    "options", "drafts",
)  # fmt: skip


def upgraded(number: int, content: Content) -> Content:
    """The content of a save of any format in the form of ours; RefusedError if misshapen."""
    for step in range(number, FORMAT):
        content = STEPS[step](content)
    return content


def _from_1(content: Content) -> Content:
    """All it says reads as it did: who said nothing at a table has no ``table``."""
    return content


def _from_2(content: Content) -> Content:
    top = Shape(content).fields(("game", "scenario"))
    top["game"].fields(_BEFORE_LINKS)["turns"].each()
    game = content["game"]
    return {**content, "game": {**game, "links": links(game)}, "snapshot": None}


STEPS: Mapping[int, Callable[[Content], Content]] = {1: _from_1, 2: _from_2}
"""What brings each older format to the one after it."""
