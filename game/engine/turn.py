"""One turn being resolved: the new state, what formulas read, what is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.events import Fact
from game.engine.ledger import Ledger
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around


@dataclass
class Turn:
    """What the phases of one turn share; ``ledger`` and ``facts`` only where asked for."""

    rules: Rules
    state: State
    around: Around
    seed: int
    ledger: Ledger | None = None
    facts: list[Fact] | None = None

    @property
    def number(self) -> int:
        """Turns resolved before this one."""
        return self.around.turn
