"""What-ifs at the prompt: made, kept, listed, told, proved, played on by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.cli import places
from game.engine.orders import Order
from game.match.shelf import OpenedGame, open_game, saved
from game.saves.branch import MOST_BRANCHES, Branch, Change
from game.saves.form import Save
from game.saves.generations import write
from game.terminal.texts import TABLES
from tests.match.forks import at_strait
from tests.saves.kept import saves
from tests.terminal.tables import strait
from tests.test_cli import Divide

FEAST, DANCE = Order("feast"), Order("dance")


@pytest.fixture
def typed_in(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Divide:
    """Runs a command; games are kept in a folder of the test."""
    monkeypatch.setattr(places, "kept_folder", lambda: tmp_path / "games")
    return Divide(capsys, monkeypatch)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A finished game at the strait: Hill, played by a person, feasts; Bay dances twice."""
    match = at_strait({1: (FEAST,)}, {1: (DANCE,), 2: (DANCE,)})
    save = saved(match, strait().texts, {"language": "en", "finished": "yes"})
    record = replace(save.record, fingerprint=strait().fingerprint)
    path = tmp_path / "strait-001.game"
    assert write(path, replace(save, record=record, players={"bay": "idle"})) is None
    return path


def kept(file: Path) -> Save:
    """What the file holds now."""
    found = open_game(file)
    assert isinstance(found, OpenedGame), found
    return found.save


def test_a_what_if_is_compared_and_kept(typed_in: Divide, file: Path) -> None:
    """Both courses, the causes with their sum, both ends; the file has it as a branch."""
    before = kept(file)
    status, shown, told = typed_in(
        "replay", str(file), "--fork", "1", "--drop", "feast", "--label", "No feast"
    )
    assert status == 0
    assert "What if 1 · from turn 1" in shown
    assert "Hill: no “Give a feast”" in shown
    assert "     3  60.0 / 54.0  45.0 / 45.0" in shown
    assert "    −6.000  no longer: Hill: Give a feast (turn 1)\n    −6.000  in all" in shown
    assert "It ends with “Neighbours” instead of “Friends”." in shown
    assert told == f"Kept as what-if 1 in {file}\n"
    (branch,) = kept(file).branches
    assert (branch.label, branch.changes) == ("No feast", (Change("drop", "feast"),))
    assert replace(kept(file), branches=()) == before
    status, shown, _ = typed_in("replay", str(file), "--verify")
    assert status == 0
    assert shown.endswith("1 what-if replayed as well: all the same.\n")


def test_it_speaks_korean(typed_in: Divide, file: Path) -> None:
    """As everything does."""
    words = ("replay", str(file), "--fork", "1", "--drop", "feast", "--lang", "ko")
    _, shown, told = typed_in(*words)
    assert "산성: ‘잔치’ 조치를 내리지 않음" in shown
    assert "없어짐: 산성: 잔치 (1번째 차례)" in shown
    assert "가정 1번으로 저장했습니다" in told


def test_what_cannot_be_repeated_is_named(typed_in: Divide, file: Path) -> None:
    """A feast rests for two turns."""
    typed_in("replay", str(file), "--fork", "1", "--drop", "feast")
    typed_in("replay", str(file), "--fork", "2", "--branch", "1", "--give", "feast")
    shown = typed_in("replay", str(file), "--fork", "1", "--branch", "2", "--give", "feast")[1]
    assert "Turn 2, Hill: “Give a feast” was no longer possible." in shown
    shown = typed_in("replay", str(file), "--tree")[1]
    assert "  └ 1  turn 1: Hill: no “Give a feast”" in shown
    assert "     └ 2  turn 2: Hill: “Give a feast”" in shown
    assert "        └ 3  turn 1: Hill: “Give a feast”" in shown
    assert typed_in("replay", str(file), "--verify")[0] == 0


def test_alone_it_says_what_could_be_otherwise(typed_in: Divide, file: Path) -> None:
    """With the words to type; nothing is kept."""
    before = file.read_bytes()
    status, shown, told = typed_in("replay", str(file), "--fork", "1")
    assert (status, told) == (0, "")
    assert "--drop  feast" in shown
    assert "--give  beacon.low" in shown
    assert "siege" not in shown
    assert "--answer" not in shown
    shown = typed_in("replay", str(file), "--fork", "2")[1]
    assert "--answer  ferry=search" in shown
    assert file.read_bytes() == before


