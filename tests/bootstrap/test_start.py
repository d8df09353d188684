"""Where the game and its tests are started, and in which words."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import PROJECT, Output, Programs, lacks_something


def test_a_ready_environment_is_entered(
    ready: main.Environment, becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words typed go along, and the exit status comes back."""
    lacks_something(monkeypatch, ready)
    assert main.main(["play", "x", "--seed", "4"]) == 23
    script = str(Path(ready.root, "main.py"))
    assert becomes == [[ready.python, script, "play", "x", "--seed", "4"]]


def test_what_is_needed_is_set_up_and_then_entered(
    checkout: main.Environment,
    programs: Programs,
    becomes: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A first start ends inside the new environment."""
    lacks_something(monkeypatch, checkout)
    assert main.main(["test", "-q"]) == 23
    assert programs.commands == ["venv", "pip"]
    assert checkout.state("dev") == "ready"
    assert [command[0] for command in becomes] == [checkout.python]
    assert os.environ[main.JUST_SET_UP] == "1"


def test_a_damaged_environment_is_left_and_mended(
    ready: main.Environment, becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside a complete environment that yet lacks something, the outer Python takes over."""
    lacks_something(monkeypatch, ready)
    monkeypatch.setattr(ready, "is_current", lambda: True)
    assert main.main(["list"]) == 23
    assert ready.state("") == "half-made"
    assert becomes[0][0] != ready.python


def test_a_set_up_that_did_not_help_is_not_repeated(
    ready: main.Environment,
    becomes: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Right after setting up, whoever still lacks something says so and ends."""
    lacks_something(monkeypatch, ready)
    monkeypatch.setenv(main.JUST_SET_UP, "1")
    assert main.main([]) == 1
    assert "Even after setting up, these are lacking: unheard-of" in capsys.readouterr().err
    assert becomes == []
    assert main.JUST_SET_UP not in os.environ


def test_setting_up_can_be_forbidden(
    ready: main.Environment,
    becomes: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """BRIDGING_NO_SETUP: a sentence says what is missing, and nothing is made or entered."""
    lacks_something(monkeypatch, ready)
    monkeypatch.setenv("BRIDGING_NO_SETUP", "1")
    assert main.main(["list"]) == 1
    assert "This Python lacks: unheard-of." in capsys.readouterr().err
    assert becomes == []


def test_an_interrupted_set_up_ends_quietly(
    checkout: main.Environment,
    programs: Programs,
    becomes: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Ctrl-C while pip works: a sentence, the status that shells know, no traceback."""

    def interrupt() -> Output:
        raise KeyboardInterrupt

    lacks_something(monkeypatch, checkout)
    programs.answers["pip"] = interrupt
    assert main.main([]) == 130
    assert "Stopped." in capsys.readouterr().err
    assert becomes == []


@pytest.mark.parametrize(("body", "status"), [("pass", 0), ("assert False", 1)])
def test_the_status_of_the_tests_is_passed_on(body: str, status: int, tmp_path: Path) -> None:
    """`main.py test` ends as pytest ended, with its closing line in sight."""
    (tmp_path / "test_one.py").write_text(f"def test_one():\n    {body}\n")
    command = [sys.executable, str(PROJECT / "main.py"), "test", str(tmp_path)]
    command += ["-p", "no:cacheprovider", "--confcutdir", str(tmp_path)]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == status, result.stdout + result.stderr
    assert ("1 failed" if status else "1 passed") in result.stdout.splitlines()[-1]


def test_both_languages_say_the_same_things() -> None:
    """Every sentence stands in both tables, with the same places to fill."""
    assert main.ENGLISH.keys() == main.KOREAN.keys()
    for key, english in main.ENGLISH.items():
        places = re.findall(r"{\w+}", main.KOREAN[key])
        assert sorted(set(places)) == sorted(set(re.findall(r"{\w+}", english))), key


@pytest.mark.parametrize(
    ("variables", "korean"),
    [
        ({"LANG": "ko_KR.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ko_KR.UTF-8"}, True),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, False),
        ({}, False),
    ],
)
def test_the_locale_chooses_the_language(
    variables: dict[str, str], korean: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Korean where the locale is Korean, English elsewhere."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert main.sentence("ready") == (main.KOREAN if korean else main.ENGLISH)["ready"]
