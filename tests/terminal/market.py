"""A small scenario with a table for the terminal's tests, and people and computers at it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.engine.state import Setup
from game.match.match import Match
from game.players.idle import Idle
from game.players.planner import Planner
from game.players.player import Player
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems
from game.terminal.keyboard import Keyboard
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.table import Table

MARKET = Path(__file__).parent / "market.yaml"


@cache
def market() -> Loaded:
    """The scenario, compiled; its problems fail the test."""
    problems = Problems()
    loaded = load(MARKET, lambda name: None, problems)
    assert loaded is not None, [*problems]
    return loaded


def sitting(
    typed: str,
    people: tuple[str, ...] = ("hill",),
    language: str = "en",
    width: int = 80,
    partner: Player | None = None,
    leanings: Mapping[str, str] | None = None,
    seed: int = 4,
) -> tuple[Table, io.StringIO]:
    """A table at which ``typed`` is typed, and what it shows; the partner is silent."""
    scenario = market().scenario
    out = io.StringIO()
    screen = Screen(out, width)
    players = {s.id: partner or Idle() for s in scenario.rules.seats if s.id not in people}
    match = Match(scenario, seed, Setup(leanings or {}, {}, {}), players)
    keyboard = Keyboard(io.StringIO(typed), screen)
    return Table(match, screen, keyboard, language, False, lambda match, options: None), out


def shown(typed: str, **wanted: object) -> str:
    """All that is shown while ``typed`` is typed, to the end or until nothing more comes."""
    at, out = sitting(typed, **wanted)  # type: ignore[arg-type]
    play(at)
    return out.getvalue()


TALKER = Planner(worlds=8)
"""A computer that bargains."""
