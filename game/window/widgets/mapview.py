"""A scenario's map with who stands on it and what lies between them; a diagram where it has none.

Everything on it that says something is a small sheet that can be pressed: a party with its stance,
a line with the word of its scale.  What has no room is left out; ``mapkey`` lists all lines.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.scenario.schema.maps import Map, Region
from game.telling.landscape import Landscape, Party, Tie
from game.window.drawing import pictures
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.map.clip import Point
from game.window.map.ground import ground
from game.window.map.picture import Frame
from game.window.map.placing import Line, Placing, along, around, over
from game.window.map.spots import Stand, aspect, fitted, on_circle, on_map
from game.window.theme import Colour, mixed
from game.window.widgets.strand import tie_colour, tie_dash, tie_mark, tie_width
from game.window.widgets.tag import Tag
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas

Press = Callable[[str], None]

MARK, ARROW = 18, 26
"""Points around a mark, and around the arrow to who lies beyond, that no words may cover."""

DIAGRAM = 1.7
"""Width by height of the diagram of a scenario without a map."""


class MapView(Widget):
    """The map; ``tie`` hears what a pressed line shows, ``party`` a pressed seat or actor.

    ``language`` is that of the scenario's labels; ``most`` the greatest height in points.
    """

    is_layered = True

    def __init__(
        self,
        key: str,
        landscape: Landscape,
        chart: Map | None,
        language: str,
        *,
        tie: Press | None = None,
        party: Press | None = None,
        region: Region | None = None,
        most: float = 440,
        has_words: bool = True,
    ) -> None:
        super().__init__()
        self.key = key
        self._landscape, self._chart, self._language = landscape, chart, language
        self._tie, self._party = tie, party
        self._region = region or (None if chart is None else chart.region)
        self._most, self._has_words = most, has_words
        self._edge = 0  # pixels within which no mark stands
        self._stands: dict[str, Stand] = {}
        self._tags: list[Tag] = []
        self._leaders: list[Line] = []  # from tags beside their lines to these
        self._names: list[tuple[str, pygame.Rect, bool]] = []

    # -- its room ----------------------------------------------------------------------------------

    def measure(self, look: Look, width: int) -> int:
        """As high as its region wants, at most so high."""
        shape = DIAGRAM if self._region is None else aspect(self._region)
        return min(round(width / shape), look.px(self._most))

    def natural(self, look: Look) -> int:
        """A column's width."""
        return look.px(420)

    def parts(self) -> Sequence[Widget]:
        """What can be read and pressed on it."""
        return self._tags

    def arrange(self, look: Look) -> None:
        """Everything that has room finds a place, the important first."""
        self._edge = look.px(12)
        self._stands = self._standing()
        self._tags, self._leaders, self._names = [], [], []
        if not self._has_words:
            return
        lines = [line for tie in self._landscape.ties if (line := self._line(tie)) is not None]
        placing = Placing(self.rect.inflate(-look.px(8), -look.px(8)), lines)
        for stand in self._stands.values():
            side = look.px(MARK if stand.toward is None else ARROW)
            rect = pygame.Rect(0, 0, side, side)
            rect.center = self._pixel(stand)
            placing.take(rect)
        for stand in self._stands.values():
            self._put_party(look, placing, stand)
        for i, tie in enumerate(self._landscape.ties):
            self._put_tie(look, placing, i, tie)
        self._put_names(look, placing)

    def _standing(self) -> dict[str, Stand]:
        if self._chart is None or self._region is None:
            return on_circle([party.id for party in self._landscape.parties])
        found = on_map(self._chart, self._fitted())
        known = {party.id for party in self._landscape.parties}
        return {name: stand for name, stand in found.items() if name in known}

    def _fitted(self) -> Region:
        assert self._region is not None, "MapView: wants a region"
        return fitted(self._region, self.rect.size)

    def _pixel(self, stand: Stand) -> tuple[int, int]:
        """Where a party stands, so far from the edge that its mark can be seen."""
        edge = self._edge
        x = self.rect.x + round(stand.at[0] * self.rect.width)
        y = self.rect.y + round(stand.at[1] * self.rect.height)
        return (
            min(max(x, self.rect.left + edge), self.rect.right - edge),
            min(max(y, self.rect.top + edge), self.rect.bottom - edge),
        )

    # -- what finds a place ------------------------------------------------------------------------

    def _put_party(self, look: Look, placing: Placing, stand: Stand) -> None:
        """Its name and stance, or its name alone."""
        party = self._landscape.party(stand.party)
        colour = self._colour(look, party)
        name = Run(party.name, bold=True, colour=colour)
        stance = self._stance(look, party)
        for lines in ([[name], *stance], [[name]]):
            tag = Tag(f"{self.key}:party:{party.id}", lines, self._presser(self._party, party.id))
            apart = look.px(11 if stand.toward is None else 15)
            rects = around(self._pixel(stand), tag.size(look), apart)
            if self._put(look, placing, tag, rects):
                return

    def _stance(self, look: Look, party: Party) -> list[list[Run]]:
        """Its stance in short lines."""
        runs = (Run(party.stance, colour=look.palette.soft),)
        found = look.fonts.wrapped(runs, look.px(150), look.letters("note"))
        return [[piece.run for piece in line] for line in found if line]

    def _put_tie(self, look: Look, placing: Placing, i: int, tie: Tie) -> None:
        """Its name and word, or its word alone: on the line, else beside it and on no other."""
        line = self._line(tie)
        if line is None:
            return
        start, end = line
        colour = tie_colour(look, tie)
        word = Run(f"{tie_mark(tie)}{tie.word}", bold=True, colour=colour)
        for runs in ([Run(f"{tie.title}: "), word], [word]):
            tag = Tag(f"{self.key}:tie:{i}", [runs], self._presser(self._tie, tie.shows))
            size = tag.size(look)
            if self._put(look, placing, tag, along(start, end, size), line):
                return
            if self._put(look, placing, tag, _beside(start, end, size), line, most=0):
                self._leaders.append((tag.rect.center, _middle(line)))
                return

    def _line(self, tie: Tie) -> Line | None:
        """Between which pixels a line runs; None where one end is not on the map."""
        one, other = (self._stands.get(end) for end in tie.ends)
        if one is None or other is None:
            return None
        return self._pixel(one), self._pixel(other)

    def _put(
        self,
        look: Look,
        placing: Placing,
        tag: Tag,
        rects: Sequence[pygame.Rect],
        own: Line | None = None,
        most: float = math.inf,
    ) -> bool:
        rect = placing.put(rects, own, most)
        if rect is None:
            return False
        tag.place(look, rect)
        self._tags.append(tag)
        return True

    @staticmethod
    def _presser(press: Press | None, name: str) -> Callable[[], None] | None:
        return None if press is None else lambda: press(name)

    def _put_names(self, look: Look, placing: Placing) -> None:
        """The scenario's own labels, cities with a dot."""
        if self._chart is None or self._region is None:
            return
        frame = Frame(self._fitted())
        for label in self._chart.labels:
            words = label.text.say(self._language)
            size = (look.width(words, "note"), look.line("note"))
            x, y = frame.point(*label.at)
            spot = (self.rect.x + round(x * self.rect.width),
                    self.rect.y + round(y * self.rect.height))  # fmt: skip
            is_city = label.kind == "city"
            rects = around(spot, size, look.px(6)) if is_city else over(spot, size)
            rect = placing.put(rects)
            if rect is not None:
                self._names.append((words, rect, label.kind == "sea"))

    # -- painting ----------------------------------------------------------------------------------

    def paint(self, canvas: Canvas) -> None:
        """Ground, lines, names, marks, then what can be pressed."""
        with canvas.clipped(self.rect):
            self._paint_ground(canvas)
            for tie in self._landscape.ties:
                self._paint_tie(canvas, tie)
            self._paint_names(canvas)
            for leader in self._leaders:
                self._paint_stroke(canvas, leader, canvas.look.px(1), canvas.look.palette.ink)
            for stand in self._stands.values():
                self._paint_mark(canvas, stand)
            super().paint(canvas)
        pygame.draw.rect(canvas.surface, canvas.look.palette.rule, self.rect, canvas.look.px(1))

    def _paint_ground(self, canvas: Canvas) -> None:
        look = canvas.look
        if self._chart is None or self._region is None:
            canvas.fill(self.rect, look.palette.sea)
            return
        colours = {p.id: look.accent(p.color) for p in self._landscape.parties if p.color}
        drawn = ground(self._chart, self._fitted(), self.rect.size, look, colours)
        canvas.picture(drawn, self.rect.topleft)

    def _colour(self, look: Look, party: Party) -> Colour:
        return look.accent(party.color) if party.color else look.palette.ink

    def _paint_tie(self, canvas: Canvas, tie: Tie) -> None:
        points = self._line(tie)
        if points is None:
            return
        look = canvas.look
        width = tie_width(look, tie)
        self._paint_stroke(canvas, points, width + look.px(3), look.palette.sheet)
        self._paint_stroke(canvas, points, width, tie_colour(look, tie), tie_dash(look, tie))

    @staticmethod
    def _paint_stroke(
        canvas: Canvas, points: Line, width: int, colour: Colour, dash: Sequence[float] = ()
    ) -> None:
        """A line between two pixels of the window."""
        corner = (min(p[0] for p in points) - 12, min(p[1] for p in points) - 12)
        size = (abs(points[0][0] - points[1][0]) + 24, abs(points[0][1] - points[1][1]) + 24)
        line = [(float(x - corner[0]), float(y - corner[1])) for x, y in points]
        canvas.picture(pictures.stroke(line, width, size, colour, dash), corner)

    def _paint_names(self, canvas: Canvas) -> None:
        palette = canvas.look.palette
        for words, rect, is_sea in self._names:
            colour = mixed(palette.soft, palette.accents["blue"], 0.5) if is_sea else palette.soft
            canvas.text(words, rect.topleft, "note", colour=colour, room=rect)
        self._paint_cities(canvas)

    def _paint_cities(self, canvas: Canvas) -> None:
        if self._chart is None or self._region is None or not self._has_words:
            return
        frame, look = Frame(self._fitted()), canvas.look
        for label in self._chart.labels:
            if label.kind == "city":
                x, y = frame.point(*label.at)
                dot = pygame.Rect(0, 0, look.px(5), look.px(5))
                dot.center = (self.rect.x + round(x * self.rect.width),
                              self.rect.y + round(y * self.rect.height))  # fmt: skip
                canvas.box(dot, look.palette.soft, 3)

    def _paint_mark(self, canvas: Canvas, stand: Stand) -> None:
        """A disc; an arrow for who lies beyond the picture; a ring around one's own."""
        look = canvas.look
        party = self._landscape.party(stand.party)
        colour, size = self._colour(look, party), look.px(24)
        spot, middle = self._pixel(stand), size / 2
        corner = (spot[0] - size // 2, spot[1] - size // 2)
        if stand.toward is not None:
            tip = _arrow(middle, stand.toward, look.px(8))
            canvas.picture(pictures.area(tip, (size, size), colour), corner)
            return
        centre = [(middle, middle)]
        if party.is_own:
            ring = pictures.stroke(centre, look.px(18), (size, size), colour)
            canvas.picture(ring, corner)
        inner = pictures.stroke(centre, look.px(14), (size, size), look.palette.sheet)
        canvas.picture(inner, corner)
        canvas.picture(pictures.stroke(centre, look.px(10), (size, size), colour), corner)


def _arrow(middle: float, toward: Point, half: float) -> list[Point]:
    """A triangle about the middle of a square, pointing somewhere."""
    (x, y), side = toward, 0.8
    back = (middle - x * half, middle - y * half)
    return [
        (middle + x * half, middle + y * half),
        (back[0] - y * half * side, back[1] + x * half * side),
        (back[0] + y * half * side, back[1] - x * half * side),
    ]


def _beside(
    start: tuple[int, int], end: tuple[int, int], size: tuple[int, int]
) -> list[pygame.Rect]:
    """Rooms beside the middle of a line, for those that are too short to carry their words."""
    middle = _middle((start, end))
    return [rect for apart in (10, 26, 44) for rect in around(middle, size, apart)]


def _middle(line: Line) -> tuple[int, int]:
    (x0, y0), (x1, y1) = line
    return (x0 + x1) // 2, (y0 + y1) // 2
