"""Lines of text break where a reader expects them to."""

from __future__ import annotations

import pytest

from game.window.drawing.wrapping import Run, wrap


def lines(words: str, width: int) -> list[str]:
    """Lines of the words where every letter takes one pixel."""
    wrapped = wrap([Run(words)], width, lambda said, _bold: len(said))
    return ["".join(piece.run.words for piece in line) for line in wrapped]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("시한은 8월 24일까지", ["시한은", "8월 24일까지"]),
        ("2019년 8월 24일~9월 8일", ["2019년", "8월 24일~9월 8일"]),
        ("a day of 8 May", ["a day of 8", "May"]),
    ],
)
def test_a_korean_month_stays_with_its_day(words: str, expected: list[str]) -> None:
    """A line never ends between 8월 and 24일, also in a span of days."""
    assert lines(words, max(map(len, expected))) == expected


def test_a_date_wider_than_the_line_is_still_shown_whole() -> None:
    """Nothing is lost where even a date has no room."""
    assert "".join(lines("8월 24일~9월 8일", 6)) == "8월 24일~9월 8일"
