"""How advisers did: their forecasts of turns in which their seat ordered nothing, and what came."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.view import view
from game.match.advice import Forecast, forecasts, was_right
from game.match.match import Match, Reveal
from game.report.accounts import level


@dataclass(frozen=True)
class Tried:
    """A forecast of a turn (from 1) beside the value that came, in points."""

    turn: int
    forecast: Forecast
    came: float

    @property
    def is_right(self) -> bool:
        """Whether the value lay in the range."""
        return was_right(self.forecast, self.came)


@dataclass(frozen=True)
class AdviserRecord:
    """An adviser of a seat and those of its forecasts that can be judged.

    A forecast says what comes if nothing new is ordered, so others are not held against it.
    """

    seat: str
    adviser: str
    tried: tuple[Tried, ...]

    @property
    def right(self) -> int:
        """How many came true."""
        return sum(one.is_right for one in self.tried)


def adviser_records(match: Match, seat: str) -> list[AdviserRecord]:
    """All advisers of a seat; judged by what really came, which the seat may not have seen."""
    own = [one for one in match.scenario.document.advisers if one.seat == seat]
    found: dict[str, list[Tried]] = {adviser.id: [] for adviser in own}
    if own:
        for reveal in match.reveals:
            decision = reveal.decisions.get(seat)
            if decision is None or not decision.orders:
                for adviser, tried in _tried(match, reveal, seat):
                    found[adviser].append(tried)
    return [AdviserRecord(seat, adviser, tuple(tried)) for adviser, tried in found.items()]


def _tried(match: Match, reveal: Reveal, seat: str) -> list[tuple[str, Tried]]:
    place = match.rules.place("seat", seat)
    own = [one for one in match.scenario.document.advisers if one.seat == seat]
    seen = view(match.rules, reveal.before, place, match.record.seed)
    return [
        (adviser, Tried(reveal.turn, forecast, level(match, reveal.after, forecast.metric) / 1000))
        for adviser, forecast in forecasts(match.rules, seen, own)
    ]
