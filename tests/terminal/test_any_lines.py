"""Whatever is typed, the game answers: no line breaks it, and none is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.terminal.commands import ALIASES, TALKING
from game.terminal.play import play
from tests.terminal.market import TALKER, sitting
from tests.terminal.tables import table

WORDS = st.sampled_from(
    [*ALIASES, *(word for words in ALIASES.values() for word in words), "1", "2", "3", "4", "a",
     "2a", "3b", "q1a", "q1b", "1 if 1", "if", "trust", "ferry", "back", "", "feast", "12345678"]
)  # fmt: skip
LINES = st.one_of(
    st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=12),
)


@settings(max_examples=60)
@given(st.lists(LINES, max_size=25), st.sampled_from(["en", "ko"]), st.booleans())
def test_no_lines_break_the_game(lines: list[str], language: str, guided: bool) -> None:
    """Commands, wishes and nonsense in any order end in a kept or finished game."""
    sitting, out = table("\n".join(lines), language=language, guided=guided)
    kept: list[int] = []
    sitting.keep = lambda match, options: kept.append(match.state.turn)
    play(sitting)
    assert kept[-1] == sitting.match.state.turn
    assert "{" not in out.getvalue() or any("{" in line for line in lines)


TALK = st.sampled_from(
    [*sorted(TALKING), "table", "levels", "share", "years", "index", "guard", "wages", "pact",
     "and", "no", "50", "25%", "grain", "3", "1", "협상", "제안", "가정", "곡식", "seal", "",
     "feast", "undo"]
)  # fmt: skip
TALKS = st.lists(TALK, min_size=1, max_size=5).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(TALKS, max_size=25), st.sampled_from(["en", "ko"]), st.booleans())
def test_no_lines_break_a_talk(lines: list[str], language: str, alone: bool) -> None:
    """Words of the table in any order, alone against a computer or by turns."""
    people = ("hill",) if alone else ("hill", "bay")
    at, out = sitting("\n".join(lines), people=people, language=language, partner=TALKER)
    play(at)
    assert "{" not in out.getvalue()
