"""Pictures that are drawn once and kept: smooth lines and areas in one colour."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np
import pygame

from game.window.drawing import shapes
from game.window.drawing.shapes import Floats, Points
from game.window.theme import Colour

MOST = 400
"""Pictures kept; beyond it all are dropped, and drawn again when they are next seen."""

_kept: dict[Hashable, pygame.Surface] = {}


def kept(key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
    """The picture of a key; ``make`` draws it the first time."""
    found = _kept.get(key)
    if found is None:
        if len(_kept) >= MOST:
            _kept.clear()
        found = _kept[key] = make()
    return found


def forget() -> None:
    """Drop all pictures, as when another person sits down."""
    _kept.clear()


def stroke(
    points: Points, width: float, size: tuple[int, int], colour: Colour, dash: Sequence[float] = ()
) -> pygame.Surface:
    """A line through points; ``dash`` gives lengths drawn and left out in turn, in pixels."""
    points, dash = tuple(points), tuple(dash)

    def make() -> pygame.Surface:
        covered: Floats = np.zeros((size[1], size[0]))
        for piece in dashed(points, dash) if dash else [points]:
            np.maximum(covered, shapes.stroked(piece, width, size), out=covered)
        return shapes.painted(covered, colour)

    return kept(("stroke", points, width, size, colour, dash), make)


def area(
    outline: Points, size: tuple[int, int], colour: Colour, strength: float = 1.0
) -> pygame.Surface:
    """A filled outline; ``strength`` is how opaque it is, 0–1."""
    outline = tuple(outline)
    return kept(
        ("area", outline, size, colour, strength),
        lambda: shapes.painted(shapes.filled([outline], size), colour, strength),
    )


def dashed(points: Points, dash: Sequence[float]) -> list[Points]:
    """A line cut into the stretches that are drawn."""
    pieces: list[list[tuple[float, float]]] = []
    which, left = 0, dash[0]
    here = points[0]
    pieces.append([here])
    for end in points[1:]:
        while True:
            dx, dy = end[0] - here[0], end[1] - here[1]
            length = (dx * dx + dy * dy) ** 0.5
            if length <= left:
                break
            here = (here[0] + dx * left / length, here[1] + dy * left / length)
            if which % 2 == 0:
                pieces[-1].append(here)
            else:
                pieces.append([here])
            which += 1
            left = dash[which % len(dash)]
        left -= length
        here = end
        if which % 2 == 0:
            pieces[-1].append(here)
    return [piece for piece in pieces if len(piece) > 1]
