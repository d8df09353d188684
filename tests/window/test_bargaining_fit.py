"""Everything on the table has its room, at every size, in both languages, in several states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.window.screens.bargaining import TABS, TableScreen
from game.window.settings import Settings
from tests.window.fit import misfits
from tests.window.stand import press, texts
from tests.window.tables import open_table

LOOKS = (
    ((1024, 640), 100), ((1024, 640), 150), ((1024, 640), 200), ((1280, 800), 100),
    ((1280, 800), 150), ((1920, 1080), 100),
)  # fmt: skip


def screen_in(size: tuple[int, int], text_size: int, language: str) -> TableScreen:
    """The cost-sharing talks with an answer on the page and a draft under way."""
    screen = open_table(size=size, settings=Settings(text_size=text_size, language=language))
    screen.set_level(0, 10)
    screen.put()
    return screen


def pages(screen: TableScreen) -> list[str]:
    """Turn through all there is; what does not fit."""
    found = misfits(screen.app)
    screen.set_level(len(screen.told().bargain.terms) - 1, 1)
    screen.put()  # the exchange is over, or a refusal stands there
    for tab in TABS:
        screen.show_tab(tab)
        found += misfits(screen.app)
    for side in TABS[1:]:
        screen.show_side(side)
        found += misfits(screen.app)
    return found


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), LOOKS)
def test_the_table_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """Nothing is cut or lies over another, on any page of it."""
    assert pages(screen_in(size, text_size, language)) == []


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), LOOKS[:3])
def test_its_dialogues_fit(size: tuple[int, int], text_size: int, language: str) -> None:
    """Drafts to begin from, a clause in full, and the question before the hands are tied."""
    screen = screen_in(size, text_size, language)
    app = screen.app
    screen.choose_beginning()
    found = misfits(app)
    app.close()
    press(app, "table:about:0:raise:0")
    found += misfits(app)
    app.close()
    screen.tie()
    found += misfits(app)
    app.close()
    screen.say(screen.move("split_off"))
    assert screen.refused
    assert found + misfits(app) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_other_moves_fit_where_they_have_a_page(language: str) -> None:
    """In a narrow window they are listed with what they do."""
    screen = screen_in((1024, 640), 150, language)
    press(screen.app, "table:more")
    assert misfits(screen.app) == []


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), LOOKS[1:4])
def test_locked_clauses_and_long_levels_fit(
    size: tuple[int, int], text_size: int, language: str
) -> None:
    """The Hanoi paper from the seat that may propose least, and most."""
    found = []
    for seat in ("seoul", "washington"):
        settings = Settings(text_size=text_size, language=language)
        screen = open_table("hanoi-summit", (seat,), size, settings)
        found += pages(screen)
    assert found == []


def test_palettes_change_colours_only() -> None:
    """The same words stand there in the evening and at high contrast."""
    screen = screen_in((1280, 800), 100, "en")
    words = texts(screen.app)
    for palette in ("evening", "contrast"):
        screen.app.settle(replace(screen.app.settings, palette=palette))
        assert texts(screen.app) == words
