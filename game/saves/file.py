"""Saves on disk: written so that no failure leaves half of one, read whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from game.saves.canonical import LARGEST
from game.saves.form import Save, from_bytes, to_bytes
from game.saves.refusal import RefusedError, SaveRefusal


def write(path: Path, save: Save) -> SaveRefusal | None:
    """Write a save; None if it is safely on disk, else why not, and what was there remains.

    The bytes go to a new file beside it, are flushed to the disk, and then take its place
    in one step; flushing the folder makes that step survive a power cut.
    """
    data = to_bytes(save)
    if len(data) > LARGEST:
        return SaveRefusal("too_large", {"file": str(path), "most": LARGEST // 2**20})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        return SaveRefusal("unwritable", {"file": str(path), "reason": error.strerror or ""})
    return None


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


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _flush_folder(path.parent)


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
