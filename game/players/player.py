"""What every player is: something that decides from a view, and can say why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from game.engine.orders import Decision
from game.engine.rules import Rules
from game.engine.table import Move
from game.engine.view import View


@dataclass(frozen=True)
class Reason:
    """Why a player chose an order: a code with parameters, worded elsewhere.

    ``gain`` — the order is expected to move the goal ``goal`` by ``amount`` points.
    """

    code: str
    order: str
    parameters: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """A legal decision and the reasons for it."""

    decision: Decision
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Saying:
    """What a player says in an exchange at the table (None: nothing), and why."""

    move: Move | None = None
    reason: Reason | None = None


SILENT = Saying()


class Player(Protocol):
    """Decides for one seat; the same view and seed always give the same answer."""

    name: str

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """A decision that ``match`` accepts; ``seed`` throws the player's own dice."""

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """What it says in an exchange (from 0) at the table, before orders are sealed."""
