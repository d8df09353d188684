"""What a finished game came to: scores by goal, the voices of the verdict, turning points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.engine import scoring
from game.engine.formula import Read, parts_of
from game.engine.ledger import FADE, Row
from game.engine.parts import Deed
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.match.match import Match, Reveal
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.problems import Place, Problems
from game.scenario.schema.document import Line, Verdict


@dataclass(frozen=True)
class SeatOutcome:
    """How a seat did by its own leaning: each goal 0–100 at the end, and the final score.

    ``crossed`` are red lines (``seat.leaning.line``) with what they cost, those of an earlier
    leaning among them.
    """

    seat: int
    leaning: int
    goals: tuple[tuple[str, float, float], ...]  # (id, share of all weights, measure)
    crossed: tuple[tuple[str, float], ...]
    score: float


def seat_outcome(rules: Rules, state: State, s: int) -> SeatOutcome:
    """The outcome of seat ``s`` in a state of one run."""
    chosen = int(state.leanings[s, 0])
    leaning = rules.seats[s].leanings[chosen]
    around = Around(rules, state, min(max(state.turn - 1, 0), rules.calendar.turns - 1))
    weights = sum(weight for _, weight, _ in leaning.goals)
    goals = tuple(
        (name, weight / weights, min(max(float(np.ravel(measure.value(around))[0]), 0.0), 100.0))
        for name, weight, measure in leaning.goals
    )
    crossed = tuple(
        (rules.red_lines[place], line.costs)
        for card in rules.seats[s].leanings
        for place, line in card.red_lines
        if state.crossed[place, 0]
    )
    score = float(scoring.final_scores(rules, state)[s, 0])
    return SeatOutcome(s, chosen, goals, crossed, score)


def read_by(rules: Rules, s: int, leaning: int, goal: int) -> tuple[str, ...]:
    """The metrics and gauges that a goal's measure reads, as named in its formula."""
    _, _, measure = rules.seats[s].leanings[leaning].goals[goal]
    reads = [part for part in parts_of(measure.tree) if isinstance(part, Read)]
    named = [_name(rules, part) for part in reads if part.source in ("metric", "gauge")]
    return tuple(dict.fromkeys(named))


def _name(rules: Rules, part: Read) -> str:
    return rules.gauges[part.index].id if part.source == "gauge" else rules.metrics.ids[part.index]


def verdict(scenario: Scenario, state: State) -> list[tuple[Verdict, Line]]:
    """What each voice says: its first line whose ``when`` holds in the final state."""
    shop = Workshop(scenario.document, _nowhere, Problems())
    around = Around(scenario.rules, state, min(state.turn, scenario.rules.calendar.turns) - 1)
    found = []
    for v, voice in enumerate(scenario.document.verdicts):
        for i, line in enumerate(voice.lines):
            when = shop.optional(line.when, ("verdicts", v, "lines", i, "when"), "truth")
            if line.when is None or (when is not None and bool(np.all(when.value(around)))):
                found.append((voice, line))
                break
    return found


def _nowhere(path: Path) -> Place:
    return Place(".".join(str(part) for part in path))


@dataclass(frozen=True)
class TurningPoint:
    """A deed that moved the headline gauges most: in which turn, and by how much each."""

    turn: int
    deed: Deed
    moved: tuple[tuple[str, float], ...]  # (gauge or metric, thousandths), largest first

    def of(self, gauge: str) -> float:
        """Thousandths by which it moved a gauge."""
        return dict(self.moved).get(gauge, 0.0)


def turning_points(
    match: Match, deed_of: Callable[[int, int], Deed | None], most: int = 3
) -> list[TurningPoint]:
    """The deeds that moved each headline gauge most, gauge by gauge, in order of time.

    ``deed_of`` gives the deed behind a row by the row's source and index.
    """
    found: dict[tuple[int, str, str], tuple[Deed, dict[str, float]]] = {}
    for reveal in match.reveals:
        for name, row in _headline_rows(match, reveal):
            deed = deed_of(row.source, row.index)
            if row.source == FADE or deed is None or deed.kind not in TELLING:
                continue
            kind, about = merged(deed)
            moved = found.setdefault((reveal.turn, kind, about), (deed, {}))[1]
            moved[name] = moved.get(name, 0.0) + row.amount
    points = [
        TurningPoint(turn, deed, tuple(sorted(moved.items(), key=lambda m: (-abs(m[1]), m[0]))))
        for (turn, _, _), (deed, moved) in found.items()
    ]
    gauges = headline(match.rules)
    chosen: list[TurningPoint] = []
    for i in range(most):
        gauge = gauges[i % len(gauges)]
        left = [point for point in points if point not in chosen and point.of(gauge)]
        if left:
            chosen.append(max(left, key=lambda point: (abs(point.of(gauge)), -point.turn)))
    return sorted(chosen, key=lambda point: point.turn)


def rows_behind(
    match: Match, point: TurningPoint, deed_of: Callable[[int, int], Deed | None]
) -> list[tuple[str, Row]]:
    """The rows that sum to what a turning point moved, each with its headline gauge."""
    reveal = match.reveal_of(point.turn)
    assert reveal is not None, f"turning points are of turns that can be told, got {point.turn}"
    return [
        (name, row)
        for name, row in _headline_rows(match, reveal)
        if row.source != FADE and _is_of(deed_of(row.source, row.index), point.deed)
    ]


def _is_of(deed: Deed | None, other: Deed) -> bool:
    return deed is not None and merged(deed) == merged(other)


def headline(rules: Rules) -> list[str]:
    """The gauges and metrics that are always in sight, by id."""
    return [
        rules.gauges[place].id if kind == "gauge" else rules.metrics.ids[place]
        for kind, place in rules.headline
    ]


TELLING = frozenset(
    ("order", "option", "refused", "choice", "move", "event", "concluded", "declined", "breach",
     "lapse", "made", "kept", "broken", "agreed", "withheld", "walked_out")
)  # fmt: skip
"""Kinds of deeds that somebody decided or that struck; rates and couplings only follow."""


def merged(deed: Deed) -> tuple[str, str]:
    """An order and its option are one deed."""
    if deed.kind in ("order", "option"):
        return "order", deed.id.partition(".")[0]
    return deed.kind, deed.id


def _headline_rows(match: Match, reveal: Reveal) -> list[tuple[str, Row]]:
    return [(name, row) for name in headline(match.rules) for row in match.rows(reveal, name)]
