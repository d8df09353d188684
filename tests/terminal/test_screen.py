"""The screen: Hangul lines up, nothing is wider than the page, nobody can smuggle commands in."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.text import Text

from game.engine import events
from game.engine.state import Setup
from game.match.match import Match
from game.players.idle import Idle
from game.scenario.library import Library
from game.scenario.load import load
from game.scenario.problems import Problems
from game.telling.reveal import NOTES, OF_SEATS
from game.terminal.keyboard import Keyboard
from game.terminal.screen import Screen, linked
from game.terminal.situation import show_status
from game.terminal.table import Table
from game.wording.links import parts
from game.wording.table_facts import OF_TABLE
from tests.terminal.tables import session

SCENARIOS = Path(__file__).parents[2] / "scenarios"
GAME = "help\nmore\n2\nseal\n\n\nstatus\nwhy trust\nq1b\nseal\nseal\n\n\nseal\nseal\n\n\n"


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_screen(language: str, width: int) -> None:
    """Counted in cells, two for a Hangul syllable."""
    shown = session(GAME, language=language, width=width)
    assert max(cell_len(line) for line in shown.splitlines()) <= width


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", ["gsomia-dispute", "hanoi-summit", "sma-talks"])
def test_every_gauge_of_status_has_one_line_of_eighty(name: str, language: str) -> None:
    """In every scenario that is shipped, once gauges have moved."""
    library = Library([SCENARIOS])
    path = library.find(name)
    assert path is not None
    loaded = load(path, library.world, Problems())
    assert loaded is not None
    seats = [seat.id for seat in loaded.scenario.rules.seats]
    match = Match(loaded.scenario, 3, Setup({}, {}, {}), {seats[0]: Idle()})
    match.advance(force=True)
    out = io.StringIO()
    screen = Screen(out)
    sitting = Table(match, screen, Keyboard(io.StringIO(), screen), language, False,
                    lambda match, options: None, seats[1])  # fmt: skip
    show_status(sitting)
    shown = out.getvalue().splitlines()
    assert max(cell_len(line) for line in shown) <= 80
    foreign = {bloc.id for bloc in match.rules.blocs if bloc.seat != 1}
    for bloc in foreign:  # the others' home is nothing that one could look at
        assert not any(sitting.narrator.metric(bloc) in line for line in shown)
    for gauge in (*match.rules.tables["gauge"], *match.rules.tables["metric"]):
        if gauge in foreign:
            continue
        (line,) = [one for one in shown if one.startswith(f"  {sitting.narrator.metric(gauge)}  ")]
        assert re.search(r"\d|not known|알 수 없음", line)


def test_every_kind_of_fact_has_its_place_on_the_page() -> None:
    """As a deed, as something said at the table, as a move, a note, an event, or as the end."""
    elsewhere = (*OF_TABLE, events.MOVED, events.STRUCK, events.ENDED)
    assert sorted((*OF_SEATS, *NOTES, *elsewhere)) == sorted(events.KINDS)


def test_prose_is_not_wider_than_one_reads_well() -> None:
    """On a wide page lines of text end before ninety cells; what is at the edge stays there."""
    out = io.StringIO()
    screen = Screen(out, 120)
    screen.line("word " * 100)
    screen.sides("left", "right")
    *prose, edge = out.getvalue().splitlines()
    assert 80 < max(cell_len(line) for line in prose) <= 90
    assert cell_len(edge) == 120


def test_at_a_terminal_what_is_typed_at_a_pause_is_not_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is the next line read; Enter alone is nothing."""
    keyboard = Keyboard(io.StringIO(), Screen(io.StringIO()))
    monkeypatch.setattr(keyboard, "_is_person", True)
    typed = iter(["", "2", "quit"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))
    keyboard.pause("Press Enter.")
    keyboard.pause("Press Enter.")
    assert [keyboard.read(), keyboard.read()] == ["2", "quit"]


@pytest.mark.parametrize("asked", [10, 500])
def test_widths_are_kept_readable(asked: int) -> None:
    """A window may be of any size; the page stays between 60 and 120 cells."""
    assert 60 <= Screen(io.StringIO(), asked).width <= 120


def test_korean_columns_line_up() -> None:
    """The second column begins in the same cell, whatever the language of the first."""
    out = io.StringIO()
    Screen(out).table([["신뢰", "a"], ["The sea", "b"], ["바다의 고요", "c"]])
    starts = {
        cell_len(line[: line.index(c)])
        for line, c in zip(out.getvalue().splitlines(), "abc", strict=True)
    }
    assert starts == {2 + cell_len("바다의 고요") + 2}


def test_costs_stand_at_the_right_edge() -> None:
    """Titles of either language end their line in the same cell."""
    shown = session("", language="ko")
    ends = {cell_len(line) for line in shown.splitlines() if line.endswith("비용 1")}
    assert ends == {80}


def test_scenarios_cannot_send_commands_to_the_terminal() -> None:
    """Escape sequences and characters that turn text around are left out."""
    out = io.StringIO()
    screen = Screen(out, is_terminal=False)
    screen.line("\x1b[31mred\x1b]0;title\x07 \u202eback")
    screen.line("[bold]not markup[/bold] :smile:")
    assert out.getvalue() == "[31mred]0;title back\n[bold]not markup[/bold] :smile:\n"


def test_links_stand_out_without_colour() -> None:
    """On a terminal a linked word is bold and underlined; in a pipe it is plain."""
    text = linked(parts("a [[ferry|boat]] waits", {}))
    assert text.plain == "a boat waits"
    assert [str(span.style) for span in text.spans] == ["bold underline"]
    plain = io.StringIO()
    Screen(plain).line(text)
    assert plain.getvalue() == "a boat waits\n"


def test_no_colour_is_used_where_the_person_wants_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR there are no colour codes even on a terminal."""
    monkeypatch.setenv("NO_COLOR", "1")
    out = io.StringIO()
    Screen(out, is_terminal=True).line(Text("x", style="red"))
    assert "\x1b[31m" not in out.getvalue()


def test_empty_lines_do_not_pile_up() -> None:
    """Two gaps in a row are one."""
    out = io.StringIO()
    screen = Screen(out)
    screen.line("a")
    screen.gap()
    screen.gap()
    screen.line("b")
    assert out.getvalue() == "a\n\nb\n"
