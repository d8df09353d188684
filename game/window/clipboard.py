"""Text that was copied elsewhere."""

from __future__ import annotations

import pygame

KINDS = ("text/plain;charset=utf-8", "text/plain", "UTF8_STRING")
"""What text is called there, the best first."""


def pasted() -> str:
    """What lies on the system's clipboard, if that is text; else nothing."""
    try:
        import pygame.scrap as clipboard

        if hasattr(clipboard, "get_text"):
            return str(clipboard.get_text())
        return _by_kind(clipboard)
    except (ImportError, NotImplementedError, pygame.error):
        return ""  # a system without one


def _by_kind(clipboard: object) -> str:
    """The way of the plain pygame, which must be started and hands out bytes."""
    clipboard.init()  # type: ignore[attr-defined]
    for kind in KINDS:
        found = clipboard.get(kind)  # type: ignore[attr-defined]
        if found:
            return bytes(found).decode("utf-8", "replace").rstrip("\0")
    return ""
