"""A power cut at every moment of a write: of what was not flushed, anything may be lost.

``kill -9`` cannot prove durability, as the system writes out what a killed program gave it.
Here everything that a write asks of the system is noted, and every disk is looked at that a
power cut could leave: bytes not flushed are lost whole, by half or not at all; changes of the
folder not flushed are lost in any combination.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from game.saves.file import PART, read
from game.saves.form import to_bytes
from game.saves.generations import Good, newest_good, write
from tests.saves.kept import saves
from tests.saves.test_failing_disk import on

Change = tuple[str | None, str | None, int]
"""A name that goes, a name that comes, and the file it is of."""


@dataclass(frozen=True)
class Step:
    """What was asked of the system: of which file, with which new name or bytes."""

    what: str
    name: str
    new: str = ""
    data: bytes = b""


@dataclass
class Notes:
    """What was asked of the system, in order; the folder is called by the empty name."""

    steps: list[Step] = field(default_factory=list)
    handles: dict[int, str] = field(default_factory=dict)
    forgets: frozenset[bool] = frozenset()  # to flush files (False) or the folder (True)

    def call(self, name: str, real: Any, *given: Any, **named: Any) -> Any:
        """One call of the system, done and noted."""
        result = real(*given, **named)
        match name:
            case "open":
                self._open(result, Path(given[0]))
            case "write":
                data = bytes(given[1][:result])
                self.steps.append(Step(name, self.handles[given[0]], data=data))
            case "fsync":
                target = self.handles[given[0]]
                if (target == "") not in self.forgets:
                    self.steps.append(Step(name, target))
            case "link" | "replace":
                self.steps.append(Step(name, Path(given[0]).name, Path(given[1]).name))
            case "unlink":
                self.steps.append(Step(name, Path(given[0]).name))
        return result

    def _open(self, handle: int, path: Path) -> None:
        self.handles[handle] = "" if path.is_dir() else path.name
        if path.suffix == PART:
            self.steps.append(Step("create", path.name))


class Disk:
    """What lies on the disk for sure, and what may be lost."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.bytes = [*files.values()]
        self.flushed = [*files.values()]
        self.names = {name: place for place, name in enumerate(files)}
        self.sure = dict(self.names)
        self.changes: list[Change] = []

    def take(self, step: Step) -> None:
        """One step of the program."""
        match step.what:
            case "create":
                self.bytes.append(b"")
                self.flushed.append(b"")
                self._change((None, step.name, len(self.bytes) - 1))
            case "write":
                self.bytes[self.names[step.name]] += step.data
            case "fsync" if step.name == "":
                self.sure, self.changes = dict(self.names), []
            case "fsync":
                self.flushed[self.names[step.name]] = self.bytes[self.names[step.name]]
            case "link":
                self._change((None, step.new, self.names[step.name]))
            case "replace":
                self._change((step.name, step.new, self.names[step.name]))
            case "unlink":
                self._change((step.name, None, self.names[step.name]))

    def _change(self, change: Change) -> None:
        _apply(self.names, change)
        self.changes.append(change)

    def after_a_cut(self) -> Iterator[dict[str, bytes]]:
        """Every disk that may be found when the power is back."""
        for kept in product((False, True), repeat=len(self.changes)):
            names = dict(self.sure)
            for change, is_kept in zip(self.changes, kept, strict=True):
                if is_kept:
                    _apply(names, change)
            for share in (0, 1, 2):
                yield {name: self._found(place, share) for name, place in names.items()}

    def _found(self, place: int, share: int) -> bytes:
        sure, all_of_it = self.flushed[place], self.bytes[place]
        return sure + all_of_it[len(sure) :][: (len(all_of_it) - len(sure)) * share // 2]


def _apply(names: dict[str, int], change: Change) -> None:
    old, new, place = change
    if old is not None:
        names.pop(old, None)
    if new is not None:
        names[new] = place


def noted(folder: Path, kept: int, notes: Notes) -> dict[str, bytes]:
    """Write one save where so many have been written; the files that lay there before."""
    path = folder / "x.game"
    for save in saves()[:kept]:
        assert write(path, save) is None
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with on(notes):
        assert write(path, saves()[kept]) is None
    return before


def fewest_turns(folder: Path, disks: Iterator[dict[str, bytes]]) -> int:
    """The fewest turns of the newest good generation on any of these disks; -1 for none."""
    seen: dict[frozenset[tuple[str, bytes]], int] = {}
    for files in disks:
        key = frozenset(files.items())
        if key not in seen:
            seen[key] = _turns_on(folder / str(len(seen)), files)
    return min(seen.values())


def _turns_on(folder: Path, files: Mapping[str, bytes]) -> int:
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    found = newest_good(folder / "x.game", read)
    return len(found.opened.record.turns) if isinstance(found, Good) else -1


@pytest.mark.parametrize("kept", [0, 1, 2, 3])
def test_no_power_cut_loses_a_turn(kept: int, tmp_path: Path) -> None:
    """During a write the turn before opens at least; once it has returned, the new one does."""
    notes = Notes()
    (tmp_path / "games").mkdir()
    disk = Disk(noted(tmp_path / "games", kept, notes))
    for moment, step in enumerate(notes.steps):
        found = fewest_turns(tmp_path / str(moment), disk.after_a_cut())
        assert found >= kept - 1
        disk.take(step)
    assert fewest_turns(tmp_path / "end", disk.after_a_cut()) == kept


@pytest.mark.parametrize("is_folder", [False, True])
def test_writing_without_flushing_would_lose_turns(is_folder: bool, tmp_path: Path) -> None:
    """The test before this one can fail: it takes both, the file's flush and the folder's."""
    notes = Notes(forgets=frozenset((is_folder,)))
    disk = Disk(noted(tmp_path, 2, notes))
    for step in notes.steps:
        disk.take(step)
    assert fewest_turns(tmp_path / "end", disk.after_a_cut()) < 2


def test_the_disk_of_the_model_is_the_real_one(tmp_path: Path) -> None:
    """After all steps its names and bytes are those of the folder."""
    notes = Notes()
    disk = Disk(noted(tmp_path, 3, notes))
    for step in notes.steps:
        disk.take(step)
    real = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert {name: disk.bytes[place] for name, place in disk.names.items()} == real
    assert real["x.game"] == to_bytes(saves()[3])
