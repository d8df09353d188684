"""Whole games, written down: a change of rules or scenarios shows where it changes them."""

import pytest

from tests.golden.playthrough import GAMES, HERE, file_of, playthrough


@pytest.mark.parametrize(("name", "player"), GAMES)
def test_the_game_goes_as_written(name: str, player: str) -> None:
    """Line by line.  If the change is meant: ``python -m tests.golden.playthrough``."""
    written = file_of(name, player).read_text(encoding="utf-8").splitlines()
    assert playthrough(name, player).splitlines() == written


def test_no_playthrough_is_left_over() -> None:
    """Every file is one of the games."""
    assert {file.name for file in HERE.glob("*.txt")} == {file_of(*game).name for game in GAMES}
