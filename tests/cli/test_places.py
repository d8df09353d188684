"""Where the game's own data lie, as a wheel and as a checkout lay them out."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli import places


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the package, as if it had been put somewhere else."""
    monkeypatch.setattr(places, "__file__", str(tmp_path / "game" / "cli" / "places.py"))
    return tmp_path / "game"


def test_a_wheel_carries_its_data_inside_the_package(package: Path) -> None:
    """Where `game/_data` is a folder, scenarios and pictures are read from it."""
    (package / "_data").mkdir(parents=True)
    assert places.data_folder() == package / "_data"


def test_a_checkout_has_its_data_above_the_package(package: Path) -> None:
    """Without `game/_data`, the folders beside the package are read."""
    assert places.data_folder() == package.parent


def test_this_checkout_has_scenarios_and_assets() -> None:
    """The folder that is found holds what the game reads."""
    assert (places.data_folder() / "scenarios").is_dir()
    assert (places.data_folder() / "assets").is_dir()
