"""Three generations of a game: the newest that is whole opens, and what is newer stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.saves.envelope import seal
from game.saves.file import PART, read, sweep
from game.saves.generations import Good, generations, newest_good, write
from game.saves.refusal import SaveRefusal
from game.saves.upgrade import FORMAT
from tests.saves.kept import saves


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A game of which four saves were written."""
    path = tmp_path / "x.game"
    for save in saves()[:4]:
        assert write(path, save) is None
    return path


def test_three_generations_are_kept(path: Path) -> None:
    """The newest, the one before, and the one before that; nothing else lies in the folder."""
    assert [read(file) for file in generations(path)] == [saves()[3], saves()[2], saves()[1]]
    assert sorted(path.parent.iterdir()) == sorted(generations(path))


@pytest.mark.parametrize("broken", [0, 1, 2, 3])
@pytest.mark.parametrize("is_gone", [False, True])
def test_the_newest_good_generation_opens(path: Path, broken: int, is_gone: bool) -> None:
    """Damaged or gone, the first so many; why the newest did not open is told."""
    for file in generations(path)[:broken]:
        file.unlink() if is_gone else file.write_bytes(file.read_bytes()[:-1])
    code = "missing" if is_gone else "truncated"
    trouble = SaveRefusal(code, {"file": str(path)}) if broken else None
    found = newest_good(path, read)
    if broken == 3:
        assert found == trouble
    else:
        assert found == Good(saves()[3 - broken], generations(path)[broken], trouble)


def test_a_damaged_generation_tells_more_than_one_that_is_gone(path: Path) -> None:
    """Where none opens, the reason is of the first that is there."""
    path.unlink()
    for file in generations(path)[1:]:
        file.write_bytes(b"x")
    found = newest_good(path, read)
    assert found == SaveRefusal("not_a_save", {"file": str(generations(path)[1])})


def test_nothing_older_opens_in_place_of_a_newer_version(path: Path) -> None:
    """The save is whole; playing on from an older one would push it out."""
    path.write_bytes(seal(FORMAT + 1, {"game": {}}))
    found = newest_good(path, read)
    assert isinstance(found, SaveRefusal)
    assert found.code == "newer"


def test_good_generations_outlive_a_damaged_one(path: Path) -> None:
    """The damaged newest moves on, and two good ones are there after the next write."""
    path.write_bytes(b"damaged")
    assert write(path, saves()[4]) is None
    assert [read(file) for file in (path, generations(path)[2])] == [saves()[4], saves()[2]]


def test_what_a_killed_writer_left_is_removed(path: Path) -> None:
    """Its own half files only."""
    mine, other = path.parent / f".x.game.1a{PART}", path.parent / f".xx.game.1a{PART}"
    mine.touch()
    other.touch()
    sweep(path)
    assert (mine.exists(), other.exists()) == (False, True)
    sweep(path.parent / "nowhere" / "x.game")
