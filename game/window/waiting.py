"""Waiting for the next event without using up a processor.

pygame's own wait looks for events a thousand times a second, which costs two per cent of a core;
a person does not notice whether a key is seen after one hundredth of a second or after two.
"""

from __future__ import annotations

import time

import pygame

AWAKE, ASLEEP = 0.005, 0.02
"""Seconds between two looks: shortly after an event, and later."""

AWAKE_FOR = 0.5
"""Seconds after an event for which the next one is expected soon."""


class Waiting:
    """Waits for events of pygame; knows when the last one came."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def wait(self, seconds: float | None) -> pygame.event.Event | None:
        """The next event; None if none comes in so many seconds (None: wait for ever)."""
        begun = time.monotonic()
        while True:
            event = pygame.event.poll()
            now = time.monotonic()
            if event.type != pygame.NOEVENT:
                self._last = now
                return event
            left = None if seconds is None else begun + seconds - now
            if left is not None and left <= 0.0:
                return None
            step = AWAKE if now - self._last < AWAKE_FOR else ASLEEP
            time.sleep(step if left is None else min(step, left))
