"""A question before something is done that cannot simply be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.app import App


class Asking(Dialog):
    """What would be done, in sentences; a button that does it, and one that does not.

    The focus stands on the one that does not.
    """

    name = "asking"

    def __init__(
        self, app: App, title: str, sentences: tuple[str, ...], yes: str, do: Callable[[], None]
    ) -> None:
        super().__init__(app)
        self._title, self._sentences, self._yes, self._do = title, sentences, yes, do
        self._below = app.screen

    def build(self, look: Look) -> Widget:
        """The question and its two answers."""
        return Column(
            Text(self._title, "title", bold=True),
            *(Text(sentence) for sentence in self._sentences),
            Flow(
                Button("asking:yes", self._yes, self._done, weight="main"),
                Button("asking:no", look.say("frame.cancel"), self.back),
            ),
            gap=12,
        )

    def wake(self) -> float | None:
        """What moves below goes on moving."""
        return self._below.wake()

    def tick(self, now: float) -> None:
        """What moves below goes on moving."""
        self._below.tick(now)

    def first_focus(self) -> str | None:
        """The one that does nothing."""
        return "asking:no"

    def _done(self) -> None:
        self.app.close()
        self._do()
