"""A disk that fails at every single call: what was kept stays, and what was promised is there."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest

from game.saves.file import PART, read
from game.saves.form import Save
from game.saves.generations import Good, generations, newest_good, write
from game.saves.refusal import SaveRefusal
from game.wording.saves import refusal_sentence
from tests.saves.kept import saves

CALLS = ("mkdir", "stat", "open", "write", "fsync", "close", "link", "replace", "unlink")
"""All that writing asks of the system."""


class System(Protocol):
    """What stands between a write and the system."""

    def call(self, name: str, real: Any, *given: Any, **named: Any) -> Any:
        """One call of the system."""


class FailingDisk:
    """Lets so many calls pass and then fails: once, or from then on.

    A write that fails has taken half of what it was given; a file that could not be closed is
    closed all the same, as the system does it.
    """

    def __init__(self, passes: int, is_lasting: bool, code: int = errno.ENOSPC) -> None:
        self.passes = passes
        self.is_lasting = is_lasting
        self.code = code
        self.count = 0
        self.has_failed = False

    def call(self, name: str, real: Any, *given: Any, **named: Any) -> Any:
        """One call of the system."""
        self.count += 1
        fails = self.count > self.passes if self.is_lasting else self.count == self.passes + 1
        if not fails:
            return real(*given, **named)
        self.has_failed = True
        if name == "write":
            real(given[0], given[1][: len(given[1]) // 2])
        elif name == "close":
            real(*given)
        raise OSError(self.code, os.strerror(self.code))


@contextmanager
def on(disk: System) -> Iterator[None]:
    """Everything that is written goes to this disk."""
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            real = getattr(os, name)
            patch.setattr(
                os, name,
                lambda *given, _name=name, _real=real, **named: disk.call(
                    _name, _real, *given, **named
                ),
            )  # fmt: skip
        yield


def calls_of_a_write(folder: Path) -> int:
    """How often one write asks the system for something, where all generations are there."""
    path = folder / "count.game"
    for save in saves()[:3]:
        assert write(path, save) is None
    disk = FailingDisk(10**9, is_lasting=False)
    with on(disk):
        assert write(path, saves()[3]) is None
    return disk.count


def turns_of(path: Path) -> int:
    """The turns of the newest good generation; -1 if there is none."""
    found = newest_good(path, read)
    return len(found.opened.record.turns) if isinstance(found, Good) else -1


@pytest.mark.parametrize("is_lasting", [False, True])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("kept", [0, 1, 2, 3])
def test_no_turn_is_lost_at_whichever_call_the_disk_fails(
    kept: int, code: int, is_lasting: bool, tmp_path: Path
) -> None:
    """With none to three generations there: refused in a sentence or done, never in between.

    Every generation still opens; once the disk works again, so does writing.
    """
    calls, failed = calls_of_a_write(tmp_path), 0
    assert calls > 10
    for passes in range(calls):
        path = tmp_path / str(passes) / "x.game"
        for save in saves()[:kept]:
            assert write(path, save) is None
        disk = FailingDisk(passes, is_lasting, code)
        with on(disk):
            refusal = write(path, saves()[kept])
        failed += disk.has_failed
        if refusal is None:
            assert turns_of(path) == kept
        else:
            assert disk.has_failed
            assert os.strerror(code) in refusal_sentence(refusal, "en")
            assert turns_of(path) in (kept - 1, kept)
        there = [file for file in generations(path) if file.exists()]
        assert all(isinstance(read(file), Save) for file in there)
        assert write(path, saves()[4]) is None
        assert turns_of(path) == 4
    assert failed >= calls - 6  # with less to move, less is asked of the system


def test_a_disk_that_takes_little_at_a_time_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system may take fewer bytes than it was given."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:97]))
    assert write(tmp_path / "x.game", saves()[1]) is None
    assert read(tmp_path / "x.game") == saves()[1]


def test_nothing_is_left_behind_once_the_disk_lets_go(tmp_path: Path) -> None:
    """A single failure leaves no half file beside the save."""
    path = tmp_path / "x.game"
    assert write(path, saves()[0]) is None
    for passes in range(calls_of_a_write(tmp_path)):
        with on(FailingDisk(passes, is_lasting=False)):
            write(path, saves()[1])
        parts = [file for file in tmp_path.iterdir() if file.suffix == PART]
        assert len(parts) <= 1  # the one call that failed may have been to remove it
        for part in parts:
            part.unlink()


def test_a_disk_without_second_names_keeps_generations_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system cannot link, the older generation is copied."""

    def no_link(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    path = tmp_path / "x.game"
    for save in saves()[:4]:
        assert write(path, save) is None
    assert [read(file) for file in generations(path)] == [*saves()[3:0:-1]]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file stands where the folder should."""
    (tmp_path / "games").write_text("in the way", encoding="utf-8")
    refusal = write(tmp_path / "games" / "x.game", saves()[0])
    assert isinstance(refusal, SaveRefusal)
    assert refusal.code == "unwritable"
