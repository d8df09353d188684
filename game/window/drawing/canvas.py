"""Where a frame is painted: boxes, text and pictures, within clips; notes every text it draws."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pygame

from game.window.drawing.boxes import box, framed
from game.window.look import Look
from game.window.theme import Colour


@dataclass(frozen=True)
class Drawn:
    """A line of text as painted: where it is, and the room that it may take.

    ``clip`` is where it could be painted: what a scroll hides of it is not seen.
    """

    words: str
    rect: pygame.Rect
    room: pygame.Rect
    layer: int
    clip: pygame.Rect


class Canvas:
    """A surface with a look; ``hot``, ``held`` and ``focus`` are keys of widgets.

    ``composing`` is what an input method holds for the field in focus.
    """

    def __init__(self, surface: pygame.Surface, look: Look) -> None:
        self.surface = surface
        self.look = look
        self.hot: str | None = None
        self.held: str | None = None
        self.focus: str | None = None
        self.composing = ""
        self.layer = 0  # which of the layers is being painted, from 1
        self.drawn: list[Drawn] = []

    @property
    def clip(self) -> pygame.Rect:
        """What can be painted on at the moment."""
        return self.surface.get_clip()

    @contextmanager
    def clipped(self, rect: pygame.Rect) -> Iterator[None]:
        """Paint only within ``rect`` (and the clips around it)."""
        before = self.surface.get_clip()
        self.surface.set_clip(rect.clip(before))
        try:
            yield
        finally:
            self.surface.set_clip(before)

    def fill(self, rect: pygame.Rect, colour: Colour) -> None:
        """A plain rectangle."""
        self.surface.fill(colour, rect)

    def box(self, rect: pygame.Rect, colour: Colour, radius: float = 6) -> None:
        """A box with round corners; ``radius`` in points."""
        box(self.surface, rect, colour, self.look.px(radius))

    def framed(
        self, rect: pygame.Rect, fill: Colour, line: Colour, radius: float = 6, width: float = 0
    ) -> None:
        """A box with a line around it; ``width`` in points, the palette's where 0."""
        thick = self.look.px(width or self.look.palette.border)
        framed(self.surface, rect, fill, line, self.look.px(radius), thick)

    def text(
        self,
        words: str,
        at: tuple[int, int],
        size: str = "body",
        bold: bool = False,
        colour: Colour | None = None,
        room: pygame.Rect | None = None,
    ) -> pygame.Rect:
        """A line of text with its upper left corner at ``at``; returns the place it takes.

        ``room`` is where it must fit, if that is known.
        """
        look = self.look
        surface = look.fonts.line(
            words, look.letters(size), bold, look.palette.ink if colour is None else colour
        )
        rect = surface.get_rect(topleft=at)
        if words:
            self.surface.blit(surface, rect)
            self.drawn.append(
                Drawn(words, rect, rect if room is None else room, self.layer, self.clip)
            )
        return rect

    def icon(self, name: str, rect: pygame.Rect, colour: Colour | None = None) -> None:
        """An icon as high as ``rect``, in its middle."""
        found = self.look.icons.icon(
            name, rect.height, self.look.palette.ink if colour is None else colour
        )
        if found is not None:
            self.surface.blit(found, found.get_rect(center=rect.center))

    def picture(self, surface: pygame.Surface, at: tuple[int, int]) -> None:
        """A picture with its upper left corner at ``at``."""
        self.surface.blit(surface, at)
