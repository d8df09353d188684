"""What can be reached on a screen: in reading order, by direction, and by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from game.window.look import Look
from game.window.widgets.scroll import Scroll
from game.window.widgets.widget import Widget


@dataclass(frozen=True)
class Target:
    """A widget that can be pressed, within the scrolls that it stands in, outermost first."""

    widget: Widget
    scrolls: tuple[Scroll, ...]

    @property
    def visible(self) -> pygame.Rect:
        """The part of it that can be seen."""
        rect = self.widget.rect
        for scroll in self.scrolls:
            rect = rect.clip(scroll.rect)
        return rect

    def reveal(self, look: Look) -> bool:
        """Scroll until it can be seen; False if it was."""
        moved = [scroll.reveal(look, self.widget.rect) for scroll in reversed(self.scrolls)]
        return any(moved)


def targets(root: Widget) -> list[Target]:
    """All of them, in reading order."""
    return list(_targets(root, ()))


def _targets(widget: Widget, scrolls: tuple[Scroll, ...]) -> Iterator[Target]:
    if widget.is_target:
        yield Target(widget, scrolls)
    if isinstance(widget, Scroll):
        scrolls = (*scrolls, widget)
    for part in widget.parts():
        yield from _targets(part, scrolls)


def at(found: list[Target], place: tuple[int, int]) -> Target | None:
    """The target under the mouse; what is within another goes before it."""
    return next((t for t in reversed(found) if t.visible.collidepoint(place)), None)


def scroll_at(root: Widget, place: tuple[int, int]) -> list[Scroll]:
    """The scrolls under the mouse, innermost first."""
    scrolls = [w for w in root.walk() if isinstance(w, Scroll) and w.rect.collidepoint(place)]
    return scrolls[::-1]


def toward(found: list[Target], here: Target, direction: tuple[int, int]) -> Target | None:
    """The nearest target in a direction: what lies straight ahead goes before what lies aside."""
    best: tuple[float, Target] | None = None
    for other in found:
        if other is here:
            continue
        distance = _distance(here.widget.rect, other.widget.rect, direction)
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, other)
    return None if best is None else best[1]


def _distance(one: pygame.Rect, other: pygame.Rect, direction: tuple[int, int]) -> float | None:
    """How far ahead ``other`` is; None where it is not ahead."""
    dx, dy = direction
    if dx:
        ahead = (other.left - one.right) if dx > 0 else (one.left - other.right)
        aside = max(other.top - one.bottom, one.top - other.bottom, 0)
        further = (other.centerx - one.centerx) * dx
    else:
        ahead = (other.top - one.bottom) if dy > 0 else (one.top - other.bottom)
        aside = max(other.left - one.right, one.left - other.right, 0)
        further = (other.centery - one.centery) * dy
    if further <= 0 or ahead < -min(one.width, one.height, other.width, other.height) // 2:
        return None
    return max(ahead, 0) + 3.0 * aside
