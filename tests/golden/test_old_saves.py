"""A save of every format there has been opens for ever, and goes on where it stood."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.engine.orders import Order
from game.engine.replay import RESOLUTION, prove
from game.engine.state import UNDECIDED
from game.match.keeping import bring_back
from game.match.match import Match
from game.match.opponents import opponent
from game.match.shelf import OpenedGame, open_game, saved
from game.saves.branch import grown
from game.saves.form import from_bytes, to_bytes
from game.saves.refusal import SaveRefusal
from game.saves.upgrade import FORMAT, STEPS

HERE = Path(__file__).parent / "saves"
"""Written by the versions of their time; never written anew.

1 is of the strait against the planner, by the name it had then, under rules of resolution 1;
2 of the market, under 2, in the middle of a turn; 3 of the market after an agreement.
3 stands here once more with a what-if, which saves have had from that format on.
"""


WITH_BRANCHES = "3-what-if"


def opened(name: int | str) -> OpenedGame:
    """The game kept in a format."""
    found = open_game(HERE / f"format-{name}.game")
    assert not isinstance(found, SaveRefusal), found
    return found


def taken_up(kept: OpenedGame) -> Match:
    """The match as it goes on, its plans put back."""
    scenario = kept.loaded.scenario
    players = {}
    for seat, name in kept.save.players.items():
        player = opponent(scenario, seat, name)
        assert player is not None
        players[seat] = player
    match = Match.resume(scenario, kept.save.record, players, kept.state)
    bring_back(match, {s: (d.decision, d.sealed) for s, d in kept.save.drafts.items()})
    return match


def test_every_format_has_a_save_and_a_step() -> None:
    """From the first to ours, none left out and none left over."""
    names = [*range(1, FORMAT + 1), WITH_BRANCHES]
    assert {path.name for path in HERE.iterdir()} == {f"format-{name}.game" for name in names}
    assert set(STEPS) == set(range(1, FORMAT))


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_an_old_save_goes_on_to_the_end(number: int) -> None:
    """With its plans; what is written of it now is of our format and opens as well."""
    kept = opened(number)
    match = taken_up(kept)
    assert match.state.turn == len(kept.save.record.turns) > 0
    assert match.untold == 0
    plans = {seat: list(draft.decision.orders) for seat, draft in match.drafts.items()}
    assert plans["hill"] == [Order("beacon", "low")] if number == 1 else [Order("feast")]
    again = from_bytes(to_bytes(saved(match, kept.save.texts, kept.save.options)))
    assert again.snapshot is not None
    while match.advance(force=True):
        pass
    assert match.state.ending[0] != UNDECIDED


@pytest.mark.parametrize("number", range(2, FORMAT + 1))
def test_an_old_save_under_our_rules_is_proved(number: int) -> None:
    """Every value and digest; a change of the rules must be told by a new resolution version."""
    kept = opened(number)
    assert kept.save.record.resolution == RESOLUTION
    assert prove(kept.loaded.scenario.rules, kept.save.record, kept.save.snapshot) is None


def test_only_newer_formats_have_a_snapshot() -> None:
    """The others are played again, as they were written before there was one."""
    assert [opened(number).state is not None for number in range(1, 4)] == [False, False, True]


def test_a_kept_what_if_is_proved() -> None:
    """The branch that an old save holds comes out to the same values and digests, turn by turn."""
    kept = opened(WITH_BRANCHES)
    assert [branch.label for branch in kept.save.branches] == ["No feast"]
    whole = grown(kept.save.record, kept.save.branches, 1)
    assert prove(kept.loaded.scenario.rules, whole) is None
    assert whole.turns[0] == kept.save.record.turns[0]
    assert whole.turns[1] != kept.save.record.turns[1]
