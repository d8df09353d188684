"""The command line: each verb, what goes to which stream, and the exit status."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from game import cli
from game.cli import places
from game.engine.snapshot import restore
from game.match.arrangement import Arrangement
from game.report import data
from game.saves.generations import write
from game.window.house import Begin, GoOn
from tests.saves.kept import loaded, saves

PROJECT = Path(__file__).parents[1]
STRAIT = str(PROJECT / "tests" / "terminal" / "strait.yaml")
GAME = "1\nseal\n\n\nseal\nseal\n\n\nseal\nseal\n\n\n"


@pytest.fixture
def games(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which games are kept."""
    monkeypatch.setattr(places, "kept_folder", lambda: tmp_path / "games")
    return tmp_path / "games"


@pytest.fixture
def divide(
    games: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Divide:
    """Runs a command with some lines typed; gives status, output and complaints."""
    return Divide(capsys, monkeypatch)


class Divide:
    """The command, as a person would type it."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *words: str, typed: str = "") -> tuple[int, str, str]:
        """Status, stdout, stderr."""
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        try:
            status = cli.main(words)
        except SystemExit as left:  # argparse leaves this way
            status = int(left.code or 0)
        shown = self._capsys.readouterr()
        return status, shown.out, shown.err


def test_list_names_every_shipped_scenario(divide: Divide) -> None:
    """With its id, which is what `play` wants."""
    status, shown, _ = divide("list")
    folders = {p.parent.name for p in (PROJECT / "scenarios").glob("*/scenario.yaml")}
    assert status == 0
    assert folders
    assert all(f"\n{name}  " in f"\n{shown}" for name in folders)


def test_list_speaks_korean(divide: Divide) -> None:
    """Titles and summaries come in the language asked for."""
    assert "난이도" in divide("list", "--lang", "ko")[1]


def test_a_strangers_file_is_played_through_a_pipe(divide: Divide, games: Path) -> None:
    """From a path, to the verdict; where the record was kept is told on stderr alone."""
    status, shown, told = divide("play", STRAIT, "--seat", "hill", "--seed", "4", typed=GAME)
    assert status == 0
    assert "The verdict" in shown
    assert str(games) in told
    assert str(games) not in shown


def test_the_same_words_give_the_same_output(divide: Divide) -> None:
    """Byte for byte, though each game is kept in a file of its own."""
    words = ("play", STRAIT, "--seat", "hill", "--seed", "4")
    assert divide(*words, typed=GAME)[1] == divide(*words, typed=GAME)[1]


def test_the_other_capital_can_be_played_with_the_command_shown(divide: Divide) -> None:
    """The last line is a command that works, with the same dice."""
    words = ("play", STRAIT, "--seat", "hill", "--seed", "4", "--opponent", "idle")
    shown = divide(*words, typed=GAME)[1]
    again = shown.strip().splitlines()[-1].split()
    assert again[0] == "divide"
    status, other, _ = divide(*again[1:], typed="seal\nseal\n")
    assert status == 0
    assert "You are Bay" in other
    assert "Seed 4." in other


def test_nobody_at_the_keyboard_means_a_told_game(divide: Divide) -> None:
    """`--seat none`, and a pipe without seats, watch to the end; twice the same."""
    status, shown, _ = divide("play", STRAIT, "--seat", "none")
    assert status == 0
    assert "The end" in shown
    assert divide("play", STRAIT)[1] == shown


def test_without_a_verb_and_a_terminal_the_easiest_scenario_is_told(
    divide: Divide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The default is chosen by difficulty, then by id; nothing is asked."""
    (tmp_path / "scenarios").mkdir()
    text = Path(STRAIT).read_text(encoding="utf-8")
    for name, difficulty in (("hard", 3), ("mild", 1), ("mellow", 1)):
        changed = text.replace("id: strait", f"id: {name}\n  difficulty: {difficulty}", 1)
        changed = changed.replace("title: {en: The Strait", f"title: {{en: {name.title()}", 1)
        (tmp_path / "scenarios" / f"{name}.yaml").write_text(changed, encoding="utf-8")
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    status, shown, _ = divide()
    assert status == 0
    assert "══ Mellow ══" in shown
    assert "The verdict" in shown


def test_the_menu_can_be_had_through_a_pipe(divide: Divide) -> None:
    """`--terminal` asks by text also where nobody sits at a terminal, and opens no window."""
    status, shown, told = divide("--terminal", typed="quit\n")
    assert status == 0
    assert "Scenarios" in shown
    assert "window" not in told


def test_a_display_that_does_not_open_is_told(
    divide: Divide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--window` says why it cannot, and the game goes on as text; `resume` alike."""
    monkeypatch.setattr("game.window.start.run", lambda *_: "no screen")
    status, shown, told = divide("play", STRAIT, "--window", "--seat", "none")
    assert status == 0
    assert "No window can be opened here (no screen)" in told
    assert "The verdict" in shown
    divide("play", STRAIT, "--seat", "hill", "--seed", "4", typed="1\nseal\n\n\n3a\n")
    status, shown, told = divide("resume", "--window", typed="seal\n\n\nseal\nseal\n\n\n")
    assert status == 0
    assert "No window can be opened here" in told
    assert "The verdict" in shown


def test_what_was_typed_is_handed_to_the_window(
    divide: Divide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scenario, seat, dice and the rest; wrong words are told where they were typed."""
    errands: list[Begin | GoOn] = []

    def run(*given: object) -> None:
        errand = given[3]
        assert isinstance(errand, Begin | GoOn)
        errands.append(errand)

    monkeypatch.setattr("game.window.start.run", run)
    assert divide("play", STRAIT, "--window", "--seat", "hill", "--seed", "4", "--full")[0] == 0
    assert divide("play", STRAIT, "--window", "--seat", "moon")[0] == 2
    assert divide("resume", "kept.game", "--window")[0] == 0
    begin, go_on = errands
    assert isinstance(begin, Begin)
    assert begin.settled == Arrangement(("hill",), 4, guided=False)
    assert not begin.asks
    assert go_on == GoOn(Path("kept.game"))


@pytest.mark.parametrize("verb", ["play", "check", "replay"])
def test_a_path_too_long_for_any_file_is_the_persons_mistake(divide: Divide, verb: str) -> None:
    """It is told in a short sentence, not as a mistake of the game."""
    status, _, told = divide(verb, "a" * 5000)
    assert status in (1, 2)
    assert "mistake" not in told
    assert len(told) < 200 or verb == "replay"


def test_a_kept_game_is_resumed_and_proved(divide: Divide, games: Path) -> None:
    """Left in the middle, gone on with, and then replayed with the same values."""
    divide("play", STRAIT, "--seat", "hill", "--seed", "4", typed="1\nseal\n\n\n3a\n")
    status, shown, _ = divide("resume", typed="seal\n\n\nseal\nseal\n\n\n")
    assert status == 0
    assert "Light the beacon: a low fire" in shown
    assert "The verdict" in shown
    (file,) = games.glob("*.game")
    status, shown, _ = divide("replay", str(file), "--verify")
    assert (status, shown) == (
        0,
        "Replayed 3 turns: every value and every digest is the same.\n",
    )
    status, shown, _ = divide("replay", str(file))
    assert status == 0
    assert "Light the beacon: a low fire" in shown


def test_a_proof_that_fails_names_turn_metric_and_both_values(
    divide: Divide, tmp_path: Path
) -> None:
    """Status 1, on stderr: a value that was changed, and everything linked and sealed anew."""
    save, path = saves()[3], tmp_path / "x.game"
    turn = save.record.turns[1]
    values = (turn.values[0] + 1, *turn.values[1:])
    turns = [save.record.turns[0], replace(turn, values=values), save.record.turns[2]]
    assert write(path, replace(save, record=replace(save.record, turns=turns))) is None
    metric, once = loaded().scenario.rules.metrics.ids[0], turn.values[0]
    status, shown, told = divide("replay", str(path), "--verify")
    assert (status, shown) == (1, "")
    recorded, replayed = f"{(once + 1) / 1000:.3f}", f"{once / 1000:.3f}"
    assert told == f"Turn 2: {metric} differs. Recorded: {recorded}; replayed: {replayed}.\n"
    told = divide("replay", str(path), "--verify", "--lang", "ko")[2]
    assert told == f"2번째 차례: {metric} 값이 다릅니다. 기록 {recorded}, 재현 {replayed}.\n"


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("digest", "Turn 2: every metric is the same, but something else differs."),
        ("snapshot", "After turn 3, the state that was kept differs at used 0. Kept: 9; replayed"),
    ],
)
def test_what_else_differs_is_named(divide: Divide, tmp_path: Path, field: str, told: str) -> None:
    """A digest by its turn; in the last turn, where in the state, which the save holds."""
    save, taken, path = saves()[3], saves()[3].snapshot, tmp_path / "x.game"
    assert taken is not None
    turn, digest = 2, "0" * 64
    if field == "snapshot":
        used = (9, *taken.arrays["used"][1:])
        taken = replace(taken, arrays={**taken.arrays, "used": used})
        turn, digest = 3, restore(loaded().scenario.rules, taken, save.record.run).digest()
    turns = list(save.record.turns)
    turns[turn - 1] = replace(turns[turn - 1], digest=digest)
    made_up = replace(save, record=replace(save.record, turns=turns), snapshot=taken)
    assert write(path, made_up) is None
    assert told in divide("replay", str(path), "--verify")[2]


def test_a_plain_copy_is_for_reading(divide: Divide, games: Path, tmp_path: Path) -> None:
    """To a file or the screen; never over the game itself; and it does not open."""
    divide("play", STRAIT, "--seat", "hill", typed="1\nseal\n\n\n")
    (file,) = games.glob("*.game")
    before, copy = file.read_bytes(), tmp_path / "copy.json"
    assert divide("replay", str(file), "--plain", str(copy)) == (0, "", "")
    assert json.loads(copy.read_text(encoding="utf-8"))["game"]["scenario"] == "strait"
    assert divide("replay", str(file), "--plain", "-")[1] == copy.read_text(encoding="utf-8")
    assert "is a copy for people to read" in divide("resume", str(copy))[2]
    assert "another name" in divide("replay", str(file), "--plain", str(file))[2]
    assert file.read_bytes() == before
    status, _, told = divide("replay", str(file), "--plain", str(tmp_path / "no" / "copy.json"))
    assert (status, "could not be written" in told) == (1, True)


def test_a_damaged_game_opens_as_it_was_kept_before(divide: Divide, games: Path) -> None:
    """And says so on stderr."""
    divide("play", STRAIT, "--seat", "hill", typed="1\nseal\n\n\n3a\n")
    (file,) = games.glob("*.game")
    file.write_bytes(file.read_bytes()[:-1])
    status, shown, told = divide("resume", typed="review\n")
    assert status == 0
    assert "breaks off" in told
    assert "The copy kept before it has been opened instead; it stands in turn 2." in told
    assert "Turn 2 of 3" in shown


def test_an_older_copy_that_is_asked_for_goes_on_as_a_game_of_its_own(
    divide: Divide, games: Path
) -> None:
    """The newest stays as it was."""
    divide("play", STRAIT, "--seat", "hill", typed="1\nseal\n\n\n3a\n")
    (file,) = games.glob("*.game")
    before = file.read_bytes()
    told = divide("resume", f"{file}.2", typed="seal\nseal\n\n\n")[2]
    assert "strait-002.game" in told
    assert file.read_bytes() == before


def test_a_game_goes_on_after_its_scenario_has_changed(
    divide: Divide, games: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With the one it carries; it says so, and does not offer the same dice in another one."""
    shelf = tmp_path / "scenarios" / "strait.yaml"
    shelf.parent.mkdir()
    text = Path(STRAIT).read_text(encoding="utf-8")
    shelf.write_text(text, encoding="utf-8")
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)
    divide("play", "strait", "--seat", "hill", typed="1\nseal\n\n\n")
    (file,) = games.glob("*.game")
    rest = "seal\nseal\n\n\n" * 2
    assert "has changed" not in divide("replay", str(file), "--verify")[2]
    shelf.write_text(text.replace("en: The Strait", "en: The Narrows"), encoding="utf-8")
    assert "The scenario has changed since" in divide("replay", str(file), "--verify")[2]
    status, shown, told = divide("resume", typed=rest)
    assert status == 0
    assert "The scenario has changed since this game began." in told
    assert "The verdict" in shown
    assert "--seat bay" not in shown


def test_a_kept_game_is_debriefed_and_written_down_as_data(
    divide: Divide, games: Path, tmp_path: Path
) -> None:
    """The page and tables lie where they were asked for; every refusal is a sentence."""
    divide("play", STRAIT, "--seat", "hill", typed=GAME)
    (file,) = games.glob("*.game")
    out = tmp_path / "class"
    status, shown, told = divide("debrief", str(file), "--out", str(out), "--lang", "ko")
    assert (status, told) == (0, "")
    assert "돌아보기" in shown
    assert '<html lang="ko">' in (out / "debrief.html").read_text(encoding="utf-8")
    status, shown, _ = divide("report", str(file), "--csv", str(out / "data"))
    assert (status, len(list((out / "data").glob("*.csv")))) == (0, 12)
    assert "12 tables" in shown
    told = divide("debrief", str(file), "--out", str(out), "--seat", "moon")[2]
    assert "There is no seat “moon”" in told
    assert "Say in which form" in divide("report", str(file))[2]
    (tmp_path / "file").write_text("")
    status, _, told = divide("debrief", str(file), "--out", str(tmp_path / "file" / "x"))
    assert (status, "Nothing could be written to" in told) == (1, True)


def test_parquet_is_refused_with_a_sentence_where_it_cannot_be_written(
    divide: Divide, games: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It needs a package that is an extra; nothing is written then."""
    divide("play", STRAIT, "--seat", "hill", typed=GAME)
    (file,) = games.glob("*.game")
    monkeypatch.setattr(data, "can_write_parquet", lambda: False)
    status, _, told = divide("report", str(file), "--parquet", str(tmp_path / "out"))
    assert (status, "pyarrow" in told) == (1, True)
    assert not (tmp_path / "out").exists()


def test_a_game_without_a_turn_cannot_be_debriefed(
    divide: Divide, games: Path, tmp_path: Path
) -> None:
    """There is nothing to look back at."""
    divide("play", STRAIT, "--seat", "hill", typed="1\n")
    (file,) = games.glob("*.game")
    status, _, told = divide("debrief", str(file), "--out", str(tmp_path / "out"))
    assert (status, "No turn of" in told) == (1, True)


def test_a_finished_game_is_not_resumed(divide: Divide, games: Path) -> None:
    """It can be told again, and the sentence says how."""
    divide("play", STRAIT, "--seat", "hill", typed=GAME)
    (file,) = games.glob("*.game")
    status, _, told = divide("resume", str(file))
    assert status == 1
    assert f"“replay {file}”" in told
    assert divide("resume")[0] == 1


def test_a_kept_game_goes_on_in_its_language(divide: Divide, games: Path) -> None:
    """Unless another is asked for."""
    divide("play", STRAIT, "--seat", "hill", "--lang", "ko", typed="1\n")
    assert "지금까지의 계획" in divide("resume")[1]
    assert "Your plans" in divide("resume", "--lang", "en")[1]


def test_what_is_no_save_is_refused_in_a_sentence(divide: Divide, tmp_path: Path) -> None:
    """A missing file, a folder, a scenario: status 1 and no traceback."""
    for path in (tmp_path / "none", tmp_path, Path(STRAIT)):
        status, _, told = divide("replay", str(path))
        assert status == 1
        assert str(path) in told
        assert "Traceback" not in told


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("play", "sratit"), "There is no scenario “sratit”."),
        (("play", STRAIT, "--seat", "hull"), "There is no seat “hull”. There are: hill, bay"),
        (("play", STRAIT, "--seat", "hill,hull"), "There is no seat “hull”."),
        (("play", STRAIT, "--opponent", "wizard"), "There is no player “wizard”."),
        (("play", STRAIT, "--opponent", "script:none.yaml"), "none.yaml cannot be read."),
        (("play", STRAIT, "--leaning", "hill"), "“hill” is not written as SEAT=ID."),
        (("play", STRAIT, "--leaning", "hill=x"), "There is no leaning of hill “x”."),
        (("play", STRAIT, "--lens", "x=y"), "There is no disputed question “x”."),
        (("play", STRAIT, "--seed", "seven"), "“seven” is not."),
        (("play", STRAIT, "--seed", str(2**64)), "A seed is a whole number"),
    ],
)
def test_wrong_words_are_told_in_a_sentence(
    divide: Divide, words: tuple[str, ...], sentence: str
) -> None:
    """On stderr, with status 2, and with what would be right where that is known."""
    status, shown, told = divide(*words)
    assert status == 2
    assert sentence in told
    assert shown == ""


def test_a_misspelt_scenario_gets_a_suggestion(divide: Divide) -> None:
    """The nearest id there is."""
    name = next(p.parent.name for p in (PROJECT / "scenarios").glob("*/scenario.yaml"))
    assert f"Did you mean “{name}”?" in divide("play", f"{name}x")[2]


def test_a_scenario_with_mistakes_lists_them(divide: Divide, tmp_path: Path) -> None:
    """File, line and code on stderr; status 1."""
    file = tmp_path / "broken.yaml"
    text = Path(STRAIT).read_text(encoding="utf-8")
    file.write_text(text.replace("measure: calm", "measure: clam"), encoding="utf-8")
    status, _, told = divide("play", str(file))
    assert status == 1
    assert f"{file}:" in told
    assert "E309" in told
    assert "cannot be played yet" in told


def test_a_script_plays_a_seat(divide: Divide, tmp_path: Path) -> None:
    """Decisions from a file, in the form of scenario tests."""
    file = tmp_path / "drums.yaml"
    file.write_text("decisions:\n  1: {bay: {orders: [dance]}}\n", encoding="utf-8")
    words = ("play", STRAIT, "--seat", "hill", "--opponent", f"script:{file}")
    assert "Hold a dance" in divide(*words, typed="1\nseal\n\n\n")[1]
    file.write_text("decisions: 7\n", encoding="utf-8")
    status, _, told = divide(*words)
    assert status == 2
    assert f"{file}:1:" in told


def test_set_up_is_asked_through_a_pipe_where_wanted(divide: Divide) -> None:
    """`--terminal` without seats asks who plays and how, and customises."""
    typed = "2\nc\n1\n4\n\n77\n1\n"
    shown = divide("play", STRAIT, "--terminal", typed=typed)[1]
    assert "You are Bay — The traders" in shown
    assert "Who will you be?" in shown


def test_leaving_the_set_up_is_no_failure(divide: Divide, games: Path) -> None:
    """Nothing was begun, so nothing is kept."""
    assert divide("play", STRAIT, "--terminal", typed="quit\n")[0] == 0
    assert divide("play", STRAIT, "--terminal", typed="")[0] == 0
    assert not games.exists()


@pytest.mark.parametrize("verb", ["list", "play", "check", "replay", "resume"])
def test_help_of_each_verb_has_an_example(divide: Divide, verb: str) -> None:
    """`divide VERB --help` explains and shows."""
    status, shown, _ = divide(verb, "--help")
    assert status == 0
    assert f"Example: divide {verb}" in shown


def test_check_says_what_is_wrong(divide: Divide, tmp_path: Path) -> None:
    """Status 1 and the place where there are errors."""
    file = tmp_path / "empty.yaml"
    file.write_text("language: 1\n", encoding="utf-8")
    status, shown, _ = divide("check", str(file))
    assert status == 1
    assert str(file) in shown


def test_our_own_mistake_is_no_traceback(divide: Divide, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks inside, a person gets a sentence."""

    def broken() -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr(places, "library", broken)
    monkeypatch.delenv("DIVIDE_TRACE", raising=False)
    status, _, told = divide("list")
    assert status == 1
    assert "ZeroDivisionError: inside" in told
    assert "Traceback" not in told


@pytest.mark.skipif(os.name == "nt", reason="names of languages are asked of the system there")
@pytest.mark.parametrize(
    ("name", "value", "language"), [("LANG", "ko_KR.UTF-8", "ko"), ("LC_ALL", "en_GB", "en")]
)
def test_the_language_is_the_systems(
    divide: Divide, monkeypatch: pytest.MonkeyPatch, name: str, value: str, language: str
) -> None:
    """LC_ALL before LANG, as everywhere."""
    monkeypatch.setenv(name, value)
    assert ("난이도" in divide("list")[1]) == (language == "ko")


def test_at_a_terminal_there_is_a_menu_and_a_game(tmp_path: Path) -> None:
    """The menu, a seat, the guided game, one order, and leaving: as a person would do it.

    (Windows has no pseudo-terminals to hand out.)
    """
    pty = pytest.importorskip("pty")
    person, terminal = pty.openpty()
    environment = {
        **os.environ,
        "XDG_DATA_HOME": str(tmp_path),
        "HOME": str(tmp_path),
        "TERM": "xterm",
        "LANG": "C.UTF-8",
    }
    game = subprocess.Popen(
        [sys.executable, "-c", "from game.cli import main; raise SystemExit(main())"],
        cwd=PROJECT, env=environment, stdin=terminal, stdout=terminal, stderr=terminal,
    )  # fmt: skip
    os.close(terminal)
    os.write(person, b"1\n1\n\n\n1\nquit\n")
    shown = bytearray()
    with contextlib.suppress(OSError):  # the terminal is gone when the game has ended
        while chunk := os.read(person, 4096):
            shown += chunk
    os.close(person)
    assert game.wait(timeout=60) == 0
    for words in ("Scenarios", "Who will you be?", "Press Enter to begin.", "Chosen:", "Kept in"):
        assert words in shown.decode()


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("nowhere",), 2, "There is no scenario “nowhere”"),
        (("gsomia-disputes",), 2, "Did you mean “gsomia-dispute”?"),
        ((STRAIT,), 1, "strait has no personality for Hill"),
        (("gsomia-dispute", "--games", "1"), 2, "from 2 to 20000; “1” is not"),
        (("gsomia-dispute", "--games", "many"), 2, "“many” is not"),
        (("gsomia-dispute", "--seed", "-3"), 2, "“-3” is not"),
        (("gsomia-dispute", "--leaning", "seoul"), 2, "is not written as SEAT=ID"),
        (("gsomia-dispute", "--leaning", "seoul=hawk"), 2, "There is no leaning of seoul “hawk”"),
    ],
)
def test_a_grid_that_cannot_be_played_says_why(
    divide: Divide, words: tuple[str, ...], status: int, sentence: str
) -> None:
    """One sentence on stderr, nothing on stdout."""
    left, shown, told = divide("grid", *words)
    assert (left, shown) == (status, "")
    assert sentence in told
    assert len(told.splitlines()) == 1


def test_a_grid_is_the_same_again(divide: Divide) -> None:
    """Same seed, same page, whatever the card that is asked for says."""
    words = ("grid", "gsomia-dispute", "--games", "2", "--seed", "3")
    status, shown, _ = divide(*words)
    assert status == 0
    assert "25 pairings of 2 games each, seed 3" in shown
    assert divide(*words)[1] == shown
    assert divide(*words, "--leaning", "seoul=pragmatist")[1] != shown


def test_a_grid_that_is_stopped_leaves_a_sentence(
    divide: Divide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while it plays."""

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.batch.grid.play_many", stopped)
    assert divide("grid", "gsomia-dispute") == (130, "", "Stopped.\n")


def test_personalities_are_opponents(divide: Divide) -> None:
    """One for the seat that the computer plays; watching needs one of each seat."""
    both = "personality:steward,peace_broker"
    status, shown, _ = divide("play", "gsomia-dispute", "--seat", "none", "--opponent", both)
    assert status == 0
    assert "The steward of the alliance" in shown
    assert "The peace broker" in shown
    status, _, told = divide("play", "gsomia-dispute", "--seat", "none",
                             "--opponent", "personality:steward")  # fmt: skip
    assert status == 2
    assert "personality:peace_broker" in told
    assert divide("play", STRAIT, "--seat", "hill", "--opponent", "personality:x")[0] == 2


def test_a_kept_game_goes_on_against_its_personality(divide: Divide, games: Path) -> None:
    """`resume` finds it again; the other capital is offered without it, as it is not its own."""
    words = ("--seat", "washington", "--opponent", "personality:quiet_manager")
    divide("play", "gsomia-dispute", *words, typed="seal\nseal\n\n\nquit\n")
    (file,) = games.glob("*.game")
    assert '"personality:quiet_manager"' in divide("replay", str(file), "--plain", "-")[1]
    status, shown, _ = divide("resume", typed="quit\n")
    assert status == 0
    assert "Turn 2" in shown
    assert '"personality:quiet_manager"' in divide("replay", str(file), "--plain", "-")[1]


def test_slips_are_written_as_a_page_or_as_text(divide: Divide, tmp_path: Path) -> None:
    """By the file's ending; without a file the text is told; a wrong leaning is refused."""
    page, text = tmp_path / "out" / "slips.html", tmp_path / "slips.txt"
    assert divide("slips", STRAIT, "--out", str(page))[0] == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert divide("slips", STRAIT, "--out", str(text), "--lang", "ko")[0] == 0
    status, shown, _ = divide("slips", STRAIT, "--lang", "ko")
    assert (status, shown) == (0, text.read_text(encoding="utf-8"))
    assert divide("slips", STRAIT, "--leaning", "hill=nobody")[0] == 2


def test_slips_that_cannot_be_written_are_a_sentence(divide: Divide, tmp_path: Path) -> None:
    """A file where a folder must be: status 1, and it is said which."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    wanted = tmp_path / "file" / "slips.html"
    status, _, complaint = divide("slips", STRAIT, "--out", str(wanted))
    assert status == 1
    assert str(wanted) in complaint
