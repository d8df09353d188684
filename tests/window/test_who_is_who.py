"""Who somebody is: under a tab of the briefing, and from the map."""

from __future__ import annotations

import pygame
import pytest

from game.telling.briefing import parties
from game.telling.landscape import lines
from game.window.screens.desk.desk import Desk
from game.window.settings import Settings
from game.window.widgets.mapview import ARROW, MapView
from tests.window.desks import at_desk
from tests.window.fit import misfits
from tests.window.stand import loaded, press, strike, texts

SHIPPED = ("gsomia-dispute", "hanoi-summit", "sma-talks")


def said(desk: Desk) -> str:
    return texts(desk.app).replace("\n", " ")


def test_each_type_is_listed_with_how_it_shows() -> None:
    """For every actor that may be several; the words on the map are found there."""
    desk = at_desk()
    strike(desk.app, pygame.K_b, "b")
    press(desk.app, "tab:who")
    words = said(desk)
    actors = [one for one in parties(desk.sitting) if one.types]
    assert len(actors) == 3
    for actor in actors:
        for kind in actor.types:
            assert kind.name in words
            assert "".join(part.words for part in kind.about) in words
        assert actor.estimate in words


def test_a_place_on_the_map_says_who_that_is() -> None:
    """Pressed, it opens the entry of that party alone; Esc leads back to the desk."""
    desk = at_desk()
    press(desk.app, "map:party:tokyo")
    assert desk.app.screen.name == "who"
    told = next(one for one in parties(desk.sitting) if one.id == "tokyo")
    for words in (told.name, told.types[0].name, told.types[1].name, told.estimate):
        assert words in said(desk)
    strike(desk.app, pygame.K_ESCAPE)
    assert desk.app.screen is desk


def test_the_other_capital_is_told_only_by_who_may_govern() -> None:
    """Its card is its own."""
    desk = at_desk()
    press(desk.app, "map:party:washington")
    assert "Its government may be one of these" in said(desk)
    assert "You want both allies" not in said(desk)


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("size", "text_size"), [((1024, 640), 150), ((1280, 800), 100)])
def test_everybody_has_room(size: tuple[int, int], text_size: int, language: str) -> None:
    """Over the desk, one by one."""
    settings = Settings(text_size=text_size, language=language)
    desk = at_desk(size=size, settings=settings)
    for party in ("pyongyang", "washington"):
        desk.meet(party)
        assert misfits(desk.app) == []
        desk.app.close()


@pytest.mark.parametrize("scenario", SHIPPED)
def test_lines_on_the_map_are_told_in_words(scenario: str) -> None:
    """No bare number among words: whatever a line shows has a scale."""
    document = loaded(scenario).scenario.document
    scales = {one.id: one.scale for one in document.metrics}
    scales |= {one.id: one.scale for one in document.gauges}
    assert [line.shows for line in lines(document) if scales[line.shows] is None] == []


@pytest.mark.parametrize("scenario", SHIPPED)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_lies_over_an_arrow(scenario: str, size: tuple[int, int]) -> None:
    """Tags keep clear of the arrows to who lies beyond the map."""
    desk = at_desk(scenario, turns=1, size=size)
    desk.app.frame()
    view = next(w for w in desk.app.front.root.walk() if isinstance(w, MapView))
    for stand in view._stands.values():
        if stand.toward is not None:
            arrow = pygame.Rect(0, 0, desk.app.look.px(ARROW), desk.app.look.px(ARROW))
            arrow.center = view._pixel(stand)
            assert [tag.key for tag in view.parts() if tag.rect.colliderect(arrow)] == []
