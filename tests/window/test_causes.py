"""The causal map: walked by mouse, by keyboard, and by name."""

from __future__ import annotations

import pygame
import pytest

from game.window.drawing import pictures
from game.window.screens.why.causes import CausesScreen
from game.window.settings import Settings
from game.window.widgets.web import Neighbour
from tests.window.fit import misfits
from tests.window.stand import picture, play, press, strike, texts, window


def causes(
    node: str = "metric:tension",
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    scenario: str = "gsomia-dispute",
) -> CausesScreen:
    app = window(size, settings)
    game = play(app, scenario, opponent="random")
    game.match.advance(force=True)
    screen = CausesScreen(game, node)
    app.show(screen)
    app.frame()
    return screen


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1024, 640), 100, "ko"),
        ((1024, 640), 150, "en"),
        ((1280, 800), 100, "en"),
        ((1280, 800), 150, "ko"),
        ((1280, 800), 200, "en"),
        ((1920, 1080), 100, "ko"),
    ],
)
def test_it_fits(size: tuple[int, int], text_size: int, language: str) -> None:
    """No text is cut, for a node of each kind and while one searches."""
    screen = causes(size=size, settings=Settings(text_size=text_size, language=language))
    first = {node.kind: node.id for node in screen.model.nodes.values()}
    for node in (*first.values(), "metric:trust_us", "gauge:alliance_trust"):
        screen.walk(node)
        screen.app.refresh()
        assert misfits(screen.app) == [], node
    screen.wanted = "a" if language == "en" else "한"
    screen.app.refresh()
    assert misfits(screen.app) == []


def test_every_node_can_be_the_middle() -> None:
    """One can stand on every node, and each neighbour of it is a card."""
    screen = causes(scenario="sma-talks")
    for name in screen.model.nodes:
        screen.walk(name)
        screen.app.refresh()
        screen.app.lay_out()
        cards = [w for w in screen.app.front.root.walk() if isinstance(w, Neighbour)]
        arrows = (*screen.model.into[name], *screen.model.out_of[name])
        assert len(cards) == len(arrows)


def test_pressing_a_neighbour_walks_to_it() -> None:
    """A neighbour that is pressed becomes the middle; what was the middle is its neighbour."""
    screen = causes()
    press(screen.app, "causes:in:move:pyongyang.launch")
    assert screen.node.id == "move:pyongyang.launch"
    screen.app.frame()
    keys = [target.widget.key for target in screen.app.front.targets]
    assert "causes:out:metric:tension" in keys


def test_keyboard_walks_and_backspace_returns() -> None:
    """Enter walks to the neighbour in focus, Backspace back, and at last away."""
    screen = causes()
    assert screen.focus is not None
    assert screen.focus.startswith("causes:in:")
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.node.id != "metric:tension"
    strike(screen.app, pygame.K_BACKSPACE, "\b")
    assert screen.node.id == "metric:tension"
    strike(screen.app, pygame.K_BACKSPACE, "\b")
    assert not screen.app.is_running


def test_a_name_is_found() -> None:
    """Typing into the field lists what is called so, and Enter walks to the first."""
    screen = causes()
    strike(screen.app, pygame.K_f, "f")
    for letter in "coord":
        strike(screen.app, 0, letter)
    assert "Allied coordination" in texts(screen.app)
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.node.id == "metric:coordination"
    assert screen.wanted == ""


def test_backspace_in_the_field_edits() -> None:
    """While one types, Backspace takes away a letter and does not walk."""
    screen = causes()
    screen.walk("metric:trust_us")
    press(screen.app, "causes:find")
    strike(screen.app, 0, "x")
    strike(screen.app, 0, "y")
    strike(screen.app, pygame.K_BACKSPACE, "\b")
    assert screen.wanted == "x"
    assert screen.node.id == "metric:trust_us"


def test_at_most_about_eight_are_in_sight() -> None:
    """However many act on a node, a side shows about eight cards, and the rest scrolls."""
    screen = causes("metric:trust_us")
    cards = [w for w in screen.app.front.root.walk() if isinstance(w, Neighbour)]
    seen = [card for card in cards if card.key and card.key.startswith("causes:in:")
            and card.rect.colliderect(pygame.Rect((0, 0), screen.app.look.size))]  # fmt: skip
    assert len(screen.model.into["metric:trust_us"]) > 15
    assert len(seen) <= 9


def test_keys_are_listed() -> None:
    """The list of keys names Backspace and the search."""
    screen = causes()
    screen.app.show_keys()
    said = texts(screen.app)
    assert "Backspace" in said
    assert "Find by name" in said


def test_it_is_drawn_alike_each_time() -> None:
    """Drawn twice, from nothing each time, the map has the same bytes."""
    screen = causes()
    once = picture(screen.app)
    pictures.forget()
    screen.app.refresh()
    assert picture(screen.app) == once
