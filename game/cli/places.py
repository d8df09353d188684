"""Folders and files of this machine: where the game's data lie, and what belongs to a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.scenario.library import Library

APP = "bridging-the-divide"
"""What the game's folders are called."""


def data_folder() -> Path:
    """Where assets/ and scenarios/ lie: inside the package in a wheel, above it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def library() -> Library:
    """All scenarios: the game's and a person's own."""
    from game.scenario.library import Library

    return Library([data_folder() / "scenarios", own_folder()])


def own_folder() -> Path:
    """Where a person's own scenarios lie."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "scenarios"


def kept_folder() -> Path:
    """Where games are kept."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "games"


def settings_file() -> Path:
    """Where the window keeps its settings."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"
