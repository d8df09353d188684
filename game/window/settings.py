"""What a person has settled for the window, and the file that remembers it."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from game.window.theme import PALETTES, SIGNALS

SMALLEST, LARGEST, STEP = 80, 200, 10
"""Text size, in per cent."""

LETTERS = ("single", "ctrl", "off")
"""Shortcuts by single letters, by Ctrl and a letter, or none."""

LANGUAGES = ("en", "ko")

MOST_FOLDERS, LONGEST_PATH = 24, 4096


@dataclass(frozen=True)
class Settings:
    """How the window looks and listens; ``is_calm`` is reduced motion."""

    text_size: int = 100
    palette: str = "paper"
    signals: str = "orange"
    is_calm: bool = False
    language: str = "en"
    letters: str = "single"
    is_full: bool = False
    folders: tuple[str, ...] = ()  # of scenarios, besides those that ship and the person's own

    def sized(self, text_size: int) -> Settings:
        """With another text size, within its limits."""
        return replace(self, text_size=min(max(text_size, SMALLEST), LARGEST))


_KNOWN = {"palette": tuple(PALETTES), "signals": tuple(SIGNALS), "language": LANGUAGES,
          "letters": LETTERS}  # fmt: skip


def read(file: Path, default: Settings) -> Settings:
    """The settings that a file holds; the default for all that it does not say sensibly."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return default
    if not isinstance(found, dict):
        return default
    kept = {f.name: found[f.name] for f in fields(Settings) if _fits(f.name, found.get(f.name))}
    if "folders" in kept:
        kept["folders"] = tuple(kept["folders"])
    return replace(default, **kept)


def _fits(name: str, value: object) -> bool:
    if name in _KNOWN:
        return value in _KNOWN[name]
    if name == "folders":
        return isinstance(value, list) and len(value) <= MOST_FOLDERS and \
            all(isinstance(one, str) and len(one) <= LONGEST_PATH for one in value)  # fmt: skip
    if name == "text_size":
        return type(value) is int and SMALLEST <= value <= LARGEST
    return isinstance(value, bool)


def write(file: Path, settings: Settings) -> bool:
    """Write settings down as a whole; False if that cannot be done."""
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
        os.replace(fresh, file)  # noqa: PTH105  (replaces on every system)
    except OSError:
        return False
    return True
