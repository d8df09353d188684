"""Waiting for events: none is missed, and a time limit is kept."""

from __future__ import annotations

import threading

import pygame

from game.window.waiting import Waiting
from tests.window.stand import window


def test_an_event_ends_the_wait() -> None:
    """An event posted from another thread is returned, though the wait has no end of its own."""
    window()
    pygame.event.clear()
    event = pygame.event.Event(pygame.USEREVENT, {"name": "news"})
    threading.Timer(0.02, lambda: pygame.event.post(event)).start()
    found = Waiting().wait(None)
    assert found is not None
    assert found.name == "news"


def test_a_wait_ends_by_itself() -> None:
    """Without an event, the wait returns nothing once its time is over."""
    window()
    pygame.event.clear()
    assert Waiting().wait(0.01) is None
