"""Chances in words, with a rounded percentage."""

from __future__ import annotations

from game.wording.narrator import Narrator
from game.wording.numbers import percent

STEPS = (
    (0.05, "never"), (0.25, "unlikely"), (0.45, "rather_not"), (0.55, "open"),
    (0.75, "rather"), (0.95, "likely"), (2.0, "certain"),
)  # fmt: skip
"""The word for a chance below each bound."""


def odds_words(narrator: Narrator, chance: float) -> str:
    """Such as ``likely (about 85 %)``."""
    word = next(word for bound, word in STEPS if chance < bound)
    code = {STEPS[0][1]: "odds.least", STEPS[-1][1]: "odds.most"}.get(word, "odds")
    return narrator.say(code, word=narrator.say(f"odds.{word}"), share=percent(chance))
