"""Several people at one keyboard: a curtain between them, and no secret passes it."""

from __future__ import annotations

from tests.terminal.tables import session

TWO_TURNS = (
    "\n1\nseal\n\n\n"  # Hill: a feast
    "\n2\nseal\n\n\n"  # Bay: grain is hoarded in secret
    "\nseal\nseal\n\n\n"
    "\nseal\nseal\n\n\n"
)


def pages(typed: str) -> list[tuple[str, str]]:
    """Whose page it is, and the page, between the curtains."""
    shown = session(typed, people=("hill", "bay"), guided=False)
    parts = shown.split("Pass the keyboard to ")[1:]
    return [(part.partition(".")[0], part) for part in parts]


def test_each_seat_sees_its_own_page_only() -> None:
    """A secret order, its message and its effect stand on its giver's pages alone."""
    for seat, page in pages(TWO_TURNS):
        for secret in ("Hoard grain", "The store is full", "grain was hidden"):
            assert seat == "Bay" or secret not in page
    assert any("The store is full" in page for seat, page in pages(TWO_TURNS) if seat == "Bay")


def test_the_goals_of_the_other_seat_are_not_shown_before_the_end() -> None:
    """Leanings are opened when the game is over."""
    for seat, page in pages(TWO_TURNS):
        assert seat == "Bay" or "The traders" not in page


def test_the_last_page_is_pushed_out_of_sight() -> None:
    """Before each curtain the screen is filled with empty lines."""
    shown = session(TWO_TURNS, people=("hill", "bay"), guided=False)
    before, _, _ = shown.partition("Pass the keyboard to Bay")
    assert before.endswith("\n" * 40)


def test_leaving_at_the_curtain_keeps_the_game() -> None:
    """`quit` works there too."""
    assert "kept as you left it" in session("quit\n", people=("hill", "bay"))
