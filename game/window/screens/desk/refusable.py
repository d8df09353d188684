"""A choice that says why it could not be taken."""

from __future__ import annotations

from collections.abc import Callable

from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.choice import Choosable, Option
from game.window.widgets.text import Text


class Refusable(Choosable):
    """A row to choose, with a sentence under its words where it was refused."""

    def __init__(
        self,
        look: Look,
        key: str,
        option: Option,
        is_chosen: bool,
        press: Callable[[], None],
        accent: Colour,
        refused: str = "",
    ) -> None:
        super().__init__(key, option, is_chosen, press, accent)
        if refused:
            self._texts.append(Text(refused, "note", True, look.palette.worse))
