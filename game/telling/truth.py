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
    """A gauge's points before the first turn and after each."""

    name: str
    title: str
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
    return [
        Path(name, sitting.narrator.metric(name),
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
    """The turning points, then the events that struck as far as there is room, in their order."""
    points = turning_points(sitting.match, sitting.narrator.deed_of)
    found = [(point.turn, who_did(sitting, point.deed)) for point in points]
    struck = [
        (reveal.turn, sitting.narrator.event(fact.id))
        for reveal in sitting.match.reveals
        for fact in reveal.facts
        if fact.kind == events.STRUCK
    ]
    found += [one for one in struck if one not in found][: MOST_MARKS - len(found)]
    found.sort(key=lambda one: one[0])
    return [Mark(number, turn, words) for number, (turn, words) in enumerate(found, start=1)]
