"""What the roof hands down to the window: where things are, and what to do first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.match.arrangement import Arrangement
    from game.scenario.load import Loaded


@dataclass(frozen=True)
class House:
    """Folders and files, and the dice of new games.

    ``scenarios`` are those that ship, ``own`` is where a person's lie; ``settings`` is a file.
    """

    assets: Path
    scenarios: Path
    own: Path
    games: Path
    settings: Path
    fresh_seed: Callable[[], int]


@dataclass(frozen=True)
class Begin:
    """Play a scenario; with ``asks``, let the person settle first what has not been."""

    loaded: Loaded
    settled: Arrangement
    asks: bool


@dataclass(frozen=True)
class GoOn:
    """Go on with a kept game: that in a file, or the one played last."""

    path: Path | None


Errand = Begin | GoOn | None
"""What the command line asks for; None shows the scenarios."""
