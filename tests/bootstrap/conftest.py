"""A checkout to set up, in the states that the tests begin from."""

from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import Programs, make_venv_by_hand


@pytest.fixture
def checkout(tmp_path: Path) -> main.Environment:
    """An empty checkout."""
    (tmp_path / "pyproject.toml").write_text("first version")
    return main.Environment(str(tmp_path))


@pytest.fixture
def programs(checkout: main.Environment, monkeypatch: pytest.MonkeyPatch) -> Programs:
    programs = Programs(checkout)
    monkeypatch.setattr(main, "run", programs.run)
    return programs


@pytest.fixture
def ready(checkout: main.Environment) -> main.Environment:
    """A checkout whose environment is complete."""
    make_venv_by_hand(checkout)
    checkout.write_stamp("complete", checkout.fingerprint(), "")
    return checkout


@pytest.fixture
def becomes(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that main.py went on as, instead of going on as them."""
    commands: list[list[str]] = []

    def become(command: list[str]) -> int:
        commands.append(command)
        return 23

    monkeypatch.setattr(main, "become", become)
    monkeypatch.delenv("BRIDGING_NO_SETUP", raising=False)
    monkeypatch.setenv(main.JUST_SET_UP, "")
    return commands
