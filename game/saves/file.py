"""Files written so that no failure leaves half of one, and saves read whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from game.saves.envelope import LARGEST
from game.saves.form import Save, from_bytes
from game.saves.refusal import RefusedError, SaveRefusal

PART = ".part"

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace(path: Path, data: bytes, before: Callable[[], None] | None = None) -> None:
    """Put bytes in the place of what a file held; raises OSError, and what was there remains.

    The bytes go to a new file beside it, are flushed to the disk, and then take its place in
    one step; flushing the folder makes that step survive a power cut.  ``before`` is done when
    the new bytes are safe and the old ones are still in place.
    """
    part = _written_beside(path, data)
    try:
        if before is not None:
            before()
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _flush_folder(path.parent)


def read(path: Path) -> Save | SaveRefusal:
    """A save read whole, or the reason why not; never raises for what the file holds."""
    try:
        if path.exists() and not path.is_file():  # a pipe would make us wait
            return SaveRefusal("not_a_save", {"file": str(path)})
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return SaveRefusal("missing", {"file": str(path)})
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        return SaveRefusal("unreadable", {"file": str(path), "reason": reason})
    if len(data) > LARGEST:
        return SaveRefusal("too_large", {"file": str(path), "most": LARGEST // 2**20})
    try:
        return from_bytes(data)
    except RefusedError as error:
        refusal = error.refusal
        return SaveRefusal(refusal.code, {"file": str(path), **refusal.parameters})


def sweep(path: Path) -> None:
    """Remove what writers of this file left beside it when they were killed."""
    with contextlib.suppress(OSError):
        for left in path.parent.iterdir():
            if left.name.startswith(f".{path.name}.") and left.suffix == PART:
                left.unlink()


def _written_beside(path: Path, data: bytes) -> Path:
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    handle = os.open(part, _NEW, 0o666)
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return part


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:  # a disk may take less than it was given
        left = left[os.write(handle, left) :]


def _flush_folder(folder: Path) -> None:
    """Make a rename durable; systems that cannot open folders (Windows) do so by themselves."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
