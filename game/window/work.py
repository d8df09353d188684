"""Work done beside the window, so that it never stands still: one job after another."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pygame

DONE = pygame.USEREVENT + 1
"""Posted when a job has ended, to wake the window."""


@dataclass
class Job:
    """What is to be done, and who takes what comes of it; ``error`` is what went wrong."""

    do: Callable[[], Any]
    then: Callable[[Any], None]
    is_quiet: bool = False  # nobody waits for it
    result: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        """Do it."""
        try:
            self.result = self.do()
        except Exception as error:  # noqa: BLE001  (handed to the window, which tells it)
            self.error = error


class Work:
    """A thread that does jobs in their order; ``is_patient``: at once, in the caller's thread."""

    def __init__(self, is_patient: bool = False) -> None:
        self.is_slow = not is_patient  # whether results come later
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.awaited = 0  # jobs that somebody waits for, not yet handed back

    def start(
        self, do: Callable[[], Any], then: Callable[[Any], None], is_quiet: bool = False
    ) -> None:
        """Have something done; ``then`` gets the result, from ``finish``."""
        job = Job(do, then, is_quiet)
        self.awaited += not is_quiet
        if not self.is_slow:
            job.run()
            self._done.put(job)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True, name="work")
            self._thread.start()
        self._waiting.put(job)

    def _run(self) -> None:
        while (job := self._waiting.get()) is not None:
            job.run()
            self._done.put(job)
            if pygame.display.get_init():
                pygame.event.post(pygame.event.Event(DONE))

    def finish(self) -> list[Job]:
        """Jobs that have ended since the last time; the window calls their ``then``."""
        found = []
        while True:
            try:
                found.append(self._done.get_nowait())
            except queue.Empty:
                self.awaited -= sum(not job.is_quiet for job in found)
                return found

    def stop(self) -> None:
        """Let the thread end after what it is doing."""
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join(timeout=10)
