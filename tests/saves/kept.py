"""A game that was really played in a small scenario, and its saves turn by turn."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from game.engine.state import NO_SETUP
from game.match.match import Match
from game.match.shelf import saved
from game.players.dice import Dice
from game.saves.form import Save, from_bytes, to_bytes
from game.scenario.library import Library
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems

ROOT = Path(__file__).parents[2]
LIBRARY = Library([ROOT / "scenarios", ROOT / "tests" / "scenario"])


@cache
def loaded(name: str = "two-rivers") -> Loaded:
    """A scenario, compiled."""
    path = LIBRARY.find(name)
    assert path is not None
    found = load(path, LIBRARY.world, Problems())
    assert found is not None
    return found


def new_match(name: str = "two-rivers", seed: int = 7) -> Match:
    """A game between dice, before its first turn."""
    players = {seat.id: Dice() for seat in loaded(name).scenario.rules.seats}
    return Match(loaded(name).scenario, seed, NO_SETUP, players, loaded(name).fingerprint)


def save_of(match: Match, name: str = "two-rivers") -> Save:
    """What is written of it, as it would be read again."""
    return from_bytes(to_bytes(saved(match, loaded(name).texts, {"language": "en"})))


@cache
def saves(name: str = "two-rivers", turns: int = 4) -> tuple[Save, ...]:
    """The saves before the first turn and after each."""
    match = new_match(name)
    found = [save_of(match, name)]
    for _ in range(turns):
        match.advance()
        found.append(save_of(match, name))
    return tuple(found)
