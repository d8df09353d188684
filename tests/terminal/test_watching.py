"""Watching: a game of computer players told to its end, whatever the scenario."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from game.engine.state import Setup
from game.match.match import Match
from game.players.dice import Dice
from game.players.idle import Idle
from game.players.player import Player
from game.scenario.load import load
from game.scenario.problems import Problems
from game.terminal.keyboard import Keyboard
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.table import Table
from game.terminal.watch import watch

TWO_RIVERS = Path(__file__).parents[1] / "scenario" / "two-rivers"


def _table(players: dict[str, Player], seed: int, language: str, typed: str = "") -> Table:
    loaded = load(TWO_RIVERS, lambda name: None, Problems())
    assert loaded is not None
    screen = Screen(io.StringIO())
    match = Match(loaded.scenario, seed, Setup({}, {}, {}), players)
    keyboard = Keyboard(io.StringIO(typed), screen)
    return Table(match, screen, keyboard, language, False, lambda match, options: None)


def _shown(table: Table) -> str:
    assert isinstance(table.screen.out, io.StringIO)
    return table.screen.out.getvalue()


@pytest.mark.parametrize("seed", range(12))
def test_random_games_are_told_to_their_verdict(seed: int) -> None:
    """Three seats, other metrics, turns of different length: every fact has its words."""
    seats = ("weir", "ford", "port")
    table = _table({seat: Dice() for seat in seats}, seed, "ko" if seed % 2 else "en")
    watch(table)
    shown = _shown(table)
    assert table.match.finished
    assert ("The verdict" if seed % 2 == 0 else "평가") in shown
    assert "{" not in shown


def test_a_stranger_to_the_scenario_can_play_it_to_the_end() -> None:
    """One person between two idle towns: every turn can be passed."""
    table = _table({"weir": Idle(), "port": Idle()}, 3, "en", "seal\nseal\n\n\n\n" * 6)
    assert play(table)
    assert "The end" in _shown(table)
