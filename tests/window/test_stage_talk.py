"""The stage: drafts put and taken aloud, and room for everything on every page."""

from __future__ import annotations

import pygame
import pytest

from game.window.settings import Settings
from tests.window.fit import misfits
from tests.window.staging import advance_to_talk, on, stage, typed
from tests.window.stand import press, strike


def test_a_draft_is_put_and_taken_aloud() -> None:
    """The seat with the floor writes a draft, the other accepts it; both see all of it."""
    app, game = stage("sma-talks")
    advance_to_talk(game)
    on(app).page = "talk"
    floor = game.match.talk.floor
    assert floor is not None
    press(app, "stage:draft:sma_11")
    press(app, "stage:more:0")
    press(app, "stage:put")
    other = game.match.talk.floor
    assert other is not None
    assert other[0] != floor[0]
    assert game.match.talk.said[0].move.word == "table"
    press(app, "stage:accept:sma_11")
    assert [said.move.word for said in game.match.talk.said] == ["table", "accept"]


def test_walking_out_is_asked_about() -> None:
    """What cannot be unsaid is asked about first."""
    app, game = stage("sma-talks")
    advance_to_talk(game)
    on(app).page = "talk"
    press(app, "stage:walk_out:sma_11")
    press(app, "asking:no")
    assert not game.match.talk.said


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1024, 640), 100, "en"),
        ((1024, 640), 150, "ko"),
        ((1280, 800), 150, "en"),
        ((1280, 800), 100, "ko"),
        ((1920, 1080), 200, "en"),
    ],
)
def test_everything_has_its_room(size: tuple[int, int], text_size: int, language: str) -> None:
    """On every page, step and list, whatever the window and the type."""
    app, game = stage("sma-talks", size, Settings(text_size=text_size, language=language))
    advance_to_talk(game)
    for page in ("now", "news", "talk"):
        on(app).page = page
        app.refresh()
        assert misfits(app) == [], page
    press(app, "stage:draft:sma_11")
    assert misfits(app) == []
    strike(app, pygame.K_ESCAPE)
    strike(app, pygame.K_1, "1")
    typed(app, "77")
    assert misfits(app) == []
    press(app, "stage:sheet")
    assert misfits(app) == []
    strike(app, pygame.K_ESCAPE)
    strike(app, pygame.K_ESCAPE)
    strike(app, pygame.K_t, "t")
    assert misfits(app) == []
    strike(app, pygame.K_ESCAPE)
    game.advance(force=True)
    while on(app).step is not None:
        assert misfits(app) == []
        strike(app, pygame.K_RIGHT)
