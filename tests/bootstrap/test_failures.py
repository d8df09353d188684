"""What the user is told when it cannot be done."""

import errno
import importlib.util
import os
import sys
from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import Programs


def test_without_a_network_pip_s_failure_becomes_a_sentence(
    ready: main.Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A real pip that cannot reach its index: one sentence, and none of its own words."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    Path(ready.root, "pyproject.toml").write_text(
        '[build-system]\nrequires = ["nobody-wrote-this-backend"]\nbuild-backend = "nobody"\n'
    )
    ready.python = sys.executable
    with main.Lock(ready.lock) as lock, pytest.raises(main.SetUpError) as failure:
        main.install(ready, "", lock)
    assert str(failure.value) == main.sentence("no-network")
    assert "nobody" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("[WinError 112] There is not enough space on the disk", "The disk is full"),
        (
            "Failed to establish a new connection\n[Errno 28] No space left on device",
            "disk is full",
        ),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", "does not trust"),
        (
            "socket.gaierror: [Errno -3] Temporary failure in name resolution",
            "no way to the network",
        ),
        ("ReadTimeoutError: Read timed out.", "no way to the network"),
        ("OSError: [Errno 13] Permission denied: 'x'", "cannot be written to"),
        ("ensurepip is not available.", "venv"),
    ],
)
def test_each_known_failure_has_its_sentence(
    output: str, said: str, ready: main.Environment, programs: Programs
) -> None:
    """Pip's and venv's words are read for what the user can do something about."""
    ready.write_stamp("unfinished")
    programs.answers["pip"] = lambda: (1, output)
    with pytest.raises(main.SetUpError, match=said):
        main.set_up(ready)
    assert ready.state("") == "half-made"


def test_an_unknown_failure_shows_its_last_words(
    ready: main.Environment, programs: Programs
) -> None:
    """The end of the output is shown, and all of it kept in a file that is named."""
    ready.write_stamp("unfinished")
    programs.answers["pip"] = lambda: (1, "\n".join(f"line {n}" for n in range(30)))
    with pytest.raises(main.SetUpError) as failure:
        main.set_up(ready)
    assert "line 29" in str(failure.value)
    assert "line 3\n" not in str(failure.value)
    assert ready.log in str(failure.value)
    assert "line 3\n" in Path(ready.log).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EROFS, "cannot be written to"),
        (errno.EACCES, "cannot be written to"),
        (errno.ENOSPC, "The disk is full"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_what_the_system_refuses_becomes_a_sentence(
    number: int, said: str, checkout: main.Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only folder and a full disk are told as what they are."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "makedirs", refuse)
    with pytest.raises(main.SetUpError, match=said):
        main.set_up(checkout)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="needs a user whom the system refuses something"
)
def test_a_folder_that_is_read_only_is_named(checkout: main.Environment) -> None:
    """The same with a real folder."""
    Path(checkout.root).chmod(0o555)
    with pytest.raises(main.SetUpError, match=f"cannot be written to: {checkout.root}"):
        main.set_up(checkout)


@pytest.mark.parametrize("debian", [True, False])
def test_a_python_without_venv_is_told_what_to_install(
    debian: bool,
    checkout: main.Environment,
    programs: Programs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Debian ships venv separately, so its package is named there."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(os.path, "exists", lambda _path: debian)
    with pytest.raises(main.SetUpError) as failure:
        main.set_up(checkout)
    package = f"apt install python3.{sys.version_info.minor}-venv"
    assert (package in str(failure.value)) is debian
    assert programs.commands == []
