"""The causal map of the model, which one walks: a thing in the middle, what acts on it, on what."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.telling.causality import Causality, causality
from game.telling.curves import dials
from game.telling.nodes import Node, besides
from game.telling.sitting import Sitting
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.screens.why.eyes import eyes
from game.window.screens.why.neighbours import neighbours
from game.window.widgets.button import Button
from game.window.widgets.field import Field
from game.window.widgets.gauge import Gauge
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.web import Web
from game.window.widgets.widget import Nothing, Widget
from game.wording.gauges import good_for

WIDE = 900
"""Points of width from which both sides stand beside the middle, with arrows."""

MOST_FOUND = 8


class CausesScreen(Page):
    """``walked`` are the nodes that one came by, the one in the middle last."""

    name = "causes"

    def __init__(self, play: Play, node: str) -> None:
        super().__init__(play)
        self.walked = [node]
        self.wanted = ""  # what is typed into the search field
        self._known: dict[tuple[str, int, str], Causality] = {}

    @property
    def sitting(self) -> Sitting:
        """With the eyes of who sits there."""
        return eyes(self.play)

    @property
    def model(self) -> Causality:
        """The map, found once a turn and language."""
        sitting = self.sitting
        key = (sitting.language, sitting.match.state.turn, sitting.seat)
        if key not in self._known:
            self._known = {key: causality(sitting)}
        return self._known[key]

    @property
    def node(self) -> Node:
        """The one in the middle."""
        return self.model.nodes[self.walked[-1]]

    def good(self, name: str) -> str:
        """Which way a metric or gauge is good for the seat."""
        return good_for(self.sitting.narrator, name, self.sitting.place)

    # -- walking -----------------------------------------------------------------------------------

    def walk(self, node: str) -> None:
        """Make another node the middle."""
        self.wanted = ""
        if node != self.walked[-1]:
            self.walked.append(node)
            self.offsets.clear()
            self.focus = None

    def step_back(self) -> None:
        """To the node before; from the first one, away."""
        if len(self.walked) == 1:
            self.back()
            return
        self.walked.pop()
        self.offsets.clear()

    def back(self) -> None:
        """To where one came from."""
        self.app.back()

    def key_down(self, event: pygame.event.Event) -> bool:
        """Backspace goes a step back."""
        if event.key != pygame.K_BACKSPACE:
            return False
        self.step_back()
        return True

    def keys(self) -> list[tuple[str, str]]:
        """Backspace."""
        look = self.app.look
        return [(look.say("key.backspace"), look.say("keys.walk_back"))]

    def shortcuts(self) -> list[Shortcut]:
        """F goes to the search field."""
        return [Shortcut("f", self.app.look.say("keys.find"), self._go_to_field)]

    def _go_to_field(self) -> None:
        self.focus = "causes:find"

    def first_focus(self) -> str | None:
        """The first neighbour, so that arrows walk at once."""
        model = self.model
        for side, arrows in (("in", model.into), ("out", model.out_of)):
            if arrows[self.node.id]:
                arrow = arrows[self.node.id][0]
                return f"causes:{side}:{arrow.source if side == 'in' else arrow.target}"
        return None

    # -- the page ----------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """Head with the search field, then the three columns, or one where it is narrow."""
        head = masthead(self, look, look.say("causes.screen"), look.say("causes.under"))
        top = Column(head, Panel(self._search(look), (20, 8), most=1320), gap=0)
        into = neighbours(self, look, "in", self.model.into[self.node.id])
        out = neighbours(self, look, "out", self.model.out_of[self.node.id])
        if look.points[0] < WIDE:
            return Pages(self._one_column(look, into, out), top)
        web = Web(Scroll("into", into, self.offsets), self._middle(look),
                  Scroll("out", out, self.offsets))  # fmt: skip
        key = Text(look.say("causes.key"), "note", colour=look.palette.soft, align="middle")
        return Pages(Panel(web, (20, 6), most=1320), top, Panel(key, (20, 8)))

    def _one_column(self, look: Look, into: Widget, out: Widget) -> Widget:
        both = Row(into, out, gap=20)
        whole = Column(self._middle(look), both, gap=16)
        return Scroll("all", Panel(whole, (20, 12), most=820), self.offsets)

    def _middle(self, look: Look) -> Widget:
        """What the node is, how it stands, and what acts on it besides."""
        node, palette = self.node, look.palette
        is_gauge = node.kind in ("metric", "gauge")
        more = " ".join(besides(self.sitting, node))
        whole = Column(
            Text(node.kind_words, "note", colour=palette.soft),
            self._gauge(look, node) if is_gauge else Text(node.name, "title", bold=True),
            Text(node.about, "note") if node.about else None,
            Text(more, "note", colour=palette.soft) if more else None,
            self._ways(look, is_gauge),
            gap=8,
        )
        surface = Surface(palette.sheet, palette.ink)
        return Panel(Scroll("middle", whole, self.offsets), 14, surface)

    def _gauge(self, look: Look, node: Node) -> Widget:
        dial = dials(self.sitting, [node.of])[0]
        is_narrow = look.points[0] < WIDE
        return Gauge(f"causes:gauge:{node.of}", self.sitting, dial, is_compact=is_narrow)

    def _ways(self, look: Look, is_gauge: bool) -> Widget:
        buttons: list[Widget] = []
        if is_gauge:
            buttons.append(Button("causes:why", look.say("causes.why"), self._why,
                                  icon="chart-line"))  # fmt: skip
        if len(self.walked) > 1:
            name = self.model.nodes[self.walked[-2]].name
            words = look.say("causes.back", name=name)
            buttons.append(Button("causes:back", words, self.step_back, weight="quiet",
                                  icon="undo-2"))  # fmt: skip
        return Flow(*buttons, gap=6)

    def _why(self) -> None:
        from game.window.screens.why.why import WhyScreen

        self.app.show(WhyScreen(self.play, self.node.of))

    # -- finding -----------------------------------------------------------------------------------

    def _search(self, look: Look) -> Widget:
        """The field, and below it what is called so."""
        field = Field("causes:find", self.wanted, self._typed, enter=self._enter,
                      hint=look.say("causes.find"), most=60)  # fmt: skip
        found = self.matches()
        listed: list[Widget] = [
            Button(f"causes:found:{node.id}", node.name, self._walker(node.id),
                   note=node.kind_words)
            for node in found
        ]  # fmt: skip
        if self.wanted.strip() and not found:
            listed.append(Text(look.say("causes.found_none"), colour=look.palette.soft))
        is_wide = look.points[0] >= WIDE
        line = Row(field, Nothing(), weights=(1, 1 if is_wide else 0), gap=0)
        return Column(line, Flow(*listed, gap=6) if listed else None, gap=8)

    def matches(self) -> list[Node]:
        """The nodes whose name holds what is typed; those that begin with it first."""
        wanted = self.wanted.strip().casefold()
        if not wanted:
            return []
        found = [n for n in self.model.nodes.values() if wanted in n.name.casefold()]
        return sorted(found, key=lambda n: not n.name.casefold().startswith(wanted))[:MOST_FOUND]

    def _typed(self, words: str) -> None:
        self.wanted = words

    def _enter(self) -> None:
        found = self.matches()
        if found:
            self.walk(found[0].id)

    def _walker(self, node: str) -> Callable[[], None]:
        return lambda: self.walk(node)
