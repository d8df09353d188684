"""What can be looked up at any prompt, and what no lookup may tell."""

from __future__ import annotations

import re

import pytest

from game.saves.refusal import SaveRefusal
from game.terminal.play import play
from tests.terminal.tables import session, table

FIRST = "1\nseal\n\n\n"


def after(typed: str, command: str, language: str = "en") -> str:
    """What is shown after a command, up to the next prompt."""
    shown = session(f"{typed}{command}\n", language=language)
    return shown.rpartition(f"> {command}\n")[2]


def test_why_shows_rows_that_sum_to_the_change() -> None:
    """The last turn's rows, to the last thousandth, with their sum."""
    shown = after(FIRST, "why trust")
    rows = [
        float(n.replace("−", "-")) for n in re.findall(r"^ +([+−][\d.]+)  ", shown, re.MULTILINE)
    ]
    assert rows[-1] == pytest.approx(sum(rows[:-1]))
    assert "from 50.000 to 58.000" in shown


def test_why_folds_what_the_seat_may_not_know() -> None:
    """A secret order's effect is told as unknown causes; the sum is still right."""
    shown = after(FIRST + "seal\nseal\n\n\n", "why trust")
    assert "−1.000  causes not known to you" in shown
    assert "hoard" not in shown


def test_why_of_something_hazy_says_that_it_cannot_be_told() -> None:
    """What is seen through a haze has no rows."""
    assert "You do not see this sharply" in after(FIRST, "why fog")
    assert "not known to you" in after(FIRST, "why store")


def test_why_knows_earlier_turns_and_names() -> None:
    """A turn may be named; names and parts of names will do; others get a suggestion."""
    assert "turn 1" in after(FIRST, "why Trust 1")
    assert "Why: The calm of the sea" in after(FIRST, "why calm of")
    assert "No such turn yet: 1 turn has been played." in after(FIRST, "why trust 9")
    assert "Did you mean “Trust”?" in after(FIRST, "why trsut")
    assert "store" in after(FIRST, "why")


def test_why_needs_no_signs_and_prefers_the_headline() -> None:
    """Words of a name suffice; of several, the gauge always in sight is meant."""
    assert "Why: The calm of the sea" in after(FIRST, "why calm, SEA!")
    assert "Why: The calm of the sea" in after(FIRST, "why the")  # “The store” is not in sight


def test_the_glossary_explains_and_suggests() -> None:
    """A term by id or word; without one, the list."""
    assert "A flat boat with a rope." in after("", "glossary ferry")
    assert "ferry" in after("", "glossary")
    assert "Did you mean “ferry”?" in after("", "glossary fery")


def test_status_tells_bounds_and_estimates_but_no_secret_value() -> None:
    """Hazy metrics have bounds; unseen ones are not known; types are estimated in words."""
    shown = after("", "status")
    assert re.search(r"Fog +between \d+ and \d+ +low is good", shown)
    assert re.search(r"Hidden store +not known to you", shown)
    assert "The sea folk is most likely “Shy” (about 70 %)." in shown


def test_history_lists_what_the_seat_may_know() -> None:
    """Own and public deeds, turn by turn; a secret order is not there."""
    shown = after(FIRST + "seal\nseal\n\n\n", "history")
    assert "Hill: Give a feast" in shown
    assert "Bay: Hold a dance" in shown
    assert "Hoard grain" not in shown


def test_briefing_and_desk_show_their_pages_again() -> None:
    """The briefing with all goals, and the page of the turn."""
    assert "You are Hill — The keepers" in after("", "briefing")
    assert "Turn 1 of 3" in after("", "desk")


def test_more_shows_what_the_guided_game_keeps_back() -> None:
    """Orders beyond the lessons so far stand under a heading of their own."""
    assert "Light the beacon" not in session("")
    shown = after("", "more")
    assert shown.index("More orders") < shown.index("Light the beacon")


def test_the_language_changes_in_the_middle_of_a_turn() -> None:
    """The page is shown anew in the other language, and plans are kept."""
    shown = after("1\n", "lang")
    assert "언어: 한국어" in shown
    assert "잔치" in shown.partition("지금까지의 계획")[2]
    assert "Languages: en, ko." in after("", "lang xx")


def test_commands_work_at_the_prediction_prompt_too() -> None:
    """Help and why are answered while a prediction is awaited, which is then asked on."""
    shown = session("1\nseal\nhelp\nwhy trust\n1\n1\n")
    assert "What you can type" in shown
    assert "Turn 2 of 3" in shown


def test_saving_says_so() -> None:
    """`save` writes the game down with the table's options."""
    sitting, out = table("1\nsave\n")
    kept: list[dict[str, str]] = []
    sitting.keep = lambda match, options: kept.append(dict(options))
    play(sitting)
    assert kept[0] == {"language": "en", "guided": "yes", "finished": "no", "people": "Hill"}
    assert "The game is kept." in out.getvalue()


def test_a_failed_save_is_told_and_the_game_goes_on() -> None:
    """The reason is shown in place of the promise."""
    sitting, out = table("save\n1\n")
    full = {"file": "x.game", "reason": "The disk is full"}
    sitting.keep = lambda match, options: SaveRefusal("unwritable", full)
    play(sitting)
    assert "The disk is full." in out.getvalue()
    assert "The game is kept" not in out.getvalue()
