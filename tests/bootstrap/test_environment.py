"""The states in which .venv can be found."""

from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import Programs


def test_nothing_there_is_no_environment(checkout: main.Environment) -> None:
    """No folder, an empty one, and one with only a lock in it are all nothing yet."""
    assert checkout.state("") == "none"
    Path(checkout.folder).mkdir()
    assert checkout.state("") == "none"
    Path(checkout.lock).touch()
    assert checkout.state("") == "none"


def test_a_complete_environment_is_ready(ready: main.Environment) -> None:
    """The stamp says complete and the Python is there."""
    assert ready.state("") == "ready"


def test_a_changed_project_is_noticed(ready: main.Environment) -> None:
    """Another pyproject.toml may ask for other packages."""
    Path(ready.root, "pyproject.toml").write_text("second version")
    assert ready.state("") == "changed"


def test_missing_test_tools_are_noticed(ready: main.Environment) -> None:
    """An environment made for playing lacks what the tests need."""
    assert ready.state("dev") == "test-tools"


@pytest.mark.parametrize("damage", ["unfinished stamp", "no python", "garbled stamp"])
def test_a_half_made_environment_is_noticed(damage: str, ready: main.Environment) -> None:
    """Killed midway, or robbed of its Python later: it cannot be trusted."""
    if damage == "no python":
        Path(ready.python).unlink()
    else:
        Path(ready.stamp).write_text("unfinished\n" if damage.startswith("unf") else "comple")
    assert ready.state("") == "half-made"


def test_what_is_no_environment_is_left_alone(
    checkout: main.Environment, programs: Programs
) -> None:
    """Somebody's own file or folder called .venv is refused and kept."""
    keepsake = Path(checkout.folder, "keepsake")
    keepsake.parent.mkdir()
    keepsake.touch()
    with pytest.raises(main.SetUpError, match="is in the way"):
        main.set_up(checkout)
    assert keepsake.exists()
    assert programs.commands == []
