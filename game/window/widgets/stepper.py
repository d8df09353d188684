"""A number among its levels: one step down or up, or typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.button import Button
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

MOST_TYPED = 8
"""Letters of a number."""


class Stepper(Widget):
    """The level that is chosen of several, with a button before and after it and a track below.

    ``step`` is called with −1 or 1, ``write`` with what is typed (empty when that is over), which
    the screen keeps and hands back as ``typing``.  ``marks`` are levels of others, shown as rings.
    """

    is_target = True

    def __init__(
        self,
        key: str,
        levels: Sequence[str],
        chosen: int,
        step: Callable[[int], None],
        write: Callable[[str], None],
        *,
        typing: str = "",
        marks: Sequence[int] = (),
        accent: Colour | None = None,
    ) -> None:
        super().__init__()
        self.key = key
        self._levels, self._chosen = levels, chosen
        self._step, self._write, self._typing = step, write, typing
        self._marks, self._accent = marks, accent
        less = (lambda: step(-1)) if chosen > 0 else None
        more = (lambda: step(1)) if chosen < len(levels) - 1 else None
        self._less = Button(f"{key}:less", "", less, icon="minus")
        self._more = Button(f"{key}:more", "", more, icon="plus")
        self._less.host = self._more.host = key
        self._text = Text(typing or levels[chosen], "lead", bold=True, align="middle")

    def parts(self) -> Sequence[Widget]:
        """The buttons and the level between them."""
        return (self._less, self._text, self._more)

    def natural(self, look: Look) -> int:
        """Room for its longest level."""
        longest = max(look.width(words, "lead", True) for words in self._levels)
        knobs = self._less.natural(look) + self._more.natural(look)
        track = look.px(max(12 * len(self._levels), 120))
        return max(longest, track) + look.px(16) + knobs

    def _inner(self, look: Look, width: int) -> int:
        knobs = self._less.natural(look) + self._more.natural(look)
        return max(width - knobs - look.px(16), 1)

    def measure(self, look: Look, width: int) -> int:
        """The level's lines and the track, or the buttons."""
        lines = self._text.height(look, self._inner(look, width)) + look.px(14)
        return max(lines, self._less.height(look, self._less.natural(look)))

    def arrange(self, look: Look) -> None:
        """Buttons at the ends, the level between, the track at the bottom."""
        rect = self.rect
        for knob, is_first in ((self._less, True), (self._more, False)):
            width = knob.natural(look)
            height = knob.height(look, width)
            x = rect.x if is_first else rect.right - width
            knob.place(look, pygame.Rect(x, rect.centery - height // 2, width, height))
        inner = self._inner(look, rect.width)
        height = self._text.height(look, inner)
        x = self._less.rect.right + look.px(8)
        self._text.place(look, pygame.Rect(x, rect.y, inner, height))

    def paint(self, canvas: Canvas) -> None:
        """The level, a cursor where it is being typed, and the track."""
        look, palette = canvas.look, canvas.look.palette
        super().paint(canvas)
        if self._typing:
            width = look.width(self._typing, "lead", True)
            x = self._text.rect.centerx + width // 2 + look.px(2)
            y = self._text.rect.y + look.px(2)
            canvas.fill(pygame.Rect(x, y, look.px(2), look.line("lead")), palette.ink)
        self._paint_track(canvas)

    def _paint_track(self, canvas: Canvas) -> None:
        """A tick for each level: a disc where it stands, rings where others stand."""
        look, palette = canvas.look, canvas.look.palette
        pad = look.px(6)
        left, right = self._text.rect.left + pad, self._text.rect.right - pad
        y = self.rect.bottom - look.px(6)
        last = max(len(self._levels) - 1, 1)
        if right - left < last * look.px(3):
            return
        canvas.fill(pygame.Rect(left, y, right - left, look.px(1)), palette.soft)
        places = [left + (right - left) * i // last for i in range(len(self._levels))]
        for x in places:
            canvas.fill(pygame.Rect(x, y - look.px(2), look.px(1), look.px(5)), palette.soft)
        for level in self._marks:
            ring = pygame.Rect(0, 0, look.px(11), look.px(11))
            ring.center = (places[level], y)
            canvas.framed(ring, palette.sheet, palette.ink, 6, 1.5)
        disc = pygame.Rect(0, 0, look.px(7), look.px(7))
        disc.center = (places[self._chosen], y)
        canvas.box(disc, self._accent or palette.ink, 4)

    def key_down(self, event: pygame.event.Event) -> bool:
        """Arrows and signs step; digits are typed."""
        if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
            return False
        by = _STEPS.get(event.key) or _SIGNS.get(event.unicode)
        if by is not None:
            self._step(by)
        elif event.unicode and event.unicode in "0123456789.,":
            self._write((self._typing + event.unicode.replace(",", "."))[:MOST_TYPED])
        elif self._typing and event.key == pygame.K_BACKSPACE:
            self._write(self._typing[:-1])
        elif self._typing and event.key in _OVER:
            self._write("")
        else:
            return False
        return True


_STEPS = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}
_SIGNS = {"-": -1, "+": 1, "=": 1}
_OVER = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_ESCAPE)


def nearest(values: Sequence[float], typed: str) -> int | None:
    """The level whose number is nearest to a typed one; None if that is no number."""
    try:
        number = float(typed)
    except ValueError:
        return None
    distances = [abs(value - number) for value in values]
    return distances.index(min(distances))
