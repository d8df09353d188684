"""Disputed questions: whose answers the game is played with, and what speaks for each."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.schema.world import Evidence, Lens
from game.window.drawing.wrapping import Run
from game.window.entering import Act
from game.window.look import Look
from game.window.settling import EACH, MIDDLE, Settling
from game.window.widgets.button import Button
from game.window.widgets.choice import Choice, Option, Strip, capital
from game.window.widgets.layout import Column, Flow, Grid, sheet
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class LensPanel:
    """The middle answers, somebody's answers, or one's own to each question.

    ``is_open`` shows the questions with their evidence; ``toggle`` changes that.
    """

    narrator: Narrator
    settling: Settling
    is_open: bool
    toggle: Act

    def made(self, look: Look) -> Widget | None:
        """The panel; None where nothing is disputed."""
        document = self.narrator.document
        if not document.lenses:
            return None
        say = self.narrator.say
        options = [
            Option(MIDDLE, capital(say("setup.lenses.default"))),
            *(Option(one.id, self.narrator.text(one.name)) for one in document.presets),
            Option(EACH, capital(say("setup.lenses.each"))),
        ]
        code = "setup.disputed.hide" if self.is_open else "setup.disputed.show"
        return Column(
            Text(look.say("setup.disputed"), "title", bold=True),
            Text(say("setup.lenses"), colour=look.palette.soft),
            Choice("preset", options, self.settling.preset, self._choose),
            Flow(Button("evidence", look.say(code), self.toggle, icon="scale")),
            self._questions(look) if self.is_open or self.settling.preset == EACH else None,
        )

    def _choose(self, preset: str) -> None:
        if preset == EACH:
            self._answer_each()
        self.settling.preset = preset

    def _answer_each(self) -> None:
        """Answers of one's own begin with those that held before."""
        if self.settling.preset != EACH:
            self.settling.lenses = dict(self.settling.answers)
            self.settling.preset = EACH

    def _questions(self, look: Look) -> Widget:
        lenses = self.narrator.document.lenses
        parts = [sheet(look, self._question(look, lens)) for lens in lenses]
        return Grid(*parts, least=360, most=2)

    def _question(self, look: Look, lens: Lens) -> Widget:
        options = [Option(one.id, self.narrator.text(one.name)) for one in lens.settings]
        chosen = self.settling.answers.get(lens.id, lens.default)

        def choose(setting: str) -> None:
            self._answer_each()
            self.settling.lenses[lens.id] = setting

        return Column(
            Text(self.narrator.text(lens.question), bold=True),
            Strip(f"lens:{lens.id}", options, chosen, choose),
            *(self._side(look, side) for side in lens.evidence),
            gap=8,
        )

    def _side(self, look: Look, evidence: Evidence) -> Widget:
        """What speaks for a side, and where that is from."""
        given = evidence.source
        cited = [given] if isinstance(given, str) else given
        sources = [self.narrator.text(source.text) for source in self.narrator.document.sources
                   if source.id in cited]  # fmt: skip
        side = Run(self.narrator.text(evidence.side) + " ")
        return Text([side, Run(" ".join(sources), colour=look.palette.soft)], "note")
