"""Talks between people at one keyboard, kept games in the middle of a talk, whole games."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from game.match.keeping import bring_back
from game.match.match import Match
from game.match.shelf import Keeper, fresh_path, open_game
from game.players.player import Player
from game.saves.refusal import SaveRefusal
from game.terminal.keyboard import Keyboard
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.table import Table
from game.terminal.watch import watch
from game.wording.refusals import refusal_sentence
from tests.terminal.market import TALKER, market, shown, sitting

BOTH = ("hill", "bay")
TALK = "\noffer share 50 years 3\n\ntry share 10\noffer share 25 guard\n\naccept\n\npass\n"
DEAL = f"{TALK}seal\nseal\n\nseal\nseal\n"


def pages(typed: str, language: str = "en") -> list[tuple[str, str]]:
    """Whose page it is, and the page, between the curtains."""
    parts = shown(typed, people=BOTH, language=language).split("Pass the keyboard to ")[1:]
    return [(part.partition(".")[0], part) for part in parts]


def test_the_floor_goes_back_and_forth_within_a_turn() -> None:
    """Who has spoken hands the keyboard to whose turn it is; then both seal."""
    assert [seat for seat, _ in pages(DEAL)][:6] == [
        "Hill",
        "Bay",
        "Hill",
        "Bay",
        "Bay",
        "Hill",
    ] or ([seat for seat, _ in pages(DEAL)][:5] == ["Hill", "Bay", "Hill", "Bay", "Hill"])


def test_no_sheet_passes_the_curtain() -> None:
    """Numbers, red lines, tries and blocs of one seat stand on its own pages alone."""
    secrets = {
        "Hill": ["(23)", "from 23", "best 67", "A ferry for nothing", "Farmers", "Guilds"],
        "Bay": ["(41)", "from 41", "best 84", "More than half of it", "Your try"],
    }
    found = pages(TALK + "table\nlevels 1\n")
    for seat, page in found:
        before_the_end = page.partition("The deal opened")[0]
        for owner, words in secrets.items():
            for word in words:
                assert owner == seat or word not in before_the_end, (seat, word)
    assert any("from 41" in page for seat, page in found if seat == "Bay")
    assert any("(23)" in page or "from 23" in page for seat, page in found if seat == "Hill")


def test_sealing_ends_ones_talk() -> None:
    """Hill seals unasked; Bay has the table for itself, and the turn is played."""
    at, _ = sitting("\nseal\nseal\n\noffer share 25\nseal\nseal\n", people=BOTH)
    play(at)
    table = {seat: made.table for seat, made in at.match.reveals[0].decisions.items()}
    assert table["hill"] == ()
    assert [move.word for move in table["bay"] if move is not None] == ["table"]


def test_who_has_no_floor_is_told_who_has_it() -> None:
    """Bay wants to speak while Hill has the floor."""
    at, _ = sitting("", people=BOTH)
    at.seat = "bay"
    (refusal,) = at.match.talk.objections("bay", None)
    words = refusal_sentence(at.narrator, refusal, at.view())
    assert words == "Hill has the floor. You can speak when it has spoken."


# -- kept games ------------------------------------------------------------------------------------


def _kept(
    typed: str, folder: Path, people: tuple[str, ...], partner: Player | None = None
) -> Table:
    at, _ = sitting(typed, people=people, partner=partner)
    loaded = market()
    at.match.record.fingerprint = loaded.fingerprint
    at.keep = Keeper(fresh_path(folder, "market"), loaded.texts)
    play(at)
    return at


def _brought_back(folder: Path, people: tuple[str, ...], partner: Player | None = None) -> Match:
    opened = open_game(folder / "market-001.game")
    assert not isinstance(opened, SaveRefusal), opened
    save, loaded = opened.save, opened.loaded
    players = {s.id: partner for s in loaded.scenario.rules.seats if s.id not in people and partner}
    match = Match.resume(loaded.scenario, save.record, players, opened.state)
    bring_back(match, {s: (d.decision, d.sealed) for s, d in save.drafts.items()})
    return match


@pytest.mark.parametrize(
    "typed",
    [
        "feast\noffer share 50 years 3\n",
        "pass\n",
        "pass\noffer share 50\n",
        "offer share 50\npass\nfeast\n",
        "poll\ntie\ntie\n",
        "offer share 80\nseal\nseal\n\noffer share 50\n",
    ],
)
def test_a_kept_game_goes_on_in_the_middle_of_a_talk(typed: str, tmp_path: Path) -> None:
    """What was said this turn is said again, silence included, and answered as before."""
    at = _kept(typed, tmp_path, ("hill",), TALKER)
    match = _brought_back(tmp_path, ("hill",), TALKER)
    assert [s.move for s in match.talk.said] == [s.move for s in at.match.talk.said]
    assert [s.reason for s in match.talk.said] == [s.reason for s in at.match.talk.said]
    assert match.talk.floor == at.match.talk.floor
    assert match.talk.state.digest() == at.match.talk.state.digest()
    assert match.drafts["hill"].decision.orders == at.match.drafts["hill"].decision.orders
    assert [r.said for r in match.reveals] == [r.said for r in at.match.reveals]


@pytest.mark.parametrize("lines", range(1, 13))
def test_a_hot_seat_talk_can_be_left_after_any_line(lines: int, tmp_path: Path) -> None:
    """The next sitting finds the floor, the words and the seals as they were."""
    typed = "".join(line + "\n" for line in DEAL.split("\n")[:lines])
    at = _kept(typed, tmp_path, BOTH)
    match = _brought_back(tmp_path, BOTH)
    assert match.talk.floor == at.match.talk.floor
    assert match.talk.state.digest() == at.match.talk.state.digest()
    assert match.pending() == at.match.pending()


# -- whole games -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_whole_game_through_a_pipe_makes_a_deal(language: str) -> None:
    """Offers, acceptance, votes, the paper in force, and the deal opened at the end."""
    told = shown(DEAL + "\nseal\nseal\n\nseal\nseal\n" * 3, people=BOTH, language=language)
    assert "{" not in told
    words = {
        "en": ["“The ferry pact” is agreed and in force.", "The council voted", "The elder agreed.",
               "The deal opened", "Agreed in turn 1.", "Hill: 24 points.", "Bay: 59 points.",
               "would have suited all sides", "Left on the table"],
        "ko": ["타결되어 발효되었습니다", "평의회가", "원로가 동의했습니다", "펼쳐 본 협상",
               "1번째 차례에 합의했습니다", "산성: 24점", "포구: 59점"],
    }  # fmt: skip
    flat = " ".join(told.split())
    for word in words[language]:
        assert word in flat, word


def test_a_game_without_a_deal_opens_what_might_have_been() -> None:
    """What lay there at the end, and the fairest draft of those that suited both."""
    told = " ".join(shown("seal\nseal\n" * 4).split())
    assert "Nothing was agreed, and nothing lay on the table." in told
    assert "The fairest draft (largest product of gains)" in told


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_watched_game_tells_the_talk(language: str) -> None:
    """Both computers' words with their reasons."""
    at, out = sitting("", people=(), partner=TALKER, language=language)
    watch(at)
    told = " ".join(out.getvalue().split())
    assert ("That is how it opens." if language == "en" else "처음 내놓는 요구입니다.") in told
    assert ("Said at the table" if language == "en" else "협상 테이블에서 나온 말") in told


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_of_the_table_is_wider_than_the_screen(language: str, width: int) -> None:
    """Counted in cells, whatever is tried and offered."""
    typed = (
        "table\ntry 1 80 2 5 3 3\noffer\ntable\nlevels 3\nhelp\nseal\nseal\n\n\ntable\nhistory\n"
    )
    told = shown(typed, language=language, width=width, partner=TALKER)
    assert max(cell_len(line) for line in told.splitlines()) <= width


def test_history_tells_what_was_said() -> None:
    """Turn by turn, as the seat may know it."""
    told = " ".join(shown("offer share 50\nseal\nseal\nhistory\n").split())
    assert "Hill: Put a draft of “The ferry pact” on the table." in told.rpartition("> history")[2]


def test_a_walk_out_has_a_cause(tmp_path: Path) -> None:
    """Where the scenario gives none, the ledger names the deed."""
    at, _ = sitting("walk\nwalk\nseal\nseal\nwhy trust\n")
    play(at)
    assert isinstance(at.screen.out, io.StringIO)
    assert re.search(r"−6.000  Hill walked out of the talks on “The ferry pact”",
                     at.screen.out.getvalue())  # fmt: skip


def test_a_sitting_at_a_wide_page_shows_every_offer() -> None:
    """Three columns fit a hundred and twenty cells."""
    screen = Screen(io.StringIO(), 120)
    at, _ = sitting("")
    at.screen, at.keyboard = screen, Keyboard(io.StringIO("table\n"), screen)
    play(at)
    assert isinstance(screen.out, io.StringIO)
    assert "What you can type" in screen.out.getvalue()
