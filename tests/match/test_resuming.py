"""A kept game taken up again: where it stood, with its players and what had been settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.match.arrangement import Arrangement, begin, computers
from game.match.resuming import players_named, resumed
from game.match.shelf import Keeper, OpenedGame, open_game
from game.players.script import Script
from tests.terminal.tables import strait

SCRIPT = "decisions:\n  1:\n    bay: {}\n"


def kept(path: Path) -> OpenedGame:
    """The strait after one turn, written down and opened again."""
    found = strait()
    settled = Arrangement(("hill",), 4, "idle", {"hill": "keepers"}, guided=False)
    match = begin(found, settled, computers(found.scenario, settled))
    match.advance(force=True)
    options = {"language": "en", "guided": "no", "finished": "no", "people": "Hill"}
    assert Keeper(path, found.texts, is_new=True)(match, options) is None
    opened = open_game(path)
    assert isinstance(opened, OpenedGame)
    return opened


def test_a_game_goes_on_where_it_stood(tmp_path: Path) -> None:
    """With the same arrangement; nothing comes out otherwise."""
    opened = kept(tmp_path / "strait-001.game")
    players = players_named(opened.loaded.scenario, opened.save.players)
    assert not isinstance(players, str)
    again = resumed(opened, players)
    assert again.match.state.turn == 1
    assert again.changed == 0
    assert again.settled == Arrangement(("hill",), 4, "idle", {"hill": "keepers"}, guided=False)


def test_a_script_is_read_again(tmp_path: Path) -> None:
    """A player that follows a file has it under its name."""
    file = tmp_path / "bay.yaml"
    file.write_text(SCRIPT, encoding="utf-8")
    players = players_named(strait().scenario, {"bay": f"script:{file}"})
    assert not isinstance(players, str)
    assert isinstance(players["bay"], Script)


@pytest.mark.parametrize("name", ["script:/nowhere/bay.yaml", "nobody", "personality:nobody"])
def test_a_player_that_cannot_be_had_is_named(name: str) -> None:
    """Instead of the players."""
    assert players_named(strait().scenario, {"bay": name}) == name
