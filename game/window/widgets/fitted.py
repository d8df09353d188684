"""A page in the largest type in which all of it can be seen at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.window.look import Look
from game.window.theme import SIZES
from game.window.widgets.scroll import Scroll
from game.window.widgets.widget import Widget


@dataclass(frozen=True)
class Type:
    """Names of sizes that go together on one page, and the widest that text gets, in points."""

    head: str
    body: str
    note: str
    most: float


TYPES = (
    Type("poster", "display", "heading", 1160),
    Type("display", "figure", "heading", 1160),
    Type("display", "heading", "title", 1160),
    Type("figure", "heading", "title", 1160),
    Type("heading", "title", "lead", 1000),
    Type("title", "lead", "body", 860),
    Type("title", "body", "note", 860),
)
"""The types to try, the largest first."""

AT_A_DESK = TYPES[3:]
"""The types of a page that one person reads."""

BACK_ROW = 31
"""Heights of a letter in the window's height at which the back row of a room can just read it."""


def in_a_room(look: Look) -> tuple[Type, ...]:
    """The types whose text can be read from the back row; the smallest, where none can."""
    least = look.points[1] / BACK_ROW
    return tuple(one for one in TYPES if SIZES[one.body] >= least) or TYPES[-1:]


class Fitted(Widget):
    """Builds a page in each type until one fits; the smallest scrolls where not even that does.

    It takes whatever height it is given, and at the left as much of the width as the type wants.
    """

    def __init__(
        self,
        key: str,
        build: Callable[[Type], Widget],
        offsets: dict[str, int],
        types: Sequence[Type] = TYPES,
    ) -> None:
        super().__init__()
        self._key, self._build, self._offsets, self._types = key, build, offsets, types
        self._pages: dict[Type, Widget] = {}
        self._shown: Widget | None = None

    def _page(self, kind: Type) -> Widget:
        """The page in a type, built once."""
        if kind not in self._pages:
            self._pages[kind] = self._build(kind)
        return self._pages[kind]

    def parts(self) -> Sequence[Widget]:
        """The page that was chosen."""
        return () if self._shown is None else (self._shown,)

    def measure(self, look: Look, width: int) -> int:
        """What the smallest needs."""
        return self._page(self._types[-1]).height(look, width)

    def natural(self, look: Look) -> int:
        """What the smallest would like."""
        return self._page(self._types[-1]).natural(look)

    def arrange(self, look: Look) -> None:
        """The largest that fits."""
        kind = next((one for one in self._types if self._fits(look, one)), self._types[-1])
        page, width = self._page(kind), self._width(look, kind)
        if page.height(look, width) > self.rect.height:
            page = Scroll(self._key, page, self._offsets)
        self._shown = page
        height = min(page.height(look, width), self.rect.height)
        page.place(look, pygame.Rect(self.rect.x, self.rect.y, width, height))

    def _width(self, look: Look, kind: Type) -> int:
        return min(self.rect.width, look.px(kind.most))

    def _fits(self, look: Look, kind: Type) -> bool:
        return self._page(kind).height(look, self._width(look, kind)) <= self.rect.height
