"""How the gauges in sight really stood, turn by turn: told when a game is over."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine import events
from game.engine.grid import GRID
from game.engine.state import State
from game.match.outcome import turning_points
from game.telling.gauges import headline
from game.telling.sitting import Sitting
from game.telling.turning import who_did

MOST_MARKS = 9


@dataclass(frozen=True)
class Path:
    """A gauge's points before turn ``first`` (from 1: the first that is known) and after each."""

    name: str
    title: str
    first: int
    points: tuple[float, ...]


@dataclass(frozen=True)
class Mark:
    """Something that happened in a turn (from 1), by its number in a picture."""

    number: int
    turn: int
    words: str


def paths(sitting: Sitting) -> list[Path]:
    """The gauges in sight, each over the whole game."""
    reveals = sitting.match.reveals
    states = [reveals[0].before, *(reveal.after for reveal in reveals)] if reveals else []
    first = reveals[0].turn if reveals else 1
    return [
        Path(name, sitting.narrator.metric(name), first,
             tuple(_value(sitting, state, name) / GRID for state in states))
        for name in headline(sitting)
    ]  # fmt: skip


def _value(sitting: Sitting, state: State, name: str) -> float:
    """Thousandths."""
    rules = sitting.match.rules
    if name in rules.tables["gauge"]:
        return float(sitting.match.gauges(state)[rules.place("gauge", name)])
    return float(state.values[rules.place("metric", name), 0])


def landmarks(sitting: Sitting) -> list[Mark]:
    """The turning points, then events that struck as far as there is room, in their order.

    Every turn's first event goes before any turn's second, so that no part of a game is bare.
    """
    points = turning_points(sitting.match, sitting.narrator.deed_of)
    found = [(point.turn, who_did(sitting, point.deed)) for point in points]
    struck = [one for one in _struck(sitting) if one not in found]
    found += struck[: MOST_MARKS - len(found)]
    found.sort(key=lambda one: one[0])
    return [Mark(number, turn, words) for number, (turn, words) in enumerate(found, start=1)]


def _struck(sitting: Sitting) -> list[tuple[int, str]]:
    """Turn and title of every event: the first of each turn, then the second of each, and so on."""
    ranked = [
        (rank, reveal.turn, sitting.narrator.event(fact.id))
        for reveal in sitting.match.reveals
        for rank, fact in enumerate(f for f in reveal.facts if f.kind == events.STRUCK)
    ]
    return [(turn, title) for _, turn, title in sorted(ranked, key=lambda one: one[:2])]
