"""A player that orders nothing and leaves every question to its default."""

from __future__ import annotations

from game.engine.orders import PASS
from game.engine.rules import Rules
from game.engine.view import View
from game.players.player import SILENT, Answer, Saying


class Idle:
    """Does nothing, ever."""

    name = "idle"

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:  # noqa: ARG002
        """Pass."""
        return Answer(PASS)

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:  # noqa: ARG002
        """Nothing."""
        return SILENT
