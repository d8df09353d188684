"""The projector dark: nothing is seen, whatever is open below."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.window.look import Look
from game.window.screen import Screen, Shortcut
from game.window.widgets.blind import Dark
from game.window.widgets.widget import Widget

PRESSES = (pygame.K_ESCAPE, pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


class Darkness(Screen):
    """A cover over everything; ``B``, Esc, Enter or a click takes it away."""

    name = "darkness"

    def build(self, look: Look) -> Widget:
        """Nothing at all."""
        del look
        return Dark("stage:dark", self.back)

    def shortcuts(self) -> Sequence[Shortcut]:
        """The key that made it dark."""
        words = self.app.look.say("stage.key.blank")
        return (Shortcut("b", words, self.back, reaches=True),)

    def key_down(self, event: pygame.event.Event) -> bool:
        """In the dark no other key does anything."""
        return event.key not in PRESSES

    def back(self) -> None:
        """Everything as it was."""
        self.app.uncover()
