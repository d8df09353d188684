"""Computer players that a scenario describes: what each likes to do, and how it bargains."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.formula import Formula


@dataclass(frozen=True)
class Stance:
    """How a personality bargains: how fast it concedes (1: evenly), and when it makes a move.

    ``offers`` pairs places of packages that it may put on the table with their utility.
    """

    concedes: float
    ties_hands: Formula | None
    walks_out: Formula | None
    polls: Formula | None
    offers: tuple[tuple[int, Formula], ...] = ()


@dataclass(frozen=True)
class Personality:
    """A computer player of one seat, which reads only what that seat sees exactly.

    ``utilities`` pairs places of options with their utility, ``answers`` places of events with
    those of event options; ``mood`` is how far chance moves a utility, up or down.
    """

    id: str
    seat: int
    mood: float
    utilities: tuple[tuple[int, Formula], ...]
    answers: tuple[tuple[int, int], ...]
    table: Stance
