"""A scenario's picture: its map without words, or its seats and actors where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenario.compile.compiler import Scenario
from game.scenario.schema.document import Document
from game.telling.landscape import Landscape, Party, Tie
from game.window.look import Look
from game.window.widgets.mapview import MapView
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


def picture(look: Look, scenario: Scenario | None, height: float = 116) -> Widget:
    """The picture of a scenario, ``height`` in points; empty sea until it has been read."""
    if scenario is None:
        return Sea(height)
    document = scenario.document
    region = None if document.map is None else document.map.focus
    return MapView("picture", _unplayed(document), document.map, look.language, region=region,
                   most=height, has_words=False)  # fmt: skip


def _unplayed(document: Document) -> Landscape:
    """Who stands there before anything is known of how they stand."""
    seats = [Party(seat.id, "", "", color, is_own=False)
             for seat, color in zip(document.seats, document.colors, strict=True)]  # fmt: skip
    actors = [Party(actor.id, "", "", "", is_own=False) for actor in document.actors]
    lines = [] if document.map is None else document.map.lines
    ties = [Tie((line.between[0], line.between[1]), line.shows, "", "", "", 0.3, "neutral")
            for line in lines]  # fmt: skip
    return Landscape((*seats, *actors), tuple(ties))


class Sea(Widget):
    """A plain ground where a map will be."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._height = height

    def measure(self, look: Look, width: int) -> int:
        """The height it was made for."""
        return look.px(self._height)

    def natural(self, look: Look) -> int:
        """A wide strip."""
        return look.px(2.4 * self._height)

    def paint(self, canvas: Canvas) -> None:
        """The sea's colour."""
        canvas.fill(self.rect, canvas.look.palette.sea)
