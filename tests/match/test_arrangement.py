"""What is settled before a game, and the match that comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.match.arrangement import Arrangement, begin, computers, opponents_for
from tests.terminal.tables import strait

ALONE = Arrangement(("hill",), 7, "idle", {"hill": "keepers"})


def test_a_match_is_begun_as_it_was_settled() -> None:
    """Seed, leanings, who plays."""
    match = begin(strait(), ALONE, computers(strait().scenario, ALONE))
    assert match.people == ("hill",)
    assert match.record.seed == 7
    assert match.record.setup.leanings == {"hill": "keepers"}
    assert match.players["bay"].name == "idle"
    assert match.record.fingerprint == strait().fingerprint


def test_everybody_may_play_and_nobody() -> None:
    """Then there is no computer, or only computers."""
    scenario = strait().scenario
    assert computers(scenario, replace(ALONE, people=("hill", "bay"))) == {}
    assert list(computers(scenario, replace(ALONE, people=()))) == ["hill", "bay"]


def test_only_those_who_can_play_are_offered() -> None:
    """No history where none is written, nothing that needs a file; the usual choice first."""
    assert opponents_for(strait().scenario, ("hill",)) == ["planner", "random", "idle"]


@pytest.mark.parametrize("name", ["nobody", "script:x.yaml", "personality:none"])
def test_an_opponent_that_cannot_play_is_our_mistake(name: str) -> None:
    """Doors offer only those that can."""
    with pytest.raises(ValueError, match="wants an opponent that can play 'bay'"):
        computers(strait().scenario, replace(ALONE, opponent=name))
