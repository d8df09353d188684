"""What is settled before the first turn, and the match that comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.engine.state import Setup
from game.match.match import Match
from game.match.opponents import NAMES, opponent
from game.players.personality import PREFIX
from game.players.player import Player
from game.scenario.compile.compiler import Scenario
from game.scenario.load import Loaded

MOST_SEED = 2**64 - 1


@dataclass(frozen=True)
class Arrangement:
    """What is settled before the first turn; ``people`` are the seats that people play."""

    people: tuple[str, ...]
    seed: int
    opponent: str = NAMES[0]
    leanings: Mapping[str, str] = field(default_factory=dict)
    lenses: Mapping[str, str] = field(default_factory=dict)
    guided: bool = True

    @property
    def setup(self) -> Setup:
        """The engine's part of it."""
        return Setup(dict(self.leanings), dict(self.lenses), {})


def opponents_for(scenario: Scenario, people: tuple[str, ...]) -> list[str]:
    """Names of players to choose from: the planner, personalities of the one seat left, the rest.

    What needs a file of its own is left out, and history where a scenario has none.
    """
    document = scenario.document
    names = [name for name in NAMES if ":" not in name]
    if not document.history:
        names.remove("history")
    others = [seat.id for seat in document.seats if seat.id not in people]
    own = [PREFIX + one.id for one in document.personalities if others == [one.seat]]
    return [names[0], *own, *names[1:]]


def computers(scenario: Scenario, settled: Arrangement) -> dict[str, Player]:
    """The computer player of each seat that no person plays.

    Raises ValueError for an opponent that is unknown, wants a file or cannot play the seat.
    """
    found = {}
    for seat in scenario.rules.seats:
        if seat.id not in settled.people:
            player = opponent(scenario, seat.id, settled.opponent)
            if player is None:
                raise ValueError(
                    f"computers: wants an opponent that can play {seat.id!r}, "
                    f"got {settled.opponent!r}"
                )
            found[seat.id] = player
    return found


def other_side(settled: Arrangement, seat: str) -> Arrangement:
    """The same game, dice and all, played from another seat.

    A personality plays one seat only, which is the one that changes hands: another player takes
    its place.
    """
    is_bound = settled.opponent.startswith(PREFIX)
    return replace(settled, people=(seat,), opponent=NAMES[0] if is_bound else settled.opponent)


def begin(loaded: Loaded, settled: Arrangement, players: Mapping[str, Player]) -> Match:
    """A new match of a scenario; ``players`` have the seats that no person plays."""
    return Match(loaded.scenario, settled.seed, settled.setup, players, loaded.fingerprint)
