"""The clock of a turn on the stage: it counts down, and stops by itself when nobody was there."""

from __future__ import annotations

from dataclasses import dataclass

ASLEEP = 5.0
"""Seconds between two looks at it after which the machine is taken to have slept."""

MINUTE = 60.0
LONGEST = 99 * MINUTE


@dataclass
class Countdown:
    """Seconds ``left``; ``at`` is when they were last looked at, None while it stands."""

    left: float
    at: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether time passes."""
        return self.at is not None

    @property
    def seconds(self) -> int:
        """Whole seconds as they are shown: the last one is up when nothing is left."""
        return max(-int(-self.left // 1), 0)

    @property
    def words(self) -> str:
        """Minutes and seconds."""
        return f"{self.seconds // 60}:{self.seconds % 60:02d}"

    def go(self, now: float) -> None:
        """Let time pass from now on, if any is left."""
        if self.left > 0:
            self.at = now

    def stop(self, now: float) -> None:
        """Stand still."""
        self.pass_to(now)
        self.at = None

    def pass_to(self, now: float) -> None:
        """Let time pass; after a gap in which the machine slept, stand still where it was."""
        if self.at is None:
            return
        gap = now - self.at
        if not 0.0 <= gap <= ASLEEP:
            self.at = None
            return
        self.left = max(self.left - gap, 0.0)
        self.at = now if self.left else None

    def add(self, seconds: float) -> None:
        """Give more time, or take some."""
        self.left = min(max(self.left + seconds, 0.0), LONGEST)

    @property
    def next_second(self) -> float:
        """Seconds until what is shown changes."""
        return max(self.left - (self.seconds - 1), 0.02)