def test_a_branch_is_told_from_its_turn_on(typed_in: Divide, file: Path) -> None:
    """Its turns, its end, and what it is compared with."""
    typed_in("replay", str(file), "--fork", "2", "--give", "beacon.low")
    status, shown, _ = typed_in("replay", str(file), "--branch", "1")
    assert status == 0
    assert "Turn 2 of 3" in shown
    assert "Turn 1 of 3" not in shown
    assert "The verdict" in shown
    assert "only now: Hill: Light the beacon (turn 2)" in shown


def test_a_what_if_is_played_on_by_hand_and_gone_on_with(typed_in: Divide, file: Path) -> None:
    """The plans of then lie on the desk; it is kept turn by turn, beside the game."""
    before = kept(file).record
    words = ("replay", str(file), "--fork", "1", "--hand", "--give", "beacon.low")
    status, shown, told = typed_in(*words, typed="review\nseal\n\n\nquit\n")
    assert status == 0
    assert "Hill: played by hand" in shown
    assert "Light the beacon: a low fire" in shown
    assert "--branch 1 --hand” goes on with it." in " ".join(shown.split())
    assert f"Kept as what-if 1 in {file}" in told
    (branch,) = kept(file).branches
    assert (len(branch.turns), branch.players) == (1, {"bay": "idle"})
    assert branch.turns[0].decisions["hill"].orders == (FEAST, Order("beacon", "low"))
    shown = typed_in("replay", str(file), "--branch", "1")[1]
    assert "Why they differ after turn 1" in shown
    rest = "seal\nseal\n\n\n" * 2
    status, shown, _ = typed_in("replay", str(file), "--branch", "1", "--hand", typed=rest)
    assert status == 0
    assert "How they end" in shown
    assert len(kept(file).branches[0].turns) == 3
    assert kept(file).record == before
    status, _, told = typed_in("replay", str(file), "--branch", "1", "--hand")
    assert (status, "is over" in told) == (1, True)


def test_computers_may_decide_anew(typed_in: Divide, file: Path) -> None:
    """Bay, which an idle computer plays, then dances no more."""
    shown = typed_in("replay", str(file), "--fork", "1", "--drop", "feast", "--anew")[1]
    assert "Bay: a computer that decides anew" in shown
    assert "no longer: Bay: Hold a dance (turns 1–2)" in shown


