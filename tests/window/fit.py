"""Whether everything on a screen has its room: no text is cut, none lies over another."""

from __future__ import annotations

import pygame

from game.window.app import App
from game.window.drawing.canvas import Drawn
from game.window.widgets.scroll import Scroll
from game.window.widgets.text import Link, Text
from game.window.widgets.widget import Widget


def misfits(app: App) -> list[str]:
    """What does not fit on the screen in front, each in a sentence; empty where all is well."""
    app.is_dirty = True
    app.frame()
    layer = app.front
    return _widgets(layer.root, pygame.Rect((0, 0), app.surface.get_size())) + _lines(app)


def _widgets(widget: Widget, room: pygame.Rect) -> list[str]:
    """Each widget within the one around it, and none over its neighbours."""
    found = []
    rect = widget.rect
    if rect.width and rect.height and not room.contains(rect):
        found.append(f"{_name(widget)} {tuple(rect)} leaves its room {tuple(room)}")
    parts = [part for part in widget.parts() if not isinstance(part, Link)]
    inner = rect if not isinstance(widget, Scroll) else _endless(rect)
    for i, part in enumerate(parts):
        found += _widgets(part, inner)
        for other in parts[i + 1 :]:
            common = part.rect.clip(other.rect)
            if common.width > 0 and common.height > 0 and not widget.is_layered:
                found.append(f"{_name(part)} lies over {_name(other)}")
    return found


def _endless(rect: pygame.Rect) -> pygame.Rect:
    return pygame.Rect(rect.x, rect.y - 100_000, rect.width, 200_000)


def _name(widget: Widget) -> str:
    words = f" “{''.join(r.words for r in widget.runs)[:40]}”" if isinstance(widget, Text) else ""
    return f"{type(widget).__name__} {widget.key or ''}{words}"


def _lines(app: App) -> list[str]:
    """Each line of text within its room, and no two lines over each other."""
    found = []
    drawn = [d for d in app.canvas.drawn if d.words.strip() and d.layer == len(app.layers)]
    for one in drawn:
        # A line is higher than its letters: a pixel above and below is air.
        if one.rect.left < one.room.left or one.rect.right > one.room.right:
            found.append(f"“{one.words}” {tuple(one.rect)} is wider than {tuple(one.room)}")
        if one.rect.centery < one.room.top or one.rect.centery > one.room.bottom:
            found.append(f"“{one.words}” {tuple(one.rect)} is outside of {tuple(one.room)}")
    for i, one in enumerate(drawn):
        for other in drawn[i + 1 :]:
            common = _letters(one).clip(_letters(other))
            if common.width > 0 and common.height > 0:
                found.append(
                    f"“{one.words}” {tuple(one.rect)} lies over “{other.words}” {tuple(other.rect)}"
                )
    return found


def _letters(line: Drawn) -> pygame.Rect:
    """The part of a line in which letters stand and can be seen, without air above and below."""
    return line.rect.inflate(0, -line.rect.height // 3).clip(line.clip)
