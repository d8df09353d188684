"""Leaving and coming back: whatever happens, the game is kept with its plans."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from game.engine.orders import Order
from game.match.keeping import bring_back
from game.match.match import Match
from game.match.shelf import Keeper, fresh_path, kept_games, open_game
from game.saves.refusal import SaveRefusal
from game.terminal.choices import Hall
from game.terminal.keyboard import Keyboard
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.start import Ground, resume
from game.terminal.table import Table
from tests.terminal.tables import DANCER, strait, table


@pytest.mark.parametrize("typed", ["1\nquit\n", "1\n", "1\nseal\n", "1\nseal\nquit\n"])
def test_leaving_anywhere_keeps_the_plans(typed: str, tmp_path: Path) -> None:
    """`quit` and the end of input keep the game; the next sitting finds the plans."""
    sitting, out = _kept_table(typed, tmp_path)
    assert play(sitting) is False
    assert "kept as you left it" in out.getvalue()
    match = _brought_back(tmp_path / "strait-001.game")
    assert list(match.drafts["hill"].decision.orders) == [Order("feast")]


def test_who_would_lose_the_game_is_warned_first() -> None:
    """Where it cannot be kept, `quit` says so; only a second one leaves."""
    sitting, out = table("quit\n1\nquit\nreview\nquit\nquit\nreview\n")
    sitting.keep = lambda match, options: SaveRefusal(
        "unwritable", {"file": "x.game", "reason": "no space"}
    )
    assert play(sitting) is False
    assert out.getvalue().count("once more leaves without keeping") == 3
    assert out.getvalue().count("> review") == 1
    assert "kept as you left it" not in out.getvalue()


def test_a_resumed_game_ends_with_the_other_side_to_play(tmp_path: Path) -> None:
    """The command that plays the same dice from the other capital, as in an unbroken game."""
    play(_kept_table("1\nseal\n\n\n", tmp_path)[0])
    path = tmp_path / "strait-001.game"
    opened = open_game(path)
    assert not isinstance(opened, SaveRefusal)
    out = io.StringIO()
    screen = Screen(out)
    hall = Hall(screen, Keyboard(io.StringIO("seal\nseal\n\n\n" * 2), screen), "en", "game")
    keeper = Keeper(path, opened.loaded.texts)
    resume(hall, Ground("strait", opened.loaded), opened, {"bay": DANCER}, keeper)
    assert "game play strait --seat bay --seed 4 --opponent idle" in out.getvalue()


@pytest.mark.parametrize(
    ("is_replayed", "digest", "told"),
    [
        (True, "", ""),
        (True, "0" * 64, "turn 1 now comes out otherwise"),
        (False, "", ""),
        (False, "0" * 64, "1 turn played before can no longer be told"),
    ],
)
def test_a_resumed_game_says_when_the_rules_have_changed(
    is_replayed: bool, digest: str, told: str, tmp_path: Path
) -> None:
    """Whether its turns have to be played again, or it goes on from what was kept."""
    play(_kept_table("1\nseal\n\n\n", tmp_path)[0])
    opened = open_game(tmp_path / "strait-001.game")
    assert not isinstance(opened, SaveRefusal)
    turns = opened.save.record.turns
    turns[0] = replace(turns[0], digest=digest or turns[0].digest)
    out = io.StringIO()
    screen = Screen(out)
    hall = Hall(screen, Keyboard(io.StringIO("why trust\nseal\nseal\n\n\n"), screen), "en", "game")
    keeper = Keeper(tmp_path / "other.game", opened.loaded.texts)
    kept = replace(opened, state=None) if is_replayed else opened
    resume(hall, Ground("strait", opened.loaded), kept, {"bay": DANCER}, keeper)
    page = " ".join(out.getvalue().split())
    assert ("since this game was kept, the rules have changed" in page.lower()) == bool(told)
    assert told in page
    assert "Turn 3 of 3" in page


def test_plans_are_kept_as_they_are_made(tmp_path: Path) -> None:
    """Before anything else is typed: a power cut in the middle of a turn costs nothing."""
    path, found = tmp_path / "strait-001.game", []
    sitting, _ = _kept_table("1\nundo\n1\nreview\nseal\n\n\nquit\n", tmp_path)
    real = sitting.keyboard.read

    def read(prompt: str = "") -> str:
        if path.exists():
            draft = _brought_back(path).drafts["hill"]
            found.append((list(draft.decision.orders), draft.sealed))
        return real(prompt)

    sitting.keyboard.read = read  # type: ignore[method-assign]
    play(sitting)
    feast = [Order("feast")]
    assert found[:4] == [(feast, False), ([], False), (feast, False), (feast, False)]


def test_interrupting_keeps_the_game(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is as good as `quit`."""
    sitting, _ = _kept_table("1\n", tmp_path)

    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(sitting.keyboard, "_next", interrupted)
    assert play(sitting) is False
    assert (tmp_path / "strait-001.game").exists()


