"""Why a gauge stands where it does: its causes over any turns, which sum to its change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.telling.curves import Dial, curve_words, dials
from game.telling.gauges import goal_gauges, headline
from game.telling.nodes import quantity_node
from game.telling.sitting import Sitting
from game.telling.why import Why, inputs, why
from game.window.look import Look
from game.window.play import Play
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.screens.why.eyes import eyes
from game.window.screens.why.whyrows import why_rows
from game.window.widgets.button import Button
from game.window.widgets.chart import Chart, Series, axis_for
from game.window.widgets.gauge import Gauge
from game.window.widgets.layout import Column, Flow, Grid, Panel, Row
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Nothing, Rule, Widget

Span = tuple[int, int]
"""The first and the last turn, from 1."""

WIDE = 820
"""Points of width from which gauge and chart stand side by side."""


class WhyScreen(Page):
    """The causes of one gauge or metric; ``first`` and ``last`` are the last turn if not given."""

    name = "why"

    def __init__(self, play: Play, gauge: str, first: int = 0, last: int = 0) -> None:
        super().__init__(play)
        self.gauge = gauge
        last = last or self.latest
        self.span: Span = (first or last, last)
        self.order = "size"  # or "whose"
        self.shows_sources = False
        self._found: dict[tuple[str, Span], Why] = {}
        self._asked: set[tuple[str, Span]] = set()
        self._ask()

    @property
    def sitting(self) -> Sitting:
        """With the eyes of who sits there."""
        return eyes(self.play)

    @property
    def earliest(self) -> int:
        """The first turn that can be asked about: not always 1 in a game that was kept."""
        reveals = self.play.match.reveals
        return reveals[0].turn if reveals else 1

    @property
    def latest(self) -> int:
        """The last turn that can be asked about, 0 where there is none."""
        reveals = self.play.match.reveals
        return reveals[-1].turn if reveals else 0

    # -- the causes --------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Have the causes found beside the window; long spans take a while."""
        sitting, span = replace(self.sitting), self.span
        key = (sitting.language, span)
        if not self.latest or key in self._found or key in self._asked:
            return
        self._asked.add(key)
        self.app.do(lambda: why(sitting, self.gauge, *span), lambda found: self._take(key, found))

    def _take(self, key: tuple[str, Span], found: Why) -> None:
        self._found[key] = found
        self._asked.discard(key)

    def found(self) -> Why | None:
        """The causes for the turns chosen; None while they are being found."""
        key = (self.sitting.language, self.span)
        if key not in self._found and key not in self._asked and self.latest:
            self._found[key] = why(self.sitting, self.gauge, *self.span)
        return self._found.get(key)

    def choose(self, first: int, last: int) -> None:
        """Ask about other turns."""
        if self.earliest <= first <= last <= self.latest:
            self.span = (first, last)
            self._ask()

    def back(self) -> None:
        """To where one came from."""
        self.app.back()

    # -- the page ----------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """Head, gauge and chart, the turns, the rows, and ways on."""
        it, found = dials(self.sitting, [self.gauge])[0], self.found()
        head = masthead(self, look, look.say("why.screen", name=it.reading.title))
        about = self.sitting.narrator.text(self.sitting.narrator.quantity(self.gauge).about)
        body = Column(
            Text(about) if about else None,
            self._pictures(look, it),
            *self._answer(look, found),
            self._inputs(look),
            Rule(),
            self._ways(look),
            gap=18,
        )
        return Pages(Scroll("why", Panel(body, (20, 18), most=1000), self.offsets), head)

    def _answer(self, look: Look, found: Why | None) -> list[Widget]:
        if not self.latest:
            return [Text(look.say("why.none"))]
        if found is None:
            return [Text(look.say("frame.working"), colour=look.palette.soft)]
        return [self._turns(look), why_rows(self, look, found)]

    def _pictures(self, look: Look, it: Dial) -> Widget:
        """How the gauge stands, and its chart with the turns marked."""
        gauge = Gauge("why:gauge", self.sitting, it, accent=self._accent(look))
        if not self.latest:
            return gauge
        own = it.curve
        chart = Column(
            Chart(
                [replace(Series.of(own, self._accent(look)), title="")],
                self.play.match.rules.calendar.turns,
                key="why:chart",
                choose=self.choose,
                axis=axis_for([own], is_whole=False),
                marked=self.span,
                height=170,
                alt=curve_words(self.sitting, own),
            ),
            Text(curve_words(self.sitting, own), "note", colour=look.palette.soft),
            gap=4,
        )
        if look.points[0] < WIDE:
            return Column(gauge, chart, gap=12)
        return Row(gauge, chart, weights=(2, 3), gap=32)

    def _accent(self, look: Look) -> tuple[int, int, int]:
        document = self.play.match.scenario.document
        place = self.sitting.place
        return look.accent(document.colors[place])

    # -- which turns -------------------------------------------------------------------------------

    def _turns(self, look: Look) -> Widget:
        """From which turn to which: steps, the last, all of them."""
        first, last = self.span
        whole = (self.earliest, self.latest)
        return Column(
            Flow(
                self._steps(look, "from", first, lambda turn: self.choose(turn, max(last, turn))),
                self._steps(look, "to", last, lambda turn: self.choose(min(first, turn), turn)),
                Button("why:last", look.say("why.last"),
                       lambda: self.choose(self.latest, self.latest),
                       is_on=self.span == (self.latest, self.latest)),
                Button("why:all", look.say("why.all"), lambda: self.choose(*whole),
                       is_on=self.span == whole),
                gap=14,
            ),
            Text(look.say("why.drag"), "note", colour=look.palette.soft),
            gap=6,
        )  # fmt: skip

    def _steps(self, look: Look, which: str, turn: int, choose: Callable[[int], None]) -> Widget:
        less = (lambda: choose(turn - 1)) if turn > self.earliest else None
        more = (lambda: choose(turn + 1)) if turn < self.latest else None
        return Row(
            Text(look.say(f"why.{which}")),
            Button(f"why:{which}:less", "", less, icon="minus"),
            Text(str(turn), "lead", bold=True),
            Button(f"why:{which}:more", "", more, icon="plus"),
            weights=(0, 0, 0, 0),
            gap=8,
            middle=True,
        )

    # -- ways on -----------------------------------------------------------------------------------

    def _inputs(self, look: Look) -> Widget | None:
        """What a gauge is worked out from, each to be asked about in turn."""
        names = inputs(self.sitting, self.gauge)
        if not names:
            return None
        found = [
            Gauge(f"why:input:{it.reading.name}", self.sitting, it,
                  self._opener(it.reading.name), is_compact=True)
            for it in dials(self.sitting, names)
        ]  # fmt: skip
        return Column(Text(look.say("why.inputs"), bold=True), Grid(*found, least=300), gap=8)

    def _ways(self, look: Look) -> Widget:
        others = [*headline(self.sitting), *goal_gauges(self.sitting)]
        narrator = self.sitting.narrator
        buttons = [
            Button(f"why:other:{name}", narrator.metric(name), self._opener(name), weight="quiet")
            for name in others
            if name != self.gauge
        ]
        return Column(
            Flow(Button("why:map", look.say("why.map"), self._walk, weight="main",
                        icon="waypoints")),
            Text(look.say("why.others"), bold=True) if buttons else Nothing(),
            Flow(*buttons, gap=4),
            gap=10,
        )  # fmt: skip

    def _opener(self, name: str) -> Callable[[], None]:
        """Opens the why of another gauge, over the same turns."""
        return lambda: self.app.show(WhyScreen(self.play, name, *self.span))

    def _walk(self) -> None:
        from game.window.screens.why.causes import CausesScreen

        self.app.show(CausesScreen(self.play, quantity_node(self.sitting, self.gauge)))
