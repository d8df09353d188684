"""A gauge as a newspaper would show it: number, word, bar, trend, and how it has stood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.telling.curves import Dial
from game.telling.sitting import Sitting
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.dialbar import DialBar
from game.window.widgets.layout import Column, Flow, Row, Sides
from game.window.widgets.spark import Spark
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.gauges import number_words, trend_words

if TYPE_CHECKING:
    from game.window.drawing.canvas import Canvas


class Gauge(Widget):
    """One gauge; pressing it asks why it stands where it does.  ``key`` must be its own.

    ``is_compact`` leaves out the bar's line below the number: for narrow columns and lists.
    """

    def __init__(
        self,
        key: str,
        sitting: Sitting,
        dial: Dial,
        press: Callable[[], None] | None = None,
        *,
        accent: Colour | None = None,
        is_compact: bool = False,
    ) -> None:
        super().__init__()
        self.key = key
        self.is_target = press is not None
        self._sitting, self._dial, self._press = sitting, dial, press
        self._accent, self._is_compact = accent, is_compact
        self._whole: Widget | None = None

    def _made(self, look: Look) -> Widget:
        if self._whole is None:
            self._whole = self._compact(look) if self._is_compact else self._full(look)
        return self._whole

    # -- what it says ------------------------------------------------------------------------------

    def _colour(self, look: Look) -> Colour:
        return self._accent or look.palette.ink

    def _full(self, look: Look) -> Widget:
        it = self._dial.reading
        number, word = number_words(self._sitting.narrator, it)
        beside = Column(
            Text(word, bold=True) if word else None,
            self._trend(look, "note"),
            gap=0,
        )
        figure = Row(
            Text(number, "figure" if it.low is not None else "body", bold=it.low is not None),
            beside,
            weights=(0, 0),
            middle=True,
        )
        return Column(
            Text(it.title, bold=True),
            Sides(figure, Spark(self._dial.curve, self._colour(look))),
            DialBar(self._dial, self._colour(look)),
            self._good(look),
            gap=4,
        )

    def _good(self, look: Look) -> Text | None:
        """Which way is good, at the end of the bar that is."""
        it = self._dial.reading
        words = self._sitting.words(f"good.{it.good}")
        if not words:
            return None
        words = f"{words} →" if it.good == "high" else f"← {words}"
        align = "right" if it.good == "high" else "left"
        return Text(words, "note", colour=look.palette.soft, align=align)

    def _compact(self, look: Look) -> Widget:
        it = self._dial.reading
        number, word = number_words(self._sitting.narrator, it)
        value = [Run(number, bold=True)] + ([Run(f" {word}")] if word else [])
        return Column(
            Flow(Text(it.title), Text(value), self._trend(look, "note"), gap=8),
            DialBar(self._dial, self._colour(look), 12),
            gap=2,
        )

    def _trend(self, look: Look, size: str) -> Text | None:
        """Arrow and change, with a word for better or worse; coloured besides."""
        palette, it = look.palette, self._dial.reading
        words = trend_words(self._sitting.narrator, it)
        if not words:
            return None
        colour = palette.soft
        if it.is_better is not None:
            colour = palette.better if it.is_better else palette.worse
        return Text(words, size, bold=it.is_better is not None, colour=colour)

    # -- how it lies -------------------------------------------------------------------------------

    def _pads(self, look: Look) -> tuple[int, int]:
        return look.px(10), look.px(8)

    def parts(self) -> Sequence[Widget]:
        """What is on it."""
        return () if self._whole is None else (self._whole,)

    def natural(self, look: Look) -> int:
        """Room for its name and its bar."""
        return min(self._made(look).natural(look), look.px(320)) + 2 * self._pads(look)[0]

    def measure(self, look: Look, width: int) -> int:
        """What is on it, and the room around."""
        across, down = self._pads(look)
        return self._made(look).height(look, max(width - 2 * across, 1)) + 2 * down

    def arrange(self, look: Look) -> None:
        """Within the room around it."""
        across, down = self._pads(look)
        self._made(look).place(look, self.rect.inflate(-2 * across, -2 * down))

    def paint(self, canvas: Canvas) -> None:
        """A ground while it is pointed at."""
        if self.is_target and canvas.hot == self.key:
            canvas.box(self.rect, canvas.look.palette.wash)
        super().paint(canvas)

    def press(self) -> None:
        """Ask why."""
        if self._press is not None:
            self._press()
