"""A page in the largest type that fits, and one that scrolls where none does."""

from __future__ import annotations

import pygame

from game.window.widgets.fitted import TYPES, Fitted, Type, in_a_room
from game.window.widgets.scroll import Scroll
from game.window.widgets.text import Text
from tests.window.stand import window


def placed(words: str, height: int) -> tuple[Fitted, list[Type]]:
    """A text in a room of some height, and the types in which it was built."""
    app = window()
    built: list[Type] = []

    def build(kind: Type) -> Text:
        built.append(kind)
        return Text(words, kind.body)

    page = Fitted("page", build, {})
    page.place(app.look, pygame.Rect(0, 0, 1000, height))
    return page, built


def test_a_short_text_is_large() -> None:
    """The first type is taken where it fits."""
    page, built = placed("A few words.", 500)
    assert built == [TYPES[0]]
    assert page.parts()[0].rect.height <= 500


def test_a_longer_text_is_smaller_and_all_of_it_is_seen() -> None:
    """The type shrinks until nothing has to be scrolled."""
    page, built = placed("Washington and Seoul consult before either moves. " * 20, 400)
    assert len(built) > 1
    assert not isinstance(page.parts()[0], Scroll)
    assert page.parts()[0].rect.height <= 400


def test_what_fits_in_no_type_scrolls_in_the_smallest() -> None:
    """Nothing is cut off: it can be scrolled."""
    page, built = placed("Washington and Seoul consult before either moves. " * 200, 200)
    assert built == list(TYPES)
    shown = page.parts()[0]
    assert isinstance(shown, Scroll)
    assert shown.most > 0


def test_in_a_room_no_text_is_smaller_than_the_back_row_can_read() -> None:
    """What matters is at least a thirty-first of the window's height, at any size."""
    for size in ((1280, 720), (1280, 800), (1920, 1080), (1024, 640)):
        look = window(size).look
        assert all(look.letters(kind.body) * 31 >= size[1] - 31 for kind in in_a_room(look))
        assert len(in_a_room(look)) > 1