def test_going_on_with_a_game_keeps_its_what_ifs(typed_in: Divide, file: Path) -> None:
    """They are written with it, turn after turn."""
    save = kept(file)
    half = replace(save.record, turns=save.record.turns[:1])
    path = file.with_name("half.game")
    options = {"language": "en", "finished": "no"}
    assert write(path, replace(save, record=half, options=options, snapshot=None)) is None
    assert typed_in("replay", str(path), "--fork", "1", "--drop", "feast")[0] == 0
    assert typed_in("resume", str(path), typed="seal\nseal\n\n\n" * 2)[0] == 0
    assert len(kept(path).record.turns) == 3
    assert len(kept(path).branches) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--fork", "0"), "“0” is no turn"),
        (("--fork", "4", "--drop", "feast"), "“4” is no turn: say one from 1 to 3."),
        (("--fork", "1", "--drop", "fest"), "There is no order “fest” in this scenario."),
        (("--fork", "2", "--drop", "feast"), "“Give a feast” was not given in turn 2"),
        (("--fork", "1", "--give", "feast"), "nothing would be otherwise"),
        (("--fork", "1", "--give", "beacon"), "can be done in several ways"),
        (("--fork", "1", "--give", "siege.chain"), "The council would not hear of it."),
        (("--fork", "1", "--answer", "ferry=swim"), "There is no answer to ferry “swim”."),
        (("--fork", "1", "--answer", "fery=swim"), "There is no question “fery”"),
        (("--fork", "1", "--answer", "ferry"), "is not written as EVENT=ANSWER"),
        (("--fork", "1", "--lens", "x=y"), "There is no disputed question “x”."),
        (("--fork", "1", "--leaning", "hill=x"), "There is no leaning of hill “x”."),
        (("--fork", "1", "--seat", "bay", "--drop", "feast"), "another"),
        (("--fork", "1", "--seat", "boy", "--drop", "feast"), "There is no seat “boy”."),
        (("--fork", "1", "--drop", "feast", "--label", "x" * 81), "at most 80 letters"),
        (("--fork", "1", "--branch", "1", "--drop", "feast"), "has no what-ifs yet"),
        (("--branch", "2"), "has no what-ifs yet"),
        (("--drop", "feast"), "“--drop” goes with “--fork TURN”."),
        (("--hand",), "“--hand” goes with “--fork TURN”."),
        (("--tree", "--branch", "1"), "“--branch” goes with “--fork TURN”."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_in_a_sentence(
    typed_in: Divide, file: Path, words: tuple[str, ...], sentence: str
) -> None:
    """On stderr, with status 2, and the file is as it was."""
    before = file.read_bytes()
    status, shown, told = typed_in("replay", str(file), *words)
    assert status == 2
    assert sentence in told
    assert (shown, "Traceback" in told) == ("", False)
    assert file.read_bytes() == before


def test_a_game_that_nobody_played_needs_a_seat_for_a_hand(
    typed_in: Divide, tmp_path: Path
) -> None:
    """And then it is played from that seat."""
    path = tmp_path / "rivers.game"
    save = replace(saves()[4], players=dict.fromkeys(("weir", "ford", "port"), "idle"))
    assert write(path, save) is None
    status, _, told = typed_in("replay", str(path), "--fork", "2", "--hand")
    assert (status, "Nobody played this game" in told) == (2, True)
    words = ("replay", str(path), "--fork", "2", "--hand", "--seat", "ford")
    assert typed_in(*words, typed="quit\n")[0] == 0
    assert set(kept(path).branches[0].players) == {"weir", "port"}


def test_a_branch_that_nobody_played_by_hand_is_not_gone_on_with(
    typed_in: Divide, file: Path
) -> None:
    """The sentence says how one is begun."""
    typed_in("replay", str(file), "--fork", "1", "--drop", "feast")
    status, _, told = typed_in("replay", str(file), "--branch", "1", "--hand")
    assert (status, "“--fork TURN --hand” begins one" in told) == (1, True)


def test_a_save_holds_so_many_and_no_more(typed_in: Divide, file: Path) -> None:
    """The next is refused before it is played."""
    save = kept(file)
    full = (Branch(0, 1, (), {}, "", tuple(save.record.turns)),) * MOST_BRANCHES
    assert write(file, replace(save, branches=full)) is None
    status, _, told = typed_in("replay", str(file), "--fork", "1", "--drop", "feast")
    assert (status, f"holds {MOST_BRANCHES} what-ifs" in told) == (1, True)


def test_a_branch_that_was_not_so_is_named_by_the_proof(typed_in: Divide, file: Path) -> None:
    """By its number, turn and metric; and it is not told as if it had been."""
    typed_in("replay", str(file), "--fork", "1", "--drop", "feast")
    save = kept(file)
    turns = list(save.branches[0].turns)
    turns[1] = replace(turns[1], values=(turns[1].values[0] + 1000, *turns[1].values[1:]))
    wrong = replace(save.branches[0], turns=tuple(turns))
    assert write(file, replace(save, branches=(wrong,))) is None
    status, _, told = typed_in("replay", str(file), "--verify")
    assert status == 1
    assert told.startswith("What-if 1: Turn 2: trust differs. Recorded: 55.000; replayed: 54.000.")
    assert typed_in("replay", str(file), "--branch", "1")[0] == 1


def test_an_empty_tree_says_how_one_grows(typed_in: Divide, file: Path) -> None:
    """In both languages."""
    for language in ("en", "ko"):
        shown = typed_in("replay", str(file), "--tree", "--lang", language)[1]
        assert TABLES[language]["tree.none"] in shown
