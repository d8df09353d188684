"""What every page of a game has: the game itself, links into the glossary, the way out."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenario.schema.values import Text as Told
from game.telling.sitting import Sitting
from game.window.drawing.wrapping import Run
from game.window.play import Play
from game.window.screen import Screen
from game.window.theme import Colour
from game.window.widgets.text import Text
from game.wording.links import Part


class Page(Screen):
    """A screen of a game."""

    def __init__(self, play: Play) -> None:
        super().__init__(play.app)
        self.play = play

    @property
    def sitting(self) -> Sitting:
        """The game as the seat at the desk is told it, in the language of the moment."""
        self.play.sitting.language = self.app.settings.language
        return self.play.sitting

    @property
    def is_held(self) -> bool:
        """While the match is being changed beside the window, nobody reads it."""
        return self.play.is_changing

    def back(self) -> None:
        """Esc asks whether to leave."""
        from game.window.screens.leave import Leave

        self.app.open(Leave(self.play))

    def define(self, term: str) -> None:
        """Open the glossary at a term."""
        from game.window.screens.glossary import Glossary

        self.app.open(Glossary(self.play, term))

    def moved(self, by: int) -> bool:
        """Scroll forth or back by most of a window; False at that end, where a page is turned."""
        return self.app.input.scroll(0.8 * by)

    def prose(
        self, key: str, text: Told | Sequence[Part] | None, size: str = "body",
        colour: Colour | None = None,
    ) -> Text:  # fmt: skip
        """A scenario's text, its links leading to the glossary; ``key`` must be its own."""
        pieces = text if isinstance(text, Sequence) else self.sitting.pieces(text)
        return Text(runs(pieces), size, colour=colour, follow=self.define, key=key)


def runs(parts: Sequence[Part]) -> list[Run]:
    """A text cut at its links, as the window draws it."""
    return [Run(part.words, link=part.term) for part in parts]
