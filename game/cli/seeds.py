"""The dice of a new game."""

from __future__ import annotations

SEEDS = 100_000
"""New games get a seed below this, short enough to be read aloud."""


def fresh_seed() -> int:
    """A seed for a new game, below ``SEEDS``."""
    import secrets

    return secrets.randbelow(SEEDS)
