"""The lines of a map listed: each with a piece of it, what it shows and how that stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.telling.landscape import Landscape, Tie
from game.window.drawing import pictures
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.widgets.layout import Grid
from game.window.widgets.strand import tie_colour, tie_dash, tie_mark, tie_width
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class TieRow(Widget):
    """One line: who and who, what, and how it stands; pressing it asks why."""

    def __init__(
        self, key: str, landscape: Landscape, tie: Tie, press: Callable[[], None] | None
    ) -> None:
        super().__init__()
        self.key = key
        self.is_target = press is not None
        self._landscape, self._tie, self._press = landscape, tie, press
        self._text: Text | None = None

    def _made(self, look: Look) -> Text:
        if self._text is None:
            tie = self._tie
            names = " – ".join(self._landscape.party(end).name for end in tie.ends)
            colour = tie_colour(look, tie)
            self._text = Text(
                [
                    Run(f"{names}  ", colour=look.palette.soft),
                    Run(f"{tie.title}: "),
                    Run(f"{tie_mark(tie)}{tie.words}", bold=True, colour=colour),
                ],
                "note",
            )
        return self._text

    def _beside(self, look: Look) -> int:
        return look.px(46)

    def parts(self) -> Sequence[Widget]:
        """Its words."""
        return () if self._text is None else (self._text,)

    def natural(self, look: Look) -> int:
        """Its words in one line."""
        return self._made(look).natural(look) + self._beside(look) + look.px(6)

    def measure(self, look: Look, width: int) -> int:
        """Its words beside the piece of line."""
        inner = max(width - self._beside(look) - look.px(6), 1)
        return self._made(look).height(look, inner) + 2 * look.px(4)

    def arrange(self, look: Look) -> None:
        """Its words beside the piece of line."""
        left, rect = self._beside(look), self.rect
        width = max(rect.width - left - look.px(6), 1)
        height = rect.height - 2 * look.px(4)
        self._made(look).place(look, pygame.Rect(rect.x + left, rect.y + look.px(4), width, height))

    def paint(self, canvas: Canvas) -> None:
        """The piece of line, then the words."""
        look = canvas.look
        if self.is_target and canvas.hot == self.key:
            canvas.box(self.rect, look.palette.wash)
        size = (look.px(36), look.px(14))
        line = [(look.px(4.0), size[1] / 2), (size[0] - look.px(4.0), size[1] / 2)]
        drawn = pictures.stroke(line, tie_width(look, self._tie), size,
                                tie_colour(look, self._tie), tie_dash(look, self._tie))  # fmt: skip
        y = self.rect.y + look.px(4) + (look.px(17) - size[1]) // 2
        canvas.picture(drawn, (self.rect.x + look.px(3), y))
        super().paint(canvas)

    def press(self) -> None:
        """Ask why."""
        if self._press is not None:
            self._press()


def map_key(
    key: str, landscape: Landscape, press: Callable[[str], None] | None, least: float = 300
) -> Widget:
    """All lines of a landscape, in as many columns as fit; ``press`` hears what a line shows."""

    def presser(tie: Tie) -> Callable[[], None] | None:
        return None if press is None else lambda: press(tie.shows)

    rows = [
        TieRow(f"{key}:{i}", landscape, tie, presser(tie)) for i, tie in enumerate(landscape.ties)
    ]
    return Grid(*rows, least=least, gap=2)
