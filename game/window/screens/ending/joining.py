"""Pages of the ending that hold little share one with a neighbour, where both fit."""

from __future__ import annotations

from collections.abc import Callable

from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column
from game.window.widgets.widget import Widget

Build = Callable[[Look, Type], Widget]

JOINT = "+"
"""Between the names of two pages that share one."""

ALONE = ("result", "goals", "gauges", "expected")
"""How names of pages begin that always stand alone."""

FRAME = 190
"""Points of the window's height that head, foot and margins take."""

LITTLE = 0.42
"""Share of a page's room up to which it holds little."""


def joined(pages: dict[str, Build], look: Look, kind: Type) -> dict[str, Build]:
    """The pages, two that stand side by side made one if one holds little and both fit.

    ``kind`` is the smallest type in which they may.
    """
    found: dict[str, Build] = {}
    for name, build in pages.items():
        before = next(reversed(found), "")
        if before and _is_joined(before, found[before], name, build, look, kind):
            found[before + JOINT + name] = _both(found.pop(before), build)
        else:
            found[name] = build
    return found


def _is_joined(
    before: str, first: Build, name: str, second: Build, look: Look, kind: Type
) -> bool:  # fmt: skip
    if JOINT in before or before.startswith(ALONE) or name.startswith(ALONE):
        return False
    room, width = look.size[1] - look.px(FRAME), look.px(min(kind.most, look.points[0] - 56))
    heights = [page(look, kind).height(look, width) for page in (first, second)]
    return min(heights) <= LITTLE * room and sum(heights) + look.px(28) <= room


def _both(first: Build, second: Build) -> Build:
    """One page above the other."""
    return lambda look, kind: Column(first(look, kind), second(look, kind), gap=28)
