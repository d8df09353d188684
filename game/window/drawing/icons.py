"""Icons in any colour and size, from white pictures of three sizes."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.window.theme import Colour

HEIGHTS = (24, 48, 96)


class Icons:
    """Icons by name; a name without a picture draws nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[tuple[str, int, Colour], pygame.Surface | None] = {}

    def icon(self, name: str, size: int, colour: Colour) -> pygame.Surface | None:
        """An icon of so many pixels."""
        key = (name, size, colour)
        if key not in self._found:
            self._found[key] = self._made(name, size, colour)
        return self._found[key]

    def _made(self, name: str, size: int, colour: Colour) -> pygame.Surface | None:
        height = next((h for h in HEIGHTS if h >= size), HEIGHTS[-1])
        file = self._folder / str(height) / f"{name}.png"
        try:
            white = pygame.image.load(str(file)).convert_alpha()
        except (OSError, pygame.error):
            return None
        from game.window.drawing.shrinking import shrunk  # numpy, once something is shown

        icon = white if height == size else shrunk(white, size)
        icon.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
        return icon
