"""A kept game taken up again: its match, its computer players, what had been settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.engine.orders import Decision
from game.match.arrangement import Arrangement
from game.match.keeping import bring_back
from game.match.match import Match
from game.match.opponents import NAMES, opponent
from game.match.scripts import read_script
from game.match.shelf import OpenedGame
from game.players.player import Player
from game.saves.form import Save
from game.scenario.compile.compiler import Scenario
from game.scenario.problems import Problems

SCRIPT = "script:"


@dataclass(frozen=True)
class Resumed:
    """A match as it was left; ``changed`` is the first turn that comes out otherwise, else 0."""

    match: Match
    settled: Arrangement
    changed: int


def resumed(opened: OpenedGame, players: Mapping[str, Player]) -> Resumed:
    """Go on with an opened game where it stopped, plans and all."""
    save = opened.save
    match = Match.resume(opened.loaded.scenario, save.record, players, opened.state)
    changed = first_change(save, match)
    drafts = {seat: (draft.decision, draft.sealed) for seat, draft in save.drafts.items()}
    bring_back(match, drafts)
    return Resumed(match, _settled(match, save), changed)


def first_change(save: Save, match: Match) -> int:
    """The first turn (from 1) that comes out otherwise than it was kept; 0 if none does."""
    turns = zip(save.record.turns, match.record.turns, strict=False)
    return next((n for n, (kept, now) in enumerate(turns, start=1) if kept != now), 0)


def _settled(match: Match, save: Save) -> Arrangement:
    setup = save.record.setup
    return Arrangement(
        people=match.people,
        seed=save.record.seed,
        opponent=next(iter(save.players.values()), NAMES[0]),
        leanings=setup.leanings,
        lenses=setup.lenses,
        guided=save.options.get("guided") == "yes",
    )


def players_named(scenario: Scenario, names: Mapping[str, str]) -> dict[str, Player] | str:
    """The computer players of these names by seat, or the name of one that cannot be had."""
    found = {}
    for seat, name in names.items():
        player = opponent(scenario, seat, name, _script(name))
        if player is None:
            return name
        found[seat] = player
    return found


def _script(name: str) -> Mapping[str, Mapping[int, Decision]] | None:
    """The decisions in the file of ``script:FILE``; None where that cannot be read."""
    if not name.startswith(SCRIPT):
        return None
    file = Path(name.removeprefix(SCRIPT))
    try:
        return read_script(file.read_bytes(), str(file), Problems())
    except (OSError, ValueError):
        return None
