"""Bars that tell of chances and of votes, with ranges; words beside them say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour, mixed
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

Range = tuple[float, float]
"""The least and the most."""


class ShareBar(Widget):
    """How much of a whole, 0 to 1, from the left; a tick at the half."""

    def __init__(self, share: float, colour: Colour | None = None, height: float = 8) -> None:
        super().__init__()
        self._share, self._colour, self._height = min(max(share, 0.0), 1.0), colour, height

    def natural(self, look: Look) -> int:
        """As wide as it needs to be read."""
        return look.px(120)

    def measure(self, look: Look, width: int) -> int:
        """The bar."""
        return look.px(self._height)

    def paint(self, canvas: Canvas) -> None:
        """The part, in the whole."""
        palette = canvas.look.palette
        canvas.framed(self.rect, palette.wash, palette.soft, 2)
        width = round(self.rect.width * self._share)
        canvas.fill(_left(self.rect, width), self._colour or palette.ink)
        tick = pygame.Rect(self.rect.centerx, self.rect.y, canvas.look.px(1), self.rect.height)
        canvas.fill(tick, palette.sheet if self._share > 0.5 else palette.soft)


class VoteBar(Widget):
    """Votes for from the left, against from the right, of so many members.

    What is only possible is drawn paler than what is to be expected at the least.
    """

    def __init__(self, yes: Range, no: Range, members: int, height: float = 12) -> None:
        super().__init__()
        self._yes, self._no = yes, no
        self._members, self._height = max(members, 1), height

    def natural(self, look: Look) -> int:
        """As wide as it needs to be read."""
        return look.px(120)

    def measure(self, look: Look, width: int) -> int:
        """The bar."""
        return look.px(self._height)

    def paint(self, canvas: Canvas) -> None:
        """For, against, and between them who abstains."""
        look, palette = canvas.look, canvas.look.palette
        canvas.framed(self.rect, palette.wash, palette.soft, 2)
        inner = self.rect.inflate(-2 * look.px(palette.border), -2 * look.px(palette.border))
        for (low, high), colour, side in (
            (self._yes, palette.better, _left), (self._no, palette.worse, _right),
        ):  # fmt: skip
            canvas.fill(side(inner, self._long(inner, high)), mixed(colour, palette.wash, 0.55))
            canvas.fill(side(inner, self._long(inner, low)), colour)
        middle = pygame.Rect(inner.centerx, self.rect.y, look.px(1), self.rect.height)
        canvas.fill(middle, palette.ink)

    def _long(self, inner: pygame.Rect, votes: float) -> int:
        return round(inner.width * min(votes / self._members, 1.0))


def _left(rect: pygame.Rect, width: int) -> pygame.Rect:
    return pygame.Rect(rect.x, rect.y, width, rect.height)


def _right(rect: pygame.Rect, width: int) -> pygame.Rect:
    return pygame.Rect(rect.right - width, rect.y, width, rect.height)


class WorthBar(Widget):
    """Where things stand on a scale from −1 to 1, of which 0 is the least that will do.

    ``at`` is shown by a disc, ``others`` by rings.  What will do is drawn stronger, and takes two
    thirds.
    """

    def __init__(self, at: float, others: tuple[float, ...] = (),
                 colour: Colour | None = None) -> None:  # fmt: skip
        super().__init__()
        self._at, self._others, self._colour = at, others, colour

    def natural(self, look: Look) -> int:
        """As wide as it needs to be read."""
        return look.px(200)

    def measure(self, look: Look, width: int) -> int:
        """The discs are higher than the bar."""
        return look.px(22)

    def _x(self, look: Look, standing: float) -> int:
        """−1 to 0 in the first third, 0 to 1 in the rest."""
        pad = look.px(9)
        standing = min(max(standing, -1.0), 1.0)
        share = (1 + standing) / 3 if standing < 0 else (1 + 2 * standing) / 3
        return self.rect.x + pad + round((self.rect.width - 2 * pad) * share)

    def paint(self, canvas: Canvas) -> None:
        """The bar, its tick at the least that will do, rings, the disc."""
        look, palette = canvas.look, canvas.look.palette
        thick = look.px(8)
        y = self.rect.centery - thick // 2
        first, floor, last = (self._x(look, standing) for standing in (-1.0, 0.0, 1.0))
        canvas.fill(pygame.Rect(first, y, floor - first, thick), palette.wash)
        good = mixed(palette.better, palette.sheet, 0.55)
        canvas.fill(pygame.Rect(floor, y, last - floor, thick), good)
        canvas.fill(pygame.Rect(floor, self.rect.y, look.px(2), self.rect.height), palette.ink)
        for standing in self._others:
            self._disc(canvas, standing, 13, palette.sheet, palette.ink)
        colour = self._colour or palette.ink
        self._disc(canvas, self._at, 17, colour, palette.sheet)

    def _disc(
        self, canvas: Canvas, standing: float, size: float, fill: Colour, line: Colour
    ) -> None:
        disc = pygame.Rect(0, 0, canvas.look.px(size), canvas.look.px(size))
        disc.center = (self._x(canvas.look, standing), self.rect.centery)
        canvas.framed(disc, fill, line, size, 2)
