"""Whole sessions as text: what is typed and what is shown, kept as readable files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.terminal.market import TALKER, shown
from tests.terminal.tables import session

GOLDEN = Path(__file__).parent / "golden"

WHOLE_GAME = (
    "1\nseal\n1\n1\n"  # turn 1: a feast; Bay is expected to talk
    "q1b\n3b\nwhy trust\nseal\n\n\n"  # turn 2: an answer, the beacon
    "seal\nseal\n\n\n"  # turn 3: let it pass
)
FIRST_TURN = "help\nabout 2\n2\nreview\nundo\n1 if a\nstatus\nglossary ferry\nquit\n"


@pytest.mark.parametrize(
    ("name", "typed", "language"),
    [
        ("whole-game-en", WHOLE_GAME, "en"),
        ("whole-game-ko", WHOLE_GAME, "ko"),
        ("first-turn-en", FIRST_TURN, "en"),
        ("first-turn-ko", FIRST_TURN.replace("help", "도움말").replace("status", "상황"), "ko"),
    ],
)
def test_a_session_reads_as_it_always_did(name: str, typed: str, language: str) -> None:
    """What is shown is the kept text; to accept a change, run with DIVIDE_GOLDEN=write."""
    _compare(name, session(typed, language=language))


def _compare(name: str, told: str) -> None:
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("DIVIDE_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(told, encoding="utf-8", newline="\n")
    assert told == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_same_seed_and_orders_give_the_same_output(language: str) -> None:
    """Two sessions with the same lines are the same, byte for byte."""
    assert session(WHOLE_GAME, language=language) == session(WHOLE_GAME, language=language)


BARGAIN = (
    "table\nlevels 3\ntry share 80 years 5 index wages\noffer\ntable\noffer share 50 guard\n"
    "seal\nseal\n\n"
    "table\naccept\naccept\nseal\nseal\n\nhistory\n" + "seal\nseal\n\n" * 3
)


@pytest.mark.parametrize(("name", "language"), [("talks-en", "en"), ("talks-ko", "ko")])
def test_a_bargain_reads_as_it_always_did(name: str, language: str) -> None:
    """A game at the table with a computer on the other side, to its end."""
    _compare(name, shown(BARGAIN, language=language, partner=TALKER))
