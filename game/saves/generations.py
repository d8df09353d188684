"""A save and the two before it: the newest that is whole opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.saves.envelope import LARGEST
from game.saves.file import replace
from game.saves.form import Save, from_bytes, to_bytes
from game.saves.refusal import RefusedError, SaveRefusal

Opened = TypeVar("Opened")


@dataclass(frozen=True)
class Good(Generic[Opened]):
    """What was opened, and from which file; ``trouble`` is why a newer one could not be."""

    opened: Opened
    path: Path
    trouble: SaveRefusal | None = None


def generations(path: Path) -> tuple[Path, Path, Path]:
    """The files of one game, the newest first."""
    return path, path.with_name(f"{path.name}.1"), path.with_name(f"{path.name}.2")


def write(path: Path, save: Save) -> SaveRefusal | None:
    """Write a save; None if it is safely on disk, else why not, and what was there remains.

    What was there becomes the generation before it.
    """
    data = to_bytes(save)
    if len(data) > LARGEST or (save.branches and not _can_be_read(data)):
        return SaveRefusal("too_large", {"file": str(path), "most": LARGEST // 2**20})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, data, before=lambda: _age(path))
    except OSError as error:
        return SaveRefusal("unwritable", {"file": str(path), "reason": error.strerror or ""})
    return None


def _can_be_read(data: bytes) -> bool:
    """Whether these bytes open again: many what-ifs of a long game could be too much to read."""
    try:
        from_bytes(data)
    except RefusedError:
        return False
    return True


def newest_good(
    path: Path, opens: Callable[[Path], Opened | SaveRefusal]
) -> Good[Opened] | SaveRefusal:
    """The newest generation that opens, else why the newest does not.

    A save of a newer version is whole: nothing older is opened in its place, or playing on
    would push it out.
    """
    trouble = SaveRefusal("missing", {"file": str(path)})
    for file in generations(path):
        found = opens(file)
        if not isinstance(found, SaveRefusal):
            return Good(found, file, None if file == path else trouble)
        if trouble.code == "missing" and found.code != "missing":
            trouble = found
        if found.code == "newer":
            break
    return trouble


def _age(path: Path) -> None:
    """Let the newest be the second as well, and the second the third."""
    _, second, third = generations(path)
    if not path.exists():
        return
    if second.exists():
        second.replace(third)
    try:
        second.hardlink_to(path)
    except OSError:  # some disks know no second name for a file
        replace(second, path.read_bytes())