def test_a_kept_game_goes_on_as_if_it_had_not_stopped(tmp_path: Path) -> None:
    """Half a game, kept and resumed, ends with the values of a game played through."""
    through, _ = table("1\nseal\n\n\nseal\nseal\n\n\n3b\nseal\n\n\n", guided=False)
    play(through)
    first, _ = _kept_table("1\nseal\n\n\nseal\nseal\n", tmp_path)
    play(first)
    match = _brought_back(tmp_path / "strait-001.game")
    second, _ = table("seal\nseal\n\n\n3b\nseal\n\n\n", guided=False)
    second.match = match
    assert play(second)
    assert match.state.digest() == through.match.state.digest()


def test_a_sealed_seat_stays_sealed(tmp_path: Path) -> None:
    """In a hot-seat game kept after the first seat sealed, only the second is asked."""
    sitting, _ = _kept_table("\n1\nseal\n\n\n", tmp_path, people=("hill", "bay"))
    play(sitting)
    match = _brought_back(tmp_path / "strait-001.game", people=("hill", "bay"))
    assert match.pending().seats == ("bay",)


def test_new_games_never_write_over_kept_ones(tmp_path: Path) -> None:
    """Each new game gets the next free number; only unfinished ones are offered."""
    play(_kept_table("1\n", tmp_path)[0])
    assert fresh_path(tmp_path, "strait").name == "strait-002.game"
    play(_kept_table("seal\nseal\n\n\n" * 3, tmp_path)[0])
    assert [game.path.name for game in kept_games(tmp_path)] == ["strait-001.game"]
    assert kept_games(tmp_path / "nowhere") == []


def test_a_save_that_names_what_is_not_there_is_refused(tmp_path: Path) -> None:
    """A draft with an unknown order does not reach the match; what was kept before it does."""
    path = tmp_path / "strait-001.game"
    play(_kept_table("1\n", tmp_path)[0])
    opened = open_game(path)
    assert not isinstance(opened, SaveRefusal)
    save, loaded = opened.save, opened.loaded
    match = Match.resume(loaded.scenario, save.record, {"bay": DANCER})
    match.drafts["hill"].decision = type(match.drafts["hill"].decision)((Order("nonsense"),))
    assert Keeper(path, loaded.texts)(match, {"language": "en"}) is None
    again = open_game(path)
    assert not isinstance(again, SaveRefusal)
    assert again.trouble is not None
    assert (again.trouble.code, again.path.name) == ("does_not_fit", "strait-001.game.1")
    assert list(again.save.drafts["hill"].decision.orders) == [Order("feast")]


def _kept_table(
    typed: str, folder: Path, people: tuple[str, ...] = ("hill",)
) -> tuple[Table, io.StringIO]:
    sitting, out = table(typed, people=people)
    loaded = strait()
    sitting.match.record.fingerprint = loaded.fingerprint
    sitting.keep = Keeper(fresh_path(folder, "strait"), loaded.texts)
    return sitting, out


def _brought_back(path: Path, people: tuple[str, ...] = ("hill",)) -> Match:
    opened = open_game(path)
    assert not isinstance(opened, SaveRefusal), opened
    save, loaded = opened.save, opened.loaded
    players = {s.id: DANCER for s in loaded.scenario.rules.seats if s.id not in people}
    match = Match.resume(loaded.scenario, save.record, players, opened.state)
    bring_back(match, {s: (d.decision, d.sealed) for s, d in save.drafts.items()})
    return match
