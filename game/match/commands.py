"""What a person at a seat can say to a match, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.orders import Decision, Refusal
from game.engine.table import Move


@dataclass(frozen=True)
class Propose:
    """Put this decision in place of the seat's draft; it need not be complete yet."""

    decision: Decision


@dataclass(frozen=True)
class Seal:
    """The draft is the seat's decision for this turn."""


@dataclass(frozen=True)
class Unseal:
    """Take the seal back, as long as the turn is not resolved."""


@dataclass(frozen=True)
class Speak:
    """Say something at the table when one has the floor; None leaves the exchange to the others."""

    move: Move | None = None


Command = Propose | Seal | Unseal | Speak


@dataclass(frozen=True)
class Reply:
    """Whether a command was accepted; ``revision`` is the draft's, to base the next one on.

    ``stale``: the command was based on an older draft and changed nothing.
    """

    accepted: bool
    revision: int
    refusals: tuple[Refusal, ...] = ()
    stale: bool = False


@dataclass(frozen=True)
class Pending:
    """What is awaited: the turn (from 1) and the seats that have not sealed.

    ``floor`` is the seat that may speak at the table now, None when all has been said there;
    ``exchange`` (from 1) tells in which round.
    """

    turn: int
    seats: tuple[str, ...]
    finished: bool
    floor: str | None = None
    exchange: int = 0
