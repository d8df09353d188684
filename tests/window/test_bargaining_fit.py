"""Everything on the table has its room, at every size, in both languages, in several states."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from game.window import display
from game.window.screens.table.bargaining import TABS, TableScreen
from game.window.settings import Settings
from tests.window.fit import misfits
from tests.window.stand import press, texts
from tests.window.tables import open_table

LOOKS = (
    ((1024, 640), 100), ((1024, 640), 150), ((1024, 640), 200), ((1280, 800), 100),
    ((1280, 800), 150), ((1920, 1080), 100),
)  # fmt: skip


@cache
def answered() -> TableScreen:
    """The cost-sharing talks, where a draft has been put forward and answered."""
    screen = open_table()
    screen.set_level(0, 10)
    screen.put()
    return screen


@cache
def hanoi(seat: str) -> TableScreen:
    """The Hanoi paper."""
    return open_table("hanoi-summit", (seat,), opponent="idle")


def sized(screen: TableScreen, size: tuple[int, int], text_size: int, language: str) -> TableScreen:
    """The same in another window."""
    app = screen.app
    app.surface = display.open_window("test", size)
    app.settle(Settings(text_size=text_size, language=language))
    return screen


def pages(screen: TableScreen) -> list[str]:
    """Turn through all there is; what does not fit."""
    is_roomy = screen.app.look.points[0] >= 800
    found = misfits(screen.app)
    for name in TABS[1:] if is_roomy else TABS:
        (screen.show_side if is_roomy else screen.show_tab)(name)
        found += misfits(screen.app)
    screen.show_side("worth")
    screen.show_tab("draft")
    return found


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), LOOKS)
def test_the_table_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """Nothing is cut or lies over another, with an answer, a draft under way, a refusal."""
    screen = sized(answered(), size, text_size, language)
    kept = screen.answered
    screen.reset()
    found = misfits(screen.app)
    screen.put()
    assert screen.refused
    found += pages(screen)
    screen.set_level(0, 9)
    assert found + misfits(screen.app) == []
    screen.answered = kept


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), LOOKS[:3])
def test_its_dialogues_fit(size: tuple[int, int], text_size: int, language: str) -> None:
    """Drafts to begin from, a clause in full, and the question before the hands are tied."""
    screen = sized(answered(), size, text_size, language)
    found = []
    for open_ in (
        screen.choose_beginning,
        lambda: press(screen.app, "table:about:0:raise:0"),
        screen.tie,
        lambda: press(screen.app, "table:more"),
    ):
        open_()
        assert screen.app.front.is_dialog
        found += misfits(screen.app)
        screen.app.close()
    assert found == []


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("seat", ["seoul", "washington"])
def test_locked_clauses_and_long_levels_fit(seat: str, language: str) -> None:
    """The Hanoi paper, from the seat that may propose least and from the one that may most."""
    found = []
    for size, text_size in LOOKS[:4]:
        found += pages(sized(hanoi(seat), size, text_size, language))
    assert found == []


def test_palettes_change_colours_only() -> None:
    """The same words stand there in the evening and at high contrast."""
    screen = sized(answered(), (1280, 800), 100, "en")
    words = texts(screen.app)
    for palette in ("evening", "contrast"):
        screen.app.settle(replace(screen.app.settings, palette=palette))
        assert texts(screen.app) == words
