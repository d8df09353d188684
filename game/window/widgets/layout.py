"""Arrangements: one under another, side by side, in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Column(Widget):
    """Widgets one under another; ``gap`` in points."""

    def __init__(self, *parts: Widget | None, gap: float = 8) -> None:
        super().__init__()
        self._parts = [part for part in parts if part is not None]
        self._gap = gap

    def parts(self) -> Sequence[Widget]:
        """From the top."""
        return self._parts

    def measure(self, look: Look, width: int) -> int:
        """All heights and the gaps between."""
        gaps = look.px(self._gap) * max(len(self._parts) - 1, 0)
        return sum(part.height(look, width) for part in self._parts) + gaps

    def natural(self, look: Look) -> int:
        """The widest part's."""
        return max((part.natural(look) for part in self._parts), default=0)

    def arrange(self, look: Look) -> None:
        """From the top down, each as high as it needs."""
        y = self.rect.y
        for part in self._parts:
            height = part.height(look, self.rect.width)
            part.place(look, pygame.Rect(self.rect.x, y, self.rect.width, height))
            y += height + look.px(self._gap)


class Row(Widget):
    """Widgets side by side: those with a weight share what the others leave.

    ``weights`` of 0 give a widget its natural width.  Where even the natural widths do not fit,
    they shrink alike; text within then wraps.
    """

    def __init__(
        self,
        *parts: Widget,
        weights: Sequence[float] | None = None,
        gap: float = 12,
        middle: bool = False,
    ) -> None:
        super().__init__()
        self._parts = list(parts)
        self._weights = list(weights) if weights is not None else [1.0] * len(parts)
        assert len(self._weights) == len(self._parts), "Row: wants a weight for every part"
        self._gap = gap
        self._is_middle = middle

    def parts(self) -> Sequence[Widget]:
        """From the left."""
        return self._parts

    def _widths(self, look: Look, width: int) -> list[int]:
        room = width - look.px(self._gap) * (len(self._parts) - 1)
        fixed = [
            0 if weight else min(part.natural(look), room)
            for part, weight in zip(self._parts, self._weights, strict=True)
        ]
        over = sum(fixed) - room
        if over > 0:
            fixed = [max(size * room // sum(fixed), 1) if size else 0 for size in fixed]
        left, weight_left = max(room - sum(fixed), 0), sum(self._weights)
        widths = []
        for size, weight in zip(fixed, self._weights, strict=True):
            share = int(left * weight / weight_left) if weight else 0
            left, weight_left = left - share, weight_left - weight
            widths.append(size + share)
        return widths

    def measure(self, look: Look, width: int) -> int:
        """As high as the highest."""
        widths = self._widths(look, width)
        pairs = zip(self._parts, widths, strict=True)
        return max((part.height(look, size) for part, size in pairs), default=0)

    def natural(self, look: Look) -> int:
        """All of them side by side."""
        gaps = look.px(self._gap) * max(len(self._parts) - 1, 0)
        return sum(part.natural(look) for part in self._parts) + gaps

    def arrange(self, look: Look) -> None:
        """From the left; all as high as the row, or in its middle."""
        x = self.rect.x
        for part, width in zip(self._parts, self._widths(look, self.rect.width), strict=True):
            height = part.height(look, width) if self._is_middle else self.rect.height
            y = self.rect.y + (self.rect.height - height) // 2
            part.place(look, pygame.Rect(x, y, width, height))
            x += width + look.px(self._gap)


class Sides(Widget):
    """One widget at the left and one at the right; below each other where both do not fit."""

    def __init__(self, left: Widget, right: Widget, gap: float = 12) -> None:
        super().__init__()
        self._wide = Row(left, right, weights=(1, 0), gap=gap, middle=True)
        self._narrow = Column(left, right, gap=gap)
        self._pair, self._gap = (left, right), gap

    def parts(self) -> Sequence[Widget]:
        """Left, then right."""
        return self._pair

    def _fitting(self, look: Look, width: int) -> Row | Column:
        return self._wide if self.natural(look) <= width else self._narrow

    def measure(self, look: Look, width: int) -> int:
        """The higher one's, or both."""
        return self._fitting(look, width).height(look, width)

    def natural(self, look: Look) -> int:
        """Side by side."""
        return sum(part.natural(look) for part in self._pair) + look.px(self._gap)

    def arrange(self, look: Look) -> None:
        """As they fit."""
        self._fitting(look, self.rect.width).place(look, self.rect)


class Flow(Widget):
    """Widgets of their natural widths, in as many lines as it takes."""

    def __init__(self, *parts: Widget | None, gap: float = 8, right: bool = False) -> None:
        super().__init__()
        self._parts = [part for part in parts if part is not None]
        self._gap = gap
        self._is_right = right

    def parts(self) -> Sequence[Widget]:
        """In reading order."""
        return self._parts

    def _lines(self, look: Look, width: int) -> list[list[tuple[Widget, int]]]:
        gap = look.px(self._gap)
        lines: list[list[tuple[Widget, int]]] = []
        x = 0
        for part in self._parts:
            size = min(part.natural(look), width)
            if not lines or x + size > width:
                lines.append([])
                x = 0
            lines[-1].append((part, size))
            x += size + gap
        return lines

    def measure(self, look: Look, width: int) -> int:
        """All lines and the gaps between."""
        lines = self._lines(look, width)
        gaps = look.px(self._gap) * max(len(lines) - 1, 0)
        return sum(max(part.height(look, size) for part, size in line) for line in lines) + gaps

    def natural(self, look: Look) -> int:
        """Everything in one line."""
        gaps = look.px(self._gap) * max(len(self._parts) - 1, 0)
        return sum(part.natural(look) for part in self._parts) + gaps

    def arrange(self, look: Look) -> None:
        """Line by line, each widget in the middle of its line."""
        gap, y = look.px(self._gap), self.rect.y
        for line in self._lines(look, self.rect.width):
            height = max(part.height(look, size) for part, size in line)
            used = sum(size for _, size in line) + gap * (len(line) - 1)
            x = self.rect.right - used if self._is_right else self.rect.x
            for part, size in line:
                own = part.height(look, size)
                part.place(look, pygame.Rect(x, y + (height - own) // 2, size, own))
                x += size + gap
            y += height + gap


class Grid(Widget):
    """Widgets in as many equal columns as fit, each at least ``least`` points wide."""

    def __init__(self, *parts: Widget, least: float, gap: float = 16, most: int = 12) -> None:
        super().__init__()
        self._parts = list(parts)
        self._least, self._gap, self._most = least, gap, most

    def parts(self) -> Sequence[Widget]:
        """Row by row."""
        return self._parts

    def _columns(self, look: Look, width: int) -> tuple[int, int]:
        """How many, and how wide."""
        gap = look.px(self._gap)
        count = (width + gap) // (look.px(self._least) + gap)
        count = max(min(count, self._most, max(len(self._parts), 1)), 1)
        return count, (width - gap * (count - 1)) // count

    def _rows(self, look: Look, width: int) -> list[tuple[list[Widget], int]]:
        count, size = self._columns(look, width)
        rows = [self._parts[i : i + count] for i in range(0, len(self._parts), count)]
        return [(row, max(part.height(look, size) for part in row)) for row in rows]

    def measure(self, look: Look, width: int) -> int:
        """All rows and the gaps between."""
        rows = self._rows(look, width)
        return sum(height for _, height in rows) + look.px(self._gap) * max(len(rows) - 1, 0)

    def natural(self, look: Look) -> int:
        """One column's."""
        return look.px(self._least)

    def arrange(self, look: Look) -> None:
        """Row by row, all of a row equally high."""
        gap, y = look.px(self._gap), self.rect.y
        _, size = self._columns(look, self.rect.width)
        for row, height in self._rows(look, self.rect.width):
            for i, part in enumerate(row):
                part.place(look, pygame.Rect(self.rect.x + i * (size + gap), y, size, height))
            y += height + gap


@dataclass(frozen=True)
class Surface:
    """What a panel is made of; None leaves out its ground, its line or its edge at the left."""

    ground: Colour | None = None
    line: Colour | None = None
    edge: Colour | None = None


class Panel(Widget):
    """One widget with room around it, on a ground of its own; lengths in points."""

    def __init__(
        self,
        part: Widget,
        pad: float | tuple[float, float] = 16,
        surface: Surface | None = None,
        most: float | None = None,
        radius: float = 6,
    ) -> None:
        super().__init__()
        self._part = part
        self._pad = pad if isinstance(pad, tuple) else (pad, pad)  # across, down
        self._surface = surface or Surface()
        self._most = most  # the widest that the part may be; it then stands in the middle
        self._radius = radius

    def parts(self) -> Sequence[Widget]:
        """The one within."""
        return (self._part,)

    def _inner(self, look: Look, width: int) -> int:
        inner = width - 2 * look.px(self._pad[0])
        return max(inner if self._most is None else min(inner, look.px(self._most)), 1)

    def measure(self, look: Look, width: int) -> int:
        """The part's height and the room around it."""
        return self._part.height(look, self._inner(look, width)) + 2 * look.px(self._pad[1])

    def natural(self, look: Look) -> int:
        """The part's width and the room around it."""
        return self._part.natural(look) + 2 * look.px(self._pad[0])

    def arrange(self, look: Look) -> None:
        """Within the room, in the middle across."""
        width = self._inner(look, self.rect.width)
        x = self.rect.x + (self.rect.width - width) // 2
        pad = look.px(self._pad[1])
        height = self.rect.height - 2 * pad
        self._part.place(look, pygame.Rect(x, self.rect.y + pad, width, height))

    def paint(self, canvas: Canvas) -> None:
        """The ground, then what stands on it."""
        found = self._surface
        if found.line is not None:
            ground = found.ground or canvas.look.palette.paper
            canvas.framed(self.rect, ground, found.line, self._radius)
        elif found.ground is not None:
            canvas.box(self.rect, found.ground, self._radius)
        if found.edge is not None:
            width = canvas.look.px(4)
            canvas.fill(pygame.Rect(self.rect.x, self.rect.y, width, self.rect.height), found.edge)
        super().paint(canvas)


def sheet(look: Look, part: Widget, pad: float = 16) -> Panel:
    """A panel that one reads from."""
    return Panel(part, pad, Surface(look.palette.sheet, look.palette.rule))
