"""Playthroughs as text: whole games that people can read and machines compare line by line.

``python -m tests.golden.playthrough`` writes them anew: only when a change of the rules or of a
scenario is meant to change what happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from game.engine.orders import Decision
from game.engine.rules import Rules
from game.engine.scoring import final_scores
from game.engine.state import NO_SETUP, State
from game.match.match import Match, Reveal
from game.match.opponents import opponent
from tests.engine.shipped import ALL, SHIPPED, scenario

HERE = Path(__file__).parent
GAMES = [(name, player) for name in SHIPPED for player in ("idle", "random", "history")]
GAMES += [("two-rivers", "random"), ("harbour", "planner")]
assert {name for name, _ in GAMES} == set(ALL)


def file_of(name: str, player: str) -> Path:
    """Where a playthrough is kept."""
    return HERE / f"{name}-{player}.txt"


def playthrough(name: str, player: str) -> str:
    """The game of one scenario, seed 1, all seats played alike."""
    shipped = scenario(name)
    rules = shipped.rules
    players = {}
    for seat in rules.seats:
        found = opponent(shipped, seat.id, player)
        assert found is not None
        players[seat.id] = found
    match = Match(shipped, 1, NO_SETUP, players)
    lines = [f"{name}, all seats {player}, seed 1", "", *_opening(rules, match.state)]
    while reveal := match.advance():
        lines += ["", f"Turn {reveal.turn}", *_turn(match, reveal)]
    lines += ["", *_end(rules, match.state)]
    return "\n".join(lines) + "\n"


def _opening(rules: Rules, state: State) -> list[str]:
    types = [
        f"{actor.id} is {actor.types[state.types[a, 0]]}"
        for a, actor in enumerate(rules.actors)
        if len(actor.types) > 1
    ]
    leanings = [
        f"{seat.id} is {seat.leanings[state.leanings[s, 0]].id}"
        for s, seat in enumerate(rules.seats)
    ]
    return [f"Leanings: {', '.join(leanings)}", f"Types: {', '.join(types)}"]


def _turn(match: Match, reveal: Reveal) -> list[str]:
    lines = [f"  {seat}: {_said(made)}" for seat, made in reveal.decisions.items()]
    lines += [f"  {fact.kind} {fact.id or '#' + str(fact.number)}" for fact in reveal.facts]
    before, after = reveal.before.values[:, 0], reveal.after.values[:, 0]
    for m, metric in enumerate(match.rules.metrics.ids):
        if after[m] != before[m]:
            lines.append(
                f"    {metric} {after[m] / 1000:.3f} ({(after[m] - before[m]) / 1000:+.3f})"
            )
    gauges = zip(match.rules.gauges, match.gauges(reveal.after), strict=True)
    lines += [f"    {gauge.id} = {value / 1000:.3f}" for gauge, value in gauges]
    lines.append(f"    capital {' '.join(str(c) for c in reveal.after.capital[:, 0])}")
    lines.append(f"    state {reveal.after.digest()[:16]}")
    return lines


def _said(made: Decision) -> str:
    orders = [order.order + (f".{order.option}" if order.option else "") for order in made.orders]
    return ", ".join([*orders, *_answers(made.choices)]) or "passes"


def _answers(choices: Mapping[str, str]) -> list[str]:
    return [f"{event}={answer}" for event, answer in choices.items()]


def _end(rules: Rules, state: State) -> list[str]:
    scores = final_scores(rules, state)[:, 0]
    return [
        f"Ending: {rules.endings[state.ending[0]].id}",
        *(f"Score of {seat.id}: {scores[s]:.2f}" for s, seat in enumerate(rules.seats)),
    ]


if __name__ == "__main__":
    for game in GAMES:
        file_of(*game).write_text(playthrough(*game), encoding="utf-8")
