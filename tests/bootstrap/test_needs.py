"""Which Python is good enough, and what it lacks."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import PROJECT


def test_an_old_python_can_read_main() -> None:
    """The grammar is that of Python 3.6, so that no SyntaxError comes before the sentence."""
    source = Path(main.__file__).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))


def old_pythons() -> list[str]:
    """The old interpreters on this machine that really start."""
    found = [shutil.which(f"python3.{minor}") for minor in range(6, 11)]
    return [path for path in found if path and starts(path)]


def starts(python: str) -> bool:
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("python", old_pythons() or [None])
def test_an_old_python_is_refused_with_a_sentence(python: str | None) -> None:
    """An old interpreter prints what it is and what is needed, and exits with 1."""
    if python:
        command = [python, str(PROJECT / "main.py")]
    else:
        pretend = "import runpy, sys; sys.version_info = (3, 8, 18); runpy.run_path('main.py')"
        command = [sys.executable, "-c", pretend]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "needs Python 3.11 or newer, and this is Python 3." in result.stderr
    assert "Traceback" not in result.stderr


def test_the_needs_are_those_of_the_project() -> None:
    """main.py and pyproject.toml name the same distributions and least versions."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def least_versions(requirements: list[str]) -> dict[str, tuple[int, ...]]:
        pairs = [re.split(r">=|,", requirement)[:2] for requirement in requirements]
        return {name: tuple(map(int, version.split("."))) for name, version in pairs}

    known = {name: least for name, (_, least) in main.NEEDS.items()}
    assert known == least_versions(project["dependencies"])
    tools = least_versions(project["optional-dependencies"]["dev"])
    del tools["types-PyYAML"]  # a stub package, which is no module
    assert {name: least for name, (_, least) in main.TEST_NEEDS.items()} == tools


@pytest.mark.parametrize(
    ("installed", "lacks"),
    [
        ("Ab_Acus-1.9.dist-info", True),
        ("ab_acus-2.0rc1.dist-info", True),
        ("ab_acus-2.0.dist-info", False),
        ("ab_acus-2.10.3.dist-info", False),
        ("ab_acus-1.26-py3.11.egg-info", True),
        ("unrelated-0.1.dist-info", False),
    ],
)
def test_a_package_too_old_counts_as_lacking(
    installed: str, lacks: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version is read off the metadata's name; an unknown version is taken to be good."""
    (tmp_path / "abacus_module").mkdir()
    (tmp_path / "abacus_module" / "__init__.py").write_text("raise RuntimeError('imported')")
    (tmp_path / installed).mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    needs = {"ab-acus": ("abacus_module", (2, 0))}
    assert main.lacking(needs) == (["ab-acus"] if lacks else [])


def test_a_package_that_is_not_there_is_lacking() -> None:
    """What cannot be found is named as it is known to pip."""
    assert main.lacking({"un-heard": ("unheard_of", (1,)), **main.NEEDS}) == ["un-heard"]
