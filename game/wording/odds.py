"""Chances in words, with a rounded percentage."""

from __future__ import annotations

from game.wording.narrator import Narrator
from game.wording.numbers import percent

STEPS = (
    (0.05, "never"), (0.25, "unlikely"), (0.45, "rather_not"), (0.55, "open"),
    (0.75, "rather"), (0.95, "likely"), (2.0, "certain"),
)  # fmt: skip
"""The word for a chance below each bound; between the ends, for the chance as it is rounded."""


def odds_words(narrator: Narrator, chance: float) -> str:
    """Such as ``likely (about 85 %)``."""
    (least, never), *between, (_, certain) = STEPS
    share = percent(chance)
    if chance < least:
        return narrator.say("odds.least", word=narrator.say(f"odds.{never}"))
    if chance >= between[-1][0]:
        return narrator.say("odds.most", word=narrator.say(f"odds.{certain}"))
    word = next((word for bound, word in between if share < round(bound * 100)), between[-1][1])
    return narrator.say("odds", word=narrator.say(f"odds.{word}"), share=share)
