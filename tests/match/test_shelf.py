"""The shelf of kept games: written down at any moment, taken up where they stood."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.engine.orders import Decision, Order
from game.engine.replay import RESOLUTION
from game.engine.state import differing_field
from game.match.commands import Propose, Seal
from game.match.keeping import bring_back
from game.match.match import Match, Reveal
from game.match.shelf import (
    MOST_LISTED,
    Keeper,
    OpenedGame,
    fresh_path,
    kept_games,
    open_game,
    path_to_go_on,
)
from game.players.dice import Dice
from game.saves.branch import Branch
from game.saves.form import Save
from game.saves.generations import generations, write
from game.saves.refusal import SaveRefusal
from tests.engine.shipped import ALL
from tests.saves.kept import loaded, new_match, saves

OPTIONS = {"language": "en", "finished": "no"}
PLEDGE = Decision((Order("pledge_passage"),))


def opened(path: Path) -> OpenedGame:
    """A kept game that must open."""
    found = open_game(path)
    assert isinstance(found, OpenedGame), found
    return found


def taken_up(kept: OpenedGame, people: tuple[str, ...] = ()) -> Match:
    """The match as it goes on against dice."""
    seats = kept.loaded.scenario.rules.seats
    players = {seat.id: Dice() for seat in seats if seat.id not in people}
    match = Match.resume(kept.loaded.scenario, kept.save.record, players, kept.state)
    bring_back(match, {s: (d.decision, d.sealed) for s, d in kept.save.drafts.items()})
    return match


def keep(match: Match, path: Path, name: str = "two-rivers") -> OpenedGame:
    """Write a match down and open it again."""
    assert Keeper(path, loaded(name).texts)(match, OPTIONS) is None
    return opened(path)


@pytest.mark.parametrize("name", ALL)
def test_a_game_goes_on_from_its_snapshot_as_if_it_had_not_stopped(
    name: str, tmp_path: Path
) -> None:
    """Kept after three turns: the same state, the same turns after it, the same past."""
    match = new_match(name)
    for _ in range(3):
        match.advance()
    again = taken_up(keep(match, tmp_path / "x.game", name))
    assert differing_field(match.state, again.state) is None
    match.advance()
    again.advance()
    assert differing_field(match.state, again.state) is None
    assert again.record == match.record
    assert [r.facts for r in again.reveals] == [r.facts for r in match.reveals]
    assert [r.rows for r in again.reveals] == [r.rows for r in match.reveals]
    assert [r.after.digest() for r in again.reveals] == [r.after.digest() for r in match.reveals]


def test_turns_are_not_played_again_until_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long game goes on at once."""
    match = new_match()
    for _ in range(3):
        match.advance()
    kept, played = keep(match, tmp_path / "x.game"), []
    real = Match._play

    def play(self: Match, *given: Any) -> Reveal:
        reveal = real(self, *given)
        played.append(reveal.turn)
        return reveal

    monkeypatch.setattr(Match, "_play", play)
    again = taken_up(kept)
    again.advance()
    assert played == [4]
    assert [reveal.turn for reveal in again.reveals] == [1, 2, 3, 4]
    assert len(again.reveals) == 4
    assert played == [4, 1, 2, 3]


def test_unsealed_plans_and_seals_are_kept(tmp_path: Path) -> None:
    """A plan stays a plan, a seal a seal, a seat that said nothing says nothing."""
    match = Match(loaded().scenario, 7, saves()[0].record.setup, {}, loaded().fingerprint)
    match.submit("ford", "a", 0, Propose(PLEDGE))
    match.submit("weir", "b", 0, Seal())
    again = taken_up(keep(match, tmp_path / "x.game"), ("weir", "ford", "port"))
    assert again.drafts["ford"].decision == PLEDGE
    assert again.pending().seats == match.pending().seats == ("ford", "port")


def under_other_rules(save: Save) -> Save:
    """The same game as if it had been kept under earlier rules, which came out otherwise."""
    turns = [replace(turn, digest="0" * 64) for turn in save.record.turns]
    return replace(save, record=replace(save.record, resolution=RESOLUTION - 1, turns=turns))


def test_a_game_of_other_rules_opens_from_its_snapshot(tmp_path: Path) -> None:
    """Where it stood; what was before is not told, what comes after is; it claims no proof."""
    path = tmp_path / "x.game"
    assert write(path, under_other_rules(saves()[3])) is None
    match = taken_up(opened(path))
    assert match.state.turn == 3
    assert (match.untold, [*match.reveals]) == (3, [])
    match.advance()
    assert (match.untold, [reveal.turn for reveal in match.reveals]) == (3, [4])
    assert match.reveal_of(4) is match.reveals[0]
    assert match.reveal_of(3) is None
    again = keep(match, path)
    assert again.save.record.resolution == RESOLUTION - 1
    assert len(again.save.record.turns) == 4
    assert taken_up(again).state.turn == 4


