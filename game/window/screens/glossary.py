"""A term explained, with where it is known from."""

from __future__ import annotations

from game.window.look import Look
from game.window.play import Play
from game.window.screen import Dialog
from game.window.screens.page import runs
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget


class Glossary(Dialog):
    """One term; links in its text lead to others, and Esc back."""

    name = "glossary"

    def __init__(self, play: Play, term: str) -> None:
        super().__init__(play.app)
        self.play = play
        self._term = term

    def build(self, look: Look) -> Widget:
        """Its name, its text, its sources."""
        sitting = self.play.sitting
        document = sitting.match.scenario.document
        found = next((term for term in document.glossary if term.id == self._term), None)
        if found is None:
            return Text(self._term)
        given = found.source or []
        cited = [given] if isinstance(given, str) else given
        sources = [source for source in document.sources if source.id in cited]
        return Column(
            Text(sitting.narrator.text(found.term), "title", bold=True),
            Text(runs(sitting.pieces(found.text)), follow=self._follow, key="glossary"),
            *(
                Text(sitting.narrator.text(source.text), "note", colour=look.palette.soft)
                for source in sources
            ),
            Flow(Button("glossary:close", look.say("frame.close"), self.back, weight="main")),
            gap=12,
        )

    def _follow(self, term: str) -> None:
        self.app.open(Glossary(self.play, term))
