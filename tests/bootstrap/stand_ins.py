"""Stand-ins for the programs that main.py runs, and for what they leave behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

import main

PROJECT = Path(main.ROOT)
Output = tuple[int, str]


class Programs:
    """Stands in for venv and pip: remembers what was run, and answers as the test wishes."""

    def __init__(self, environment: main.Environment) -> None:
        self.environment = environment
        self.commands: list[str] = []
        self.answers: dict[str, Callable[[], Output]] = {}

    def run(self, command: list[str], *_: object) -> Output:
        """Take the place of main.run."""
        module = command[command.index("-m") + 1]
        self.commands.append(module)
        if module == "venv":
            make_venv_by_hand(self.environment)
        return self.answers.pop(module, lambda: (0, ""))()


def make_venv_by_hand(environment: main.Environment) -> None:
    """The files of an environment by which it is known as one."""
    Path(environment.python).parent.mkdir(parents=True, exist_ok=True)
    Path(environment.python).touch()
    (Path(environment.folder) / "pyvenv.cfg").touch()


def lacks_something(monkeypatch: pytest.MonkeyPatch, environment: main.Environment) -> None:
    """Let this Python lack a package, and the environment be the one of the project."""
    monkeypatch.setattr(main, "NEEDS", {"unheard-of": ("unheard_of", (1,))})
    monkeypatch.setattr(main, "Environment", lambda _root: environment)