def test_a_snapshot_that_our_rules_cannot_read_is_done_without(tmp_path: Path) -> None:
    """Kept under earlier rules, of another shape: its turns are played again."""
    path, save = tmp_path / "x.game", under_other_rules(saves()[3])
    assert save.snapshot is not None
    arrays = {**save.snapshot.arrays, "aura": (1,)}
    other = replace(save, snapshot=replace(save.snapshot, arrays=arrays))
    assert write(path, other) is None
    kept = opened(path)
    assert kept.state is None
    match = taken_up(kept)
    assert (match.state.turn, match.untold) == (3, 0)
    assert match.record.resolution == RESOLUTION


def test_an_older_generation_opens_and_says_so(tmp_path: Path) -> None:
    """Where the newest is damaged: the turn before it, and why."""
    path = tmp_path / "x.game"
    match = new_match()
    for _ in range(2):
        match.advance()
        keep(match, path)
    path.write_bytes(path.read_bytes()[:-40])
    kept = opened(path)
    assert len(kept.save.record.turns) == 1
    assert kept.path == generations(path)[1]
    assert kept.trouble == SaveRefusal("truncated", {"file": str(path)})


def test_a_new_game_gives_way_to_one_that_was_begun_meanwhile(tmp_path: Path) -> None:
    """Two sittings found the same name free; neither writes over the other."""
    path = fresh_path(tmp_path, "two-rivers")
    first, second = (Keeper(path, loaded().texts, is_new=True) for _ in range(2))
    one, other = new_match(seed=1), new_match(seed=2)
    for keeper, match in ((first, one), (second, other), (first, one)):
        assert keeper(match, OPTIONS) is None
    names = [keeper.path.name for keeper in (first, second)]
    assert names == ["two-rivers-001.game", "two-rivers-002.game"]
    assert [opened(k.path).save.record.seed for k in (first, second)] == [1, 2]


def test_a_name_is_taken_as_long_as_any_generation_is_there(tmp_path: Path) -> None:
    """Or a lost game's last copy would be pushed out."""
    (tmp_path / "x-001.game.2").touch()
    assert fresh_path(tmp_path, "x").name == "x-002.game"


def test_an_older_generation_that_is_asked_for_becomes_a_game_of_its_own(tmp_path: Path) -> None:
    """What came after it stays."""
    assert path_to_go_on(tmp_path / "x-001.game", "x").name == "x-001.game"
    (tmp_path / "x-001.game").touch()
    assert path_to_go_on(tmp_path / "x-001.game.1", "x").name == "x-002.game"


def test_a_killed_writers_leavings_are_swept(tmp_path: Path) -> None:
    """When the game is next written."""
    left = tmp_path / ".x.game.0a0b.part"
    left.touch()
    keep(new_match(), tmp_path / "x.game")
    assert not left.exists()


def shelve(folder: Path, name: str, age: int, finished: bool = False) -> Path:
    """A kept game, last written so many seconds ago."""
    path = folder / f"{name}.game"
    assert (
        write(path, replace(saves()[1], options={"finished": "yes" if finished else "no"})) is None
    )
    os.utime(path, (10**9 - age, 10**9 - age))
    return path


def test_the_last_played_comes_first(tmp_path: Path) -> None:
    """Unfinished games and finished ones apart; what is no game is left out."""
    old, new = shelve(tmp_path, "a", 100), shelve(tmp_path, "b", 1)
    done = shelve(tmp_path, "c", 50, finished=True)
    (tmp_path / "d.game").write_bytes(b"no game")
    (tmp_path / "notes.txt").touch()
    (tmp_path / "e.game.9").touch()
    assert [game.path for game in kept_games(tmp_path)] == [new, old]
    assert [game.path for game in kept_games(tmp_path, finished=True)] == [done]
    assert kept_games(tmp_path / "nowhere") == []


def test_a_game_of_which_only_an_older_generation_is_left_is_listed(tmp_path: Path) -> None:
    """By the name of its newest file, which opens it."""
    path = shelve(tmp_path, "a", 1)
    path.rename(generations(path)[2])
    assert [game.path for game in kept_games(tmp_path)] == [path]
    assert opened(path).trouble == SaveRefusal("missing", {"file": str(path)})


def test_a_list_does_not_grow_for_ever(tmp_path: Path) -> None:
    """The last played so many."""
    for age in range(MOST_LISTED + 2):
        shelve(tmp_path, f"g{age:02d}", age)
    assert [g.path.stem for g in kept_games(tmp_path)] == [f"g{a:02d}" for a in range(MOST_LISTED)]


def test_what_ifs_are_written_with_the_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay when the game is written again; where writing fails, those before them stay."""
    match, path = new_match(), tmp_path / "x.game"
    match.advance(force=True)
    keeper = Keeper(path, loaded().texts)
    first = Branch(0, 1, label="one", turns=tuple(match.record.turns))
    assert keeper.keep_branches(match, OPTIONS, [first]) is None
    assert keeper(match, OPTIONS) is None
    assert opened(path).save.branches == keeper.branches == (first,)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert keeper.keep_branches(match, OPTIONS, [first, first]) is not None
    assert opened(path).save.branches == keeper.branches == (first,)
