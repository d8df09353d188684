"""How the prompt speaks: the letters it can write, the language, the sentences."""

from __future__ import annotations

import os
import sys


def speak_utf8() -> None:
    """Say Hangul and arrows into any pipe; a terminal that lacks a letter shows a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        change = getattr(stream, "reconfigure", None)
        if change is not None:
            change(encoding=None if stream.isatty() else "utf-8", errors="replace")


def language_of_system() -> str:
    """``ko`` where the system speaks Korean, else ``en``."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ko" if next((n for n in names if n), "").startswith("ko") else "en"


def say(language: str, code: str, **parameters: object) -> str:
    """The sentence of a code in a language."""
    from game.terminal.texts import TABLES
    from game.wording.phrases import Phrasebook

    return Phrasebook(language, TABLES).say(code, **parameters)
